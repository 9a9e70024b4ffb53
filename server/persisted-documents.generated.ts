export const documents: ReadonlyMap<string, string> = new Map([
  [
    "sha256:00f6685dcf9ee109d2f8a4ad837e5cfa8041f2e824de313223c47bcf74ba759c",
    "mutation CreateLicenseCheckout($input: CreateLicenseCheckoutInput!) {\n  createLicenseCheckout(input: $input) {\n    ...CommandState\n    order {\n      ...OrderRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:010055456f70985c398afedf07e345c2f981ba3a801ba0ad3a893a16726a0c31",
    "query PreviewDeductCredits($input: DeductCreditsInput!) {\n  preview {\n    effects: deductCredits(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:0133e48d8d4607553ab0c267134bc382c119711e2fc6bb32057b4d3544f147c9",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewSuspendOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:015e04070735597066438fc3575367fac640695b6e9a4a4186faed23c387bf84",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRepairDiscrepancy($input: RepairDiscrepancyInput!) {\n  preview {\n    effects: repairDiscrepancy(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:0177074dcc4e1eec95cdc424619255d00ec5ed87118a133211d859b1fe9a564d",
    "query InboundEventPayload($id: ID!) {\n  inboundEvent(id: $id) {\n    id\n    rawPayload\n    __typename\n  }\n}"
  ],
  [
    "sha256:018a1aa307171da75299a6a98462898747f60088bfc1d1dbcd37f4cf30ce2346",
    "query CreditProof {\n  creditProof {\n    id\n    at\n    balances\n    entries\n    faults {\n      organizationId\n      message\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:01b2a1c3cc0bf7ae57138657dcc2e8180999fb39d955654ef5e105eb5a504013",
    "query SubscriptionEvents($id: ID!) {\n  subscription(id: $id) {\n    id\n    events(first: 15) {\n      totalCount\n      nodes {\n        ...SubscriptionEvent\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SubscriptionEvent on InboundEvent {\n  id\n  title\n  type\n  status\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:01dba67baa5048668f2a13180b056e59745aa8161d97aac34c069c0ad3e028d1",
    "query LicenseChoices {\n  apps(first: 100, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      product {\n        id\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      product {\n        id\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:0316a7d486b3643bc36a08c1105f359cdec0afe4dc9967a4ba4190e8aa1a7a95",
    "fragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nmutation IssueLicense($input: IssueLicenseInput!) {\n  issueLicense(input: $input) {\n    ...LicenseRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:041d396e8073416aa987cae969414b17593fea00f8e38c4e525e38506698fba3",
    "mutation PlanGrantCredits($input: PlanGrantCreditsInput!) {\n  operation: planGrantCredits(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:043748530ad3387aeb1bedd28c768e1e41929fd85553b6abd3584c0fb04b8fe2",
    "fragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery PromoCodes($first: Int, $after: String, $last: Int, $before: String, $filter: PromoCodeFilter, $orderBy: PromoCodeOrder, $reverse: Boolean) {\n  promoCodes(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PromoRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:0475bf538e5bcc06b761d7e5c8920c2c11bc44067779ec2e04f8dcf5e259ff18",
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    key\n    title\n    help\n    __typename\n  }\n}"
  ],
  [
    "sha256:0493e3775052aff5da49b74b524fd866fc085b9dd16f17b058abc3835ae73620",
    "fragment BatchRow on LicenseBatch {\n  id\n  name\n  count\n  createdAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery LicenseBatches($first: Int, $after: String, $last: Int, $before: String, $filter: LicenseBatchFilter, $orderBy: LicenseBatchOrder, $reverse: Boolean) {\n  licenseBatches(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...BatchRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:04f2c779311548302a835906326b2981b36138889bc16eea69d1edbf9de5b65f",
    "fragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}\n\nmutation ChangePrice($input: ChangePriceInput!) {\n  changePrice(input: $input) {\n    ...PriceDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d",
    "mutation SignOut {\n  signOut\n}"
  ],
  [
    "sha256:06d508e28f9aa758a1743c1283e42f624ca6fb6a6a815db83c33ad497f72d201",
    "fragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nmutation CreateMeter($input: CreateMeterInput!) {\n  row: createMeter(input: $input) {\n    ...MeterRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:07e82bd3784a2bb5686d80835d745dc1dc151cf495b9b7c151b94010706daad2",
    "mutation PlanReprocessEvents($input: SelectInboundEventsInput!) {\n  operation: planReprocessEvents(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:084a7461ccb2f4372a36e4c313afa129a47645e9f29593956408217b09bfa5e0",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ResumeSubscription($input: ContinueSubscriptionInput!) {\n  resumeSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:0a87ff0ed9ed6649d1105a789119385ba0f0c75aafaec92f36600e6cbde1c83c",
    "fragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}\n\nquery Tags($first: Int, $after: String, $last: Int, $before: String, $orderBy: TagOrder, $reverse: Boolean) {\n  tags(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...TagRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:0c48cf25f6dbef8d0bb5208883ca3b54d763258dbc4f5989fce4651d6f980f11",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCreateLicenseCheckout($input: CreateLicenseCheckoutInput!) {\n  preview {\n    effects: createLicenseCheckout(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:13308dca1f10d5aebeda3732a9511bf4208e384f7a59fc4d910542b821083448",
    "query RefundTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  refund(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:133e6d422b3787faa8853193507074891cb78123fb528a8725bf408446a0f819",
    "fragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ReleaseActivation($id: ID!, $reason: String!) {\n  releaseActivation(id: $id, reason: $reason) {\n    ...MachineRow\n    license {\n      id\n      machinesInUse\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:14a408db95ba5bc140ac42130a40bd08483226885da23ef0cba1c065b4885f19",
    "fragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery Apps($first: Int, $after: String, $last: Int, $before: String, $filter: AppFilter, $orderBy: AppOrder, $reverse: Boolean) {\n  apps(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AppRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:153d292146b6114336768ad616d0bcddb76f883d10d8cca259ab7b02bf560d82",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewReopenOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: reopenOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:15f8a7c9ec6e582d5f833b292043ed28384a21cde0b34b2f53bd452f08fa8b11",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation EraseUser($input: EraseUserInput!) {\n  eraseUser(input: $input) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:1688ee87529feec1ec0c914893b3d825be8f1101b2db7d040709c3907628dbde",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation ActivateOrganization($id: ID!, $reason: String!) {\n  activateOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}"
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
    "sha256:173d8bc21462528c2df6970f45f57c536b13cb17397a96e637c4ce82e21ce154",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ExtendTrial($input: ExtendTrialInput!) {\n  extendTrial(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:17d43366809ccb919efd2397fdb0d3f4f007fda21d5b53b06d0a364d8bba44b3",
    "query WebhookNumbers {\n  all: inboundEvents(first: 1) {\n    totalCount\n    totalCountIsExact\n    nodes {\n      id\n      receivedAt\n      __typename\n    }\n    __typename\n  }\n  failed: inboundEvents(first: 1, filter: {status: {eq: FAILED}}) {\n    totalCount\n    totalCountIsExact\n    __typename\n  }\n}"
  ],
  [
    "sha256:18b26e0372f882e0cff38b0bcb676d4abbb8b1644408c73a71e5929afdfb04c0",
    "fragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}\n\nquery OrganizationCheckouts($id: ID!) {\n  organization(id: $id) {\n    id\n    checkouts(first: 1, filter: {status: {in: [PREPARING, OPEN]}}) {\n      nodes {\n        ...CheckoutRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:18b35721c2af82bc395653fa826250ab6d57780d62cee36d209feed6d6d3f821",
    "mutation UpdateApp($id: ID!, $input: UpdateAppInput!) {\n  updateApp(id: $id, input: $input) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:197755be5670b519ffd40dfe8803fa243e763f909dde374d5ca06cc50dc090ac",
    "fragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery RecentRefunds($filter: RefundFilter!) {\n  refunds(first: 5, filter: $filter) {\n    totalCount\n    nodes {\n      ...RefundRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:1b299aab6e614fb4ae5b4521d299b1a5f55cbd022f97f7b634bbdf737a2424c8",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewTransferOwnership($id: ID!, $reason: String!) {\n  preview {\n    effects: transferOwnership(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:1e05be7ed9f7099efa0310f2b36086dfa68d1a2869b398f94e2c17584ccc64cb",
    "fragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    token\n    key {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:1e3c0e0d5169aefe58986264ed5c3df6fe85ef88a04041ebf9eca65837812248",
    "fragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nmutation AddMember($input: AddMemberInput!) {\n  addMember(input: $input) {\n    ...MemberRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:1e61d472b1971e3b1eb81742bf38b117d592102a1c7c62c8acf95f41cf5eb4e5",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation RevokeLicense($id: ID!, $reason: String!) {\n  revokeLicense(id: $id, reason: $reason) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
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
    "sha256:21c33e259ba6488d5b3072e69e31e4be8c6ddcac00cf04548bda6eae658b7bca",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewReissueLicense($id: ID!, $reason: String!) {\n  preview {\n    effects: reissueLicense(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2245ba4f89c157b01992972cb11b40f53faba540309e1cf4f1587f3ed26f2b3d",
    "mutation PlanSuspendOrganizations($input: SelectOrganizationsInput!) {\n  operation: planSuspendOrganizations(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:230fc65559e47ab3d61f12e8d2e66cc53e516ecefb18f378d19287c16192a1c7",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRevokeLicense($id: ID!, $reason: String!) {\n  preview {\n    effects: revokeLicense(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:24cf7c8c6f257e9a4b465ed09061be7756802de8290ed2ffab7b7f4acc5a3abf",
    "query PlanMachines($planId: ID!) {\n  plan(id: $planId) {\n    id\n    limits(first: 100) {\n      nodes {\n        id\n        value\n        meter {\n          id\n          key\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:24f94be95cb5f50a37b46f4cc65dbc961f2ec9f8d2271c21b61fb54ff380e029",
    "fragment LicenseOfferRow on LicenseOffer {\n  id\n  name\n  description\n  machineLimit\n  floatingSeats\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ArchiveLicenseOffer($id: ID!, $reason: String!) {\n  archiveLicenseOffer(id: $id, reason: $reason) {\n    ...LicenseOfferRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:256cc988ad3e231654cece816b43ca8dbba0077571e86a991eceb6253568b523",
    "fragment CreditPackRow on CreditPack {\n  id\n  name\n  description\n  credits\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RestoreCreditPack($id: ID!, $reason: String) {\n  restoreCreditPack(id: $id, reason: $reason) {\n    ...CreditPackRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:27522dbf78fc5db33bcbb097627d1a868d14571cfdb203e3ed55ba1477d8f11b",
    "fragment CreditPackRow on CreditPack {\n  id\n  name\n  description\n  credits\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ArchiveCreditPack($id: ID!, $reason: String!) {\n  archiveCreditPack(id: $id, reason: $reason) {\n    ...CreditPackRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:28c56e5c4354b684799067209b962b7780a5759ab93fa433ca0787d28234186f",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUnsuspendLicense($id: ID!, $reason: String) {\n  preview {\n    effects: unsuspendLicense(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:28e8d343d34cefc6c8efbf6426bd4452236415f606e6ef3baccd1b0622bcd1c0",
    "query PromoPlaces {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      product {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2aa8e6f1e060030e4b7aff357b0fe3c9af7497dd98e94c413f9f53968a88386f",
    "query PreviewCreateApiKey($input: CreateApiKeyInput!) {\n  preview {\n    effects: createApiKey(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:2c2a839e199185eac19d8c41d889831de8c5bd5afe9add552694751184185fb6",
    "fragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}\n\nfragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nfragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}\n\nquery PlanParts {\n  products(first: 100) {\n    nodes {\n      ...ProductHead\n      __typename\n    }\n    __typename\n  }\n  meters(first: 100, filter: {archived: false}) {\n    nodes {\n      ...MeterRow\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      ...FeatureRow\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      ...ModelRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}"
  ],
  [
    "sha256:2cf06f6d9b9f06b95d57d60e6ed575a6a67e1a7d1b33e30ee27d69dc939dbdb4",
    "mutation RevokeSession($id: ID!) {\n  revokeSession(id: $id)\n}"
  ],
  [
    "sha256:2d4d703f23623724d8e97d8feb3d03e1809df346f15a0102e671f8d4833a3276",
    "fragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}\n\nmutation StartCheckout($input: StartCheckoutInput!) {\n  startCheckout(input: $input) {\n    ...CommandState\n    checkout {\n      ...CheckoutRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:2d875fd31ea2174e9dc4887b1ef7d6d7dfb7308bc133f9aa4bd6e2d827573439",
    "fragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery Mails($first: Int, $after: String, $last: Int, $before: String, $filter: MailFilter, $orderBy: MailOrder, $reverse: Boolean) {\n  mails(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...MailRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2dd0ca1161ead24cf8e4c808b01bdfba5f2049165854049c3cc468658eb43c9a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUpdateLicense($id: ID!, $input: UpdateLicenseInput!, $reason: String!) {\n  preview {\n    effects: updateLicense(id: $id, input: $input, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2e22af67ddbdd74c1f07ef069bd4bcbb401ffcd83c2f5c3418124ec0b7672941",
    "fragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery BulkOperations($first: Int, $after: String, $last: Int, $before: String, $filter: BulkOperationFilter) {\n  bulkOperations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...BulkOperationRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2e6be0d612541108bd761a86122224084105c7b5dcac29b1caba6dcab06f82c4",
    "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    outcome\n    __typename\n  }\n}"
  ],
  [
    "sha256:2f2672d15c54ccdd6ae7c727413fb0ba543e247b573fed9a1927f4624e745f75",
    "fragment BatchRow on LicenseBatch {\n  id\n  name\n  count\n  createdAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation IssueLicenses($input: IssueLicensesInput!) {\n  issueLicenses(input: $input) {\n    ...BatchRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:2f79dcd27e0b63579739d01d466524c8d7fe3f95a8ea452641634138fcde928b",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewChangeMembershipRole($id: ID!, $role: MembershipRole!, $reason: String) {\n  preview {\n    effects: changeMembershipRole(id: $id, role: $role, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:2fda49b03e4c68aebb751d9093df15c29de890b5c1abcbf68f21d7c12151bee4",
    "fragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CancelBulk($id: ID!) {\n  cancelBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:307ac59dc142073eebb09a8ae1b0becb6cf758d6d25787994f59a520fb939a37",
    "query TagChoices {\n  tags(first: 200) {\n    nodes {\n      id\n      name\n      color\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:33bdb188f0b18f6ded95b6bb16df273a1fa24716aaddd46cd52a5c9438aff08c",
    "fragment PriceOnCard on Price {\n  id\n  interval\n  savingPercent\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}\n\nfragment PlanCard on Plan {\n  id\n  key\n  name\n  description\n  badge\n  isActive\n  isCustomPriced\n  archivedAt\n  product {\n    id\n    __typename\n  }\n  prices(first: 6, filter: {archived: false}) {\n    nodes {\n      ...PriceOnCard\n      __typename\n    }\n    __typename\n  }\n  limits(first: 12) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 8) {\n    nodes {\n      id\n      feature {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 1) {\n    totalCount\n    __typename\n  }\n  subscriberCount @include(if: $counts)\n  __typename\n}\n\nquery Plans($first: Int, $after: String, $last: Int, $before: String, $filter: PlanFilter, $counts: Boolean!) {\n  plans(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: PRODUCT\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PlanCard\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:3581b0e7f07f3718d2bde2a0045c886a16fc2ec26780b9d93f7b9a6c00757705",
    "query MailOrganizations($q: String!) {\n  organizations(first: 8, filter: {q: $q}) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:363d15a7503f103727ba70c44e88e25a4ac93679763245f49ce912584cb21b65",
    "fragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery Invitations($first: Int, $after: String, $last: Int, $before: String) {\n  invitations(first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InvitationRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:39e88a866c2de274cec14a04182e0f7c8e2823a7e454f1c56f80c7a1cde5a47f",
    "query PreviewSuspendUser($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3a11a2b9788109d81a7efc275c75c7f56ddb6d8f692de902a931b5a9d4ddb496",
    "query PreviewUpdateCreditPack($id: ID!, $input: UpdateCreditPackInput!) {\n  preview {\n    effects: updateCreditPack(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:3c8fbac11da03dc1d5a506214f4987ef8a6038b38181c233f2f51f6b56c1aa76",
    "mutation PlanImport($input: PlanImportInput!) {\n  planImport(input: $input) {\n    id\n    title\n    __typename\n  }\n}"
  ],
  [
    "sha256:3cc3799bd66e6c4b1d0e2ea70bd7efcdd00b33f953d6bab08bf61186c2ead36a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewImportCustomer($input: ImportCustomerInput!) {\n  preview {\n    effects: importCustomer(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:3eea066e18fb8c633694f8277a96e0fecfa657e66f527911dd666abe8c1d9950",
    "query OffersOnSale {\n  licenseOffers(first: 100, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      validDays\n      price {\n        amount\n        currency\n        __typename\n      }\n      app {\n        id\n        name\n        __typename\n      }\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4191d829f6ac478d3eb57a6bda1b0d06a183e1b06ed82d89b06228d98325e862",
    "mutation PlanMoveToCurrentPrice($priceId: ID!, $reason: String!) {\n  operation: planMoveToCurrentPrice(priceId: $priceId, reason: $reason) {\n    id\n    total\n    __typename\n  }\n}"
  ],
  [
    "sha256:4347681868bdd0928b96c6865393b076c5a6323d06e60ccd542ea5c1221470f9",
    "query FindOrganizations($q: String!, $id: ID!, $byId: Boolean!) {\n  organizations(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundOrganization\n      __typename\n    }\n    __typename\n  }\n  organization(id: $id) @include(if: $byId) {\n    ...FoundOrganization\n    __typename\n  }\n}\n\nfragment FoundOrganization on Organization {\n  id\n  name\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4491a6081a4f4901f5397f7074c4c94940619f54ef4aba9c2dd41de3d985aee7",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewAddMember($input: AddMemberInput!) {\n  preview {\n    effects: addMember(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:44f075d0102a308f5ceb5de9b55013c7f862f041ae09b2144f15f6b1e704afe9",
    "mutation AddEventNote($input: AddEventNoteInput!) {\n  addEventNote(input: $input) {\n    id\n    text\n    createdAt\n    author {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:44f0b26b71b7cb78475e39852e6ab76043a92f75ff4dba23f68db46cf0836270",
    "fragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  wordsErased\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation AddAuditNote($input: AddAuditNoteInput!) {\n  addAuditNote(input: $input) {\n    ...AuditEntryDetail\n    __typename\n  }\n}"
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
    "sha256:4524a63690e0f26a734a2cbef6da7932d4cd96fa31363048d208ede4d9746f4d",
    "query PreviewRestoreCreditPack($id: ID!, $reason: String) {\n  preview {\n    effects: restoreCreditPack(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:45a6771bb2bc4f8c18ea5f4cea97345a2793b94a72668a9aac5840079cc57956",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewOverrideSubscription($input: OverrideSubscriptionInput!) {\n  preview {\n    effects: overrideSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:463fe6d8493f5c9ce8b061698a83c5b78cf87fa688dc051137e8eb78bb8544fc",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewAssignLicense($input: AssignLicenseInput!) {\n  preview {\n    effects: assignLicense(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:465c2506f753686afaa44674a548b056c3d56e4da91b7b511ec0a900796a9a1b",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewMoveToCurrentPrice($input: MoveToCurrentPriceInput!) {\n  preview {\n    effects: moveToCurrentPrice(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:46928efcf614968a75aa15ab46db7e8d7e92e8c54a5e602f2e9e38344ffaf007",
    "fragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}\n\nmutation UpdateMailTemplate($key: ID!, $wording: MailWordingInput!) {\n  updateMailTemplate(key: $key, wording: $wording) {\n    ...TemplateDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:47ac4d599f43c9982cf2085997023025e2ddf97bca9a7702f7d3d0f06a42f9bb",
    "fragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}\n\nmutation PauseDunning($id: ID!, $reason: String!) {\n  pauseDunning(id: $id, reason: $reason) {\n    ...DunningDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:4986953bf56d56c225d7e06cd499542fbd9b1866bdb92240d6f0df9727a92513",
    "query PlanToEdit($id: ID!) {\n  plan(id: $id) {\n    ...PlanDetail\n    ...PlanContents\n    prices(first: 50) {\n      nodes {\n        ...PriceDetail\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4a2920522c64cfd741e5a2c7608243a0c3087f3af6f6a0d6baebf658a6217d55",
    "query InvitationPage($token: String!) {\n  invitation(token: $token) {\n    id\n    email\n    name\n    role\n    expiresAt\n    acceptedAt\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:4a8cec33dc17c6e85635eee062f9f61980f6e0fc3bb0737d59b3ba4e66c2fd16",
    "query CreditApps {\n  apps(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4ab2f1122cb92b1c0338217069960d8313ceb9206bc75a4042a9007f42ee0e09",
    "mutation DeleteFeature($id: ID!, $reason: String!) {\n  deleteFeature(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:4abe570589a42be711805d0be0b58911b71152892d43d8de4ca8e0ecbe17ec7f",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation UndoCancel($input: ContinueSubscriptionInput!) {\n  undoCancel(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4b13dc28c764273edbc692b57da1361297a728d0498ce6972cdf4ce85b477a34",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CancelSubscription($input: CancelSubscriptionInput!) {\n  cancelSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4b9e3f58fd1a7a641f7d216c67db2b9bf392bfa93c302349777cf07d49620547",
    "mutation ArchiveApp($id: ID!, $reason: String!) {\n  archiveApp(id: $id, reason: $reason) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4c45752f68ca3e50c955f5d5da0172f76815e1283447a917c2e78fe83a798f49",
    "fragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery SubscriptionPage($id: ID!) {\n  subscription(id: $id) {\n    ...SubscriptionDetail\n    label\n    createdAt\n    providerCustomerId\n    organization {\n      id\n      name\n      owner {\n        id\n        user {\n          id\n          name\n          email\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    invoices(first: 10) {\n      totalCount\n      nodes {\n        ...InvoiceRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4c495373fa7a5b17cee964dbda7bd4dcd507f0503f4e8319df275b644c2434ef",
    "fragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Overview {\n  overview {\n    totalUsers\n    newUsersThisMonth\n    totalOrganizations\n    newOrganizationsThisMonth\n    activeOrganizations\n    activeSubscriptions\n    trials\n    pastDueSubscriptions\n    activeLicenses\n    ordersThisMonth\n    licenseRevenue {\n      amount\n      currency\n      __typename\n    }\n    orderRevenue {\n      amount\n      currency\n      __typename\n    }\n    signups {\n      day\n      count\n      __typename\n    }\n    previousSignups {\n      day\n      count\n      __typename\n    }\n    __typename\n  }\n  auditEntries(first: 8) {\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4c52ca4b04f47a2e48e8509485fbcb7e2002a26c77740782b4f8f15e0a0d68ed",
    "query PreviewRotateApiKey($input: RotateApiKeyInput!) {\n  preview {\n    effects: rotateApiKey(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:4c714478a024d67d602c1fb308020bd5f3aa7db84934c58f4de76c918c983af7",
    "fragment AuditEntryRow on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  targets(first: 3) {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery AuditLog($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEntryFilter, $orderBy: AuditEntryOrder, $reverse: Boolean) {\n  auditEntries(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...AuditEntryRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4d099f327f84deba8c4e90e4ab45a4e7370b488252147f9266be79432e1e71c5",
    "fragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}\n\nquery Reconciliation {\n  latest: reconciliationRuns(\n    first: 8\n    filter: {ofOne: false, state: {in: [RUNNING, DONE, FAILED]}}\n  ) {\n    nodes {\n      ...RunRow\n      __typename\n    }\n    __typename\n  }\n  next: reconciliationRuns(first: 1, filter: {state: {eq: SCHEDULED}}) {\n    nodes {\n      id\n      dueAt\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4d36cfa071c49b6d218eb4830c5e22387f765a060e67ffc89c92cde0c3598b43",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RemovePromoCode($input: PauseSubscriptionInput!) {\n  removePromoCode(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4e020e2c40466c9db80446375b59f4d75612e5b56d8e79a82efa41956b83fe9a",
    "mutation BeginTwoFactor {\n  beginTwoFactor {\n    secret\n    qrCode\n    __typename\n  }\n}"
  ],
  [
    "sha256:4f56a29e5da10f95275c20d90c64c8fa52df21c5337d94885ac6bf289fe423c6",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation ReopenOrganization($id: ID!, $reason: String!) {\n  reopenOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:4f6011728ee9462156e0e43e06aca0f3b2d1e49cf410e1f1d7ab8906b8bcdfad",
    "mutation EnableTwoFactor($code: String!) {\n  enableTwoFactor(code: $code) {\n    codes\n    __typename\n  }\n}"
  ],
  [
    "sha256:4f950a080696dd82237193d371e4177e90e4a599a85d23a7d7cae6337d4fa585",
    "fragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}\n\nmutation ResetMailTemplate($key: ID!, $reason: String) {\n  resetMailTemplate(key: $key, reason: $reason) {\n    ...TemplateDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:4fbcbe410e4f2843226c5cd05c3517c06354777a02e830e658079e3fbac69b7f",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCreatePackCheckout($input: CreatePackCheckoutInput!) {\n  preview {\n    effects: createPackCheckout(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:4fd72cfc0b168c43234aaab9a144d7c34485bec158af42326040522e7d645d27",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation StartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  startTrial(organizationId: $organizationId, planId: $planId, reason: $reason) {\n    ...SubscriptionDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:50001e9ff7c8f5bb9120b812624115088238463351c189cbfe34cbe7668d809c",
    "fragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}\n\nmutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n  row: updateProduct(id: $id, input: $input) {\n    ...ProductHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:506fb4bd585c417b619a1d955aa5a22d75c7e0b607a6f9a4dded4c73a3fda2c7",
    "query PreviewRevokeInvitation($id: ID!, $reason: String) {\n  preview {\n    effects: revokeInvitation(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5116b61191e89a29e9e75d86c7af9594e7596548b2f30aba90cca0893604141e",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nquery LicensePage($id: ID!) {\n  license(id: $id) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5194ffa48f79d0d30b56f8e0ded65b60d2cde40230ad9d9f47a22c96e00f9d09",
    "query WaitingRefunds {\n  refunds(first: 1, filter: {status: {eq: REQUESTED}}) {\n    totalCount\n    __typename\n  }\n}"
  ],
  [
    "sha256:51c95d227a3d4ec9f7bfb37340b9076a274311d960e1a11222bf6d92aab03639",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewSetRefundLimit($input: SetRefundLimitInput!) {\n  preview {\n    effects: setRefundLimit(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:523336b5c09eb3d0ef2c837bee8f7f29913cc29e826016ecc7c14309fc0f06cf",
    "query CustomerNumbers {\n  customerNumbers {\n    totalOrganizations\n    activeOrganizations\n    totalUsers\n    payingOrganizations\n    __typename\n  }\n}"
  ],
  [
    "sha256:52bbf349a1f98962faaee435da4597c79158910ca725c2219b75f2c2b3f30a91",
    "fragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nquery Meters($first: Int, $after: String, $last: Int, $before: String, $filter: MeterFilter, $orderBy: MeterOrder, $reverse: Boolean) {\n  meters(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...MeterRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:53fb8a3c893ddaf49e7627acf25f185d92ac88831ba6cfc8c4a82584ce4f5149",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewExtendTrial($input: ExtendTrialInput!) {\n  preview {\n    effects: extendTrial(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:5417c6b77ed4429a25f48fcfc8daaa0e398a529d6759f9e880809bde94e7c2c8",
    "fragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  creditsTaken\n  creditsUsed\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nquery RefundPage($id: ID!) {\n  refund(id: $id) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5450f672900b1723a352102dab4272c22a4775a4d3ac54f5a79b9fb63bc748c7",
    "fragment CreditEntryRow on CreditEntry {\n  id\n  position\n  at\n  kind\n  amount\n  heldAmount\n  balance\n  held\n  purpose\n  reason\n  description\n  reference\n  organization {\n    id\n    name\n    __typename\n  }\n  app {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    __typename\n  }\n  lot {\n    id\n    source\n    expiresAt\n    __typename\n  }\n  __typename\n}\n\nmutation GrantCredits($input: GrantCreditsInput!) {\n  grantCredits(input: $input) {\n    ...CreditEntryRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:55da3fa0d627499440a43196c78de0d7b7d08f1135c1d3c76666c88d6c167fd6",
    "fragment InvoiceDetail on Invoice {\n  id\n  number\n  status\n  provider\n  providerInvoiceId\n  createdAt\n  finalizedAt\n  dueAt\n  paidAt\n  periodStart\n  periodEnd\n  hostedUrl\n  pdfUrl\n  attemptCount\n  nextAttemptAt\n  subtotal {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    amount\n    currency\n    __typename\n  }\n  tax {\n    amount\n    currency\n    __typename\n  }\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountPaid {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  lines {\n    description\n    quantity\n    periodStart\n    periodEnd\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery InvoicePage($id: ID!) {\n  invoice(id: $id) {\n    ...InvoiceDetail\n    payments(first: 50) {\n      nodes {\n        ...PaymentRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:56a48b901318d8f069f48e4738cca929662b0a52b04c43ada874d8aef78f5c52",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewChangePlan($input: ChangePlanInput!) {\n  preview {\n    effects: changePlan(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:5776381195227b4197fd301c37b445ebff8b4fddea1f53e9a75f7b00e7bb384a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewArchiveLicenseOffer($id: ID!, $reason: String!) {\n  preview {\n    effects: archiveLicenseOffer(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:58b039dbebf3c9c92a6f82b474cfdb69f2d384e5b9941e92d6982a1f476ce326",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUpdatePromoCode($id: ID!, $input: UpdatePromoCodeInput!) {\n  preview {\n    effects: updatePromoCode(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:5915296cb4c87429468e17458f1449e4fc9db5d16042853d46846ca23b9fd65a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUndoScheduledChange($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: undoScheduledChange(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:593c8ca77bae7acaba57dfbfc3049b800d5ffb7ecf09c23d5c1e0aaa3fa54b35",
    "fragment RefundLimitRow on RefundLimit {\n  id\n  role\n  currency\n  changedAt\n  eachRefund {\n    amount\n    currency\n    __typename\n  }\n  eachDay {\n    amount\n    currency\n    __typename\n  }\n  changedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery RefundLimits($first: Int, $after: String, $last: Int, $before: String, $orderBy: RefundLimitOrder, $reverse: Boolean) {\n  refundLimits(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...RefundLimitRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:59735b83f0fe3319c342306043dff93da28e570d45d11f18aa8b1b92473a0c57",
    "fragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Invoices($first: Int, $after: String, $last: Int, $before: String, $filter: InvoiceFilter, $orderBy: InvoiceOrder, $reverse: Boolean) {\n  invoices(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InvoiceRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:598c6545c41afd4755770c35dcf2b9127f53954af44aaae6f12b5198a5bfdadc",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewStartTrial($organizationId: ID!, $planId: ID!, $reason: String) {\n  preview {\n    effects: startTrial(\n      organizationId: $organizationId\n      planId: $planId\n      reason: $reason\n    ) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:599e05686a95fe2eccf006256f8d6545525d40e42ed33797ca999397a4c0d740",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation UpdateOrganization($id: ID!, $input: UpdateOrganizationInput!, $reason: String) {\n  updateOrganization(id: $id, input: $input, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:5b8d8232ddea0486bc689860aa72f88867d0ca162ff1ab79f8e27b72be6d4be7",
    "fragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nquery RecentLicenses($filter: LicenseFilter!) {\n  licenses(first: 5, filter: $filter) {\n    totalCount\n    nodes {\n      ...LicenseRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:5d60ac5678e682d5b95f47154d8b5b448a08f7682ab998ed073129c86ca10027",
    "fragment AppLink on AppOrganization {\n  id\n  externalId\n  createdAt\n  app {\n    id\n    name\n    archivedAt\n    __typename\n  }\n  __typename\n}\n\nquery AppsOfOrganization($id: ID!) {\n  organization(id: $id) {\n    id\n    apps(first: 50) {\n      nodes {\n        ...AppLink\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:5e19de41414f3e03a718612efefd1e32573db9f4af5b12630b945e1848db5900",
    "query PreviewUpdateMeter($id: ID!, $input: UpdateMeterInput!) {\n  preview {\n    effects: updateMeter(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:5e584ba96a5458605dd3b3776a41cd2bd8162c047cc42fcd52c536a97b8f224c",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation ActivateUser($id: ID!, $reason: String!) {\n  activateUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:5e5fc72f8079db471a66603ecf3256b255318667fd27e26c8e374fca564e400c",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation UpdateUser($id: ID!, $input: UpdateUserInput!, $reason: String) {\n  updateUser(id: $id, input: $input, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:5ea03c01feb12d1379d6b8c596759b258db84af1a1557d0a228b0605fe1dd2e6",
    "fragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment MailDetail on Mail {\n  ...MailRow\n  template\n  text\n  html\n  hasSecret\n  attempts\n  error\n  sentAt\n  user {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ResendMail($id: ID!, $reason: String) {\n  resendMail(id: $id, reason: $reason) {\n    ...MailDetail\n    __typename\n  }\n}"
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
    "sha256:5fea6587d88e5d83f58fd61bc41474158ab2bedb694ab87cd3950cf76c9bb7c2",
    "query InvoiceTotals {\n  invoiceTotals {\n    currency\n    count\n    invoiced {\n      amount\n      currency\n      __typename\n    }\n    paid {\n      amount\n      currency\n      __typename\n    }\n    outstanding {\n      amount\n      currency\n      __typename\n    }\n    overdue {\n      amount\n      currency\n      __typename\n    }\n    refunded {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:60a3602a42f606f2d1cbd157b293bae33ba03dc2a6905a0c66557a0b0fb98c63",
    "query Account {\n  viewer {\n    twoFactorEnabled\n    recoveryCodesLeft\n    user {\n      id\n      name\n      email\n      role\n      createdAt\n      memberships(first: 20) {\n        nodes {\n          ...UserMembership\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    sessions {\n      ...SessionRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SessionRow on Session {\n  id\n  createdAt\n  lastSeenAt\n  expiresAt\n  ip\n  userAgent\n  current\n  __typename\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
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
    "sha256:61f1f35946bb62a8d53c55bafb8eed85a681cd8ca2cea9e9ced870c1f502d988",
    "fragment AuditEntryDetail on AuditEntry {\n  id\n  at\n  action\n  title\n  actor\n  reason\n  error\n  wordsErased\n  ip\n  userAgent\n  requestId\n  undoable\n  actorUser {\n    id\n    name\n    email\n    __typename\n  }\n  effectiveUser {\n    id\n    name\n    __typename\n  }\n  targets {\n    nodes {\n      id\n      type\n      recordId\n      label\n      __typename\n    }\n    __typename\n  }\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery AuditEntryPage($id: ID!) {\n  auditEntry(id: $id) {\n    ...AuditEntryDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:61f754262ff18d12ed58a31a3f6b6cae8cdffad6a5ca93d46261b95af15d2f53",
    "query PreviewArchiveMeter($id: ID!, $reason: String!) {\n  preview {\n    effects: archiveMeter(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:62d93cda90a0d36a775295c3a0e9152c009ece1a08ccb68a8bbb17f14ca9122f",
    "query PreviewRefund($paymentId: ID!, $amount: MinorUnits, $cancelSubscription: Boolean) {\n  previewRefund(\n    paymentId: $paymentId\n    amount: $amount\n    cancelSubscription: $cancelSubscription\n  ) {\n    holds\n    endablePlan\n    order {\n      id\n      title\n      creditsTaken\n      creditsUsed\n      suspendsLicenseId\n      __typename\n    }\n    told\n    approvers\n    amount {\n      amount\n      currency\n      __typename\n    }\n    left {\n      amount\n      currency\n      __typename\n    }\n    leftAfter {\n      amount\n      currency\n      __typename\n    }\n    waiting {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:630c60ec3ece85d732f16288629fc3f9493f55ab3bd6d16d2558be181bf6ea83",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation SuspendOrganization($id: ID!, $reason: String!) {\n  suspendOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:639c75a9b5339b2302063d6b47629191fbec80c961f1f022ac73123511d4ce35",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation BanUser($id: ID!, $reason: String!) {\n  banUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:65140381e4c514f91624ecdbba74a0736d294f036dfddcf9a5b571f00149f48d",
    "query PreviewUpdateModel($id: ID!, $input: UpdateModelInput!) {\n  preview {\n    effects: updateModel(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:65664e8c79d5b9429d1858d822f68b7ab3bb2b82a14b50f06430225e01960400",
    "query PreviewReverseCredits($entryId: ID!, $reason: String!) {\n  preview {\n    effects: reverseCredits(entryId: $entryId, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:657f6baa9d93e5a362d7b37e05c1f69f916d84ff73c4ed302e19955e90280275",
    "fragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RestorePlan($id: ID!, $reason: String) {\n  restorePlan(id: $id, reason: $reason) {\n    ...PlanDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:665a6d1e21f9ee92d2fcababf7882f694521791907bd75757f32a9361bc1b52a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewApproveRefund($id: ID!, $reason: String) {\n  preview {\n    effects: approveRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6695e914882a841d12ca7f3d969a4c8b4fe22823fc8e17a22a26bb9df797f0a5",
    "query MailPreview($key: ID!, $organizationId: ID, $wording: MailWordingInput) {\n  mailPreview(key: $key, organizationId: $organizationId, wording: $wording) {\n    subject\n    text\n    html\n    __typename\n  }\n}"
  ],
  [
    "sha256:6749957b71d449a9ea74c7e5a2af1d7fe99dcaa1164dd7056be6008b485e3bee",
    "fragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}\n\nmutation ResumeDunning($id: ID!, $reason: String) {\n  resumeDunning(id: $id, reason: $reason) {\n    ...DunningDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:68048592564ef2f40ffa266d410078a48e2be84949d04d063c43b202c18ed026",
    "fragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RevokeInvitation($id: ID!, $reason: String) {\n  revokeInvitation(id: $id, reason: $reason) {\n    ...InvitationRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:68439402b34f39c17b3f5dcbd8d81f9724dddaae6c401dbfba0c2dda655ba7c4",
    "fragment CreditEntryRow on CreditEntry {\n  id\n  position\n  at\n  kind\n  amount\n  heldAmount\n  balance\n  held\n  purpose\n  reason\n  description\n  reference\n  organization {\n    id\n    name\n    __typename\n  }\n  app {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    __typename\n  }\n  lot {\n    id\n    source\n    expiresAt\n    __typename\n  }\n  __typename\n}\n\nquery CreditsOfOrganization($id: ID!) {\n  organization(id: $id) {\n    id\n    credits {\n      id\n      balance\n      held\n      entryCount\n      updatedAt\n      __typename\n    }\n    creditLots(first: 4, filter: {open: true}) {\n      totalCount\n      nodes {\n        id\n        source\n        amount\n        remaining\n        expiresAt\n        __typename\n      }\n      __typename\n    }\n    creditEntries(first: 5) {\n      nodes {\n        ...CreditEntryRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6922c22dc137c1ceedee02c4ccd2d6f31a3a8597edcdb89e830070f7de3b06ef",
    "fragment RedemptionRow on PromoRedemption {\n  id\n  status\n  createdAt\n  redeemedAt\n  endsAt\n  endedAt\n  organization {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  spared {\n    amount\n    currency\n    __typename\n  }\n  subscription {\n    id\n    __typename\n  }\n  __typename\n}\n\nquery PromoCodePage($id: ID!) {\n  promoCode(id: $id) {\n    ...PromoRow\n    redemptions(first: 25) {\n      totalCount\n      nodes {\n        ...RedemptionRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  promoStatistics(id: $id) {\n    redeemed\n    reserved\n    released\n    live\n    monthly {\n      amount\n      currency\n      __typename\n    }\n    spared {\n      amount\n      currency\n      __typename\n    }\n    byMonth {\n      month\n      uses\n      __typename\n    }\n    byPlan {\n      plan\n      product\n      uses\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:69b482d44b42267810cdfb34f5395a91bfe8720489716192fe4ff84c055071a3",
    "query PacksOnSale {\n  creditPacks(first: 100, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      credits\n      validDays\n      price {\n        amount\n        currency\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6b35a9ccfa40a20d323251f6824169155f96b58052a739615157385e5bd764e4",
    "fragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}\n\nquery Payments($first: Int, $after: String, $last: Int, $before: String, $filter: PaymentFilter, $orderBy: PaymentOrder, $reverse: Boolean) {\n  payments(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...PaymentRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6bf00e5d3274d14f77c6817d429c64c5fb984eddc0a73d31db690e820ad45c48",
    "fragment SettingRow on Setting {\n  key\n  category\n  label\n  description\n  kind\n  value\n  initialValue\n  isSet\n  min\n  max\n  unit\n  updatedAt\n  __typename\n}\n\nquery Settings {\n  settings {\n    ...SettingRow\n    __typename\n  }\n}"
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
    "sha256:6c6faff912c57cf07f2bbe8eed2080769d9f0ba2f7d86971887aaa75a182ca49",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewDeleteTag($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteTag(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6e9c434c85b5767615112401cddce6801e8086692e77d0d9e5e4bcc537970365",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewExtendLicense($input: ExtendLicenseInput!) {\n  preview {\n    effects: extendLicense(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6e9c67fe3d04ae94c35840ecd748ae8fcdf02b1a5c7e2f0b14c6597cc1d78268",
    "fragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RotateApiKey($input: RotateApiKeyInput!) {\n  rotateApiKey(input: $input) {\n    token\n    key {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6ee9f7d4894a4594b39eb7b2e538c1cb49a300d82e31871b2fe274be3f36a8fa",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewDeleteRefundLimit($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteRefundLimit(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:6f5ca59aecb4fd66908bab8753f36a79b0abc0333d3cab0a136336f44f8a7935",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewClearOverride($id: ID!, $reason: String!) {\n  preview {\n    effects: clearOverride(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:70c8791bb44245ba40a921f89f7fc124cf3ba947b2ae8cb79e824a393046e49a",
    "fragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery OrganizationNotes($id: ID!) {\n  organization(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:71cdd05b7c525ba93d269d883321a44dbb328342735e0a5185c7bb7e80211fcb",
    "fragment CheckoutRow on Checkout {\n  id\n  status\n  url\n  quantity\n  trialDays\n  isMailed\n  expiresAt\n  plan {\n    id\n    name\n    __typename\n  }\n  promo {\n    id\n    code\n    __typename\n  }\n  __typename\n}\n\nmutation ExpireCheckout($id: ID!, $reason: String) {\n  expireCheckout(id: $id, reason: $reason) {\n    ...CommandState\n    checkout {\n      ...CheckoutRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:72b5abbc4c2dab31bc32b428fc4451551cc640040dccb0109268e0085bf7c8ed",
    "query BulkItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: BulkItemFilter) {\n  bulkOperation(id: $id) {\n    id\n    items(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      filter: $filter\n    ) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        position\n        line\n        type\n        recordId\n        label\n        targetLabel\n        status\n        detail\n        summary\n        entryId\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:73603120487c6609d3a4ecba3be59279e8f6d9acb2b9ee7834470204d8e2a2a1",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUpdateLicenseOffer($id: ID!, $input: UpdateLicenseOfferInput!) {\n  preview {\n    effects: updateLicenseOffer(id: $id, input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:7444c6299492e5ebc3bffc30f88c034e9a6110a1ba6d73fa7f75b6ce1046ebfe",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCloseOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: closeOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:7588e8a5e1630c62e7b6ac59e2a0405cdb4bef5b75c8ec7d6dfe6b091ed1bbcb",
    "query RowDiscrepancies($filter: DiscrepancyFilter!) {\n  discrepancies(first: 50, filter: $filter) {\n    totalCount\n    nodes {\n      ...DiscrepancyShown\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment DiscrepancyShown on Discrepancy {\n  id\n  kind\n  state\n  cause\n  causeDetail\n  causeEntryId\n  repair\n  provider\n  recordKind\n  recordId\n  providerObjectId\n  lookedAt\n  repairedAt\n  fields {\n    name\n    ours\n    theirs\n    event\n    override\n    __typename\n  }\n  event {\n    id\n    type\n    __typename\n  }\n  row {\n    id\n    state\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:77cb6622988a5de51e06ddb29517c0651c331845211ab848c26d4f4b4f4b5863",
    "mutation RestoreApp($id: ID!, $reason: String) {\n  restoreApp(id: $id, reason: $reason) {\n    ...AppRow\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:78529a74415e9d9266afdeba4ad06c484b1b1e1a57ab5a64e1384b256839f0f0",
    "fragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  creditsTaken\n  creditsUsed\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nmutation WithdrawRefund($id: ID!, $reason: String) {\n  withdrawRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:78ab0eae4ae802e6413b3ccd5df5f35343be52969f40172c76d81cc8809a9358",
    "mutation ClearLimitOverride($id: ID!, $reason: String!) {\n  clearLimitOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:78bcf210b383f3209ca9290a07a5fef3e0431c0c564643347e0dd3c36f90ad05",
    "fragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreateApp($input: CreateAppInput!) {\n  createApp(input: $input) {\n    ...AppRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:796d685874e90617383b87130a158973d4806cf45a6b7bdea6b78ffdba44f641",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ApplyPromoCode($input: ApplyPromoCodeInput!) {\n  applyPromoCode(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:79a14b03da72c15b038cff998fede078f378fa4456d81b5a5031bde5fc88e17b",
    "fragment OrganizationRow on Organization {\n  id\n  name\n  label\n  country @include(if: $country)\n  memberCount @include(if: $members)\n  licenseCount @include(if: $licenses)\n  orderCount @include(if: $orders)\n  credits @include(if: $credits) {\n    id\n    currentAmount\n    currentUsed\n    __typename\n  }\n  invoiceCount @include(if: $revenue)\n  lifetimeRevenue @include(if: $revenue) {\n    amount\n    currency\n    __typename\n  }\n  lastActivityAt\n  createdAt\n  owner {\n    id\n    user {\n      id\n      email\n      __typename\n    }\n    __typename\n  }\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  subscription {\n    id\n    status\n    quantity\n    plan {\n      id\n      name\n      __typename\n    }\n    recurringAfterDiscount {\n      amount\n      currency\n      __typename\n    }\n    scheduledPlanName\n    scheduledChange {\n      kind\n      at\n      target\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Organizations($first: Int, $after: String, $last: Int, $before: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $reverse: Boolean, $country: Boolean!, $members: Boolean!, $licenses: Boolean!, $orders: Boolean!, $credits: Boolean!, $revenue: Boolean!) {\n  organizations(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...OrganizationRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:7acf90ef9e11ed8462fb75f98b99a204c86f4ce7dfd7bc7ef6b45c2d1c33efa7",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation OverrideSubscription($input: OverrideSubscriptionInput!) {\n  overrideSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:7b29c14853f33bb1107cf2f2ead3e8eec5931b529f66882589b82f1b9309804c",
    "mutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}"
  ],
  [
    "sha256:7bc59426567c2a61be34cef44771bb3880377793930a41505d8cc14f32ed7027",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewActivateOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: activateOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:7be19c1486b62b21a516aded736976238e62b6c94c5a6fb2065cc65d4b41fd90",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewSetDiscount($input: SetDiscountInput!) {\n  preview {\n    effects: setDiscount(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:7d96af27283259f027a8838d4ddeb62d1ec6736cdf6913a3ec449470bfd43892",
    "fragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation StartBulk($id: ID!) {\n  startBulk(id: $id) {\n    ...BulkOperationRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:7dd3031e1d6ad4824750c911487fc361fea6300343f4d4810adbccb3ab391fca",
    "query CheckPromoCode($input: CheckPromoCodeInput!) {\n  checkPromoCode(input: $input) {\n    isValid\n    message\n    before {\n      amount\n      currency\n      __typename\n    }\n    after {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:7e8179c1ea9839cbb4f83bb4b80d8d71ea013b1fbbc38f44a4fe7ad94e748f18",
    "fragment BulkOperationRow on BulkOperation {\n  id\n  title\n  action\n  type\n  reason\n  state\n  error\n  total\n  planned\n  remaining\n  done\n  isFromFile\n  createdAt\n  startedAt\n  finishedAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery BulkOperationPage($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkOperationRow\n    outcomes {\n      status\n      detail\n      count\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:802cbd8a08ed644e8a022934ea99bb39dbf7358dee4f54dc389ca3a2fbd0431b",
    "fragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}\n\nmutation SyncOrganization($organizationId: ID!, $reason: String) {\n  syncOrganization(organizationId: $organizationId, reason: $reason) {\n    ...RunRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:81d54da530bca294bf0ea859501965ca7ead7bdc1bfc7de159348af7157c5fce",
    "query MailTemplates {\n  mailTemplates {\n    key\n    name\n    when\n    audience\n    subject\n    isChanged\n    updatedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:833522da165d63c82e48ee5a4b4a817c9b1385115582bd3618398e7036dd2e0a",
    "mutation PlanTagOrganizations($input: SelectOrganizationsInput!, $tagId: ID!) {\n  operation: planTagOrganizations(input: $input, tagId: $tagId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:8468c15e859c5da0dae04a6f3c1de51190c9e424ce8f5de24668c3f51b067cfa",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation UndoScheduledChange($input: ContinueSubscriptionInput!) {\n  undoScheduledChange(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:84c2b97e99b762f2c22997b382bc7ed9b7c0c718142fc3c44564d31988356ac0",
    "fragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}\n\nquery Models($first: Int, $after: String, $last: Int, $before: String, $filter: ModelFilter, $orderBy: ModelOrder, $reverse: Boolean) {\n  models(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...ModelRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:85026d86295a5d684a5557f3dd62405855e555df88fac245aeecd2a5d03cf741",
    "fragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery InboundEvents($first: Int, $after: String, $last: Int, $before: String, $filter: InboundEventFilter, $orderBy: InboundEventOrder, $reverse: Boolean) {\n  inboundEvents(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...InboundEventRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8509546b457e8fbb2976aac70a77938166c6b91bf506e48c2fdf8b23b7f64554",
    "fragment CreditPackRow on CreditPack {\n  id\n  name\n  description\n  credits\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation UpdateCreditPack($id: ID!, $input: UpdateCreditPackInput!) {\n  updateCreditPack(id: $id, input: $input) {\n    ...CreditPackRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:851c0d5ce6fa8ca0779dac4e6844075af99ab3aad54098d7491fa66bf2d6b235",
    "fragment UserRow on User {\n  id\n  name\n  email\n  state\n  role\n  emailVerifiedAt\n  createdAt\n  lastSeenAt\n  licenseCount @include(if: $licenses)\n  primaryMembership {\n    id\n    organization {\n      id\n      name\n      invoiceCount @include(if: $revenue)\n      lifetimeRevenue @include(if: $revenue) {\n        amount\n        currency\n        __typename\n      }\n      orderCount @include(if: $orders)\n      credits @include(if: $credits) {\n        id\n        currentAmount\n        currentUsed\n        __typename\n      }\n      subscription {\n        id\n        status\n        quantity\n        seatsInUse @include(if: $seats)\n        plan {\n          id\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Users($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter, $orderBy: UserOrder, $reverse: Boolean, $licenses: Boolean!, $orders: Boolean!, $seats: Boolean!, $credits: Boolean!, $revenue: Boolean!) {\n  users(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...UserRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8558d3c189abea5540270262edaf4a3a0421d8cf13b2404f1f49af62e93d7a1c",
    "fragment LicenseOfferRow on LicenseOffer {\n  id\n  name\n  description\n  machineLimit\n  floatingSeats\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation UpdateLicenseOffer($id: ID!, $input: UpdateLicenseOfferInput!) {\n  updateLicenseOffer(id: $id, input: $input) {\n    ...LicenseOfferRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:8566eabc26d6b7a9ba0832da0fc56e15de6d75465d0d691d92a734117ca182c0",
    "query PreviewArchiveCreditPack($id: ID!, $reason: String!) {\n  preview {\n    effects: archiveCreditPack(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:859867ed920d9b6e650f06c68be4ee76420361bada01f30e1006041730a309fa",
    "query PlanChoices {\n  plans(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      trialDays\n      isCustomPriced\n      product {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:85e5ea95670c386abc960dd4b176701ad5fc2f53902d381231e7c216f1897272",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCancelSubscription($input: CancelSubscriptionInput!) {\n  preview {\n    effects: cancelSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:85f8e7261950ff88aef32d6d4773eee87dc131b19ddba2ac96552ef53308c4b3",
    "mutation UpdatePlan($input: UpdatePlanInput!) {\n  updatePlan(input: $input) {\n    ...PlanDetail\n    ...PlanContents\n    __typename\n  }\n}\n\nfragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8687ed5b14a5a6f6d76e1d251b0fef2e0ca099397d9d523db9dac60458df9249",
    "fragment LicenseOfferRow on LicenseOffer {\n  id\n  name\n  description\n  machineLimit\n  floatingSeats\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery LicenseOffers($first: Int, $after: String, $last: Int, $before: String, $filter: LicenseOfferFilter, $orderBy: LicenseOfferOrder, $reverse: Boolean) {\n  licenseOffers(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...LicenseOfferRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:86ecec47337494740d3ff3223f65ad7a4656e70b9eaad2bb3432fe9639b9dd93",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewStartCheckout($input: StartCheckoutInput!) {\n  preview {\n    effects: startCheckout(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8856b270a7617c9120365a3404a391d0e60871b8c06c254a811776d03e221dce",
    "mutation UpdatePromoCode($id: ID!, $input: UpdatePromoCodeInput!) {\n  updatePromoCode(id: $id, input: $input) {\n    ...PromoRow\n    __typename\n  }\n}\n\nfragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8864a372c84b3f749815eb5831626464ac00d7434ddefc56c032fafe63b20e0e",
    "fragment InboundEventDetail on InboundEvent {\n  ...InboundEventRow\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  currency\n  providerCustomerId\n  providerSubscriptionId\n  providerInvoiceId\n  providerChargeId\n  providerRefundId\n  providerCheckoutId\n  causedBy\n  entryId\n  occurredAt\n  processedAt\n  nextTry {\n    at\n    number\n    last\n    __typename\n  }\n  author {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  notes {\n    nodes {\n      id\n      text\n      createdAt\n      author {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation ReprocessEvent($id: ID!, $reason: String) {\n  reprocessEvent(id: $id, reason: $reason) {\n    ...InboundEventDetail\n    __typename\n  }\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:887a081657dcb4dc569d24c79c12cf30106cbec0d458cdc5f2b1b4645edfe053",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRemoveMember($id: ID!, $reason: String!) {\n  preview {\n    effects: removeMember(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:88859125e2cc970508ddece4bf77f8b2c3976bae6ba5e5e027d7cecc5a6d30df",
    "fragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nmutation ArchiveMeter($id: ID!, $reason: String!) {\n  row: archiveMeter(id: $id, reason: $reason) {\n    ...MeterRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:8a6b011bd0bee536b1e30e538e5301f4e0b2c16bed5eb75f1e73f966559db545",
    "query PlanNames {\n  plans(first: 200) {\n    nodes {\n      id\n      key\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8a76127b7d0feba7c20b7cb850ec3d08b4018a24828e93ddcf824bc8cf554046",
    "fragment SettingRow on Setting {\n  key\n  category\n  label\n  description\n  kind\n  value\n  initialValue\n  isSet\n  min\n  max\n  unit\n  updatedAt\n  __typename\n}\n\nmutation UpdateSettings($settings: [SettingInput!]!, $reason: String!) {\n  updateSettings(settings: $settings, reason: $reason) {\n    ...SettingRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:8a78be3dedc8854b89378388cefae58034195a5a390a696e36ced0e5ab2e7ffb",
    "query FindRefunds($q: String!, $id: ID!, $byId: Boolean!) {\n  refunds(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundRefund\n      __typename\n    }\n    __typename\n  }\n  refund(id: $id) @include(if: $byId) {\n    ...FoundRefund\n    __typename\n  }\n}\n\nfragment FoundRefund on Refund {\n  id\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8d9ec2686aa9a4c130a918b914a41bd8e6d1b23db6b9356515bbab89e887e7fe",
    "mutation PlanSuspendUsers($input: SelectUsersInput!) {\n  operation: planSuspendUsers(input: $input) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:8ded5381508648ab632bc23bc2c9c307eaffc2e77c49c2bcd98d530a3e43bb9d",
    "fragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    ...NoteRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:8e2cf34c8d44e5b78111717dfb4269eaf964f1281ed43255f5023f4382e6bd96",
    "fragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ArchivePlan($id: ID!, $reason: String!) {\n  archivePlan(id: $id, reason: $reason) {\n    ...PlanDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:8e3c0bebeebca07658c9edee5c77ee0cdd52fbc994d31cc9e4cb68c17d89a90e",
    "query PreviewChangeRole($input: ChangeRoleInput!) {\n  preview {\n    effects: changeRole(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8f2c1102bc85268dc08958ef5c55bab751cb67bb73589af899302f6682d55418",
    "fragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment AppDetail on App {\n  ...AppRow\n  returnOrigins\n  createdAt\n  customerCount\n  keys(first: 50) {\n    nodes {\n      ...KeyRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery AppPage($id: ID!) {\n  app(id: $id) {\n    ...AppDetail\n    __typename\n  }\n}\n\nfragment AppRow on App {\n  id\n  key\n  name\n  description\n  archivedAt\n  lastUsedAt\n  keyCount\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8f5a1e5f5bc0efa5f29ebf137e82f2e8d8b70ddb84bf94c2b58bd03680b0dc81",
    "query PreviewArchivePrice($id: ID!, $reason: String!) {\n  preview {\n    effects: archivePrice(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:8f7c43d0c416af115edc49174a0715967535f0842a9de8f255b24506d44161e8",
    "fragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nmutation RemoveMember($id: ID!, $reason: String!) {\n  removeMember(id: $id, reason: $reason) {\n    ...MemberRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:8f847ee57fbbc5545f8a65aac17813a627dfb6a623e2183ba704a78d6761850c",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewReprocess($id: ID!) {\n  preview: previewReprocess(id: $id) {\n    effects {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8fa604280832e464e40c569b95ddb476b067c4b59d2e0d897ce20f53bb8734c2",
    "query ProductNames {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:8fb9d8afd59aa3ff63e5ed7cd6f6f1ad0ed0219427b0114a4115a70fd65881eb",
    "fragment RefundLimitRow on RefundLimit {\n  id\n  role\n  currency\n  changedAt\n  eachRefund {\n    amount\n    currency\n    __typename\n  }\n  eachDay {\n    amount\n    currency\n    __typename\n  }\n  changedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation SetRefundLimit($input: SetRefundLimitInput!) {\n  setRefundLimit(input: $input) {\n    ...RefundLimitRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:904a087534926c5ef51cb824ea47d68f0414211afd3e96f108b2ed23a58abce4",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUpdateSettings($settings: [SettingInput!]!, $reason: String!) {\n  preview {\n    effects: updateSettings(settings: $settings, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:90de99116584867b473cf465335400c3c43100c4b2385cffbe1e96128f8cd5e1",
    "fragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nquery Orders($first: Int, $after: String, $last: Int, $before: String, $filter: OrderFilter, $orderBy: OrderOrder, $reverse: Boolean) {\n  orders(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...OrderRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:91506dca88431160f2dce1921ae492afa910b05743e5f12f7ca2ab8c5bf87aa8",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation MoveToCurrentPrice($input: MoveToCurrentPriceInput!) {\n  moveToCurrentPrice(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}"
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
    "sha256:9513ade3a86138def1a91603d6b3cdbf478dbd5aadd91bd342d8900f4344b0e4",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUndoCancel($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: undoCancel(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:964bda01d7398dc1e65b5b4ba3fd00d1ebe35b937728ae29000baf3f147c7dcf",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRestoreLicenseOffer($id: ID!, $reason: String) {\n  preview {\n    effects: restoreLicenseOffer(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:968443504910070cd9f8acb4f276f3ba9b1952d19d24a3a5dd8a641a7f06a97f",
    "query PreviewDeleteModel($id: ID!, $reason: String!) {\n  preview {\n    effects: deleteModel(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9698636cd1ba0631e2095dd084116f1992938fdca560fb7ab562b90988dd07e8",
    "fragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation OpenViewByDefault($id: ID!, $isDefault: Boolean!) {\n  openViewByDefault(id: $id, isDefault: $isDefault) {\n    ...SavedViewItem\n    __typename\n  }\n}"
  ],
  [
    "sha256:971c82ff09dd2ea2e9bddad2f1239625b793c2f13f1bed7b2f47d9a5597d5860",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nquery ProviderCommand($id: ID!) {\n  providerCommand(id: $id) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
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
    "sha256:9a5baeffe5668bf0e0d88dca98e943abf62ff318127107ba658635096c0a6c4c",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation AssignLicense($input: AssignLicenseInput!) {\n  assignLicense(input: $input) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9aa686f57208bfe50abce58beeca4b35b537047872220835f78ac8b5b2a70688",
    "fragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}\n\nmutation UpdateFeature($id: ID!, $input: UpdateFeatureInput!) {\n  row: updateFeature(id: $id, input: $input) {\n    ...FeatureRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:9bc28b0b3fce045c5ea14c1010431220cdfe58569794ee5e9e82607283a92b9d",
    "mutation ReactivateSubscription($input: PauseSubscriptionInput!) {\n  reactivateSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9bc3703512d1a0a96c88d8e970ff7a3fe7575dfd2cd322ccdec8db37cd995d7a",
    "mutation DisableTwoFactor($code: String!) {\n  disableTwoFactor(code: $code)\n}"
  ],
  [
    "sha256:9bd14343aef3810130354a4efdc4533ca825e0e9eae9d55e5b85254cbb261ca4",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nfragment UserMembership on Membership {\n  id\n  role\n  status\n  isPrimary\n  createdAt\n  organization {\n    id\n    name\n    label\n    subscription {\n      id\n      status\n      quantity\n      plan {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery UserPage($id: ID!) {\n  user(id: $id) {\n    ...UserHead\n    primaryMembership {\n      id\n      organization {\n        id\n        name\n        subscription {\n          ...SubscriptionDetail\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    memberships(first: 20) {\n      totalCount\n      nodes {\n        ...UserMembership\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9c17df5b069c98dfd4ad563a048e7d6be30988475dba949d9a93c7c3396fb159",
    "query SignInPage {\n  serverInfo {\n    demo\n    mailboxUrl\n    authenticatorUrl\n    demoAccounts {\n      email\n      password\n      role\n      twoFactor\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:9db5ba4d8ae6f2d15fbf10090467d70d8ea8505af61b85384c76915144f7dedc",
    "query CreditUsage($days: Int!, $appId: ID) {\n  creditUsage(days: $days, appId: $appId) {\n    spent\n    previousSpent\n    organizations\n    days {\n      day\n      count\n      __typename\n    }\n    previousDays {\n      day\n      count\n      __typename\n    }\n    apps {\n      appId\n      appName\n      spent\n      previousSpent\n      spends\n      organizations\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:9e4abc7a8d90967efaf7be13113de57627c1706446ed87747126d69eb35b3551",
    "mutation CancelOrder($id: ID!, $reason: String!) {\n  cancelOrder(id: $id, reason: $reason) {\n    ...CommandState\n    order {\n      ...OrderRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:9e8d232c2dff0ac33025e445db34f9026321d5e0ad38b934330fae17e2f0b067",
    "query PreviewResumeDunning($id: ID!, $reason: String) {\n  preview {\n    effects: resumeDunning(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:9ef59b36f29700924bd9268c518224b1c3404c33ec02a162ddc851e40dc7fc78",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation UnsuspendLicense($id: ID!, $reason: String) {\n  unsuspendLicense(id: $id, reason: $reason) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a07a8e631edd11f77ce8355fac6b018410cd70cddad262e12bc1dcf093e088db",
    "query FindMails($q: String!, $id: ID!, $byId: Boolean!) {\n  mails(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundMail\n      __typename\n    }\n    __typename\n  }\n  mail(id: $id) @include(if: $byId) {\n    ...FoundMail\n    __typename\n  }\n}\n\nfragment FoundMail on Mail {\n  id\n  subject\n  recipient\n  __typename\n}"
  ],
  [
    "sha256:a0abe654be0964882e7ab487c9924247996c2ca07653fb2d52f4c39da37cb84b",
    "fragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation AddManualEvent($input: AddManualEventInput!) {\n  addManualEvent(input: $input) {\n    ...InboundEventRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:a0cbc83c82a91b8338494520ff3b80208c1ee341e890240703c64e1909d38ab4",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation ReissueLicense($id: ID!, $reason: String!) {\n  reissueLicense(id: $id, reason: $reason) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a12fecc80b0d33a99eaa4e0d1198f30aadf0c4ec2c4b4e3999246b300aa61e65",
    "mutation UnlinkOrganization($id: ID!, $reason: String!) {\n  unlinkOrganization(id: $id, reason: $reason) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:a2a51179047515f7aa5df5e74cc611b939faec9631d4911c0e88f19c79ab34b5",
    "fragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  creditsTaken\n  creditsUsed\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nmutation RejectRefund($id: ID!, $reason: String!) {\n  rejectRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a3fdacd6e5123e9673882a1ed2c4dc4a995b72e1a2dbb9367ee90e7db1e4e3ab",
    "query OrderPage($id: ID!) {\n  order(id: $id) {\n    ...OrderRow\n    quantity\n    validDays\n    provider\n    providerChargeId\n    paymentId\n    creditsTaken\n    creditsUsed\n    kind\n    licenseSuspendedAt\n    license {\n      id\n      key\n      status\n      __typename\n    }\n    author {\n      id\n      name\n      __typename\n    }\n    app {\n      id\n      name\n      __typename\n    }\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a462352f9977c6d9983e3655bc46af18a3de2c81aeecfa1da97d194b0e8f7355",
    "fragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}\n\nmutation StartReconciliation($input: StartReconciliationInput!) {\n  startReconciliation(input: $input) {\n    ...RunRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:a4ae015df9407ecda2a2944a9692c21ac54a4bd42885f06cd5158600407c1c7b",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation SuspendUser($id: ID!, $reason: String!) {\n  suspendUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:a4dfef87b3567f164a55e65e27e2a49b970b6be8fc742c320bbb81c580e90499",
    "fragment PromoRow on PromoCode {\n  id\n  code\n  description\n  kind\n  percent\n  amountOff\n  currency\n  duration\n  durationMonths\n  maxUses\n  timesUsed\n  validFrom\n  validUntil\n  isActive\n  status\n  liveCount\n  createdAt\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreatePromoCode($input: CreatePromoCodeInput!) {\n  createPromoCode(input: $input) {\n    ...PromoRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:a79967f7b4ee287281c09c1efa32957349383c382adb2c2d98a4b6aa87197320",
    "fragment LicenseOfferRow on LicenseOffer {\n  id\n  name\n  description\n  machineLimit\n  floatingSeats\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RestoreLicenseOffer($id: ID!, $reason: String) {\n  restoreLicenseOffer(id: $id, reason: $reason) {\n    ...LicenseOfferRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:a8ab51c8eec5030aeb691befb4d21f7c9eb3b1a84abc91a81237db83ba48b2e3",
    "fragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}\n\nquery TagsOfOrganization($id: ID!) {\n  organization(id: $id) {\n    ...CarriedTags\n    __typename\n  }\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:a931afaa3e50a2da0be8dd6c5822df79419bc5d1e03afbdb2cd310dc12baf4d5",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewApplyPromoCode($input: ApplyPromoCodeInput!) {\n  preview {\n    effects: applyPromoCode(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:aa787982282bc68018ebb6e4f102e8c76b07faab56f960f54671f9b3a6ca9357",
    "fragment CreditEntryRow on CreditEntry {\n  id\n  position\n  at\n  kind\n  amount\n  heldAmount\n  balance\n  held\n  purpose\n  reason\n  description\n  reference\n  organization {\n    id\n    name\n    __typename\n  }\n  app {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    __typename\n  }\n  lot {\n    id\n    source\n    expiresAt\n    __typename\n  }\n  __typename\n}\n\nmutation ReverseCredits($entryId: ID!, $reason: String!) {\n  reverseCredits(entryId: $entryId, reason: $reason) {\n    ...CreditEntryRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:aaa2078e0163b421a36ef6aa79689d77dbee66604417752c56f5f47ade5aadc2",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRemovePromoCode($input: PauseSubscriptionInput!) {\n  preview {\n    effects: removePromoCode(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:aadaa105ab9122239348be753fba067e3ece9dffebf8b263865e2dff41fe2ab7",
    "fragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nmutation ChangeMembershipRole($id: ID!, $role: MembershipRole!, $reason: String) {\n  changeMembershipRole(id: $id, role: $role, reason: $reason) {\n    ...MemberRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:abd51779dd12e7bec1abcdf7147553cce87c5d88c77cd899654c16ebc11c21a4",
    "fragment RefundDetail on Refund {\n  ...RefundRow\n  provider\n  providerRefundId\n  decidedAt\n  decisionReason\n  expiresAt\n  finishedAt\n  creditsTaken\n  creditsUsed\n  decidedBy {\n    id\n    name\n    __typename\n  }\n  endsSubscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    id\n    status\n    error\n    attempts\n    __typename\n  }\n  __typename\n}\n\nmutation ApproveRefund($id: ID!, $reason: String) {\n  approveRefund(id: $id, reason: $reason) {\n    ...RefundDetail\n    __typename\n  }\n}\n\nfragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ac9e33084123678894caae327995b759bb1243735df78605c3516482cacf184d",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewPauseSubscription($input: PauseSubscriptionInput!) {\n  preview {\n    effects: pauseSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:ada659eb68795ab66458b677b647620290595118724a6bc7064e4853962c294d",
    "fragment TemplateDetail on MailTemplate {\n  key\n  name\n  when\n  audience\n  subject\n  body\n  initialSubject\n  initialBody\n  isChanged\n  updatedAt\n  recordId\n  placeholders {\n    name\n    says\n    isOptional\n    isLink\n    __typename\n  }\n  __typename\n}\n\nquery MailTemplatePage($key: ID!) {\n  mailTemplate(key: $key) {\n    ...TemplateDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:adeec723053fbe5fed38bc6d4fa31c418796f8c051bc00de3a60378c33f0397b",
    "fragment DiscrepancyShown on Discrepancy {\n  id\n  kind\n  state\n  cause\n  causeDetail\n  causeEntryId\n  repair\n  provider\n  recordKind\n  recordId\n  providerObjectId\n  lookedAt\n  repairedAt\n  fields {\n    name\n    ours\n    theirs\n    event\n    override\n    __typename\n  }\n  event {\n    id\n    type\n    __typename\n  }\n  row {\n    id\n    state\n    __typename\n  }\n  __typename\n}\n\nmutation RepairDiscrepancy($input: RepairDiscrepancyInput!) {\n  repairDiscrepancy(input: $input) {\n    ...DiscrepancyShown\n    __typename\n  }\n}"
  ],
  [
    "sha256:ae5fa2ab0b192ae179694ddff7e79b88229b20f027b961ed8dcf74c641dda92c",
    "fragment KeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  perMinute\n  createdAt\n  expiresAt\n  revokedAt\n  lastUsedAt\n  createdBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation RevokeApiKey($id: ID!, $reason: String!) {\n  revokeApiKey(id: $id, reason: $reason) {\n    ...KeyRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:af8751de3a119c3b343f34921bd5d668f5f8f8475bc6af66be1888814e889557",
    "mutation DeleteModel($id: ID!, $reason: String!) {\n  deleteModel(id: $id, reason: $reason)\n}"
  ],
  [
    "sha256:b0d4959eb0b95bde94d79e2a50570468e26ad70ac3b47c0229f9da62bf20fe0e",
    "mutation CreatePackCheckout($input: CreatePackCheckoutInput!) {\n  createPackCheckout(input: $input) {\n    ...CommandState\n    order {\n      ...OrderRow\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}"
  ],
  [
    "sha256:b1c64554ccd34ba1d85e617aa0a2966893b99a348633aef71b8dbc0039c61233",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewReactivateSubscription($input: PauseSubscriptionInput!) {\n  preview {\n    effects: reactivateSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b1fdc582b135e526659284d09a28b1700c4906a05862433a9899505999bd1479",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewDeletePromoCode($id: ID!, $reason: String!) {\n  preview {\n    effects: deletePromoCode(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b21bba70ba0a9eba4fb0a9c14277bc58dc8cf6b6da41d46237e1506e48bae587",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewUpdateOrganization($id: ID!, $input: UpdateOrganizationInput!, $reason: String) {\n  preview {\n    effects: updateOrganization(id: $id, input: $input, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b2c2590d39b37e3ebc027f73d1fa8f008bc23ece4c0d5957dbbfe927bfd49df8",
    "mutation ClearOverride($id: ID!, $reason: String!) {\n  clearOverride(id: $id, reason: $reason) {\n    id\n    revokedAt\n    __typename\n  }\n}"
  ],
  [
    "sha256:b34ec115a2834f0305e193c73e973da63b9347cfc4a4f55308bd4b992d340a11",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewResetMailTemplate($key: ID!, $reason: String) {\n  preview {\n    effects: resetMailTemplate(key: $key, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b35a231bb0cc875e6d9dac597fa117a9f949cbf8b74f3ccfbd9005e385109cb8",
    "fragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nmutation UpdateMeter($id: ID!, $input: UpdateMeterInput!) {\n  row: updateMeter(id: $id, input: $input) {\n    ...MeterRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:b4897dac3e8157d623d20ad7e537a8b1e15fef8cbedc912799b80f92a0fd5f08",
    "fragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}\n\nmutation ArchivePrice($id: ID!, $reason: String!) {\n  archivePrice(id: $id, reason: $reason) {\n    ...PriceDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:b5aa19149c23f06d2c1faa6fe55e6c59339d4fca447f22a878a4c573e5db5d8b",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewRejectRefund($id: ID!, $reason: String!) {\n  preview {\n    effects: rejectRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:b62ef8410a42510983baf70bcb7f039618d2fed57c34cecfebec6f68ecef7081",
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:b6602e0878acc3128d443a46cd4a428559b462d67fbbfaf8d1142fddd54d52fe",
    "fragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}\n\nmutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    ...TagRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:b6b7e9a4b6bb86ba9f5e7cd4c993b94197eff6ba20d15c0b9975ad5acd631d2c",
    "fragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}\n\nmutation CreateFeature($input: CreateFeatureInput!) {\n  row: createFeature(input: $input) {\n    ...FeatureRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:b6c1180cec4d1207cf4c29138a5a4461cdd09541ee84dd4a95b009a06866f4f4",
    "query PreviewEraseUser($input: EraseUserInput!) {\n  preview {\n    effects: eraseUser(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b7ba28913bbf5dd47bee987d3ed2eeabc1c0b7fd687d33cf58d6b9a91a3a7bd7",
    "query FindSubscriptions($q: String!, $id: ID!, $byId: Boolean!) {\n  subscriptions(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundSubscription\n      __typename\n    }\n    __typename\n  }\n  subscription(id: $id) @include(if: $byId) {\n    ...FoundSubscription\n    __typename\n  }\n}\n\nfragment FoundSubscription on Subscription {\n  id\n  label\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:b7f78146ee9a224efd4880c219f43f3643d519ace5c5f499ac6b14e4b548533f",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation UnbanUser($id: ID!, $reason: String!) {\n  unbanUser(id: $id, reason: $reason) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:b8ba1c8a417777af736fd98570d6b1333f5f36e431126f769dfa4d4ff3736e7b",
    "fragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nquery Licenses($first: Int, $after: String, $last: Int, $before: String, $filter: LicenseFilter, $orderBy: LicenseOrder, $reverse: Boolean) {\n  licenses(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...LicenseRow\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:b9aa719a78a47fcc6bb7517e18335419805501ae041b96e516d832291b5855c1",
    "mutation PlanUntagOrganizations($input: SelectOrganizationsInput!, $tagId: ID!) {\n  operation: planUntagOrganizations(input: $input, tagId: $tagId) {\n    id\n    __typename\n  }\n}"
  ],
  [
    "sha256:b9e5ae26688ed9e329faf68e791f638b8c544043513fc1e8da0f73e114db47f3",
    "query CatalogStats {\n  catalogStats {\n    plans\n    activePlans\n    subscribers\n    trials\n    mrr {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:ba3db479d7fb6afa5ba5e654d36bedb5ebf8534983613dcaea6fd6746b5ce686",
    "mutation ImportCustomer($input: ImportCustomerInput!) {\n  importCustomer(input: $input) {\n    id\n    name\n    __typename\n  }\n}"
  ],
  [
    "sha256:ba4d79d9ff47aabfb5bd9cd39646fdff6b03976a7ac560ce93e9cae14261ebc3",
    "fragment InvitationRow on Invitation {\n  id\n  email\n  name\n  role\n  createdAt\n  expiresAt\n  acceptedAt\n  revokedAt\n  invitedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation InviteStaff($input: InviteStaffInput!) {\n  inviteStaff(input: $input) {\n    ...InvitationRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:bbc94ea627cd78cb07f193097abb6efbdacf5187d5b21ac47f02271942e7c13b",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation SuspendLicense($id: ID!, $reason: String!) {\n  suspendLicense(id: $id, reason: $reason) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:bbf8b0c31de065cb1a02d01adf06c15678695f1df1125d7b186db0a19c4263ee",
    "fragment MailRow on Mail {\n  id\n  templateName\n  recipient\n  subject\n  status\n  isTest\n  createdAt\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment MailDetail on Mail {\n  ...MailRow\n  template\n  text\n  html\n  hasSecret\n  attempts\n  error\n  sentAt\n  user {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery MailPage($id: ID!) {\n  mail(id: $id) {\n    ...MailDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:bd14968870fd302781d1135e5ace137ea4ae40f25a03676a3325b72302c5515e",
    "fragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation SaveView($input: CreateSavedViewInput!) {\n  saveView(input: $input) {\n    ...SavedViewItem\n    __typename\n  }\n}"
  ],
  [
    "sha256:be7f7aef4512050e105493e7636bfe4d59ea0698bbb4d9ddba565230b6ac0e4a",
    "query LinkableApps {\n  apps(first: 100, filter: {archived: false}) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:bead18269cecf8b438836765364ef094bb84f65344931843075d12b74257fd80",
    "fragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation UntagOrganization($organizationId: ID!, $tagId: ID!) {\n  untagOrganization(organizationId: $organizationId, tagId: $tagId) {\n    ...CarriedTags\n    __typename\n  }\n}"
  ],
  [
    "sha256:bed5b225be944d7f4bb82c2c2410fe74a1bcbfa79402ee0d11281802d2633e10",
    "query ImportFilePage($id: ID!) {\n  importFile(id: $id) {\n    id\n    kind\n    name\n    delimiter\n    rowCount\n    columns {\n      position\n      name\n      samples\n      field\n      __typename\n    }\n    fields {\n      key\n      title\n      help\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:c00ff08cbb6cd85e173544273a708dce65a8f89a6e37fe2b8939be3e989120f6",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation CloseOrganization($id: ID!, $reason: String!) {\n  closeOrganization(id: $id, reason: $reason) {\n    ...OrganizationHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:c118262d5be6b72e6c7dcf709b1937c9865af079d7ee1cfca6c844dc42f45887",
    "fragment SubscriptionRow on Subscription {\n  id\n  label\n  status\n  quantity\n  seatsInUse\n  provider\n  isOverridden\n  currentPeriodEnd\n  createdAt\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  product {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  price {\n    id\n    interval\n    __typename\n  }\n  organization {\n    id\n    name\n    owner {\n      id\n      user {\n        id\n        email\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Subscriptions($first: Int, $after: String, $last: Int, $before: String, $filter: SubscriptionFilter, $orderBy: SubscriptionOrder, $reverse: Boolean) {\n  subscriptions(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...SubscriptionRow\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:c630f86263903cddfbb233717f603c128c391588b47d65d607572f95921f6aa0",
    "fragment TagRow on Tag {\n  id\n  name\n  color\n  organizationCount\n  __typename\n}\n\nmutation UpdateTag($id: ID!, $input: UpdateTagInput!) {\n  updateTag(id: $id, input: $input) {\n    ...TagRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:c6e141587ee3421734ffbbfc4f62583937e1280cce57c64f10834d7007504c1c",
    "fragment RunRow on ReconciliationRun {\n  id\n  provider\n  mode\n  state\n  startedAt\n  finishedAt\n  dueAt\n  step\n  objects\n  total\n  synced\n  discrepancies\n  repaired\n  errors\n  overridden\n  unknown\n  error\n  author {\n    id\n    name\n    __typename\n  }\n  kinds {\n    kind\n    found\n    open\n    __typename\n  }\n  __typename\n}\n\nquery ReconciliationRunPage($id: ID!) {\n  reconciliationRun(id: $id) {\n    ...RunRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:c77a3d8823adf3e76597a10bbc72dd2a88986b638581c2db368a76d5a1aa259b",
    "fragment CreditEntryRow on CreditEntry {\n  id\n  position\n  at\n  kind\n  amount\n  heldAmount\n  balance\n  held\n  purpose\n  reason\n  description\n  reference\n  organization {\n    id\n    name\n    __typename\n  }\n  app {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    __typename\n  }\n  lot {\n    id\n    source\n    expiresAt\n    __typename\n  }\n  __typename\n}\n\nquery Credits($first: Int, $after: String, $last: Int, $before: String, $filter: CreditEntryFilter, $orderBy: CreditEntryOrder, $reverse: Boolean) {\n  creditEntries(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...CreditEntryRow\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:ca96dd0bab26b581b53801ff7eaba851e3c19d3aa00fba0aeffb86f6e29dc2db",
    "query UserOrders($id: ID!) {\n  user(id: $id) {\n    id\n    orders(first: 5) {\n      totalCount\n      nodes {\n        ...OrderRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cb7e7dd4ec86079a2134d11ae69401ceb4f453557b79c60e017e545564ab142a",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewReleaseActivation($id: ID!, $reason: String!) {\n  preview {\n    effects: releaseActivation(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:cc1bf83fa54500e76ec1d862273682f0834433f4941d4b99e2d1b0446eca2d4c",
    "fragment NoteRow on Note {\n  id\n  text\n  createdAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery UserNotes($id: ID!) {\n  user(id: $id) {\n    id\n    notes(first: 20) {\n      totalCount\n      nodes {\n        ...NoteRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:cc7ba8bf66f01dc0893e6401d0e50d6a6ac2925723d1cf69156cc64622e69440",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewSuspendLicense($id: ID!, $reason: String!) {\n  preview {\n    effects: suspendLicense(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:cd54a3de249f89b5aa35f358be7a26812a2c897ac22be66f585f46584de80e7a",
    "fragment SavedViewItem on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isDefault\n  owner {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery SavedViews($list: String!) {\n  savedViews(filter: {list: {eq: $list}}) {\n    nodes {\n      ...SavedViewItem\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:cded15d20674370b18a54a09a6f01b716002ce2b37acb8198e21cf3694f83a95",
    "query PreviewRevokeApiKey($id: ID!, $reason: String!) {\n  preview {\n    effects: revokeApiKey(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:cf33c68537dfd27214eb597d34ae422c760ccab7aca5bf3950d8ace5da86838e",
    "query InboundEventChanges($entryId: ID!) {\n  auditEntry(id: $entryId) {\n    id\n    title\n    at\n    changes {\n      id\n      type\n      recordId\n      operation\n      fields {\n        name\n        before\n        after\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:d0e5d386caa804011735a5a42be562aa46d521ba2ff72e0e584d04faea93aa25",
    "fragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}\n\nmutation CreateModel($input: CreateModelInput!) {\n  row: createModel(input: $input) {\n    ...ModelRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:d1ce5aabf31b0deac15586816028801adb2b3796a45a982ea8e5a641b42cff97",
    "query SigningKey {\n  licenseSigningKey {\n    keyId\n    publicKey\n    __typename\n  }\n}"
  ],
  [
    "sha256:d20f8c7b1145b182d71588bfbf6c224a32c4728e4917296a933b906e9425442a",
    "query PreviewRestoreApp($id: ID!, $reason: String) {\n  preview {\n    effects: restoreApp(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d219ef60591c8da9856d1a10f5eca13440e9c6b0c0bfc044550c1c877211a5b7",
    "mutation ProveCredits {\n  proveCredits\n}"
  ],
  [
    "sha256:d363526efd7c6c5c79444f6278e554221ed700d95eb7a57989a6c1a33fd81d86",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCancelOrder($id: ID!, $reason: String!) {\n  preview {\n    effects: cancelOrder(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:d38e94aedd366731045387a3d84da54a89214c4b7a29e60f940f977e67f1fa1c",
    "query PreviewDeletePlan($id: ID!, $reason: String!) {\n  preview {\n    effects: deletePlan(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d476eef93fadaeb93c6ba4c838c4c71b02a8d46462a0eb71059c7221ba35c513",
    "fragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}\n\nquery AuditVerification {\n  auditVerification {\n    ...AuditVerificationState\n    __typename\n  }\n}"
  ],
  [
    "sha256:d7549ad5df652d0e6f0f14c33e6ffab7925c4fcb0a164610fa05c77bc839974f",
    "query FindLicenses($q: String!, $id: ID!, $byId: Boolean!) {\n  licenses(first: 6, filter: {q: $q}) @skip(if: $byId) {\n    nodes {\n      ...FoundLicense\n      __typename\n    }\n    __typename\n  }\n  license(id: $id) @include(if: $byId) {\n    ...FoundLicense\n    __typename\n  }\n}\n\nfragment FoundLicense on License {\n  id\n  key\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d8314afe384f70422e13a2b7743bfe45ae46de253da2332cf1db49194818bc5e",
    "fragment InboundEventDetail on InboundEvent {\n  ...InboundEventRow\n  providerEventId\n  objectStatus\n  previousObjectStatus\n  quantity\n  previousQuantity\n  currency\n  providerCustomerId\n  providerSubscriptionId\n  providerInvoiceId\n  providerChargeId\n  providerRefundId\n  providerCheckoutId\n  causedBy\n  entryId\n  occurredAt\n  processedAt\n  nextTry {\n    at\n    number\n    last\n    __typename\n  }\n  author {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  notes {\n    nodes {\n      id\n      text\n      createdAt\n      author {\n        id\n        name\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery InboundEventPage($id: ID!) {\n  inboundEvent(id: $id) {\n    ...InboundEventDetail\n    __typename\n  }\n}\n\nfragment InboundEventRow on InboundEvent {\n  id\n  type\n  title\n  provider\n  status\n  error\n  attempts\n  receivedAt\n  lastNote\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:d907ac8b2fa51c6495d3f45bada315d74d73e8a43a5eda7b18e0c4ddbbdad7da",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation ChangePlan($input: ChangePlanInput!) {\n  changePlan(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:dbaf81e82a089bdb38fda3a1bb71e219d92921598723db62725a38f2b9acd34b",
    "fragment CreditPackRow on CreditPack {\n  id\n  name\n  description\n  credits\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreateCreditPack($input: CreateCreditPackInput!) {\n  createCreditPack(input: $input) {\n    ...CreditPackRow\n    __typename\n  }\n}"
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
    "sha256:dcc9229503a510a5abd20fa7ea9841dcdae608b0082695d532ecdf268f250b5b",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation PauseSubscription($input: PauseSubscriptionInput!) {\n  pauseSubscription(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:dd80fb0ebbdcec4b03e295fd3d7413ef3bb50016960ec40d65054aa41d7ce822",
    "query PreviewChangePrice($input: ChangePriceInput!) {\n  preview {\n    effects: changePrice(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ded414d262cfd643cf99c672b8751e77e687ec3a9ada6a1154f0fc0f61aea7f0",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nmutation ChangeSeats($input: ChangeSeatsInput!) {\n  changeSeats(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:def0c83dae2c3ad299634ba550c381875efa51603f1641b20f363b93b2c84a65",
    "query PreviewBanUser($id: ID!, $reason: String!) {\n  preview {\n    effects: banUser(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:df083d01bc2b0a8570d0d56be155780cdc899473098d824206c47551c17a42a7",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery OrganizationPage($id: ID!) {\n  organization(id: $id) {\n    ...OrganizationHead\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n  timelineTypes {\n    type\n    of\n    __typename\n  }\n}\n\nfragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e0543a6cf273d66f1b1a786aee59435bf85c14fe6f36ebec959ef8672f89cc09",
    "fragment AppLink on AppOrganization {\n  id\n  externalId\n  createdAt\n  app {\n    id\n    name\n    archivedAt\n    __typename\n  }\n  __typename\n}\n\nmutation LinkOrganization($input: LinkOrganizationInput!) {\n  linkOrganization(input: $input) {\n    ...AppLink\n    organization {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e1fe73e680605e2c87ae105d561cd9f1bb9854d71d8ec5bdbf9c0a23c86caccd",
    "query MeterChoices {\n  meters(first: 200, filter: {archived: false}) {\n    nodes {\n      id\n      key\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e2d80f0934779537ac0665c2daea4e6793e06424c99e4620bb667495059ba7ee",
    "fragment PlanDetail on Plan {\n  id\n  key\n  name\n  slug\n  description\n  badge\n  isActive\n  isCustomPriced\n  trialDays\n  position\n  createdAt\n  archivedAt\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment PriceDetail on Price {\n  id\n  interval\n  version\n  savingPercent\n  createdAt\n  archivedAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  __typename\n}\n\nfragment PlanContents on Plan {\n  limits(first: 100) {\n    nodes {\n      id\n      value\n      meter {\n        id\n        key\n        name\n        unit\n        period\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  features(first: 100) {\n    nodes {\n      id\n      feature {\n        id\n        key\n        name\n        description\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  models(first: 100) {\n    nodes {\n      id\n      model {\n        id\n        key\n        name\n        tier\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery PlanPage($id: ID!, $counts: Boolean!) {\n  plan(id: $id) {\n    ...PlanDetail\n    ...PlanContents\n    prices(first: 50) {\n      nodes {\n        ...PriceDetail\n        subscriberCount @include(if: $counts)\n        __typename\n      }\n      __typename\n    }\n    subscriberCount @include(if: $counts)\n    mrr @include(if: $counts) {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e34a5a4a152da859ebfe5451053d167f6f6b2dc6196e3884251688ce753c6c08",
    "query PreviewArchivePlan($id: ID!, $reason: String!) {\n  preview {\n    effects: archivePlan(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e35a636a86ec6644901766cfe9eb135df29e9a247ad715a9316f6ec54c8bb093",
    "fragment FeatureRow on Feature {\n  id\n  key\n  name\n  description\n  planCount\n  __typename\n}\n\nquery Features($first: Int, $after: String, $last: Int, $before: String, $filter: FeatureFilter, $orderBy: FeatureOrder, $reverse: Boolean) {\n  features(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...FeatureRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e3899d4c319a8177fadce36bb461b2957a3bb0f4a7da3268bfca9cfaecb2387a",
    "query PreviewUnlinkOrganization($id: ID!, $reason: String!) {\n  preview {\n    effects: unlinkOrganization(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e54fc302b6f5ed2aa40ad87495c32375cb7f9b85788420eb536c54d55c37fb43",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewResumeSubscription($input: ContinueSubscriptionInput!) {\n  preview {\n    effects: resumeSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:e5a8a4f9905fcce7280dcec3e16eb28f1b09fb6eb92b78e50a1115fd24e6c58f",
    "fragment CarriedTag on OrganizationTag {\n  id\n  tag {\n    id\n    name\n    color\n    __typename\n  }\n  __typename\n}\n\nfragment CarriedTags on Organization {\n  id\n  tags {\n    nodes {\n      ...CarriedTag\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nmutation TagOrganization($organizationId: ID!, $tagId: ID!) {\n  tagOrganization(organizationId: $organizationId, tagId: $tagId) {\n    ...CarriedTags\n    __typename\n  }\n}"
  ],
  [
    "sha256:e5c18dad88109d0c86af7df7c40f7979b6a26e9772adb64d65d09eae7000bf1c",
    "fragment OrganizationHead on Organization {\n  id\n  name\n  slug\n  state\n  stateReason\n  label\n  country\n  phone\n  createdAt\n  lastActivityAt\n  closedAt\n  erasureDueAt\n  erasedAt\n  memberCount\n  owner {\n    id\n    user {\n      id\n      name\n      email\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MemberRow on Membership {\n  id\n  role\n  status\n  createdAt\n  isPrimary\n  lastActivityAt\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}\n\nmutation TransferOwnership($id: ID!, $reason: String!) {\n  transferOwnership(id: $id, reason: $reason) {\n    ...MemberRow\n    organization {\n      ...OrganizationHead\n      __typename\n    }\n    __typename\n  }\n}"
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
    "sha256:e7641007138b058d0f4ea1bd6ea04e4bd017728d98802b7f6d60ab161246b41c",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!, $reason: String!) {\n  updateLicense(id: $id, input: $input, reason: $reason) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:e7c5cc00754a6e32784b9afb86cf82b0c6fca3d5a4e853a8a6129ad7d3c7e213",
    "fragment ModelRow on Model {\n  id\n  key\n  name\n  tier\n  planCount\n  __typename\n}\n\nmutation UpdateModel($id: ID!, $input: UpdateModelInput!) {\n  row: updateModel(id: $id, input: $input) {\n    ...ModelRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:e8361d5c89d89b472b8f186375d40f7bd89f8b50be79d3b4a160cf5ec0ef0c34",
    "fragment CreditPackRow on CreditPack {\n  id\n  name\n  description\n  credits\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  product {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nquery CreditPacks($first: Int, $after: String, $last: Int, $before: String, $filter: CreditPackFilter, $orderBy: CreditPackOrder, $reverse: Boolean) {\n  creditPacks(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...CreditPackRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:e8e27acc17694f09df40c62faa6056b21ee159ffb3e7bffa26a0fc9eebb7ffbb",
    "fragment LicenseDetail on License {\n  ...LicenseRow\n  note\n  followsSubscription\n  batch {\n    id\n    name\n    __typename\n  }\n  order {\n    id\n    title\n    __typename\n  }\n  replacedBy {\n    id\n    key\n    __typename\n  }\n  activations(first: 50) {\n    totalCount\n    nodes {\n      ...MachineRow\n      __typename\n    }\n    __typename\n  }\n  leases(first: 50) {\n    totalCount\n    nodes {\n      ...LeaseRow\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment MachineRow on LicenseActivation {\n  id\n  name\n  fingerprint\n  activatedAt\n  deactivatedAt\n  releasedBy {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment LeaseRow on LicenseLease {\n  id\n  name\n  fingerprint\n  minutes\n  takenAt\n  heardAt\n  expiresAt\n  __typename\n}\n\nmutation ExtendLicense($input: ExtendLicenseInput!) {\n  extendLicense(input: $input) {\n    ...LicenseDetail\n    __typename\n  }\n}\n\nfragment LicenseRow on License {\n  id\n  key\n  status\n  domain\n  isFree\n  expiresAt\n  createdAt\n  machineLimit\n  machinesInUse\n  floatingSeats\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:ea32f7ea0ed9b4018cc98df6660ea20e31edf7c81f36213e48cc2fb1191a532a",
    "query AuditActions {\n  auditActions\n}"
  ],
  [
    "sha256:eadeeb89d97be6cca9361ede4df38e1a756ef1df5e92f19a39577f95ff7bdc35",
    "fragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}\n\nquery PaymentPage($id: ID!) {\n  payment(id: $id) {\n    ...PaymentRow\n    orderId\n    provider\n    __typename\n  }\n}"
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
    "sha256:ef8590bafc6568513d20b1c2aa38dcba6a0454e78c2d91b8d063656fd4fde279",
    "fragment InvoiceRow on Invoice {\n  id\n  number\n  status\n  createdAt\n  dueAt\n  total {\n    amount\n    currency\n    __typename\n  }\n  amountDue {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  subscription {\n    id\n    plan {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment PaymentRow on Payment {\n  id\n  status\n  methodType\n  methodBrand\n  methodLast4\n  failureCode\n  failureMessage\n  description\n  createdAt\n  providerChargeId\n  amountLeft\n  amount {\n    amount\n    currency\n    __typename\n  }\n  amountRefunded {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  invoice {\n    id\n    number\n    __typename\n  }\n  __typename\n}\n\nquery OrganizationBilling($id: ID!) {\n  organization(id: $id) {\n    id\n    invoices(first: 5) {\n      totalCount\n      nodes {\n        ...InvoiceRow\n        __typename\n      }\n      __typename\n    }\n    payments(first: 5) {\n      totalCount\n      nodes {\n        ...PaymentRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f042d8569b67492a0573773199fde0ec50daac50619be184689fd1a660a3fe04",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewWithdrawRefund($id: ID!, $reason: String) {\n  preview {\n    effects: withdrawRefund(id: $id, reason: $reason) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f2fefac686090e62647d3057f9684181f9869887bb8846f834c246facd7c00f8",
    "fragment DunningDetail on Dunning {\n  id\n  startedAt\n  notices\n  dueAt\n  pausedAt\n  pauseReason\n  suspendedAt\n  endedAt\n  outcome\n  steps {\n    kind\n    at\n    __typename\n  }\n  mails {\n    mailId\n    subject\n    at\n    status\n    __typename\n  }\n  __typename\n}\n\nquery DunningOfSubscription($id: ID!) {\n  subscription(id: $id) {\n    id\n    dunnings(first: 1) {\n      nodes {\n        ...DunningDetail\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f338c27c341b712b51200d6b209203f1aae8a98573e9fda1fe3602e14b4170ee",
    "fragment MeterRow on Meter {\n  id\n  key\n  name\n  unit\n  period\n  description\n  planCount\n  archivedAt\n  __typename\n}\n\nmutation RestoreMeter($id: ID!, $reason: String) {\n  row: restoreMeter(id: $id, reason: $reason) {\n    ...MeterRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:f370872e86301e8b59400b17c159b3e9e0e60428f2de9bec0e2dcc234161caec",
    "query LicenseTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  license(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f4e0516bab20e744b19cdee44ef5c65a457ffd3732d6bac876c9d9358150f671",
    "fragment CreditEntryRow on CreditEntry {\n  id\n  position\n  at\n  kind\n  amount\n  heldAmount\n  balance\n  held\n  purpose\n  reason\n  description\n  reference\n  organization {\n    id\n    name\n    __typename\n  }\n  app {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    __typename\n  }\n  lot {\n    id\n    source\n    expiresAt\n    __typename\n  }\n  __typename\n}\n\nmutation DeductCredits($input: DeductCreditsInput!) {\n  deductCredits(input: $input) {\n    ...CreditEntryRow\n    __typename\n  }\n}"
  ],
  [
    "sha256:f527ed14b2df307d050bc22ac186ea10e71dc837d2cad1c3d082ab5bc463dbe3",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  createManualSubscription(input: $input) {\n    ...SubscriptionDetail\n    __typename\n  }\n}"
  ],
  [
    "sha256:f647f0c840717ce2e8181353786cac46f0345fda00b9b641205706cc222be343",
    "fragment UserHead on User {\n  id\n  name\n  email\n  state\n  stateReason\n  role\n  emailVerifiedAt\n  twoFactorEnabled\n  createdAt\n  lastSeenAt\n  erasedAt\n  __typename\n}\n\nmutation ChangeRole($input: ChangeRoleInput!) {\n  changeRole(input: $input) {\n    ...UserHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:f775811f1132c4326d1bcd9e8ef1175993aec8677ddb41be8ca20d28655cff0a",
    "query CreditPackProducts {\n  products(first: 100) {\n    nodes {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:f812c092f963bf6816c1c2d3c4568996668d3919acf3df4fe0502de77436cefa",
    "fragment ProductHead on Product {\n  id\n  key\n  name\n  description\n  position\n  __typename\n}\n\nmutation CreateProduct($input: CreateProductInput!) {\n  row: createProduct(input: $input) {\n    ...ProductHead\n    __typename\n  }\n}"
  ],
  [
    "sha256:fa75fb895eb7da2732969dae3a8db4dcf4c9d45e45dd84e6184700e67f679701",
    "fragment LicenseOfferRow on LicenseOffer {\n  id\n  name\n  description\n  machineLimit\n  floatingSeats\n  unitAmount\n  currency\n  price {\n    amount\n    currency\n    __typename\n  }\n  validDays\n  archivedAt\n  app {\n    id\n    name\n    __typename\n  }\n  plan {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation CreateLicenseOffer($input: CreateLicenseOfferInput!) {\n  createLicenseOffer(input: $input) {\n    ...LicenseOfferRow\n    __typename\n  }\n}"
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
    "sha256:faff9afa3e2c8b46c9b47c17b67b04b0b8364c8ede5d09beaf71384bee66d7e6",
    "fragment AuditVerificationState on AuditVerification {\n  id\n  status\n  finishedAt\n  checked\n  total\n  checkpoints\n  fault\n  faultPosition\n  faultEntryId\n  message\n  __typename\n}\n\nmutation VerifyAudit {\n  verifyAudit {\n    ...AuditVerificationState\n    __typename\n  }\n}"
  ],
  [
    "sha256:fc50b2c8f9f04a99c9ba4310db6b27eb1f5e2a207517c281b4a213a80ed988b6",
    "query SubscriptionTimeline($id: ID!, $first: Int!, $after: String, $types: [String!]) {\n  subscription(id: $id) {\n    id\n    timeline(first: $first, after: $after, types: $types) {\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      nodes {\n        id\n        at\n        type\n        title\n        detail\n        actor\n        path\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:fc8e9a1ea51b8c06fd63ce8078248d846f40b658bf11d13d52c9d000e446f8c1",
    "fragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}\n\nquery PreviewCreateManualSubscription($input: CreateManualSubscriptionInput!) {\n  preview {\n    effects: createManualSubscription(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:fcc372247af46690e6324151ab36323edcb66d596b8f6086469032ace3e47420",
    "fragment SubscriptionDetail on Subscription {\n  id\n  status\n  quantity\n  seatsInUse\n  provider\n  providerSubscriptionId\n  currentPeriodStart\n  currentPeriodEnd\n  trialEndsAt\n  pastDueSince\n  accessEndsAt\n  canceledAt\n  pauseKind\n  scheduledPlanName\n  scheduledChange {\n    kind\n    at\n    target\n    __typename\n  }\n  access {\n    ...AccessShown\n    __typename\n  }\n  overrides {\n    nodes {\n      ...OverrideRow\n      __typename\n    }\n    __typename\n  }\n  product {\n    id\n    key\n    name\n    __typename\n  }\n  recurring {\n    amount\n    currency\n    __typename\n  }\n  recurringAfterDiscount {\n    amount\n    currency\n    __typename\n  }\n  discount {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  discountBesidePromo {\n    kind\n    percent\n    amountOff {\n      amount\n      currency\n      __typename\n    }\n    note\n    __typename\n  }\n  promo {\n    id\n    code\n    endsAt\n    promo {\n      id\n      __typename\n    }\n    __typename\n  }\n  plan {\n    id\n    key\n    name\n    product {\n      id\n      name\n      __typename\n    }\n    __typename\n  }\n  price {\n    id\n    interval\n    version\n    archivedAt\n    plan {\n      id\n      name\n      __typename\n    }\n    amount {\n      amount\n      currency\n      __typename\n    }\n    __typename\n  }\n  pendingCommand {\n    ...CommandState\n    __typename\n  }\n  __typename\n}\n\nfragment CommandState on ProviderCommand {\n  id\n  kind\n  status\n  error\n  attempts\n  createdAt\n  __typename\n}\n\nfragment AccessShown on AccessExplanation {\n  access {\n    level\n    until\n    rule\n    because\n    flagged\n    overridden\n    subscriptionId\n    __typename\n  }\n  asked {\n    rule\n    question\n    decided\n    __typename\n  }\n  __typename\n}\n\nfragment OverrideRow on Override {\n  id\n  field\n  value\n  mirrored\n  reason\n  createdAt\n  expiresAt\n  author {\n    id\n    name\n    __typename\n  }\n  __typename\n}\n\nmutation SetDiscount($input: SetDiscountInput!) {\n  setDiscount(input: $input) {\n    ...CommandState\n    subscription {\n      ...SubscriptionDetail\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:fcd1cf8450f432a44819a86e9553b3d89e05074c0c721033f4287b7f8e818eaa",
    "query PreviewGrantCredits($input: GrantCreditsInput!) {\n  preview {\n    effects: grantCredits(input: $input) {\n      ...PreviewedEffects\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment PreviewedEffects on Effects {\n  changes {\n    id\n    type\n    recordId\n    label\n    operation\n    fields {\n      name\n      before\n      after\n      __typename\n    }\n    __typename\n  }\n  consequences {\n    type\n    recordId\n    name\n    before\n    after\n    __typename\n  }\n  mails {\n    to\n    subject\n    __typename\n  }\n  __typename\n}"
  ],
  [
    "sha256:fda5eebb4add678737172b847eed351268c38786922836cc9cf4851ce4e347ce",
    "fragment RefundRow on Refund {\n  id\n  status\n  decision\n  holds\n  reasonCode\n  reason\n  failure\n  createdAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  requestedBy {\n    id\n    name\n    __typename\n  }\n  payment {\n    id\n    amountLeft\n    amountRefunded {\n      amount\n      currency\n      __typename\n    }\n    invoice {\n      id\n      number\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nquery Refunds($first: Int, $after: String, $last: Int, $before: String, $filter: RefundFilter, $orderBy: RefundOrder, $reverse: Boolean) {\n  refunds(\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    filter: $filter\n    orderBy: $orderBy\n    reverse: $reverse\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n      __typename\n    }\n    nodes {\n      ...RefundRow\n      __typename\n    }\n    __typename\n  }\n}"
  ],
  [
    "sha256:feb80949de3dbb2e97ac132836e09a2309c1b3b7f6bbf2ec84ab01254868bef7",
    "query OrganizationOrders($id: ID!) {\n  organization(id: $id) {\n    id\n    orders(first: 5) {\n      totalCount\n      nodes {\n        ...OrderRow\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  title\n  credits\n  status\n  error\n  url\n  methodType\n  methodBrand\n  methodLast4\n  createdAt\n  expiresAt\n  paidAt\n  fulfilledAt\n  amount {\n    amount\n    currency\n    __typename\n  }\n  organization {\n    id\n    name\n    __typename\n  }\n  user {\n    id\n    name\n    email\n    __typename\n  }\n  __typename\n}"
  ]
]);