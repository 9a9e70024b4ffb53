// oxlint-disable max-lines -- one row for each mutation of the API
export const nobody = '01920000-0000-7000-8000-000000000000';
const long = 'a password of length';

/**
 * What each mutation answers to a stranger, a customer, support and a super-admin. The arguments name what is not there, so
 * that "allowed" shows as the fault that only its verb can find, and nothing is changed.
 */
export const answersOfMutations: Record<
  string,
  { arguments: string; selection?: string; answers: [string, string, string, string] }
> = {
  issueLicense: {
    arguments: `(input: {appId: "${nobody}", planId: "${nobody}", organizationId: "${nobody}", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  issueLicenses: {
    arguments: `(input: {appId: "${nobody}", planId: "${nobody}", count: 1, name: "x", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  assignLicense: {
    arguments: `(input: {id: "${nobody}", organizationId: "${nobody}", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateLicense: {
    arguments: `(id: "${nobody}", input: {}, reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  suspendLicense: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  revokeLicense: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  reissueLicense: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  releaseActivation: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  unsuspendLicense: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  extendLicense: {
    arguments: `(input: {id: "${nobody}", expiresAt: null, reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  activateLicense: {
    arguments: `(input: {key: "x", fingerprint: "12345678"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  deactivateLicense: {
    arguments: `(key: "x", fingerprint: "12345678")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  checkOutLease: {
    arguments: `(input: {key: "x", fingerprint: "12345678"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  heartbeatLease: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  releaseLease: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  addAuditNote: {
    arguments: `(input: {reason: "Nothing happened here", targetType: "User", targetId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  syncOrganization: {
    arguments: `(organizationId: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  startReconciliation: {
    arguments: '(input: {})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'PROVIDER_NOT_CONFIGURED'],
  },
  repairDiscrepancy: {
    arguments: `(input: {id: "${nobody}", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planRepairDiscrepancies: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  importCustomer: {
    arguments: `(input: {rowId: "${nobody}", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planImportCustomers: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  planSuspendOrganizations: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  planActivateOrganizations: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  planChangePlans: {
    arguments: `(planId: "${nobody}", input: {reason: "x", ids: []})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  pauseDunning: {
    arguments: `(id: "${nobody}", reason: "They asked")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  resumeDunning: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateSettings: {
    arguments: '(settings: [{key: "no.such"}], reason: "To see what happens")',
    selection: '{ key }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'SETTING_UNKNOWN'],
  },
  updateMailTemplate: {
    arguments: '(key: "no.such", wording: {subject: "x", body: "x"})',
    selection: '{ key }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  resetMailTemplate: {
    arguments: '(key: "no.such")',
    selection: '{ key }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  sendTestMail: {
    arguments: '(key: "no.such")',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  resendMail: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  createPromoCode: {
    arguments: '(input: {code: "NOTHING_SAID", kind: PERCENTAGE, duration: FOREVER})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updatePromoCode: {
    arguments: `(id: "${nobody}", input: {})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deletePromoCode: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  applyPromoCode: {
    arguments: `(input: {subscriptionId: "${nobody}", promoCode: "NONE", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  removePromoCode: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createPackCheckout: {
    arguments: `(input: {organizationId: "${nobody}", packId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createLicenseCheckout: {
    arguments: `(input: {organizationId: "${nobody}", offerId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'NOT_FOUND'],
  },
  openCheckout: {
    arguments: `(input: {externalId: "x", packId: "${nobody}", doneUrl: "https://a.example/x", leftUrl: "https://a.example/y", idempotencyKey: "once"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  cancelOrder: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createTag: {
    arguments: '(input: {name: " "})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updateTag: {
    arguments: `(id: "${nobody}", input: {name: "vip"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deleteTag: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  tagOrganization: {
    arguments: `(organizationId: "${nobody}", tagId: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  untagOrganization: {
    arguments: `(organizationId: "${nobody}", tagId: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  planTagOrganizations: {
    arguments: `(tagId: "${nobody}", input: {reason: "x", ids: []})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planUntagOrganizations: {
    arguments: `(tagId: "${nobody}", input: {reason: "x", ids: []})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planChangePlansOfUsers: {
    arguments: `(planId: "${nobody}", input: {reason: "x", ids: []})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planSuspendUsers: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  planActivateUsers: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  planImport: {
    arguments: `(input: {fileId: "${nobody}", columns: [], reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planReprocessEvents: {
    arguments: '(input: {reason: "x", ids: []})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'BAD_USER_INPUT'],
  },
  reprocessEvent: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  addEventNote: {
    arguments: `(input: {eventId: "${nobody}", text: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  addManualEvent: {
    arguments: `(input: {organizationId: "${nobody}", title: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  startBulk: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  cancelBulk: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  undoDeed: {
    arguments: `(entryId: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  verifyAudit: {
    arguments: '',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'done'],
  },
  saveView: {
    arguments: '(input: {list: "organizations", name: "All", query: "after=x", isShared: false})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'VIEW_IS_EMPTY', 'VIEW_IS_EMPTY'],
  },
  openViewByDefault: {
    arguments: `(id: "${nobody}", isDefault: true)`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  removeView: {
    arguments: `(id: "${nobody}")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  advanceClock: {
    arguments: '(days: 0)',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  signIn: {
    arguments: `(input: {email: "no@body.example", password: "${long}"})`,
    selection: '{ outcome }',
    answers: ['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED'],
  },
  requestPasswordReset: {
    arguments: '(email: "no@$actor.example")',
    answers: ['done', 'done', 'done', 'done'],
  },
  resetPassword: {
    arguments: `(input: {token: "none", password: "${long}"})`,
    answers: ['RESET_LINK_INVALID', 'RESET_LINK_INVALID', 'RESET_LINK_INVALID', 'RESET_LINK_INVALID'],
  },
  acceptInvitation: {
    arguments: `(input: {token: "none", name: "No Body", password: "${long}"})`,
    selection: '{ outcome }',
    answers: ['INVITATION_INVALID', 'INVITATION_INVALID', 'INVITATION_INVALID', 'INVITATION_INVALID'],
  },
  changePassword: {
    arguments: `(input: {currentPassword: "wrong", newPassword: "${long}"})`,
    answers: ['UNAUTHENTICATED', 'PASSWORD_WRONG', 'PASSWORD_WRONG', 'PASSWORD_WRONG'],
  },
  beginTwoFactor: {
    arguments: '',
    selection: '{ uri }',
    answers: ['UNAUTHENTICATED', 'done', 'done', 'done'],
  },
  enableTwoFactor: {
    arguments: '(code: "1")',
    selection: '{ codes }',
    answers: ['UNAUTHENTICATED', 'TWO_FACTOR_INVALID', 'TWO_FACTOR_INVALID', 'TWO_FACTOR_INVALID'],
  },
  disableTwoFactor: {
    arguments: '(code: "1")',
    answers: ['UNAUTHENTICATED', 'TWO_FACTOR_NOT_ON', 'TWO_FACTOR_NOT_ON', 'TWO_FACTOR_NOT_ON'],
  },
  regenerateRecoveryCodes: {
    arguments: '(code: "1")',
    selection: '{ codes }',
    answers: ['UNAUTHENTICATED', 'TWO_FACTOR_NOT_ON', 'TWO_FACTOR_NOT_ON', 'TWO_FACTOR_NOT_ON'],
  },
  revokeSession: {
    arguments: `(id: "${nobody}")`,
    answers: ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
  },
  revokeOtherSessions: { arguments: '', answers: ['UNAUTHENTICATED', 'done', 'done', 'done'] },
  inviteStaff: {
    arguments: '(input: {email: "no body", name: "No Body", role: SUPPORT_ADMIN})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  revokeInvitation: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  changeRole: {
    arguments: `(input: {userId: "${nobody}", role: SUPER_ADMIN, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  suspendOrganization: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  activateOrganization: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  suspendUser: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  activateUser: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  banUser: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  unbanUser: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  closeOrganization: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  reopenOrganization: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  removeMember: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  transferOwnership: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateUser: {
    arguments: `(id: "${nobody}", input: {name: "No Body"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateProfile: {
    arguments: `(input: {name: ""})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT'],
  },
  eraseUser: {
    arguments: `(input: {userId: "${nobody}", confirmEmail: "no@body.example", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateOrganization: {
    arguments: `(id: "${nobody}", input: {name: "No Body"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  addMember: {
    arguments: `(input: {organizationId: "${nobody}", email: "no@body.example"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  changeMembershipRole: {
    arguments: `(id: "${nobody}", role: ADMIN)`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  addNote: {
    arguments: `(input: {organizationId: "${nobody}", text: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  changeSeats: {
    arguments: `(input: {subscriptionId: "${nobody}", quantity: 3})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createProduct: {
    arguments: `(input: {key: "has spaces", name: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updateProduct: {
    arguments: `(id: "${nobody}", input: {name: "Something"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deleteProduct: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createMeter: {
    arguments: `(input: {key: "has spaces", name: "Nothing", unit: "things"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updateMeter: {
    arguments: `(id: "${nobody}", input: {name: "Something"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deleteMeter: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createFeature: {
    arguments: `(input: {key: "has spaces", name: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updateFeature: {
    arguments: `(id: "${nobody}", input: {name: "Something"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deleteFeature: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createModel: {
    arguments: `(input: {key: "has spaces", name: "Nothing", tier: BASIC})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  updateModel: {
    arguments: `(id: "${nobody}", input: {name: "Something"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deleteModel: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  upsertOrganization: {
    arguments: '(input: {externalId: "x", name: "X"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  upsertUser: {
    arguments: '(input: {externalId: "x", email: "x@acme.example", name: "X", organizationExternalId: "x"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  removeCustomerMember: {
    arguments: '(input: {organizationExternalId: "x", userExternalId: "x"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  recordActivities: {
    arguments: '(activities: [])',
    selection: '{ recorded }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  linkOrganization: {
    arguments: `(input: {organizationId: "${nobody}", appId: "${nobody}", externalId: "x", reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  unlinkOrganization: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  grantCredits: {
    arguments: `(input: {organizationId: "${nobody}", amount: 5, purpose: BONUS, reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deductCredits: {
    arguments: `(input: {organizationId: "${nobody}", amount: 5, purpose: BONUS, reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  reverseCredits: {
    arguments: `(entryId: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  spendCredits: {
    arguments: '(input: {externalId: "x", amount: 1, idempotencyKey: "x"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  holdCredits: {
    arguments: '(input: {externalId: "x", amount: 1, idempotencyKey: "x"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  captureHold: {
    arguments: '(id: "x")',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  releaseHold: {
    arguments: '(id: "x")',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  planGrantCredits: {
    arguments: `(input: {planId: "${nobody}", amount: 5, purpose: BONUS, reason: "x"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  proveCredits: { arguments: '', answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'done'] },
  createLicenseOffer: {
    arguments: `(input: {name: "Desktop", unitAmount: 500, currency: "USD", appId: "${nobody}", planId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateLicenseOffer: {
    arguments: `(id: "${nobody}", input: {name: "Large"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archiveLicenseOffer: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  restoreLicenseOffer: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createCreditPack: {
    arguments: `(input: {name: "Small", credits: 100, unitAmount: 500, currency: "USD", productId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateCreditPack: {
    arguments: `(id: "${nobody}", input: {name: "Large"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archiveCreditPack: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  restoreCreditPack: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createApp: {
    arguments: `(input: {key: "webApp", name: "Web app", productId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updateApp: {
    arguments: `(id: "${nobody}", input: {name: "Web"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archiveApp: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  restoreApp: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createApiKey: {
    arguments: `(input: {appId: "${nobody}", name: "x", scopes: [CUSTOMERS_READ], reason: "x"})`,
    selection: '{ token }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  rotateApiKey: {
    arguments: `(input: {id: "${nobody}", reason: "x"})`,
    selection: '{ token }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  revokeApiKey: {
    arguments: `(id: "${nobody}", reason: "x")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archiveMeter: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  restoreMeter: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createPlan: {
    arguments: `(input: {productId: "${nobody}", key: "NOTHING", name: "Nothing"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  updatePlan: {
    arguments: `(input: {id: "${nobody}", name: "Something"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archivePlan: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  restorePlan: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  deletePlan: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  changePrice: {
    arguments: `(input: {planId: "${nobody}", interval: MONTH, amount: 100, currency: "USD", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  archivePrice: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  overrideSubscription: {
    arguments: `(input: {subscriptionId: "${nobody}", status: ACTIVE, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  clearOverride: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  createManualSubscription: {
    arguments: `(input: {organizationId: "${nobody}", planId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  changePlan: {
    arguments: `(input: {subscriptionId: "${nobody}", planKey: "PRO", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  reactivateSubscription: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  startCheckout: {
    arguments: `(input: {organizationId: "${nobody}", planId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  expireCheckout: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  openBillingPortal: {
    arguments: `(organizationId: "${nobody}", reason: "To see what happens")`,
    selection: '{ url }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  undoScheduledChange: {
    arguments: `(input: {subscriptionId: "${nobody}"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  moveToCurrentPrice: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  planMoveToCurrentPrice: {
    arguments: `(priceId: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  setDiscount: {
    arguments: `(input: {subscriptionId: "${nobody}", kind: NONE, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  startTrial: {
    arguments: `(organizationId: "${nobody}", planId: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  extendTrial: {
    arguments: `(input: {subscriptionId: "${nobody}", days: 3, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  refundPayment: {
    arguments: `(input: {paymentId: "${nobody}", reasonCode: DUPLICATE, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  withdrawRefund: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND'],
  },
  approveRefund: {
    arguments: `(id: "${nobody}")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  rejectRefund: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  setRefundLimit: {
    arguments:
      '(input: {role: SUPPORT_ADMIN, currency: "USD", perRefund: 2, perDay: 1, reason: "To see what happens"})',
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'],
  },
  deleteRefundLimit: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  cancelSubscription: {
    arguments: `(input: {subscriptionId: "${nobody}", mode: IMMEDIATE, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  undoCancel: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  pauseSubscription: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  resumeSubscription: {
    arguments: `(input: {subscriptionId: "${nobody}", reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  setLimitOverride: {
    arguments: `(input: {organizationId: "${nobody}", productId: "${nobody}", meterKey: "seats", value: 3, reason: "To see what happens"})`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  clearLimitOverride: {
    arguments: `(id: "${nobody}", reason: "To see what happens")`,
    selection: '{ id }',
    answers: ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
  },
  signOut: { arguments: '', answers: ['done', 'done', 'done', 'done'] },
};
