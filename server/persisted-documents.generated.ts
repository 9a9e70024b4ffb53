export const documents: ReadonlyMap<string, string> = new Map([
  [
    "sha256:063a2c513bd51b1fb4fcbd6528987e23a8db1de1cc350bbd9026417200f40bb8",
    "mutation ReopenOrganization($id: ID!, $reason: String!) {\n  reopenOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d",
    "mutation SignOut {\n  signOut\n}"
  ],
  [
    "sha256:07a9adea0f33d31c10cb775e7b72039d3ce6cdfb3e4de367fc0aefa62304a1bb",
    "query ProviderCommand($id: ID!) {\n  providerCommand(id: $id) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}"
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
    "sha256:0e0c1cab472671c0637433df72eaeb5000da45e3cff451ac5a061a4c47a9c234",
    "query OrganizationCountries {\n  organizationCountries\n}"
  ],
  [
    "sha256:14af0d17165d4c10e7de3dc0eb1dbf202e96d279af75f781bd6a578aedf12924",
    "query UserPage($id: ID!) {\n  user(id: $id) {\n    ...UserHead\n    primaryMembership {\n      id\n      organization {\n        id\n        name\n        subscription {\n          ...SubscriptionDetail\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    memberships(first: 20) {\n      totalCount\n      nodes {\n        ...UserMembership\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
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
    "sha256:217aa4d73850d50f4cae3f6414696342ec6688272ba5d94e964fb1f912063f22",
    "query AuditEntryPage($id: ID!) {\n  auditEntry(id: $id) {\n    ...AuditEntryDetail\n    __typename\n  }\n}\n\nfragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
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
    "sha256:316910a19981be554e3dd50db11d0d4fe3e334189dc6b2cc1d7092e69e3fbf50",
    "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    ...NoteRow\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:37502d7e6eeee177d45a6a3971ec31e23c1b8863535635f31ac1b1f768bd5bc6",
    "query UserNotes($id: ID!) {\n  user(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3accf8085ac17d9126ebabc60a6665f7eb33713a1b69ceb7decbeccad8a2f338",
    "query PreviewSuspendOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3b041ce9b58e221354f1e675cab3d0b2fed1188cbc7796a11b0f0d0cb9aed138",
    "mutation UpdateUser($id: ID!, $input: UpdateUserInput!, $reason: String) {\n  updateUser(id: $id, input: $input, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
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
    "sha256:412d489232c0cf64fb4945ddbfd66a6e3b40a9bbbe6199d022725ebec986e5d9",
    "mutation CloseOrganization($id: ID!, $reason: String!) {\n  closeOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4347681868bdd0928b96c6865393b076c5a6323d06e60ccd542ea5c1221470f9",
    "query FindOrganizations($q: String!, $id: ID!, $byId: Boolean!) {\n  organizations(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundOrganization\n      __typename\n    }\n    __typename\n  }\n  organization(id: $id) @include(if: $byId) {\n    ...FoundOrganization\n    __typename\n  }\n}\n\nfragment FoundOrganization on Organization {\n  id\n  name\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4636c5b5ee5c45a8d02e982453ec54797080b23572b552b09e5eb0a4d4da31e2",
    "query OrganizationNotes($id: ID!) {\n  organization(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
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
    "sha256:4f6bf53fda1be5d3325efd6b2db30c6aa5233521b522a794537c0c80208a335a",
    "mutation UpdateOrganization($id: ID!, $input: UpdateOrganizationInput!, $reason: String) {\n  updateOrganization(id: $id, input: $input, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4faaa9840e8dde49bcaa0bf6ccad56f62b83d63eeab30747b373bb14186e0cab",
    "mutation ChangeMembershipRole($id: ID!, $role: MembershipRole!, $reason: String) {\n  changeMembershipRole(id: $id, role: $role, reason: $reason) {\n    ...MemberRow\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:50c10888637d5b8e6c8d07a6a82d882c215668911651cc63dc8f484c28262101",
    "query AuditLog($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEntryFilter, $orderBy: AuditEntryOrder, $reverse: Boolean) {\n  auditEntries(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:523336b5c09eb3d0ef2c837bee8f7f29913cc29e826016ecc7c14309fc0f06cf",
    "query CustomerNumbers {\n  customerNumbers {\n    totalOrganizations\n    activeOrganizations\n    totalUsers\n    payingOrganizations\n    __typename\n  }\n}"
  ],
  [
    "sha256:52569534a3d513eacfb70f70e03321137e208607298987d58cff849e0d4e77b1",
    "mutation EraseUser($input: EraseUserInput!) {\n  eraseUser(input: $input) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:52e592b93c5cdc96443e058463d0f5c4de9483203b53304d52ea49ef657e7f56",
    "mutation RemoveMember($id: ID!, $reason: String!) {\n  removeMember(id: $id, reason: $reason) {\n    ...MemberRow\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5a11cfa1f71bbdf956e2676f6dd7e50d33b80b650a555a5201627acc5ada54e7",
    "mutation ChangeSeats($input: ChangeSeatsInput!) {\n  changeSeats(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}"
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
    "sha256:655c77e7c20e4539bd442ebdb2bebce1efe8fe34030d2c9c19d30465d0652bb4",
    "query Users($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter, $orderBy: UserOrder, $reverse: Boolean) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserRow on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  createdAt\n  lastSeenAt\n  primaryMembership {\n    id\n    organization {\n      id\n      name\n      subscription {\n        id\n        status\n        quantity\n        plan {\n          id\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:6c0a9015cf8a4ab83cc2a743560a0cde084d59bdadb8adaa0ca72a6f7c1eef14",
    "query Viewer {\n  serverInfo {\n    name\n    version\n    demo\n    now\n    __typename\n  }\n  viewer {\n    permissions\n    twoFactorEnabled\n    user {\n      id\n      name\n      email\n      role\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6c13a4c50757584d5c3792f314eb8a4329ddeb7fa808f595662d20c9607d6c50",
    "query OrganizationMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  organization(id: $id) {\n    id\n    memberships(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        ...MemberRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7182192a65355e1770c6cb6e9ac93cdf397b7d953c452b6f0988d38e743c1253",
    "mutation RevokeOtherSessions {\n  revokeOtherSessions\n}"
  ],
  [
    "sha256:898746b3488694f4ddf4ee7a957a0313b86fd81a6bef4f6856ecdb59aca2c7d5",
    "mutation ActivateOrganization($id: ID!, $reason: String!) {\n  activateOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8ee4ea74d1f9166d03cd2a1e5a1874fbb01f2ff915942e8b203f4acec50f9708",
    "query PreviewActivateOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: activateOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:931a347d823182a9f72ab3764482ecb4369748d656af371125bbdce3c43164d5",
    "mutation UnbanUser($id: ID!, $reason: String!) {\n  unbanUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:97755c93123090c094b52636a4aac76b9dfe142418bc14eda4aa447275321167",
    "mutation AddMember($input: AddMemberInput!) {\n  addMember(input: $input) {\n    ...MemberRow\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:98087e11b5f2b7f5b03e01942f32ec9231558dc8c237728f7fd8fa2b65a208fe",
    "mutation UndoDeed($entryId: ID!) {\n  undoDeed(entryId: $entryId) {\n    id\n    title\n    undoable\n    __typename\n  }\n}"
  ],
  [
    "sha256:986c28c4b0441adcfe63a3fea153607800c64eab67ccc93da8e917baa2a0e02a",
    "mutation BanUser($id: ID!, $reason: String!) {\n  banUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
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
    "sha256:b3345baa519dc84357a710bc9546930a6b636f536792c9363eb9999fd5648a93",
    "mutation ActivateUser($id: ID!, $reason: String!) {\n  activateUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:b62ef8410a42510983baf70bcb7f039618d2fed57c34cecfebec6f68ecef7081",
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n    name\n    __typename\n  }\n}"
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
    "sha256:c2b32b944f9edc87a6012ed2bad75c192acbd9976e6943fcee62d6921b3861e2",
    "query Staff($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: NAME\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
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
    "sha256:c60042d240627f7d63dccc3e13465fedfb6a9c22cb235b9ef7795e6a2a23b734",
    "query OrganizationPage($id: ID!) {\n  organization(id: $id) {\n    ...OrganizationHead\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  plan {\n    id\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:cff909db9476df3a5009e8c1449dcb1ebc31cc1f561d267fbcf73b11514b6806",
    "mutation ChangeRole($input: ChangeRoleInput!) {\n  changeRole(input: $input) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:d1df79999cd3d28bd4b4a22314da4dad6ab74722bf6dfc5f98eaedc115bc6d16",
    "mutation TransferOwnership($id: ID!, $reason: String!) {\n  transferOwnership(id: $id, reason: $reason) {\n    ...MemberRow\n    organization {\n      ...OrganizationHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d37d8e332e39f8003a859f408237c18250672387ecea268855cdab42de7e9c47",
    "query BulkOperations($first: Int, $after: String, $last: Int, $before: String, $filter: BulkOperationFilter) {\n  bulkOperations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...BulkOperationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:de1cb9990bc8134ce7c7d073f7abfe27ab67d87c6a77dcbec2f101a548a23147",
    "mutation SuspendOrganization($id: ID!, $reason: String!) {\n  suspendOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e49b261c384864c79d1a504a4a1ad812acea11d6059eb32013c0677dbfbe56ef",
    "mutation SuspendUser($id: ID!, $reason: String!) {\n  suspendUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:e5850b17b3cdf811e382aa1fe20ec3d0afe709d052f34327764b0116739bbbae",
    "query PreviewSeats($subscriptionId: ID!, $quantity: Int!) {\n  previewSeats(subscriptionId: $subscriptionId, quantity: $quantity) {\n    from\n    to\n    seatsInUse\n    prorationDate\n    told\n    prorated {\n      amount\n      currency\n      __typename\n    }\n    recurringBefore {\n      amount\n      currency\n      __typename\n    }\n    recurringAfter {\n      amount\n      currency\n      __typename\n    }\n    lines {\n      description\n      amount {\n        amount\n        currency\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:ea32f7ea0ed9b4018cc98df6660ea20e31edf7c81f36213e48cc2fb1191a532a",
    "query AuditActions {\n  auditActions\n}"
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
    "sha256:f4f09668e12ed06c3de065d392c06ba6a217b018880670f986c5c45fe906d2d7",
    "query Organizations($first: Int, $after: String, $last: Int, $before: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $reverse: Boolean) {\n  organizations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...OrganizationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  name\n  label\n  memberCount\n  lastActivityAt\n  createdAt\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  subscription {\n    id\n    status\n    quantity\n    plan {\n      id\n      name\n      __typename\n    }\n    recurring {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:faa89536ef1d15fe80dcddac972d1ab67a25b8788704422d07cf46088819dc8e",
    "mutation RegenerateRecoveryCodes($code: String!) {\n  regenerateRecoveryCodes(code: $code) {\n    codes\n    __typename\n  }\n}"
  ]
]);