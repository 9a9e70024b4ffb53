export const documents: ReadonlyMap<string, string> = new Map([
  [
    "sha256:022892c2f40cfc575d318ae75d7afe31da0f1601ce88f21668dd1bb4bb8c18f0",
    "query PreviewClearLimitOverride($id: ID!, $reason: String!) {\n  preview {\n    effects: clearLimitOverride(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d",
    "mutation SignOut {\n  signOut\n}"
  ],
  [
    "sha256:09ad87efeab47f39a3e46ffdf9da6d14967e6b446ee448f3d598893bfafa31b2",
    "mutation RequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}"
  ],
  [
    "sha256:0c693063aa4afec7da62248d7808a3ac2713ec70a350b48ac3f640ac428d365c",
    "mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input)\n}"
  ],
  [
    "sha256:0dbe83df9741fc750952f873e8e3136b0b47e2855965deb3aace77184888f474",
    "mutation SetLimitOverride($input: SetLimitOverrideInput!) {\n  setLimitOverride(input: $input) {\n    id\n    value\n    __typename\n  }\n}"
  ],
  [
    "sha256:0f454e04b27a44f901d9f08dbf9653929093865e8eaafb71ac92ef7c96746ccb",
    "query OrganizationPage($id: ID!) {\n  organization(id: $id) {\n    ...OrganizationHead\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:15f0f42f24fb92332325ee8f0ddcd95f95e3c4f344e4ed7d20a80cf60154698c",
    "mutation InviteStaff($input: InviteStaffInput!) {\n  inviteStaff(input: $input) {\n    ...InvitationRow\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:170305350f4969f15b21d28e8d7cd7977cb27eab1e4154e9f6bc4c3bdcc3f3b6",
    "query UserTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  user(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:1c8649780c8b537b681695ed66b2082bd7f356d758ab2c7bdac45b1e0b31b183",
    "query FindUsers($q: String!, $id: ID!, $byId: Boolean!) {\n  users(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundUser\n      __typename\n    }\n    __typename\n  }\n  user(id: $id) @include(if: $byId) {\n    ...FoundUser\n    __typename\n  }\n}\n\nfragment FoundUser on User {\n  id\n  name\n  email\n  __typename\n}"
  ],
  [
    "sha256:1f4b19b3142b38cf7fc55985d33bc90306d4506a1fa486c6b4c60bd0aadcdf76",
    "query BulkOperationPage($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkOperationRow\n    outcomes {\n      status\n      detail\n      count\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:20e460e4756cf09e0eddd3f74c762127b63b1788df34c4abf5df6973d1754f9e",
    "query PreviewClearOverride($id: ID!, $reason: String!) {\n  preview {\n    effects: clearOverride(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:217aa4d73850d50f4cae3f6414696342ec6688272ba5d94e964fb1f912063f22",
    "query AuditEntryPage($id: ID!) {\n  auditEntry(id: $id) {\n    ...AuditEntryDetail\n    __typename\n  }\n}\n\nfragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:21cbc504bf7113fc7d4181e5a6c382239fe265accea0df4d6161495ba46be18a",
    "mutation CreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  createManualSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:2245ba4f89c157b01992972cb11b40f53faba540309e1cf4f1587f3ed26f2b3d",
    "mutation PlanSuspendOrganizations($input: SelectOrganizationsInput!) {\n  operation: planSuspendOrganizations(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:248bc29f69795d8dc5585c3cf4a065d8b3f7d19a949960bebd5d9e48d2ef963e",
    "mutation VerifyAudit {\n  verifyAudit {\n    ...AuditVerificationState\n    __typename\n  }\n}\n\nfragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}"
  ],
  [
    "sha256:262471dab58600dfadf06757cadb68ddb88d915359b879e13b15873ef591d0d3",
    "mutation StartBulk($id: ID!) {\n  startBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2cf06f6d9b9f06b95d57d60e6ed575a6a67e1a7d1b33e30ee27d69dc939dbdb4",
    "mutation RevokeSession($id: ID!) {\n  revokeSession(id: $id)\n}"
  ],
  [
    "sha256:2e6be0d612541108bd761a86122224084105c7b5dcac29b1caba6dcab06f82c4",
    "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    outcome\n    __typename\n  }\n}"
  ],
  [
    "sha256:3accf8085ac17d9126ebabc60a6665f7eb33713a1b69ceb7decbeccad8a2f338",
    "query PreviewSuspendOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3b987543ddbcf588dc7859a55b26d2a07450a7a9dde254dcab847ab1da308b2b",
    "query AuditVerification {\n  auditVerification {\n    ...AuditVerificationState\n    __typename\n  }\n}\n\nfragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}"
  ],
  [
    "sha256:3d94708fc5dc0f304f989dbc008afa6edfea881abe4b33ef64886cd12578b3ac",
    "mutation RevokeInvitation($id: ID!, $reason: String) {\n  revokeInvitation(id: $id, reason: $reason) {\n    ...InvitationRow\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4347681868bdd0928b96c6865393b076c5a6323d06e60ccd542ea5c1221470f9",
    "query FindOrganizations($q: String!, $id: ID!, $byId: Boolean!) {\n  organizations(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundOrganization\n      __typename\n    }\n    __typename\n  }\n  organization(id: $id) @include(if: $byId) {\n    ...FoundOrganization\n    __typename\n  }\n}\n\nfragment FoundOrganization on Organization {\n  id\n  name\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:47658038a6e15870d2a00479dc206994da46eaeff26e169673814d66c2fbbdb3",
    "query PreviewExtendTrial($input: ExtendTrialInput!) {\n  preview {\n    effects: extendTrial(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:48f6b26d6da44bebafc7c8fa3fb3ec24e423af943cc5e09d43c34c23612b8215",
    "query Account {\n  viewer {\n    twoFactorEnabled\n    recoveryCodesLeft\n    user {\n      id\n      name\n      email\n      role\n      createdAt\n      memberships(first: 20) {\n        nodes {\n          ...UserMembership\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    sessions {\n      ...SessionRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment SessionRow on Session {\n  id\n  createdAt\n  lastSeenAt\n  expiresAt\n  ip\n  userAgent\n  current\n  __typename\n}"
  ],
  [
    "sha256:4a2920522c64cfd741e5a2c7608243a0c3087f3af6f6a0d6baebf658a6217d55",
    "query InvitationPage($token: String!) {\n  invitation(token: $token) {\n    id\n    email\n    name\n    role\n    expiresAt\n    acceptedAt\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:4e020e2c40466c9db80446375b59f4d75612e5b56d8e79a82efa41956b83fe9a",
    "mutation BeginTwoFactor {\n  beginTwoFactor {\n    secret\n    qrCode\n    __typename\n  }\n}"
  ],
  [
    "sha256:4f6011728ee9462156e0e43e06aca0f3b2d1e49cf410e1f1d7ab8906b8bcdfad",
    "mutation EnableTwoFactor($code: String!) {\n  enableTwoFactor(code: $code) {\n    codes\n    __typename\n  }\n}"
  ],
  [
    "sha256:50c10888637d5b8e6c8d07a6a82d882c215668911651cc63dc8f484c28262101",
    "query AuditLog($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEntryFilter, $orderBy: AuditEntryOrder, $reverse: Boolean) {\n  auditEntries(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:554663375f3ef09b053770b0d5b3bb2779be7d8628281ec8c8b505dbeb9a0df8",
    "mutation OverrideSubscription($input: OverrideSubscriptionInput!) {\n  overrideSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:5fc42f0722d7318f3dc14c40e81aaaab8a8cf0cf0df97daa2bd956321325301e",
    "query UserPage($id: ID!) {\n  user(id: $id) {\n    ...UserHead\n    memberships(first: 20) {\n      totalCount\n      nodes {\n        ...UserMembership\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  __typename\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:61716ef66554593388a96e4b5d0260b052e84ae86442af58cefd0d63cd786036",
    "mutation PlanActivateOrganizations($input: SelectOrganizationsInput!) {\n  operation: planActivateOrganizations(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:6431ae92aa8aa2b4b7e4972e6236fb5a572e973ed067328fb32cbdc2caef6afe",
    "query Invitations($first: Int, $after: String, $last: Int, $before: String) {\n  invitations(first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InvitationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:655e73baefeb98630010e979a7066133beb3630c42f4f65a40108e81f971fbc7",
    "mutation SuspendOrganization($id: ID!, $reason: String!) {\n  suspendOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:68cbf90cd71104ef1471114cacbeb529979f53ae554269f5ce6db2f468f18ea9",
    "query ProviderCommand($id: ID!) {\n  providerCommand(id: $id) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:6c0a9015cf8a4ab83cc2a743560a0cde084d59bdadb8adaa0ca72a6f7c1eef14",
    "query Viewer {\n  serverInfo {\n    name\n    version\n    demo\n    now\n    __typename\n  }\n  viewer {\n    permissions\n    twoFactorEnabled\n    user {\n      id\n      name\n      email\n      role\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6e9fcbe3de3c9a4a2bb7ffb44427706c93c9af00029ceb4717df958b2e62e7a7",
    "query Users($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter, $orderBy: UserOrder, $reverse: Boolean) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserRow on User {\n  id\n  name\n  email\n  state\n  role\n  createdAt\n  lastSeenAt\n  primaryMembership {\n    id\n    organization {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7182192a65355e1770c6cb6e9ac93cdf397b7d953c452b6f0988d38e743c1253",
    "mutation RevokeOtherSessions {\n  revokeOtherSessions\n}"
  ],
  [
    "sha256:78ab0eae4ae802e6413b3ccd5df5f35343be52969f40172c76d81cc8809a9358",
    "mutation ClearLimitOverride($id: ID!, $reason: String!) {\n  clearLimitOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:80343b926c45e906aefe1076fda649456c015a704b52f8e4993e0f99494943e4",
    "mutation ChangePlan($input: ChangePlanInput!) {\n  changePlan(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:82aeca90f043f516d29b18e21b807ab359b32375a47314862ee94ad7e413c400",
    "mutation ActivateOrganization($id: ID!, $reason: String!) {\n  activateOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:859867ed920d9b6e650f06c68be4ee76420361bada01f30e1006041730a309fa",
    "query PlanChoices {\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      trialDays\n      isCustomPriced\n      product {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8ee4ea74d1f9166d03cd2a1e5a1874fbb01f2ff915942e8b203f4acec50f9708",
    "query PreviewActivateOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: activateOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:92dc2b08da42a6a40414c7c59d70ae05e9512b7a60b83e8d6574621398d58f6b",
    "mutation ChangeRole($input: ChangeRoleInput!) {\n  changeRole(input: $input) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  __typename\n}"
  ],
  [
    "sha256:98087e11b5f2b7f5b03e01942f32ec9231558dc8c237728f7fd8fa2b65a208fe",
    "mutation UndoDeed($entryId: ID!) {\n  undoDeed(entryId: $entryId) {\n    id\n    title\n    undoable\n    __typename\n  }\n}"
  ],
  [
    "sha256:9a326da453112a62aa103ff0fbda812e0cf237075a2b090837ae44453873b540",
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    outcome\n    __typename\n  }\n}"
  ],
  [
    "sha256:9bc3703512d1a0a96c88d8e970ff7a3fe7575dfd2cd322ccdec8db37cd995d7a",
    "mutation DisableTwoFactor($code: String!) {\n  disableTwoFactor(code: $code)\n}"
  ],
  [
    "sha256:9c17df5b069c98dfd4ad563a048e7d6be30988475dba949d9a93c7c3396fb159",
    "query SignInPage {\n  serverInfo {\n    demo\n    mailboxUrl\n    authenticatorUrl\n    demoAccounts {\n      email\n      password\n      role\n      twoFactor\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:a309cdfff408dff2d059f9a6e1a39ecf3728269c9288e9e57d85b7faa074e2fe",
    "query OrganizationMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  organization(id: $id) {\n    id\n    memberships(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        ...MemberRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:aa863f83546f011a5a451a8a0de13e8040b5bc6f2dfe2dfacd0023482045eb6c",
    "query PreviewOverrideSubscription($input: OverrideSubscriptionInput!) {\n  preview {\n    effects: overrideSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b2c2590d39b37e3ebc027f73d1fa8f008bc23ece4c0d5957dbbfe927bfd49df8",
    "mutation ClearOverride($id: ID!, $reason: String!) {\n  clearOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:b975dc6636597718619aa72eebae86f59c23e37558ad5f96e1b081444601c0a2",
    "query Entitlements($id: ID!, $productId: ID!) {\n  organization(id: $id) {\n    id\n    entitlements(productId: $productId) {\n      ...EntitlementRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment EntitlementRow on Entitlement {\n  meterKey\n  meterName\n  unit\n  isInPlan\n  planLimit\n  purchased\n  limit\n  isUnlimited\n  used\n  isExceeded\n  override {\n    id\n    value\n    reason\n    author\n    expiresAt\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ba1df8a1066e678f17fe1b1a4f562077d5b2c1580408f21e02df0d26589de40e",
    "mutation CancelBulk($id: ID!) {\n  cancelBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:c062ec69aeb9b6d91bbc058fbcae63b49be4f6498089d831b928398dc4cb5e0d",
    "query Overview {\n  overview {\n    totalUsers\n    newUsersThisMonth\n    totalOrganizations\n    newOrganizationsThisMonth\n    activeOrganizations\n    activeSubscriptions\n    trials\n    pastDueSubscriptions\n    signups {\n      day\n      count\n      __typename\n    }\n    previousSignups {\n      day\n      count\n      __typename\n    }\n    __typename\n  }\n  auditEntries(first: 8) {\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:c2e583320171c3e241a5527def32628c46ace28af0083404ae6dc659ae23e836",
    "query BulkItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: BulkItemFilter) {\n  bulkOperation(id: $id) {\n    id\n    items(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      filter: $filter\n    ) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        position\n        type\n        recordId\n        label\n        status\n        detail\n        entryId\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:c369348d4deceeaa021497d4efad828525b7ca3f6331f80085a4e9c6c06812da",
    "mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input)\n}"
  ],
  [
    "sha256:cb9f5cb68bc64e37bc032611ebc177486f8a1bc22329a945f82e188b676c70f0",
    "query PreviewChangePlan($input: ChangePlanInput!) {\n  preview {\n    effects: changePlan(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d37d8e332e39f8003a859f408237c18250672387ecea268855cdab42de7e9c47",
    "query BulkOperations($first: Int, $after: String, $last: Int, $before: String, $filter: BulkOperationFilter) {\n  bulkOperations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...BulkOperationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d5e1afe9ab3077b23872edb75e1624a1122c8d851a96c624cc04baa745bb34d5",
    "query PreviewSetLimitOverride($input: SetLimitOverrideInput!) {\n  preview {\n    effects: setLimitOverride(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d81eb7891875dec25d4b8b2307b4b7ab64bd97817d4a6d6e8684c970369994a1",
    "query Staff($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: NAME\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  __typename\n}"
  ],
  [
    "sha256:e1fe73e680605e2c87ae105d561cd9f1bb9854d71d8ec5bdbf9c0a23c86caccd",
    "query MeterChoices {\n  meters(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e5850b17b3cdf811e382aa1fe20ec3d0afe709d052f34327764b0116739bbbae",
    "query PreviewSeats($subscriptionId: ID!, $quantity: Int!) {\n  previewSeats(subscriptionId: $subscriptionId, quantity: $quantity) {\n    from\n    to\n    seatsInUse\n    prorationDate\n    told\n    prorated {\n      amount\n      currency\n      __typename\n    }\n    recurringBefore {\n      amount\n      currency\n      __typename\n    }\n    recurringAfter {\n      amount\n      currency\n      __typename\n    }\n    lines {\n      description\n      amount {\n        amount\n        currency\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e79ae76e4deda102c0d3b4806cc330cdd70e161a14a7312f1789321be82a0fab",
    "query PreviewCreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  preview {\n    effects: createManualSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ea32f7ea0ed9b4018cc98df6660ea20e31edf7c81f36213e48cc2fb1191a532a",
    "query AuditActions {\n  auditActions\n}"
  ],
  [
    "sha256:eb87cd684240c7f9aa4badac0b075bb5505441a03b7d86c133d036d9185ec65c",
    "query PreviewStartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  preview {\n    effects: startTrial(\n      organizationId: $organizationId\n      planId: $planId\n      reason: $reason\n    ) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ecd5d2de08fed1cf711bfbe751c65b6a5d7186bd465927eabb85f8cdfc09a035",
    "query OrganizationTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  organization(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f35a89b8082e9ae8755043b5a13064732c6e73f35cbcfa03b3819a2b709692b4",
    "mutation AddAuditNote($input: AddAuditNoteInput!) {\n  addAuditNote(input: $input) {\n    ...AuditEntryDetail\n    __typename\n  }\n}\n\nfragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f38581f70533a4fa2c5d6f61f61cc00d1b39c639a887a45503b2cd14b42ee3b8",
    "mutation ChangeSeats($input: ChangeSeatsInput!) {\n  changeSeats(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f3fe22387b0b1fd0205983bf5bef7d3b0421149756008afaadd23d255dfe377a",
    "mutation ExtendTrial($input: ExtendTrialInput!) {\n  extendTrial(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:f4f09668e12ed06c3de065d392c06ba6a217b018880670f986c5c45fe906d2d7",
    "query Organizations($first: Int, $after: String, $last: Int, $before: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $reverse: Boolean) {\n  organizations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...OrganizationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  name\n  label\n  memberCount\n  lastActivityAt\n  createdAt\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  subscription {\n    id\n    status\n    quantity\n    plan {\n      id\n      name\n      __typename\n    }\n    recurring {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f8b1419f23a24a5e655ad790118559e5f7db215e7b0003b6742d8eb0f0d94a56",
    "mutation StartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  startTrial(organizationId: $organizationId, planId: $planId, reason: $reason) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:faa89536ef1d15fe80dcddac972d1ab67a25b8788704422d07cf46088819dc8e",
    "mutation RegenerateRecoveryCodes($code: String!) {\n  regenerateRecoveryCodes(code: $code) {\n    codes\n    __typename\n  }\n}"
  ]
]);