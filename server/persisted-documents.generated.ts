export const documents: ReadonlyMap<string, string> = new Map([
  [
    "sha256:0177074dcc4e1eec95cdc424619255d00ec5ed87118a133211d859b1fe9a564d",
    "query InboundEventPayload($id: ID!) {\n  inboundEvent(id: $id) {\n    id\n    rawPayload\n    __typename\n  }\n}"
  ],
  [
    "sha256:01b2a1c3cc0bf7ae57138657dcc2e8180999fb39d955654ef5e105eb5a504013",
    "query SubscriptionEvents($id: ID!) {\n  subscription(id: $id) {\n    id\n    events(first: 15) {\n      totalCount\n      nodes {\n        ...SubscriptionEvent\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SubscriptionEvent on InboundEvent {\n  id\n  title\n  type\n  status\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:01de50e25ce723bf99554c6e57d969acc083c1ee86935bff0d7fc75a4b3595ef",
    "query PreviewPauseDunning($id: ID!, $reason: String!) {\n  preview {\n    effects: pauseDunning(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:026f773eb7d5457bb0e808479d6b8b7fcad07acd654517c61ad629d5cfa37479",
    "query PaymentMethods($organizationId: ID!) {\n  paymentMethods(organizationId: $organizationId) {\n    id\n    type\n    brand\n    last4\n    expiresMonth\n    expiresYear\n    isDefault\n    __typename\n  }\n}"
  ],
  [
    "sha256:02b3f2e2bfc761389ef08e7b7442130e990724213dea92ddee15143346258aa0",
    "query ProviderCommand($id: ID!) {\n  providerCommand(id: $id) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:0475bf538e5bcc06b761d7e5c8920c2c11bc44067779ec2e04f8dcf5e259ff18",
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    key\n    title\n    help\n    __typename\n  }\n}"
  ],
  [
    "sha256:063a2c513bd51b1fb4fcbd6528987e23a8db1de1cc350bbd9026417200f40bb8",
    "mutation ReopenOrganization($id: ID!, $reason: String!) {\n  reopenOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d",
    "mutation SignOut {\n  signOut\n}"
  ],
  [
    "sha256:07e82bd3784a2bb5686d80835d745dc1dc151cf495b9b7c151b94010706daad2",
    "mutation PlanReprocessEvents($input: SelectInboundEventsInput!) {\n  operation: planReprocessEvents(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:09a15b82f6144727084dbe5ef391f7821138d706eab04d3f6e9c2aaa3f661a7d",
    "mutation OpenBillingPortal($organizationId: ID!, $reason: String!) {\n  openBillingPortal(organizationId: $organizationId, reason: $reason) {\n    url\n    __typename\n  }\n}"
  ],
  [
    "sha256:09ad87efeab47f39a3e46ffdf9da6d14967e6b446ee448f3d598893bfafa31b2",
    "mutation RequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}"
  ],
  [
    "sha256:0b0a3fdc36e36431abfc2087dfbee7c71f5ad355940cd92b95cfa31f59bc12cb",
    "query Features($first: Int, $after: String, $last: Int, $before: String, $filter: FeatureFilter, $orderBy: FeatureOrder, $reverse: Boolean) {\n  features(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...FeatureRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:0c693063aa4afec7da62248d7808a3ac2713ec70a350b48ac3f640ac428d365c",
    "mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input)\n}"
  ],
  [
    "sha256:0d36baa7aa1948a62f00e0d22a833b215e45ee80e20381c19d8aab350c753fb4",
    "query AppProducts {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:0dbe83df9741fc750952f873e8e3136b0b47e2855965deb3aace77184888f474",
    "mutation SetLimitOverride($input: SetLimitOverrideInput!) {\n  setLimitOverride(input: $input) {\n    id\n    value\n    __typename\n  }\n}"
  ],
  [
    "sha256:0e0c1cab472671c0637433df72eaeb5000da45e3cff451ac5a061a4c47a9c234",
    "query OrganizationCountries {\n  organizationCountries\n}"
  ],
  [
    "sha256:0f5bb53869bfc4748240b656695d7abb55d826f4b6749b2a233d7e5daa446997",
    "mutation DeleteRefundLimit($id: ID!, $reason: String!) {\n  deleteRefundLimit(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:10cbd9969f0b61318a565887e16b553f3015fa78b3228591acbdff38492f78d7",
    "mutation StartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  startTrial(organizationId: $organizationId, planId: $planId, reason: $reason) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:10e96e3342c7404dcd153efa4fca3c332ea71ef58c05c79d9c5a55fa7806209b",
    "query PreviewStartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  preview {\n    effects: startTrial(\n      organizationId: $organizationId\n      planId: $planId\n      reason: $reason\n    ) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:11931e2311dabc9e299548a289c684d98bd45ce700f27f3ca44abcc64891a735",
    "mutation ApproveRefund($id: ID!, $reason: String) {\n  approveRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:11e2a774b59951749b2ea6dd348c392d2ed5808bd77ad14a968eacb90a28adb6",
    "query PreviewTransferOwnership($id: ID!, $reason: String!) {\n  preview {\n    effects: transferOwnership(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:12879cb5883e618a8620c537951d13bd69d7e1d8337c09c383a0782a852a7f8f",
    "mutation ResumeSubscription($input: ContinueSubscriptionInput!) {\n  resumeSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:13308dca1f10d5aebeda3732a9511bf4208e384f7a59fc4d910542b821083448",
    "query RefundTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  refund(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:13ffa3610d500b91efcab4fa910eba2de7bca1ac2bd935e162960fe6ce5de17a",
    "query Subscriptions($first: Int, $after: String, $last: Int, $before: String, $filter: SubscriptionFilter, $orderBy: SubscriptionOrder, $reverse: Boolean) {\n  subscriptions(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...SubscriptionRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SubscriptionRow on Subscription {\n  id\n  label\n  status\n  quantity\n  seatsInUse\n  provider\n  isOverridden\n  currentPeriodEnd\n  createdAt\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  price {\n    id\n    interval\n    __typename\n  }\n  organization {\n    id\n    name\n    owner {\n      id\n      user {\n        id\n        email\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:15f0f42f24fb92332325ee8f0ddcd95f95e3c4f344e4ed7d20a80cf60154698c",
    "mutation InviteStaff($input: InviteStaffInput!) {\n  inviteStaff(input: $input) {\n    ...InvitationRow\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:16acc426161fa638649065d351d68424af297e7ecaecc9276e4613537f5c7e7e",
    "mutation SendTestMail($key: ID!, $organizationId: ID, $wording: MailWordingInput) {\n  sendTestMail(key: $key, organizationId: $organizationId, wording: $wording)\n}"
  ],
  [
    "sha256:170305350f4969f15b21d28e8d7cd7977cb27eab1e4154e9f6bc4c3bdcc3f3b6",
    "query UserTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  user(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:17a307b48b393024b716b5a501a27ed71a404895468a957fe0e7f98018392cd3",
    "query Users($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter, $orderBy: UserOrder, $reverse: Boolean) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserRow on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  createdAt\n  lastSeenAt\n  primaryMembership {\n    id\n    organization {\n      id\n      name\n      invoiceCount\n      lifetimeRevenue {\n        amount\n        currency\n        __typename\n      }\n      subscription {\n        id\n        status\n        quantity\n        seatsInUse\n        plan {\n          id\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:17d43366809ccb919efd2397fdb0d3f4f007fda21d5b53b06d0a364d8bba44b3",
    "query WebhookNumbers {\n  all: inboundEvents(first: 1) {\n    totalCount\n    totalCountIsExact\n    nodes {\n      id\n      receivedAt\n      __typename\n    }\n    __typename\n  }\n  failed: inboundEvents(first: 1, filter: {status: {eq: FAILED}}) {\n    totalCount\n    totalCountIsExact\n    __typename\n  }\n}"
  ],
  [
    "sha256:18b35721c2af82bc395653fa826250ab6d57780d62cee36d209feed6d6d3f821",
    "mutation UpdateApp($id: ID!, $input: UpdateAppInput!) {\n  updateApp(id: $id, input: $input) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1912db85e5ab8c3c5babec522c3ed748bc3d1a9ec62ecc08d25c01e02f95a03f",
    "query MailTemplatePage($key: ID!) {\n  mailTemplate(key: $key) {\n    ...TemplateDetail\n    __typename\n  }\n}\n\nfragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1bac2c48253cc67ce048c56229f971ef58cf73af96cc8f24542597896f13593e",
    "mutation DeletePromoCode($id: ID!, $reason: String!) {\n  deletePromoCode(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:1c8649780c8b537b681695ed66b2082bd7f356d758ab2c7bdac45b1e0b31b183",
    "query FindUsers($q: String!, $id: ID!, $byId: Boolean!) {\n  users(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundUser\n      __typename\n    }\n    __typename\n  }\n  user(id: $id) @include(if: $byId) {\n    ...FoundUser\n    __typename\n  }\n}\n\nfragment FoundUser on User {\n  id\n  name\n  email\n  __typename\n}"
  ],
  [
    "sha256:1cf5c27543ac859945dbdce4145820b46a09992679ad33f3d95a0e4b152b7375",
    "query PromoCodePage($id: ID!) {\n  promoCode(id: $id) {\n    ...PromoRow\n    redemptions(first: 25) {\n      totalCount\n      nodes {\n        ...RedemptionRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  promoStatistics(id: $id) {\n    redeemed\n    reserved\n    released\n    live\n    monthly {\n      amount\n      currency\n      __typename\n    }\n    spared {\n      amount\n      currency\n      __typename\n    }\n    byMonth {\n      month\n      uses\n      __typename\n    }\n    byPlan {\n      plan\n      product\n      uses\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment RedemptionRow on PromoRedemption {\n  id\n  status\n  createdAt\n  redeemedAt\n  endsAt\n  endedAt\n  organization {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  spared {\n    amount\n    currency\n    __typename\n  }\n  subscription {\n    id\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1d74671e1e1e30087f1ecffa5567c6d7cec9d40c3d8afc3fd68af4cd4a4987a7",
    "mutation OpenViewByDefault($id: ID!, $isDefault: Boolean!) {\n  openViewByDefault(id: $id, isDefault: $isDefault) {\n    ...SavedViewItem\n    __typename\n  }\n}\n\nfragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1dbf1136d93386cb8e164811a1d6257e66bef75917d2eb977c5cad221347e223",
    "query PreviewPauseSubscription($input: PauseSubscriptionInput!) {\n  preview {\n    effects: pauseSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1e8825c6b8b4af59970fdcffce2f117d1cc344487569ac0b601fc3cc0135b67f",
    "query PreviewActivateUser($id: ID!, $reason: String!) {\n  preview {\n    effects: activateUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1f4de9f773221c5fb3cffa238912b1096a01d6f9135dc9def3decb3caa9c0b66",
    "query PreviewDeleteMeter($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteMeter(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:1fe848215639b4b1ae5506193f6ec8c451bf4fc995e0305478cc53419fbd0126",
    "query RecentRefunds($filter: RefundFilter!) {\n  refunds(first: 5, filter: $filter) {\n    totalCount\n    nodes {\n      ...RefundRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:206728ecb178b5ab857a91167402ae8fed8cc4d0ce5ebb1762538d3272d2ddf4",
    "mutation RemovePromoCode($input: PauseSubscriptionInput!) {\n  removePromoCode(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:211200593daa49879509e7c678f020267bd53bc76a69a07fda0752c878c7d088",
    "query PreviewRepairDiscrepancy($input: RepairDiscrepancyInput!) {\n  preview {\n    effects: repairDiscrepancy(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:21b9cdcd1739c21734e6eebf1eb4c7207e0415ef6fb75ddabe2e106c0b32a7c9",
    "mutation StartReconciliation($input: StartReconciliationInput!) {\n  startReconciliation(input: $input) {\n    ...RunRow\n    __typename\n  }\n}\n\nfragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2245ba4f89c157b01992972cb11b40f53faba540309e1cf4f1587f3ed26f2b3d",
    "mutation PlanSuspendOrganizations($input: SelectOrganizationsInput!) {\n  operation: planSuspendOrganizations(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:2370cd64860dd2bbcf68c9ce2461ea2af42895b49698bd20aaef6ba0eb04802b",
    "query PreviewUpdateApp($id: ID!, $input: UpdateAppInput!) {\n  preview {\n    effects: updateApp(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:23bc407e11e488a29d1dd2ce843122fff95411ea524012c47068844bda05278f",
    "mutation PlanChangePlansOfUsers($input: SelectUsersInput!, $planId: ID!) {\n  operation: planChangePlansOfUsers(input: $input, planId: $planId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:248bc29f69795d8dc5585c3cf4a065d8b3f7d19a949960bebd5d9e48d2ef963e",
    "mutation VerifyAudit {\n  verifyAudit {\n    ...AuditVerificationState\n    __typename\n  }\n}\n\nfragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}"
  ],
  [
    "sha256:2680a4279e1cc715e475987cb7c85f244b930a0ddf53d97fdbf920c078ee91d5",
    "mutation UpdateSettings($settings: [SettingInput!]!, $reason: String!) {\n  updateSettings(settings: $settings, reason: $reason) {\n    ...SettingRow\n    __typename\n  }\n}\n\nfragment SettingRow on Setting {\n  key\n  category\n  label\n  description\n  kind\n  value\n  initialValue\n  isSet\n  min\n  max\n  unit\n  updatedAt\n  __typename\n}"
  ],
  [
    "sha256:28e8d343d34cefc6c8efbf6426bd4452236415f606e6ef3baccd1b0622bcd1c0",
    "query PromoPlaces {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      product {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2911421546b5a321667bc789beef0e82f00be4d1f2b1b97bd56be9560ece0976",
    "query PreviewWithdrawRefund($id: ID!, $reason: String) {\n  preview {\n    effects: withdrawRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2a3843895bb970adee3b60f828717bb972285d6ac30961fb839e6cc2641c57b1",
    "query AuditEntryPage($id: ID!) {\n  auditEntry(id: $id) {\n    ...AuditEntryDetail\n    __typename\n  }\n}\n\nfragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  wordsErased\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2aa8e6f1e060030e4b7aff357b0fe3c9af7497dd98e94c413f9f53968a88386f",
    "query PreviewCreateApiKey($input: CreateApiKeyInput!) {\n  preview {\n    effects: createApiKey(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2aabd5b09670077c811325bbc299def4033ae6d0a814d590a96d22bdda7a2bc7",
    "query PreviewUpdateOrganization($id: ID!, $input: UpdateOrganizationInput!, $reason: String) {\n  preview {\n    effects: updateOrganization(id: $id, input: $input, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2cf06f6d9b9f06b95d57d60e6ed575a6a67e1a7d1b33e30ee27d69dc939dbdb4",
    "mutation RevokeSession($id: ID!) {\n  revokeSession(id: $id)\n}"
  ],
  [
    "sha256:2d399b0fe1e14fd5d9f80b0ae55d26623e6eea40592f1f776aca76ebbb05be97",
    "query Mails($first: Int, $after: String, $last: Int, $before: String, $filter: MailFilter, $orderBy: MailOrder, $reverse: Boolean) {\n  mails(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...MailRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2dc21c99824a1b5d86e3029696ea0b1f1478d957ec8718cd2261fab8a1c74845",
    "query AppsOfOrganization($id: ID!) {\n  organization(id: $id) {\n    id\n    apps(first: 50) {\n      nodes {\n        ...AppLink\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AppLink on AppOrganization {\n  id\n  externalId\n  createdAt\n  app {\n    id\n    name\n    archivedAt\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2e53c7763f2864320da2197fd1ef4aa99af4381ed70984b277fb8d1ba5109c09",
    "query PreviewChangePlan($input: ChangePlanInput!) {\n  preview {\n    effects: changePlan(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2e6be0d612541108bd761a86122224084105c7b5dcac29b1caba6dcab06f82c4",
    "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    outcome\n    __typename\n  }\n}"
  ],
  [
    "sha256:2fcb62f9e870e30c22015bc70b6b95b887b5957448139218cc00f0e64dfda57c",
    "mutation RepairDiscrepancy($input: RepairDiscrepancyInput!) {\n  repairDiscrepancy(input: $input) {\n    ...DiscrepancyShown\n    __typename\n  }\n}\n\nfragment DiscrepancyShown on Discrepancy {\n  id\n  kind\n  state\n  cause\n  causeDetail\n  causeEntryId\n  repair\n  provider\n  recordKind\n  recordId\n  providerObjectId\n  lookedAt\n  repairedAt\n  fields {\n    name\n    ours\n    theirs\n    event\n    override\n    __typename\n  }\n  event {\n    id\n    type\n    __typename\n  }\n  row {\n    id\n    state\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:300e471ecfc76b65c55e1367b674209351ad7cdb7208dfdd96ded947024d03e4",
    "query PreviewUpdateSettings($settings: [SettingInput!]!, $reason: String!) {\n  preview {\n    effects: updateSettings(settings: $settings, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:307ac59dc142073eebb09a8ae1b0becb6cf758d6d25787994f59a520fb939a37",
    "query TagChoices {\n  tags(first: 200) {\n    nodes {\n      id\n      name\n      color\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:316910a19981be554e3dd50db11d0d4fe3e334189dc6b2cc1d7092e69e3fbf50",
    "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    ...NoteRow\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:31d0380a7c302a0971663f9dee27a67dd30e62cf9ffd515ed1e14303d9b16d11",
    "mutation PlanChangePlans($input: SelectOrganizationsInput!, $planId: ID!) {\n  operation: planChangePlans(input: $input, planId: $planId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:326d41b65c02f962b52a5b5bb27fc839578c5e9bf4ca3fcad464c1ae07a2cba6",
    "mutation DeleteTag($id: ID!, $reason: String!) {\n  deleteTag(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:3581b0e7f07f3718d2bde2a0045c886a16fc2ec26780b9d93f7b9a6c00757705",
    "query MailOrganizations($q: String!) {\n  organizations(first: 8, filter: {q: $q}) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:368f8296a31aeb34c970749ada9b80bcf799d0be372e252192079842f6a685a5",
    "query OrganizationPage($id: ID!) {\n  organization(id: $id) {\n    ...OrganizationHead\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:37502d7e6eeee177d45a6a3971ec31e23c1b8863535635f31ac1b1f768bd5bc6",
    "query UserNotes($id: ID!) {\n  user(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:37c0224f51d1d8acd5891d0041a55d65e83dc0e74bacb45976fc6383b90a95fd",
    "query PreviewReopenOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: reopenOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:391ed3c5b0a2aef84b53d6ce153d83a654af7eb2f5b3c59352a6c87a8ab051af",
    "mutation UpdateFeature($id: ID!, $input: UpdateFeatureInput!) {\n  row: updateFeature(id: $id, input: $input) {\n    ...FeatureRow\n    __typename\n  }\n}\n\nfragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:39e88a866c2de274cec14a04182e0f7c8e2823a7e454f1c56f80c7a1cde5a47f",
    "query PreviewSuspendUser($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3a97f1dc9c5bbcea8df277d741a0926ab6c512e9a862761a81eeef21dbbdeca4",
    "mutation ChangePlan($input: ChangePlanInput!) {\n  changePlan(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3b041ce9b58e221354f1e675cab3d0b2fed1188cbc7796a11b0f0d0cb9aed138",
    "mutation UpdateUser($id: ID!, $input: UpdateUserInput!, $reason: String) {\n  updateUser(id: $id, input: $input, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:3b14d2d26bbd53efdaba69924f162fed4b5bca3fb94d3b5e89ec59bcbc1b9bb8",
    "mutation UntagOrganization($organizationId: ID!, $tagId: ID!) {\n  untagOrganization(organizationId: $organizationId, tagId: $tagId) {\n    ...CarriedTags\n    __typename\n  }\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3b987543ddbcf588dc7859a55b26d2a07450a7a9dde254dcab847ab1da308b2b",
    "query AuditVerification {\n  auditVerification {\n    ...AuditVerificationState\n    __typename\n  }\n}\n\nfragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}"
  ],
  [
    "sha256:3c8fbac11da03dc1d5a506214f4987ef8a6038b38181c233f2f51f6b56c1aa76",
    "mutation PlanImport($input: PlanImportInput!) {\n  planImport(input: $input) {\n    id\n    title\n    __typename\n  }\n}"
  ],
  [
    "sha256:3d94708fc5dc0f304f989dbc008afa6edfea881abe4b33ef64886cd12578b3ac",
    "mutation RevokeInvitation($id: ID!, $reason: String) {\n  revokeInvitation(id: $id, reason: $reason) {\n    ...InvitationRow\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3da9d388207bd5a2c9002dc845f7d7a23bcd8c0ef9e1f02b6a2d88b0f33b946b",
    "mutation RefundPayment($input: RefundPaymentInput!) {\n  refundPayment(input: $input) {\n    ...RefundRow\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3de0967ab183f774244145c09e5a42ba7f677fdc2fdfde607dc5c5db9461cbed",
    "mutation CreatePlan($input: CreatePlanInput!) {\n  createPlan(input: $input) {\n    ...PlanDetail\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3ee2f2d53ba65dc6385edff440060e59b2396ccde78f923c51202219d7a28a98",
    "query FindPromoCodes($q: String!, $id: ID!, $byId: Boolean!) {\n  promoCodes(first: 5, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      id\n      code\n      description\n      __typename\n    }\n    __typename\n  }\n  promoCode(id: $id) @include(if: $byId) {\n    id\n    code\n    description\n    __typename\n  }\n}"
  ],
  [
    "sha256:412d489232c0cf64fb4945ddbfd66a6e3b40a9bbbe6199d022725ebec986e5d9",
    "mutation CloseOrganization($id: ID!, $reason: String!) {\n  closeOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4191d829f6ac478d3eb57a6bda1b0d06a183e1b06ed82d89b06228d98325e862",
    "mutation PlanMoveToCurrentPrice($priceId: ID!, $reason: String!) {\n  operation: planMoveToCurrentPrice(priceId: $priceId, reason: $reason) {\n    id\n    total\n    __typename\n  }\n}"
  ],
  [
    "sha256:41e1a2865332500558ec9c1a648a0ce70722e47956b73116db53ea70659e2031",
    "mutation OverrideSubscription($input: OverrideSubscriptionInput!) {\n  overrideSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:4285cc74ab2f90850d989aa2bbb73fc10715612e717a5de0c5bb6ad8434eff98",
    "mutation ReactivateSubscription($input: PauseSubscriptionInput!) {\n  reactivateSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:42ff2844649a3c5c24b3e4c4b91a7b57b4c887702933adab83adddf77c20756e",
    "query PreviewRejectRefund($id: ID!, $reason: String!) {\n  preview {\n    effects: rejectRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4347681868bdd0928b96c6865393b076c5a6323d06e60ccd542ea5c1221470f9",
    "query FindOrganizations($q: String!, $id: ID!, $byId: Boolean!) {\n  organizations(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundOrganization\n      __typename\n    }\n    __typename\n  }\n  organization(id: $id) @include(if: $byId) {\n    ...FoundOrganization\n    __typename\n  }\n}\n\nfragment FoundOrganization on Organization {\n  id\n  name\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:43ed6997f889f87f506410ffea111654ed794dd7ac22ecdbea27c1e157012261",
    "query Refunds($first: Int, $after: String, $last: Int, $before: String, $filter: RefundFilter, $orderBy: RefundOrder, $reverse: Boolean) {\n  refunds(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...RefundRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:44f075d0102a308f5ceb5de9b55013c7f862f041ae09b2144f15f6b1e704afe9",
    "mutation AddEventNote($input: AddEventNoteInput!) {\n  addEventNote(input: $input) {\n    id\n    text\n    createdAt\n    author {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:450fb4235e5b7805593d914c1eaf9b79608a144c69b11ced3b1ab5c969d25872",
    "query PreviewDeleteFeature($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteFeature(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:45130de366a812987d46f6499d46c4d75f7f7565e34436569110a1247a4f8ced",
    "query PreviewUpdateUser($id: ID!, $input: UpdateUserInput!, $reason: String) {\n  preview {\n    effects: updateUser(id: $id, input: $input, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4636c5b5ee5c45a8d02e982453ec54797080b23572b552b09e5eb0a4d4da31e2",
    "query OrganizationNotes($id: ID!) {\n  organization(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:46f6480a71d05f808f9979c77e45243e1c2d649f3c6fb93aa2007c624cfdeeec",
    "mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n  row: updateProduct(id: $id, input: $input) {\n    ...ProductHead\n    __typename\n  }\n}\n\nfragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}"
  ],
  [
    "sha256:483cb2f116577da2691d4f0beae95086d01e0aa81c4ca9b123d9210fd5ec620d",
    "mutation CreateProduct($input: CreateProductInput!) {\n  row: createProduct(input: $input) {\n    ...ProductHead\n    __typename\n  }\n}\n\nfragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}"
  ],
  [
    "sha256:4854bde6ad195314db1a1df66a4e882e5b786adf782e65213c9397a1a2771110",
    "query PreviewDeletePromoCode($id: ID!, $reason: String!) {\n  preview {\n    effects: deletePromoCode(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:48f6b26d6da44bebafc7c8fa3fb3ec24e423af943cc5e09d43c34c23612b8215",
    "query Account {\n  viewer {\n    twoFactorEnabled\n    recoveryCodesLeft\n    user {\n      id\n      name\n      email\n      role\n      createdAt\n      memberships(first: 20) {\n        nodes {\n          ...UserMembership\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    sessions {\n      ...SessionRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment SessionRow on Session {\n  id\n  createdAt\n  lastSeenAt\n  expiresAt\n  ip\n  userAgent\n  current\n  __typename\n}"
  ],
  [
    "sha256:4981986f9a0964f2dcec6b561d9dfad4ca76895cc9742bc04a5cb02a77e976f4",
    "query PreviewCreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  preview {\n    effects: createManualSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4a2920522c64cfd741e5a2c7608243a0c3087f3af6f6a0d6baebf658a6217d55",
    "query InvitationPage($token: String!) {\n  invitation(token: $token) {\n    id\n    email\n    name\n    role\n    expiresAt\n    acceptedAt\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:4a3dcb013f1f13f8e4d52a35f07b7fb195ff4b56e8be37e327b7991e4be003db",
    "query PreviewUndoScheduledChange($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: undoScheduledChange(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4a9c563087bbe9b21628634781e73ce4cc32f2f6120d3e6f13f4476468fbcef0",
    "mutation CancelBulk($id: ID!) {\n  cancelBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4ab2f1122cb92b1c0338217069960d8313ceb9206bc75a4042a9007f42ee0e09",
    "mutation DeleteFeature($id: ID!, $reason: String!) {\n  deleteFeature(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:4b88adf381600f7db4f15ae7a9da21aeda6dc0dfaa3de0faef94c81eadb2e97c",
    "mutation RestorePlan($id: ID!, $reason: String) {\n  restorePlan(id: $id, reason: $reason) {\n    ...PlanDetail\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4b9e3f58fd1a7a641f7d216c67db2b9bf392bfa93c302349777cf07d49620547",
    "mutation ArchiveApp($id: ID!, $reason: String!) {\n  archiveApp(id: $id, reason: $reason) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4c52ca4b04f47a2e48e8509485fbcb7e2002a26c77740782b4f8f15e0a0d68ed",
    "query PreviewRotateApiKey($input: RotateApiKeyInput!) {\n  preview {\n    effects: rotateApiKey(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4dc81f06a26b4f2e3cb2742fd16d874a3ee35dfa01acf0c93e4a2df846feafeb",
    "mutation ResendMail($id: ID!, $reason: String) {\n  resendMail(id: $id, reason: $reason) {\n    ...MailDetail\n    __typename\n  }\n}\n\nfragment MailDetail on Mail {\n  ...MailRow\n  template\n  text\n  html\n  hasSecret\n  attempts\n  error\n  sentAt\n  user {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4df4668bc876563530e11afffc56718b7c1623c9b341b6953729318aa87d587b",
    "mutation ChangeSeats($input: ChangeSeatsInput!) {\n  changeSeats(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4e020e2c40466c9db80446375b59f4d75612e5b56d8e79a82efa41956b83fe9a",
    "mutation BeginTwoFactor {\n  beginTwoFactor {\n    secret\n    qrCode\n    __typename\n  }\n}"
  ],
  [
    "sha256:4e9b372526c1e544b9711e1c6ddcbc5dc7bf5547284df32d127d11fd15f69d31",
    "query PlanParts {\n  products(first: 100) {\n    nodes {\n      ...ProductHead\n      __typename\n    }\n    __typename\n  }\n  meters(first: 100, filter: {archived: false}) {\n    nodes {\n      ...MeterRow\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      ...FeatureRow\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      ...ModelRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nfragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}\n\nfragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:4f6011728ee9462156e0e43e06aca0f3b2d1e49cf410e1f1d7ab8906b8bcdfad",
    "mutation EnableTwoFactor($code: String!) {\n  enableTwoFactor(code: $code) {\n    codes\n    __typename\n  }\n}"
  ],
  [
    "sha256:4f6240240e7ba5b11bf7d5eeb5f8b3ce59a4b7137496fc0229b1dabce1dd6b52",
    "query MailPage($id: ID!) {\n  mail(id: $id) {\n    ...MailDetail\n    __typename\n  }\n}\n\nfragment MailDetail on Mail {\n  ...MailRow\n  template\n  text\n  html\n  hasSecret\n  attempts\n  error\n  sentAt\n  user {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
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
    "sha256:506fb4bd585c417b619a1d955aa5a22d75c7e0b607a6f9a4dded4c73a3fda2c7",
    "query PreviewRevokeInvitation($id: ID!, $reason: String) {\n  preview {\n    effects: revokeInvitation(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:50c10888637d5b8e6c8d07a6a82d882c215668911651cc63dc8f484c28262101",
    "query AuditLog($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEntryFilter, $orderBy: AuditEntryOrder, $reverse: Boolean) {\n  auditEntries(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5194ffa48f79d0d30b56f8e0ded65b60d2cde40230ad9d9f47a22c96e00f9d09",
    "query WaitingRefunds {\n  refunds(first: 1, filter: {status: {eq: REQUESTED}}) {\n    totalCount\n    __typename\n  }\n}"
  ],
  [
    "sha256:51df4d1b3584ffa16e65359894c8c83d18127c4eafade32011000f91c68a411c",
    "query PreviewRefund($paymentId: ID!, $amount: MinorUnits, $cancelSubscription: Boolean) {\n  previewRefund(\n    paymentId: $paymentId\n    amount: $amount\n    cancelSubscription: $cancelSubscription\n  ) {\n    holds\n    endablePlan\n    told\n    approvers\n    amount {\n      amount\n      currency\n      __typename\n    }\n    left {\n      amount\n      currency\n      __typename\n    }\n    leftAfter {\n      amount\n      currency\n      __typename\n    }\n    waiting {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:526fec3e5352d6c8c9b8d928360132124ab3fe852c234348940b7e0ae01def32",
    "mutation ExpireCheckout($id: ID!, $reason: String) {\n  expireCheckout(id: $id, reason: $reason) {\n    ...CommandState\n    checkout {\n      ...CheckoutRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:52e592b93c5cdc96443e058463d0f5c4de9483203b53304d52ea49ef657e7f56",
    "mutation RemoveMember($id: ID!, $reason: String!) {\n  removeMember(id: $id, reason: $reason) {\n    ...MemberRow\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:531056948cd9fce377405492324364200ae9a4d919b0c997aa9007849b8de9ca",
    "mutation CreateMeter($input: CreateMeterInput!) {\n  row: createMeter(input: $input) {\n    ...MeterRow\n    __typename\n  }\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}"
  ],
  [
    "sha256:572f18d362dc7e3e39a578861d8511ed9568e49cdfd79f36cd37a83a0dcc9e58",
    "query PreviewAddMember($input: AddMemberInput!) {\n  preview {\n    effects: addMember(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:593990647570ab8bbcebed50f0f912a8e116dfca9fc3eb11e0cdcdaa9ef16192",
    "mutation RestoreMeter($id: ID!, $reason: String) {\n  row: restoreMeter(id: $id, reason: $reason) {\n    ...MeterRow\n    __typename\n  }\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}"
  ],
  [
    "sha256:5ac9eef81a0a7e917889b14762179de07c777dab36a2597751bf17322c26b4c5",
    "query PreviewDeleteRefundLimit($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteRefundLimit(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5ad8b45d540b1ca8f8526ccf8aa75b6c70d574d7f439aa3cd0fff341a3c51c5f",
    "mutation ArchiveMeter($id: ID!, $reason: String!) {\n  row: archiveMeter(id: $id, reason: $reason) {\n    ...MeterRow\n    __typename\n  }\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}"
  ],
  [
    "sha256:5c2769bb83e576b5581e511c920ebc2f721c0d72e6fe01e3856a45c7587d7597",
    "query SavedViews($list: String!) {\n  savedViews(filter: {list: {eq: $list}}) {\n    nodes {\n      ...SavedViewItem\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5ce96a54d34fabbd860f41ec12a0866ec4424b601278274d7c1604ecacda87a6",
    "mutation UpdateModel($id: ID!, $input: UpdateModelInput!) {\n  row: updateModel(id: $id, input: $input) {\n    ...ModelRow\n    __typename\n  }\n}\n\nfragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:5e19de41414f3e03a718612efefd1e32573db9f4af5b12630b945e1848db5900",
    "query PreviewUpdateMeter($id: ID!, $input: UpdateMeterInput!) {\n  preview {\n    effects: updateMeter(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5e6aab3bb2098341c0b349cdf7ab97b3c710d0d1140820a213fe12f2625526e4",
    "mutation UpdateMeter($id: ID!, $input: UpdateMeterInput!) {\n  row: updateMeter(id: $id, input: $input) {\n    ...MeterRow\n    __typename\n  }\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}"
  ],
  [
    "sha256:5f2ce02846794bf72fc3ecad7434a086b0bdb2fb3d8cbafc09c6a1254f395c3d",
    "query AppPage($id: ID!) {\n  app(id: $id) {\n    ...AppDetail\n    __typename\n  }\n}\n\nfragment AppDetail on App {\n  ...AppRow\n  createdAt\n  customerCount\n  keys(first: 50) {\n    nodes {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5f6634435ed440fd57b28adcc0cddf8825db2c37c66273a073def560d34f580e",
    "query InboundEventTypes {\n  inboundEventTypes\n}"
  ],
  [
    "sha256:5f99fd21d3f31a3b4b9e7541f6ec4d4db8f5ddca33b6cd7f690440e4bba405e1",
    "query ReconciliationRows($first: Int, $after: String, $last: Int, $before: String, $filter: ReconciliationRowFilter) {\n  reconciliationRows(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...ReconciliationRowShown\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ReconciliationRowShown on ReconciliationRow {\n  id\n  state\n  objects\n  found\n  error\n  providerCustomerId\n  customerName\n  customerEmail\n  checkedAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5f9cfc1a3ba456e397b4f3d3f949d57221c2cad75441de73ab2b1b2c9c7e1b6d",
    "query PreviewArchiveApp($id: ID!, $reason: String!) {\n  preview {\n    effects: archiveApp(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5fb32e62f26f651f785ae6e0ae5e07813f90d1c082eee53832065a69fd91931f",
    "mutation SaveView($input: CreateSavedViewInput!) {\n  saveView(input: $input) {\n    ...SavedViewItem\n    __typename\n  }\n}\n\nfragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5fea6587d88e5d83f58fd61bc41474158ab2bedb694ab87cd3950cf76c9bb7c2",
    "query InvoiceTotals {\n  invoiceTotals {\n    currency\n    count\n    invoiced {\n      amount\n      currency\n      __typename\n    }\n    paid {\n      amount\n      currency\n      __typename\n    }\n    outstanding {\n      amount\n      currency\n      __typename\n    }\n    overdue {\n      amount\n      currency\n      __typename\n    }\n    refunded {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:60cef6a9147aea40555b46f4aa4dc6de72eae8da26072172365e71beb2c644d3",
    "mutation AdvanceClock($days: Int!) {\n  advanceClock(days: $days)\n}"
  ],
  [
    "sha256:61716ef66554593388a96e4b5d0260b052e84ae86442af58cefd0d63cd786036",
    "mutation PlanActivateOrganizations($input: SelectOrganizationsInput!) {\n  operation: planActivateOrganizations(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:61d301f6f83b80510d7801d1f588241cb3d12e332ecec89237b2ee6ae962eeb2",
    "mutation PlanActivateUsers($input: SelectUsersInput!) {\n  operation: planActivateUsers(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:61f754262ff18d12ed58a31a3f6b6cae8cdffad6a5ca93d46261b95af15d2f53",
    "query PreviewArchiveMeter($id: ID!, $reason: String!) {\n  preview {\n    effects: archiveMeter(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:6431ae92aa8aa2b4b7e4972e6236fb5a572e973ed067328fb32cbdc2caef6afe",
    "query Invitations($first: Int, $after: String, $last: Int, $before: String) {\n  invitations(first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InvitationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:65140381e4c514f91624ecdbba74a0736d294f036dfddcf9a5b571f00149f48d",
    "query PreviewUpdateModel($id: ID!, $input: UpdateModelInput!) {\n  preview {\n    effects: updateModel(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:65941aa536ad182fe2deacc02a07a1a4ffda4736f405a49b6b4313a674ab7cdd",
    "mutation PauseSubscription($input: PauseSubscriptionInput!) {\n  pauseSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:66198be23f914286c295d7dd7be48a1d3b00217154c837b96913511c057c8923",
    "query InboundEvents($first: Int, $after: String, $last: Int, $before: String, $filter: InboundEventFilter, $orderBy: InboundEventOrder, $reverse: Boolean) {\n  inboundEvents(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InboundEventRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:66378f553d93be54ca41714c7102cad539a9ff676b08b0a8fc6791448a93ca25",
    "query PreviewClearOverride($id: ID!, $reason: String!) {\n  preview {\n    effects: clearOverride(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:6695e914882a841d12ca7f3d969a4c8b4fe22823fc8e17a22a26bb9df797f0a5",
    "query MailPreview($key: ID!, $organizationId: ID, $wording: MailWordingInput) {\n  mailPreview(key: $key, organizationId: $organizationId, wording: $wording) {\n    subject\n    text\n    html\n    __typename\n  }\n}"
  ],
  [
    "sha256:67382d095103a50a1c9941c1c9603d98e37cc313476e135d2efb94d76955905b",
    "query OrganizationCheckouts($id: ID!) {\n  organization(id: $id) {\n    id\n    checkouts(first: 1, filter: {status: {in: [PREPARING, OPEN]}}) {\n      nodes {\n        ...CheckoutRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:677178926411be95ff0525b8130f34209a3e990645b62e346a4b910926f85843",
    "query Reconciliation {\n  latest: reconciliationRuns(\n    first: 8\n    filter: {ofOne: false, state: {in: [RUNNING, DONE, FAILED]}}\n  ) {\n    nodes {\n      ...RunRow\n      __typename\n    }\n    __typename\n  }\n  next: reconciliationRuns(first: 1, filter: {state: {eq: SCHEDULED}}) {\n    nodes {\n      id\n      dueAt\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}"
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
    "sha256:6dc33af6d63c82874fd28f7b0e10f9e757354be8de521ff5db9c75d3388940b5",
    "mutation ReprocessEvent($id: ID!, $reason: String) {\n  reprocessEvent(id: $id, reason: $reason) {\n    ...InboundEventDetail\n    __typename\n  }\n}\n\nfragment InboundEventDetail on InboundEvent {\n  ...InboundEventRow\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  currency\n  providerCustomerId\n  providerSubscriptionId\n  providerInvoiceId\n  providerChargeId\n  providerRefundId\n  providerCheckoutId\n  causedBy\n  entryId\n  occurredAt\n  processedAt\n  nextTry {\n    at\n    number\n    last\n    __typename\n  }\n  author {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  notes {\n    nodes {\n      id\n      text\n      createdAt\n      author {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:6e58637b89ce6bb85d734729e8d8cd4bd560aa8614fcad3f8422a862f2ec1219",
    "query PreviewDeleteTag($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteTag(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:710a3a80e2eb0ec1a3d13d09dc3f3ed5d4862cf5b981732f44ef70d07e0f033c",
    "query PreviewActivateOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: activateOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7137e9fd1aa3935cbe72ab4a67f6519b633d7fde32beadb0b0157f3ad3854f73",
    "query PreviewUndoCancel($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: undoCancel(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:714c791f3a543a097e3efffb2d3607fb1a9a9e8d130d60d9e3eeb4904480c27d",
    "query PreviewUpdatePlan($input: UpdatePlanInput!) {\n  preview {\n    effects: updatePlan(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7182192a65355e1770c6cb6e9ac93cdf397b7d953c452b6f0988d38e743c1253",
    "mutation RevokeOtherSessions {\n  revokeOtherSessions\n}"
  ],
  [
    "sha256:72b5abbc4c2dab31bc32b428fc4451551cc640040dccb0109268e0085bf7c8ed",
    "query BulkItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: BulkItemFilter) {\n  bulkOperation(id: $id) {\n    id\n    items(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      filter: $filter\n    ) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        position\n        line\n        type\n        recordId\n        label\n        targetLabel\n        status\n        detail\n        summary\n        entryId\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:74178d6198b87d07f8f0ccc9a0bc029386d3da33fccec06ffbd2ae87fba56c95",
    "query PreviewRemovePromoCode($input: PauseSubscriptionInput!) {\n  preview {\n    effects: removePromoCode(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7588e8a5e1630c62e7b6ac59e2a0405cdb4bef5b75c8ec7d6dfe6b091ed1bbcb",
    "query RowDiscrepancies($filter: DiscrepancyFilter!) {\n  discrepancies(first: 50, filter: $filter) {\n    totalCount\n    nodes {\n      ...DiscrepancyShown\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment DiscrepancyShown on Discrepancy {\n  id\n  kind\n  state\n  cause\n  causeDetail\n  causeEntryId\n  repair\n  provider\n  recordKind\n  recordId\n  providerObjectId\n  lookedAt\n  repairedAt\n  fields {\n    name\n    ours\n    theirs\n    event\n    override\n    __typename\n  }\n  event {\n    id\n    type\n    __typename\n  }\n  row {\n    id\n    state\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:77ac688d9971ec31ed262f86576aad9230639f799786147f12e4c1c02cb69cb0",
    "query Invoices($first: Int, $after: String, $last: Int, $before: String, $filter: InvoiceFilter, $orderBy: InvoiceOrder, $reverse: Boolean) {\n  invoices(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InvoiceRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:77cb6622988a5de51e06ddb29517c0651c331845211ab848c26d4f4b4f4b5863",
    "mutation RestoreApp($id: ID!, $reason: String) {\n  restoreApp(id: $id, reason: $reason) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:78ab0eae4ae802e6413b3ccd5df5f35343be52969f40172c76d81cc8809a9358",
    "mutation ClearLimitOverride($id: ID!, $reason: String!) {\n  clearLimitOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:79b52705ab77570bedfeaad1fdafd1323745fd4b12b8c2c1fa0636cb978d2185",
    "query Payments($first: Int, $after: String, $last: Int, $before: String, $filter: PaymentFilter, $orderBy: PaymentOrder, $reverse: Boolean) {\n  payments(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PaymentRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:79fb7f31e424d0fbfafcb3e98079c45164bb90199f585666979c1d946dd5e510",
    "mutation UndoCancel($input: ContinueSubscriptionInput!) {\n  undoCancel(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7a5e856b909d3ca2c6d0c00f1d55df7f7c442fc554b1a5024798348df82959ca",
    "query PreviewSetDiscount($input: SetDiscountInput!) {\n  preview {\n    effects: setDiscount(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7b29c14853f33bb1107cf2f2ead3e8eec5931b529f66882589b82f1b9309804c",
    "mutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}"
  ],
  [
    "sha256:7c45edc5b5366779047cc4aba2d0e2158b7984cb8c54604f100f07e202372b74",
    "query UserPage($id: ID!) {\n  user(id: $id) {\n    ...UserHead\n    primaryMembership {\n      id\n      organization {\n        id\n        name\n        subscription {\n          ...SubscriptionDetail\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    memberships(first: 20) {\n      totalCount\n      nodes {\n        ...UserMembership\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7cd32c55a68a4b766d22bf844624a6c43f482c08787703dc20723e90f31d79f6",
    "query PreviewUpdateProduct($id: ID!, $input: UpdateProductInput!) {\n  preview {\n    effects: updateProduct(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7cd413e0fcbbc4cec0d30ca520f0648930c9cba5dc8ce5a933a0e4382eb86e2b",
    "query PreviewUnbanUser($id: ID!, $reason: String!) {\n  preview {\n    effects: unbanUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7dd3031e1d6ad4824750c911487fc361fea6300343f4d4810adbccb3ab391fca",
    "query CheckPromoCode($input: CheckPromoCodeInput!) {\n  checkPromoCode(input: $input) {\n    isValid\n    message\n    before {\n      amount\n      currency\n      __typename\n    }\n    after {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:7e674584857c7659fb27d4c358d9da32efec32052b54d1972722cf794400bf7e",
    "query PreviewStartCheckout($input: StartCheckoutInput!) {\n  preview {\n    effects: startCheckout(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:81d54da530bca294bf0ea859501965ca7ead7bdc1bfc7de159348af7157c5fce",
    "query MailTemplates {\n  mailTemplates {\n    key\n    name\n    when\n    audience\n    subject\n    isChanged\n    updatedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:82df1dcbd07c341a061408e915092f4a9c53f742bdd9aca3cff9691e7f8af5e5",
    "query SubscriptionPage($id: ID!) {\n  subscription(id: $id) {\n    ...SubscriptionDetail\n    label\n    createdAt\n    providerCustomerId\n    organization {\n      id\n      name\n      owner {\n        id\n        user {\n          id\n          name\n          email\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    invoices(first: 10) {\n      totalCount\n      nodes {\n        ...InvoiceRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8327804f54c5d169354507f6dbea68fef442fb4afa7f21b979c1c860cc52e064",
    "query PreviewApplyPromoCode($input: ApplyPromoCodeInput!) {\n  preview {\n    effects: applyPromoCode(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:833522da165d63c82e48ee5a4b4a817c9b1385115582bd3618398e7036dd2e0a",
    "mutation PlanTagOrganizations($input: SelectOrganizationsInput!, $tagId: ID!) {\n  operation: planTagOrganizations(input: $input, tagId: $tagId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:83723c76a87b579178ad0ace1efb5211e4dea52d70b40aeff532454e3fbeda74",
    "mutation RevokeApiKey($id: ID!, $reason: String!) {\n  revokeApiKey(id: $id, reason: $reason) {\n    ...KeyRow\n    __typename\n  }\n}\n\nfragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:859867ed920d9b6e650f06c68be4ee76420361bada01f30e1006041730a309fa",
    "query PlanChoices {\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      trialDays\n      isCustomPriced\n      product {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:85a9f7312caf895a15681a376b72a11e8783306db22faad0b7302d9da9f5e060",
    "mutation SetRefundLimit($input: SetRefundLimitInput!) {\n  setRefundLimit(input: $input) {\n    ...RefundLimitRow\n    __typename\n  }\n}\n\nfragment RefundLimitRow on RefundLimit {\n  id\n  role\n  currency\n  changedAt\n  eachRefund {\n    amount\n    currency\n    __typename\n  }\n  eachDay {\n    amount\n    currency\n    __typename\n  }\n  changedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:85f8e7261950ff88aef32d6d4773eee87dc131b19ddba2ac96552ef53308c4b3",
    "mutation UpdatePlan($input: UpdatePlanInput!) {\n  updatePlan(input: $input) {\n    ...PlanDetail\n    ...PlanContents\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8703833a89cf90be5a61c9407dbdb71480f2156ac8eb2bcc7b9e2042614c8d07",
    "query PreviewOverrideSubscription($input: OverrideSubscriptionInput!) {\n  preview {\n    effects: overrideSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8856b270a7617c9120365a3404a391d0e60871b8c06c254a811776d03e221dce",
    "mutation UpdatePromoCode($id: ID!, $input: UpdatePromoCodeInput!) {\n  updatePromoCode(id: $id, input: $input) {\n    ...PromoRow\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:89161068f1fae5e4f3bf3642bd5390fcecb123549a179c66445aac5f98d58a15",
    "mutation CreateModel($input: CreateModelInput!) {\n  row: createModel(input: $input) {\n    ...ModelRow\n    __typename\n  }\n}\n\nfragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:898746b3488694f4ddf4ee7a957a0313b86fd81a6bef4f6856ecdb59aca2c7d5",
    "mutation ActivateOrganization($id: ID!, $reason: String!) {\n  activateOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8a6b011bd0bee536b1e30e538e5301f4e0b2c16bed5eb75f1e73f966559db545",
    "query PlanNames {\n  plans(first: 200) {\n    nodes {\n      id\n      key\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8a78be3dedc8854b89378388cefae58034195a5a390a696e36ced0e5ab2e7ffb",
    "query FindRefunds($q: String!, $id: ID!, $byId: Boolean!) {\n  refunds(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundRefund\n      __typename\n    }\n    __typename\n  }\n  refund(id: $id) @include(if: $byId) {\n    ...FoundRefund\n    __typename\n  }\n}\n\nfragment FoundRefund on Refund {\n  id\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8bef46049c6d87fb865595321a469b7ad9d72e7a49f2b18dd2f6d88fa61d5934",
    "query PreviewReactivateSubscription($input: PauseSubscriptionInput!) {\n  preview {\n    effects: reactivateSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8c03a5ccb04e51906bb5afcacec715269ca15cd17522e6c62743be23592c5716",
    "query Models($first: Int, $after: String, $last: Int, $before: String, $filter: ModelFilter, $orderBy: ModelOrder, $reverse: Boolean) {\n  models(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...ModelRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:8d9ec2686aa9a4c130a918b914a41bd8e6d1b23db6b9356515bbab89e887e7fe",
    "mutation PlanSuspendUsers($input: SelectUsersInput!) {\n  operation: planSuspendUsers(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:8e3395f2f464a2250a43a4410fae2be20adef04eedb750dd21bdf6db0e9dca6d",
    "query PreviewSetRefundLimit($input: SetRefundLimitInput!) {\n  preview {\n    effects: setRefundLimit(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8e3c0bebeebca07658c9edee5c77ee0cdd52fbc994d31cc9e4cb68c17d89a90e",
    "query PreviewChangeRole($input: ChangeRoleInput!) {\n  preview {\n    effects: changeRole(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8f5a1e5f5bc0efa5f29ebf137e82f2e8d8b70ddb84bf94c2b58bd03680b0dc81",
    "query PreviewArchivePrice($id: ID!, $reason: String!) {\n  preview {\n    effects: archivePrice(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8fa604280832e464e40c569b95ddb476b067c4b59d2e0d897ce20f53bb8734c2",
    "query ProductNames {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:916a81c7aefdfbd9c59defc24fa4dd47197a15f2d217d0a5652fa57c62b6944e",
    "query PreviewRestorePlan($id: ID!, $reason: String) {\n  preview {\n    effects: restorePlan(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:92d70c71d4f85e0818fd6003fa50dd5fa2116279ba299a32d59a47feddc111cc",
    "query CustomersOfApp($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  app(id: $id) {\n    id\n    customers(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        externalId\n        createdAt\n        organization {\n          id\n          name\n          label\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:931a347d823182a9f72ab3764482ecb4369748d656af371125bbdce3c43164d5",
    "mutation UnbanUser($id: ID!, $reason: String!) {\n  unbanUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:94cd411f33b03b51ea248a9f164ab3e848e6ac1524bdecddd023f97f49f948e8",
    "query PreviewResetMailTemplate($key: ID!, $reason: String) {\n  preview {\n    effects: resetMailTemplate(key: $key, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:968443504910070cd9f8acb4f276f3ba9b1952d19d24a3a5dd8a641a7f06a97f",
    "query PreviewDeleteModel($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteModel(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9735eca03b8a5fb859f1a8c2200feb52cfaa7129403b1ca98623e484cfc96281",
    "query RefundLimits($first: Int, $after: String, $last: Int, $before: String, $orderBy: RefundLimitOrder, $reverse: Boolean) {\n  refundLimits(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...RefundLimitRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment RefundLimitRow on RefundLimit {\n  id\n  role\n  currency\n  changedAt\n  eachRefund {\n    amount\n    currency\n    __typename\n  }\n  eachDay {\n    amount\n    currency\n    __typename\n  }\n  changedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:97755c93123090c094b52636a4aac76b9dfe142418bc14eda4aa447275321167",
    "mutation AddMember($input: AddMemberInput!) {\n  addMember(input: $input) {\n    ...MemberRow\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:97cc0daf11f5108f5d017f7642dd05151aea0d4324a1169a6a332d7f1d8c779c",
    "query OrganizationBilling($id: ID!) {\n  organization(id: $id) {\n    id\n    invoices(first: 5) {\n      totalCount\n      nodes {\n        ...InvoiceRow\n        __typename\n      }\n      __typename\n    }\n    payments(first: 5) {\n      totalCount\n      nodes {\n        ...PaymentRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:97e2afa6db096ddde3aa96b113aef1bdf6d463e4743f86148e943ace55be8b09",
    "query PreviewMoveToCurrentPrice($input: MoveToCurrentPriceInput!) {\n  preview {\n    effects: moveToCurrentPrice(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
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
    "sha256:98fae15297cfab17472d6061260e2b14ba0e68105ab1a5d61446897fca24a2f1",
    "mutation WithdrawRefund($id: ID!, $reason: String) {\n  withdrawRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9a326da453112a62aa103ff0fbda812e0cf237075a2b090837ae44453873b540",
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    outcome\n    __typename\n  }\n}"
  ],
  [
    "sha256:9b4a3f245a844d5db9f9f74ed4577b93e98aea7c8115237c877d5eaa862b9db5",
    "query RefundPage($id: ID!) {\n  refund(id: $id) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
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
    "sha256:9e8d232c2dff0ac33025e445db34f9026321d5e0ad38b934330fae17e2f0b067",
    "query PreviewResumeDunning($id: ID!, $reason: String) {\n  preview {\n    effects: resumeDunning(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9f28710854c997f40f9f4fa04b496d19a1edd6af767cb109345e5ace34ac3f37",
    "query PreviewApproveRefund($id: ID!, $reason: String) {\n  preview {\n    effects: approveRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a07a8e631edd11f77ce8355fac6b018410cd70cddad262e12bc1dcf093e088db",
    "query FindMails($q: String!, $id: ID!, $byId: Boolean!) {\n  mails(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundMail\n      __typename\n    }\n    __typename\n  }\n  mail(id: $id) @include(if: $byId) {\n    ...FoundMail\n    __typename\n  }\n}\n\nfragment FoundMail on Mail {\n  id\n  subject\n  recipient\n  __typename\n}"
  ],
  [
    "sha256:a12fecc80b0d33a99eaa4e0d1198f30aadf0c4ec2c4b4e3999246b300aa61e65",
    "mutation UnlinkOrganization($id: ID!, $reason: String!) {\n  unlinkOrganization(id: $id, reason: $reason) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:a130f46485449bd8fe3214fb1ca02f2cf1fe4e12f9ab18eaa29fe9f644da1e4f",
    "mutation StartCheckout($input: StartCheckoutInput!) {\n  startCheckout(input: $input) {\n    ...CommandState\n    checkout {\n      ...CheckoutRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a1bc07eb3106d543346951e62974d377f0bce5d1a86357f70dd27a82b2789092",
    "mutation ChangePrice($input: ChangePriceInput!) {\n  changePrice(input: $input) {\n    ...PriceDetail\n    __typename\n  }\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a24fecc36a97fa9155dac16c306b396d281f38a602615f0e6bdc6219d67a38bc",
    "query PreviewReprocess($id: ID!) {\n  preview: previewReprocess(id: $id) {\n    effects {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a295a83557013825b7211fad397a95ee0746b9ede5e1478886cffd075268be19",
    "mutation CreateApp($input: CreateAppInput!) {\n  createApp(input: $input) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a2b46ade605fca8b4de6f6275b46108a3ae9395dc19c060a3779dd9930e035ca",
    "query Apps($first: Int, $after: String, $last: Int, $before: String, $filter: AppFilter, $orderBy: AppOrder, $reverse: Boolean) {\n  apps(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AppRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a58fb9e86442755262dad299bb0302c8027255717d2941a98cf2747ee4916d23",
    "mutation ResumeDunning($id: ID!, $reason: String) {\n  resumeDunning(id: $id, reason: $reason) {\n    ...DunningDetail\n    __typename\n  }\n}\n\nfragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a7ae6f6256a1f9b8720d0849ee60536a5849d7aca45c8d1d9e355ab779150cb1",
    "mutation CreateFeature($input: CreateFeatureInput!) {\n  row: createFeature(input: $input) {\n    ...FeatureRow\n    __typename\n  }\n}\n\nfragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}"
  ],
  [
    "sha256:a9ac81bd28d48435e678c75852d3d00df9c5fc632ab974a14ec0a8ca5b2a4ecc",
    "mutation ArchivePlan($id: ID!, $reason: String!) {\n  archivePlan(id: $id, reason: $reason) {\n    ...PlanDetail\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:acb9e2d5856edfae3a79ffba414b31b37d6d0df06109de9d879fb5a81eb16691",
    "mutation UpdateMailTemplate($key: ID!, $wording: MailWordingInput!) {\n  updateMailTemplate(key: $key, wording: $wording) {\n    ...TemplateDetail\n    __typename\n  }\n}\n\nfragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:aea9e1a0236fb3fc48cab6300247e38a57b16e3644e25e525c3396de42e17398",
    "mutation CreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  createManualSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:af8751de3a119c3b343f34921bd5d668f5f8f8475bc6af66be1888814e889557",
    "mutation DeleteModel($id: ID!, $reason: String!) {\n  deleteModel(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:b2c2590d39b37e3ebc027f73d1fa8f008bc23ece4c0d5957dbbfe927bfd49df8",
    "mutation ClearOverride($id: ID!, $reason: String!) {\n  clearOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:b2e77c373e4d848f0fe5b604b0183ad6461d08e29b44957bc22582229c486ce7",
    "mutation StartBulk($id: ID!) {\n  startBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b3345baa519dc84357a710bc9546930a6b636f536792c9363eb9999fd5648a93",
    "mutation ActivateUser($id: ID!, $reason: String!) {\n  activateUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:b570b614631a2076c624421ae222b090c1e3bdef21d02e22e2cf37506f87e148",
    "mutation UpdateTag($id: ID!, $input: UpdateTagInput!) {\n  updateTag(id: $id, input: $input) {\n    ...TagRow\n    __typename\n  }\n}\n\nfragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}"
  ],
  [
    "sha256:b62ef8410a42510983baf70bcb7f039618d2fed57c34cecfebec6f68ecef7081",
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:b6c1180cec4d1207cf4c29138a5a4461cdd09541ee84dd4a95b009a06866f4f4",
    "query PreviewEraseUser($input: EraseUserInput!) {\n  preview {\n    effects: eraseUser(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b6e5b9365ed0069ad10b4803c80d6aca96758eb85bf9adc81d684ddf74584195",
    "query Organizations($first: Int, $after: String, $last: Int, $before: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $reverse: Boolean) {\n  organizations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...OrganizationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  name\n  label\n  memberCount\n  invoiceCount\n  lifetimeRevenue {\n    amount\n    currency\n    __typename\n  }\n  lastActivityAt\n  createdAt\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  subscription {\n    id\n    status\n    quantity\n    plan {\n      id\n      name\n      __typename\n    }\n    recurringAfterDiscount {\n      amount\n      currency\n      __typename\n    }\n    scheduledPlanName\n    scheduledChange {\n      kind\n      at\n      target\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b7ba28913bbf5dd47bee987d3ed2eeabc1c0b7fd687d33cf58d6b9a91a3a7bd7",
    "query FindSubscriptions($q: String!, $id: ID!, $byId: Boolean!) {\n  subscriptions(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundSubscription\n      __typename\n    }\n    __typename\n  }\n  subscription(id: $id) @include(if: $byId) {\n    ...FoundSubscription\n    __typename\n  }\n}\n\nfragment FoundSubscription on Subscription {\n  id\n  label\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b9727d55e9bcbaf040d697c302df06b82d6200d5e2ca4925b5e63cefa2786994",
    "query PreviewLinkOrganization($input: LinkOrganizationInput!) {\n  preview {\n    effects: linkOrganization(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b975dc6636597718619aa72eebae86f59c23e37558ad5f96e1b081444601c0a2",
    "query Entitlements($id: ID!, $productId: ID!) {\n  organization(id: $id) {\n    id\n    entitlements(productId: $productId) {\n      ...EntitlementRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment EntitlementRow on Entitlement {\n  meterKey\n  meterName\n  unit\n  isInPlan\n  planLimit\n  purchased\n  limit\n  isUnlimited\n  used\n  isExceeded\n  override {\n    id\n    value\n    reason\n    author\n    expiresAt\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b98afad773b18c8b4e48e02278ba2b8dd570455acf03f7dd038b186873aaf672",
    "query FindInvoices($q: String!, $id: ID!, $byId: Boolean!) {\n  invoices(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundInvoice\n      __typename\n    }\n    __typename\n  }\n  invoice(id: $id) @include(if: $byId) {\n    ...FoundInvoice\n    __typename\n  }\n}\n\nfragment FoundInvoice on Invoice {\n  id\n  number\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b9a61c64e43274827063cdf63df3c6b91de3ab52e7a3d359254bd7a15f43e10b",
    "query PreviewCloseOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: closeOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b9aa719a78a47fcc6bb7517e18335419805501ae041b96e516d832291b5855c1",
    "mutation PlanUntagOrganizations($input: SelectOrganizationsInput!, $tagId: ID!) {\n  operation: planUntagOrganizations(input: $input, tagId: $tagId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:b9e5ae26688ed9e329faf68e791f638b8c544043513fc1e8da0f73e114db47f3",
    "query CatalogStats {\n  catalogStats {\n    plans\n    activePlans\n    subscribers\n    trials\n    mrr {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b9f74612196a1ebb9f815ebeffc17bf89a19046e29bc9f8e0941b0cd6caa654b",
    "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    token\n    key {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ba36cdd25c8b598bf9d500b26a34b004eda25bc94927e422334dcf5e53789e33",
    "query TagsOfOrganization($id: ID!) {\n  organization(id: $id) {\n    ...CarriedTags\n    __typename\n  }\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ba3db479d7fb6afa5ba5e654d36bedb5ebf8534983613dcaea6fd6746b5ce686",
    "mutation ImportCustomer($input: ImportCustomerInput!) {\n  importCustomer(input: $input) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:baafa6678bf1bd865a44a24d0584e51affe68d4765fd71b85d6dd53fea717d0c",
    "mutation ApplyPromoCode($input: ApplyPromoCodeInput!) {\n  applyPromoCode(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:bc630c0c4eceaaa6e6de3609ae107fb53446c2f185f7eef883c5ac20f27c2f03",
    "query InboundEventPage($id: ID!) {\n  inboundEvent(id: $id) {\n    ...InboundEventDetail\n    __typename\n  }\n}\n\nfragment InboundEventDetail on InboundEvent {\n  ...InboundEventRow\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  currency\n  providerCustomerId\n  providerSubscriptionId\n  providerInvoiceId\n  providerChargeId\n  providerRefundId\n  providerCheckoutId\n  causedBy\n  entryId\n  occurredAt\n  processedAt\n  nextTry {\n    at\n    number\n    last\n    __typename\n  }\n  author {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  notes {\n    nodes {\n      id\n      text\n      createdAt\n      author {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:bcbc2729a89ec2656878740b984f3bdc93eec039d6fcb832a52bfe580715d1de",
    "query PreviewRemoveMember($id: ID!, $reason: String!) {\n  preview {\n    effects: removeMember(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:bcbd92d0e6896309f5b12656f8d51ce5a1964a3e4fdd67b05bf44f0c49ceddd7",
    "query Tags($first: Int, $after: String, $last: Int, $before: String, $orderBy: TagOrder, $reverse: Boolean) {\n  tags(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...TagRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}"
  ],
  [
    "sha256:be0edae4d58f65f53289e72993cd07a60bc2a89a0ee4a2fa6ee192694d223b6e",
    "mutation RejectRefund($id: ID!, $reason: String!) {\n  rejectRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:be7f7aef4512050e105493e7636bfe4d59ea0698bbb4d9ddba565230b6ac0e4a",
    "query LinkableApps {\n  apps(first: 100, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:bed5b225be944d7f4bb82c2c2410fe74a1bcbfa79402ee0d11281802d2633e10",
    "query ImportFilePage($id: ID!) {\n  importFile(id: $id) {\n    id\n    kind\n    name\n    delimiter\n    rowCount\n    columns {\n      position\n      name\n      samples\n      field\n      __typename\n    }\n    fields {\n      key\n      title\n      help\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:c062ec69aeb9b6d91bbc058fbcae63b49be4f6498089d831b928398dc4cb5e0d",
    "query Overview {\n  overview {\n    totalUsers\n    newUsersThisMonth\n    totalOrganizations\n    newOrganizationsThisMonth\n    activeOrganizations\n    activeSubscriptions\n    trials\n    pastDueSubscriptions\n    signups {\n      day\n      count\n      __typename\n    }\n    previousSignups {\n      day\n      count\n      __typename\n    }\n    __typename\n  }\n  auditEntries(first: 8) {\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:c112d74ae2ab638c8353258d42ef340cf985480e789e931ac989559ebe7aafd9",
    "query Meters($first: Int, $after: String, $last: Int, $before: String, $filter: MeterFilter, $orderBy: MeterOrder, $reverse: Boolean) {\n  meters(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...MeterRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}"
  ],
  [
    "sha256:c1ccd182bebd3bf0164e38daea5794b019a4a0007e14fe9b26ffc446f58f4408",
    "mutation DeletePlan($id: ID!, $reason: String!) {\n  deletePlan(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:c2b32b944f9edc87a6012ed2bad75c192acbd9976e6943fcee62d6921b3861e2",
    "query Staff($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: NAME\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:c369348d4deceeaa021497d4efad828525b7ca3f6331f80085a4e9c6c06812da",
    "mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input)\n}"
  ],
  [
    "sha256:c3ad1913cf8e8e5a428353b4139eb669504fe7e751c377b21e2ba766bee72b36",
    "mutation PlanImportCustomers($input: SelectCustomersInput!) {\n  operation: planImportCustomers(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:c5c9dee35dae6e0a7e7ca90ec9c0f6b2ffbfb5c52e487b742e2db9d443b11533",
    "query PreviewRestoreMeter($id: ID!, $reason: String) {\n  preview {\n    effects: restoreMeter(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ca3be9402114f5a74fd0073710e9dc52d07979895afacfc7add9b55e8c3292fb",
    "query FindInboundEvents($q: String!, $id: ID!, $byId: Boolean!) {\n  inboundEvents(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundInboundEvent\n      __typename\n    }\n    __typename\n  }\n  inboundEvent(id: $id) @include(if: $byId) {\n    ...FoundInboundEvent\n    __typename\n  }\n}\n\nfragment FoundInboundEvent on InboundEvent {\n  id\n  type\n  title\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ca47e95db945b9342b889449c9eb2427da399d786807a772d40c7d5a5e645ec3",
    "query FindPlans($q: String!, $id: ID!, $byId: Boolean!) {\n  plans(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundPlan\n      __typename\n    }\n    __typename\n  }\n  plan(id: $id) @include(if: $byId) {\n    ...FoundPlan\n    __typename\n  }\n}\n\nfragment FoundPlan on Plan {\n  id\n  name\n  key\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cc270ace0d867812ebd554f4397e2c753a5f388fd28bb3560ace95dc27cf4850",
    "query ReconciliationRunPage($id: ID!) {\n  reconciliationRun(id: $id) {\n    ...RunRow\n    __typename\n  }\n}\n\nfragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cc3b4008408988fb8c59c1ba3d0a4ee1a496e2d765c78eefd9eff9423aa1a73d",
    "mutation ResetMailTemplate($key: ID!, $reason: String) {\n  resetMailTemplate(key: $key, reason: $reason) {\n    ...TemplateDetail\n    __typename\n  }\n}\n\nfragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cd2c988d098b1973e15ad5429397b8066a10048215370e21c8362310c18d4493",
    "query PreviewUpdatePromoCode($id: ID!, $input: UpdatePromoCodeInput!) {\n  preview {\n    effects: updatePromoCode(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cd55768abbef08bc9bb4b1dd816d8171fb1c9adad56a9e93ef6641b29ef9822b",
    "mutation SyncOrganization($organizationId: ID!, $reason: String) {\n  syncOrganization(organizationId: $organizationId, reason: $reason) {\n    ...RunRow\n    __typename\n  }\n}\n\nfragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cded15d20674370b18a54a09a6f01b716002ce2b37acb8198e21cf3694f83a95",
    "query PreviewRevokeApiKey($id: ID!, $reason: String!) {\n  preview {\n    effects: revokeApiKey(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cdf03b700376475dac0a35610d61329063f74d9977b509c7ce57eaa8ee44cdd6",
    "query BulkOperationPage($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkOperationRow\n    outcomes {\n      status\n      detail\n      count\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cdf2435c7c2cc1bcac638a4e766e4aac667a77f3d94b64001557537a68778537",
    "mutation MoveToCurrentPrice($input: MoveToCurrentPriceInput!) {\n  moveToCurrentPrice(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:cf33c68537dfd27214eb597d34ae422c760ccab7aca5bf3950d8ace5da86838e",
    "query InboundEventChanges($entryId: ID!) {\n  auditEntry(id: $entryId) {\n    id\n    title\n    at\n    changes {\n      id\n      type\n      recordId\n      operation\n      fields {\n        name\n        before\n        after\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:cfa7f9416ea82a95e85c7d76c3468cfac52d3f7c48e056a384908837459e9b29",
    "query PlanPage($id: ID!, $counts: Boolean!) {\n  plan(id: $id) {\n    ...PlanDetail\n    ...PlanContents\n    prices(first: 50) {\n      nodes {\n        ...PriceDetail\n        subscriberCount @include(if: $counts)\n        __typename\n      }\n      __typename\n    }\n    subscriberCount @include(if: $counts)\n    mrr @include(if: $counts) {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cff909db9476df3a5009e8c1449dcb1ebc31cc1f561d267fbcf73b11514b6806",
    "mutation ChangeRole($input: ChangeRoleInput!) {\n  changeRole(input: $input) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:d1379be7cf82997a6cc28819107952f3e9a8bfa4a0180d1665891566921bfd1e",
    "query PreviewCancelSubscription($input: CancelSubscriptionInput!) {\n  preview {\n    effects: cancelSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d1df79999cd3d28bd4b4a22314da4dad6ab74722bf6dfc5f98eaedc115bc6d16",
    "mutation TransferOwnership($id: ID!, $reason: String!) {\n  transferOwnership(id: $id, reason: $reason) {\n    ...MemberRow\n    organization {\n      ...OrganizationHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d20f8c7b1145b182d71588bfbf6c224a32c4728e4917296a933b906e9425442a",
    "query PreviewRestoreApp($id: ID!, $reason: String) {\n  preview {\n    effects: restoreApp(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d26e12cd8ebaaaab87d85709980aeccb7d93062e2a4a24820019d75beb4bb258",
    "mutation RotateApiKey($input: RotateApiKeyInput!) {\n  rotateApiKey(input: $input) {\n    token\n    key {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d2e3e0c8b0f72a152d09ad878fd36a11685f691d8fa96e0757bab899f57b8771",
    "mutation SetDiscount($input: SetDiscountInput!) {\n  setDiscount(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d38e94aedd366731045387a3d84da54a89214c4b7a29e60f940f977e67f1fa1c",
    "query PreviewDeletePlan($id: ID!, $reason: String!) {\n  preview {\n    effects: deletePlan(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d84515d65adda362e1ebb6ea9b6cb8375742dc0b538274cdea0a4194ae23757b",
    "mutation AddManualEvent($input: AddManualEventInput!) {\n  addManualEvent(input: $input) {\n    ...InboundEventRow\n    __typename\n  }\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d9747833b1f4428f33d4a45ddc15b8322e940c999f063980b2703336dc9fb65d",
    "query PreviewExtendTrial($input: ExtendTrialInput!) {\n  preview {\n    effects: extendTrial(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:da26e14541498984b0f48a0fbff02a432216abb84381870f07ed52066a09849a",
    "mutation CancelSubscription($input: CancelSubscriptionInput!) {\n  cancelSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:da64c55e237fd25e93725e707f4e0e024cd95552d880676b9b1f9de680a6043e",
    "query Settings {\n  settings {\n    ...SettingRow\n    __typename\n  }\n}\n\nfragment SettingRow on Setting {\n  key\n  category\n  label\n  description\n  kind\n  value\n  initialValue\n  isSet\n  min\n  max\n  unit\n  updatedAt\n  __typename\n}"
  ],
  [
    "sha256:dc0a980c1156efe67562f4a826d0b5214fc7dbc2bcb1816df8a3b8e09c062f4f",
    "mutation DeleteMeter($id: ID!, $reason: String!) {\n  deleteMeter(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:dc14c99164e7f1e4c29b9614799e88d85ed23f08be0bcd154b0d34b938ec3ab9",
    "mutation PlanRepairDiscrepancies($input: SelectDiscrepanciesInput!) {\n  operation: planRepairDiscrepancies(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:dca9298fd596f0a27b6547f616cade68bcbae511f5d4bc6887394c206769c6fc",
    "query PreviewUpdateFeature($id: ID!, $input: UpdateFeatureInput!) {\n  preview {\n    effects: updateFeature(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:dd19cbb2e5eb644843d44805c3ddff5daf8289ad36210f3fa9f9fef82bcd0882",
    "query BulkOperations($first: Int, $after: String, $last: Int, $before: String, $filter: BulkOperationFilter) {\n  bulkOperations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...BulkOperationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:dd7f262dec5d3c2b07f64534628f569fb7dbcfdf8f7ab487c0d95e0c9daeee95",
    "query PromoCodes($first: Int, $after: String, $last: Int, $before: String, $filter: PromoCodeFilter, $orderBy: PromoCodeOrder, $reverse: Boolean) {\n  promoCodes(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PromoRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:dd80fb0ebbdcec4b03e295fd3d7413ef3bb50016960ec40d65054aa41d7ce822",
    "query PreviewChangePrice($input: ChangePriceInput!) {\n  preview {\n    effects: changePrice(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:de1cb9990bc8134ce7c7d073f7abfe27ab67d87c6a77dcbec2f101a548a23147",
    "mutation SuspendOrganization($id: ID!, $reason: String!) {\n  suspendOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}\n\nfragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:de9bdbc9b5188a4bdda8afc05de3ecc76b5eb650e9ed79db3a31dec5666aa013",
    "query PaymentPage($id: ID!) {\n  payment(id: $id) {\n    ...PaymentRow\n    provider\n    __typename\n  }\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:def0c83dae2c3ad299634ba550c381875efa51603f1641b20f363b93b2c84a65",
    "query PreviewBanUser($id: ID!, $reason: String!) {\n  preview {\n    effects: banUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e1d70b0e79403164f025bf4a05e3bc19904895958a3945ce0e0fefaa2534c1b5",
    "query Plans($first: Int, $after: String, $last: Int, $before: String, $filter: PlanFilter, $counts: Boolean!) {\n  plans(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: PRODUCT\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PlanCard\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PlanCard on Plan {\n  id\n  key\n  name\n  description\n  badge\n  isActive\n  isCustomPriced\n  archivedAt\n  product {\n    id\n    __typename\n  }\n  prices(first: 6, filter: {archived: false}) {\n    nodes {\n      ...PriceOnCard\n      __typename\n    }\n    __typename\n  }\n  limits(first: 12) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 8) {\n    nodes {\n      id\n      feature {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 1) {\n    totalCount\n    __typename\n  }\n  subscriberCount @include(if: $counts)\n  __typename\n}\n\nfragment PriceOnCard on Price {\n  id\n  interval\n  savingPercent\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e1fe73e680605e2c87ae105d561cd9f1bb9854d71d8ec5bdbf9c0a23c86caccd",
    "query MeterChoices {\n  meters(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e2cc602db91723bbda3b91e7e052c9882a958dcdf56ed6a9c92869d7153d0349",
    "mutation PauseDunning($id: ID!, $reason: String!) {\n  pauseDunning(id: $id, reason: $reason) {\n    ...DunningDetail\n    __typename\n  }\n}\n\nfragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e34a5a4a152da859ebfe5451053d167f6f6b2dc6196e3884251688ce753c6c08",
    "query PreviewArchivePlan($id: ID!, $reason: String!) {\n  preview {\n    effects: archivePlan(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e3899d4c319a8177fadce36bb461b2957a3bb0f4a7da3268bfca9cfaecb2387a",
    "query PreviewUnlinkOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: unlinkOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e3c46cd258e7d05640e1d87e6c2d3cb1d15b7420de4bbf6d0cabb6482cb19a61",
    "query PreviewSuspendOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e49b261c384864c79d1a504a4a1ad812acea11d6059eb32013c0677dbfbe56ef",
    "mutation SuspendUser($id: ID!, $reason: String!) {\n  suspendUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}\n\nfragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}"
  ],
  [
    "sha256:e4d6c7dbaa6d2a88d3720d3d461e6f0dd025b95192e3157b049ed11378b7efde",
    "mutation AddAuditNote($input: AddAuditNoteInput!) {\n  addAuditNote(input: $input) {\n    ...AuditEntryDetail\n    __typename\n  }\n}\n\nfragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  wordsErased\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e5850b17b3cdf811e382aa1fe20ec3d0afe709d052f34327764b0116739bbbae",
    "query PreviewSeats($subscriptionId: ID!, $quantity: Int!) {\n  previewSeats(subscriptionId: $subscriptionId, quantity: $quantity) {\n    from\n    to\n    seatsInUse\n    prorationDate\n    told\n    prorated {\n      amount\n      currency\n      __typename\n    }\n    recurringBefore {\n      amount\n      currency\n      __typename\n    }\n    recurringAfter {\n      amount\n      currency\n      __typename\n    }\n    lines {\n      description\n      amount {\n        amount\n        currency\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e5a20d4c30e43ec5bd7eb3700a647e90300a5d1fa293f2306b573562888166d1",
    "query CatalogProducts {\n  products(first: 100) {\n    nodes {\n      ...ProductHead\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}"
  ],
  [
    "sha256:e5d10eee3ae5e347643b073076a0b046c1c402edd10056e5a703d60005c13f45",
    "query PreviewInviteStaff($input: InviteStaffInput!) {\n  preview {\n    effects: inviteStaff(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e5e36d9eb7dc10b57f7d41f62f18183fd674ddee38c55d2599507eb883b1f6cc",
    "query PreviewSetLimitOverride($input: SetLimitOverrideInput!) {\n  preview {\n    effects: setLimitOverride(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e798f9a59e8d1a30e2c3ef85630d16e1d9c6da48621ace93e8f9d127ba41d296",
    "query PreviewChangeMembershipRole($id: ID!, $role: MembershipRole!, $reason: String) {\n  preview {\n    effects: changeMembershipRole(id: $id, role: $role, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e8e0dad707e40b8662e9448927a5bded0df896196b1a068bcfbb6a4c8b51747b",
    "mutation ExtendTrial($input: ExtendTrialInput!) {\n  extendTrial(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:ea1ff96f56508f7247cac088be5c60acc3aa22e31ee482227f2837a864cfb999",
    "query PlanToEdit($id: ID!) {\n  plan(id: $id) {\n    ...PlanDetail\n    ...PlanContents\n    prices(first: 50) {\n      nodes {\n        ...PriceDetail\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ea32f7ea0ed9b4018cc98df6660ea20e31edf7c81f36213e48cc2fb1191a532a",
    "query AuditActions {\n  auditActions\n}"
  ],
  [
    "sha256:ea557d0d5dc3cfe604695ec94b7c2a39d30c1cf67a2d294da5f80b47e03f8fd3",
    "mutation CreatePromoCode($input: CreatePromoCodeInput!) {\n  createPromoCode(input: $input) {\n    ...PromoRow\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:eb38a0a20b98c0ddd70abc8fa733dc95a8280b8eab5bbe3b2b688fa113fa8fc4",
    "query DunningOfSubscription($id: ID!) {\n  subscription(id: $id) {\n    id\n    dunnings(first: 1) {\n      nodes {\n        ...DunningDetail\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:eccec6facf98b492b5570571a82e64510483c585dd9de0c06cf42b071c7de083",
    "query PreviewPlan($input: PreviewPlanInput!) {\n  previewPlan(input: $input) {\n    interval\n    chargedNow\n    invoicedAt\n    prorationDate\n    recurringBefore {\n      amount\n      currency\n      __typename\n    }\n    recurringAfter {\n      amount\n      currency\n      __typename\n    }\n    prorated {\n      amount\n      currency\n      __typename\n    }\n    invoiced {\n      amount\n      currency\n      __typename\n    }\n    lines {\n      description\n      amount {\n        amount\n        currency\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:ecd5d2de08fed1cf711bfbe751c65b6a5d7186bd465927eabb85f8cdfc09a035",
    "query OrganizationTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  organization(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:efa853b82fa59c32649cc3062b24cb73e591f65f5f266d0dc167ca55411c91c6",
    "mutation ArchivePrice($id: ID!, $reason: String!) {\n  archivePrice(id: $id, reason: $reason) {\n    ...PriceDetail\n    __typename\n  }\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:efe6827617ef91415c516af3c983b843505742bb1ab75ee76b1bc161abac052f",
    "mutation UndoScheduledChange($input: ContinueSubscriptionInput!) {\n  undoScheduledChange(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f20d33b45851e31a2f7deb679f65eb7cd8f71201559f27ecd3bbc104dd1387ff",
    "query InvoicePage($id: ID!) {\n  invoice(id: $id) {\n    ...InvoiceDetail\n    payments(first: 50) {\n      nodes {\n        ...PaymentRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment InvoiceDetail on Invoice {\n  id\n  number\n  status\n  provider\n  providerInvoiceId\n  createdAt\n  finalizedAt\n  dueAt\n  paidAt\n  periodStart\n  periodEnd\n  hostedUrl\n  pdfUrl\n  attemptCount\n  nextAttemptAt\n  subtotal {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    amount\n    currency\n    __typename\n  }\n  tax {\n    amount\n    currency\n    __typename\n  }\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountPaid {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  lines {\n    description\n    quantity\n    periodStart\n    periodEnd\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f386ce618ec6ea22c644af54e52430f9952c8de6ea026b32c4331413019b70d9",
    "query PreviewResumeSubscription($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: resumeSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f4e6470d540e26b37692236d948c8c48f5061d6a1742bf2fcf06fbd0c96403b2",
    "mutation LinkOrganization($input: LinkOrganizationInput!) {\n  linkOrganization(input: $input) {\n    ...AppLink\n    organization {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AppLink on AppOrganization {\n  id\n  externalId\n  createdAt\n  app {\n    id\n    name\n    archivedAt\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f4ec23604e4aa6d7c561a1e0cc6b1b0c99426da6c24690e8be96dec34e9f2dca",
    "mutation TagOrganization($organizationId: ID!, $tagId: ID!) {\n  tagOrganization(organizationId: $organizationId, tagId: $tagId) {\n    ...CarriedTags\n    __typename\n  }\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:f5641703fa56b15fe1e3e6b7391876abbb3d07b0cd6c4c54f586d36eb39f5555",
    "query PreviewImportCustomer($input: ImportCustomerInput!) {\n  preview {\n    effects: importCustomer(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:fa82f5632062cca68491062b450fd5c37e6168698b043abb4cdb9f1b4ea30e50",
    "query PreviewClearLimitOverride($id: ID!, $reason: String!) {\n  preview {\n    effects: clearLimitOverride(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:faa89536ef1d15fe80dcddac972d1ab67a25b8788704422d07cf46088819dc8e",
    "mutation RegenerateRecoveryCodes($code: String!) {\n  regenerateRecoveryCodes(code: $code) {\n    codes\n    __typename\n  }\n}"
  ],
  [
    "sha256:fc50b2c8f9f04a99c9ba4310db6b27eb1f5e2a207517c281b4a213a80ed988b6",
    "query SubscriptionTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  subscription(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:ffce5e86cdfd85e883290df982f8283c00f13127308c6718ee0203578c52546f",
    "mutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    ...TagRow\n    __typename\n  }\n}\n\nfragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}"
  ]
]);