import { minutes, per, perMinute } from '../kit/rate-limit.ts';
import { anyone, can, signedIn } from '../kit/rules.ts';
import { addressAgain, invitedAgain, letInAgain } from './undo-user-acts.ts';

export const permissions = {
  'user.read': 'Read people, their sign-ins and their timeline',
  'user.write': 'Change the name and the e-mail address of people',
  'user.suspend': 'Suspend and ban people, and lift it',
  'user.erase': 'Erase people for good',
  'user.role': 'Change the role of other people',
  'staff.invite': 'Invite people to the staff, and take invitations back',
};

export const rules = {
  Query: {
    viewer: anyone,
    invitation: anyone,
    invitations: can('user.read'),
    users: can('user.read'),
    user: can('user.read'),
  },
  Mutation: {
    signIn: anyone,
    signOut: anyone,
    requestPasswordReset: anyone,
    resetPassword: anyone,
    acceptInvitation: anyone,
    changePassword: signedIn,
    beginTwoFactor: signedIn,
    enableTwoFactor: signedIn,
    disableTwoFactor: signedIn,
    regenerateRecoveryCodes: signedIn,
    revokeSession: signedIn,
    revokeOtherSessions: signedIn,
    inviteStaff: can('staff.invite'),
    revokeInvitation: can('staff.invite'),
    changeRole: can('user.role'),
    updateProfile: signedIn,
    updateUser: can('user.write'),
    suspendUser: can('user.suspend'),
    activateUser: can('user.suspend'),
    banUser: can('user.suspend'),
    unbanUser: can('user.suspend'),
    eraseUser: can('user.erase'),
  },
};

/** Strangers are counted by their network address; the verbs count by account, too. */
export const limits = {
  signIn: per(50, minutes(15)),
  requestPasswordReset: per(20, minutes(60)),
  resetPassword: perMinute(10),
  acceptInvitation: perMinute(10),
  changePassword: perMinute(5),
  inviteStaff: perMinute(10),
  changeRole: perMinute(10),
  updateProfile: perMinute(10),
  updateUser: perMinute(20),
  suspendUser: perMinute(10),
  activateUser: perMinute(10),
  banUser: perMinute(10),
  unbanUser: perMinute(10),
  eraseUser: perMinute(5),
};

const suspension = { permission: 'user.suspend', also: letInAgain };

export const undoable = {
  updateUser: { permission: 'user.write', also: addressAgain },
  suspendUser: suspension,
  banUser: suspension,
  revokeInvitation: { permission: 'staff.invite', also: invitedAgain },
};

const ownAccount = "A person's own account: nothing of the business changes.";

export const withoutPreview = {
  signIn: ownAccount,
  signOut: ownAccount,
  requestPasswordReset: ownAccount,
  resetPassword: ownAccount,
  acceptInvitation: ownAccount,
  changePassword: ownAccount,
  beginTwoFactor: ownAccount,
  enableTwoFactor: ownAccount,
  disableTwoFactor: ownAccount,
  regenerateRecoveryCodes: ownAccount,
  revokeSession: ownAccount,
  revokeOtherSessions: ownAccount,
  updateProfile: ownAccount,
};
