import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'The person who has signed in at this browser.' })
export class Viewer {
  @Field(() => [String], { description: 'What the person may do; the server refuses everything else.' })
  permissions!: string[];

  @Field(() => ID, { description: 'The session that this request belongs to.' })
  sessionId!: string;

  @Field(() => Boolean, { description: 'Whether signing in takes a code beside the password.' })
  twoFactorEnabled!: boolean;

  @Field(() => Int, {
    description: 'How many recovery codes are left; none where two-factor sign-in is off.',
  })
  recoveryCodesLeft!: number;

  @Field(() => [Session], { description: 'The open sessions of the person, the one last used first.' })
  sessions!: Session[];
}

/** What the person who asks may know of the own account; null for strangers. */
export async function describeViewer(ctx: Ctx): Promise<Viewer | null> {
  const { userId, sessionId, permissions } = ctx.caller;
  if (!userId || !sessionId) return null;
  const em = ctx.runtime.orm.em.fork();
  const user = await em.findOneOrFail(User, userId);
  return {
    permissions: [...permissions].sort(),
    sessionId,
    twoFactorEnabled: Boolean(user.twoFactorEnabledAt),
    recoveryCodesLeft: await em.count(RecoveryCode, { user, usedAt: null }),
    sessions: await em.find(
      Session,
      { user, revokedAt: null, expiresAt: { $gt: new Date() } },
      { orderBy: { lastSeenAt: 'desc', id: 'desc' } },
    ),
  };
}
