import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './identity.permissions.ts';
import { timeline } from './identity.timeline.ts';
import './audit-entry.fields.ts';
import { observeInvitation } from './observe-invitation.ts';
import { observeUser } from './observe-user.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { PasswordReset } from './password-reset.entity.ts';
import { PasswordResolver } from './password.resolver.ts';
import { PeopleResolver } from './people.resolver.ts';
import { Permission, RolePermission } from './permission.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { Role } from './role.entity.ts';
import { sendPasswordReset } from './send-password-reset.job.ts';
import { Session } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import { TwoFactorResolver } from './two-factor.resolver.ts';
import { User, Users } from './user.entity.ts';
import './forget-mails.ts';
import './mail.fields.ts';
import { UserResolver } from './user.resolver.ts';
import { SessionFieldResolver, SignInPayloadResolver, ViewerResolver } from './viewer.resolver.ts';

export const identity = defineModule({
  name: 'identity',
  entities: [Role, Permission, RolePermission, User, Session, RecoveryCode, PasswordReset, Invitation],
  resolvers: [
    ViewerResolver,
    SignInPayloadResolver,
    SessionFieldResolver,
    SessionResolver,
    PasswordResolver,
    TwoFactorResolver,
    InvitationResolver,
    UserResolver,
    PeopleResolver,
  ],
  permissions,
  rules,
  limits,
  undoable,
  observers: { User: observeUser, Invitation: observeInvitation },
  withoutPreview,
  timeline,
  jobs: [sendPasswordReset],
  exports: {
    users: csv(Users, 'user.read', {
      Id: 'id',
      Name: 'name',
      'E-mail': 'email',
      State: 'state',
      Role: 'role',
      'E-mail verified': 'emailVerifiedAt',
      'Last seen': 'lastSeenAt',
      Created: 'createdAt',
    }),
  },
  tables: {
    user_account: {
      secret: ['password_hash', 'totp_secret', 'last_totp_step'],
      omitted: ['last_seen_at'],
    },
    recovery_code: { secret: ['code_hash'] },
    password_reset: { secret: ['token_hash'] },
    invitation: { secret: ['token_hash'] },
  },
  // the list of sessions is its own record; each one appears in the timeline
  labels: { user_account: 'name', invitation: 'name' },
  exempt: ['session'],
});
