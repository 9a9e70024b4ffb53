/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from './transport.ts';
/** Whether the members of an organization have access at all. */
export type OrganizationState =
  /** Access is what the subscription gives. */
  | 'ACTIVE'
  /** All members are kept out; the data stays. Can be lifted. */
  | 'SUSPENDED'
  /** Deleted: kept for 30 days, then erased. Invoices stay. */
  | 'CLOSED';

/** What has become of credits that were laid aside. */
export type CreditHoldState =
  /** They are laid aside. */
  | 'HELD'
  /** They were spent, all or a part of them; the rest can be spent again. */
  | 'CAPTURED'
  /** The app gave them back. */
  | 'RELEASED'
  /** They were neither spent nor given back in time, and can be spent again. */
  | 'EXPIRED';

/** Whether a person may sign in. */
export type UserState =
  /** May sign in, unless all organizations of the person are suspended. */
  | 'ACTIVE'
  /** Is kept out until someone lifts it; data stays. */
  | 'SUSPENDED'
  /** Is kept out for good; data stays. */
  | 'BANNED';

/** What an order brings. */
export type OrderKind =
  /** Credits, of a pack. */
  | 'CREDITS'
  /** A license, as it was on offer. */
  | 'LICENSE';

/** How far an order has come. */
export type OrderStatus =
  /** A page waits for the payment, or for news of it. */
  | 'PENDING'
  /** It is paid, and what was bought could not be given yet; `error` says why. */
  | 'PAID'
  /** It is paid, and what was bought was given, once. */
  | 'FULFILLED'
  /** Nobody paid in time, or somebody closed the page. */
  | 'CANCELED'
  /** The provider made no page; `error` says why. */
  | 'FAILED';

/** How much of a product an organization may use. */
export type AccessLevel =
  /** Everything that its plan gives. */
  | 'FULL'
  /** Enough to finish paying: sign in, see data, confirm the payment. */
  | 'LIMITED'
  /** Nothing. */
  | 'NONE';

/** The rules that decide about access, in the order in which they are asked. The first that holds decides. */
export type AccessRule =
  /** The organization is closed: no access. */
  | 'ORGANIZATION_CLOSED'
  /** The organization is suspended: no access. */
  | 'ORGANIZATION_SUSPENDED'
  /** There is no subscription to the product: no access. */
  | 'NO_SUBSCRIPTION'
  /** The trial has not ended: full access until then. */
  | 'TRIAL_RUNS'
  /** The trial has ended: no access. */
  | 'TRIAL_OVER'
  /** The subscription is active: full access. */
  | 'PAID'
  /** A payment is past due, within the days of grace: full access, flagged. */
  | 'GRACE_RUNS'
  /** A payment is past due for longer than the days of grace: no access. */
  | 'GRACE_OVER'
  /** The first payment has not been confirmed: limited access. */
  | 'FIRST_PAYMENT_MISSING'
  /** Canceled, but paid for until a later date: full access until then. */
  | 'CANCELED_BUT_PAID'
  /** Canceled, and not paid for any longer: no access. */
  | 'CANCELED'
  /** The subscription is paused: no access. */
  | 'PAUSED'
  /** The provider has given up on a payment: no access. */
  | 'UNPAID'
  /** The first payment never came: no access. */
  | 'NEVER_PAID';

/** What a member may do in the organization. */
export type MembershipRole =
  /** Sees and changes everything, billing included. Each organization has one. */
  | 'OWNER'
  /** Sees and changes billing and members. */
  | 'ADMIN'
  /** Uses the product and sees its usage. */
  | 'MEMBER';

/** What an API key may be used for. */
export type ApiKeyScope =
  /** Read the customers of the app: access, limits, subscriptions, members. */
  | 'CUSTOMERS_READ'
  /** Make and change customers and their members by ids of the app. */
  | 'CUSTOMERS_WRITE'
  /** Record what customers do in the app. */
  | 'ACTIVITY_WRITE'
  /** Read what the product of the app is sold as: plans, prices, limits. */
  | 'CATALOG_READ'
  /** Validate licenses by their keys, and get them as signed files. */
  | 'LICENSES_READ'
  /** Give machines places of licenses, and take leases of shared ones, by their keys. */
  | 'LICENSES_ACTIVATE'
  /** Read the credits of the customers of the app: balances, what they consist of, the ledger. */
  | 'CREDITS_READ'
  /** Spend credits of the customers of the app, and lay them aside. */
  | 'CREDITS_SPEND'
  /** Open pages where customers of the app buy credits or a license, and read what became of those orders. */
  | 'ORDERS_WRITE';

/** Why a license does not let anybody use the app. The first that holds is told. */
export type LicenseRefusal =
  /** The key is none: its length, its letters or its check digits do not fit. Ask to type it again. */
  | 'MISTYPED'
  /** The app has no license with this key; whether another app has is not told. */
  | 'UNKNOWN'
  /** It was taken away for good. */
  | 'REVOKED'
  /** It was stopped, and may work again. */
  | 'SUSPENDED'
  /** Its end has come. */
  | 'EXPIRED'
  /** Its organization is suspended or closed; or it follows a subscription, which does not give full access now. */
  | 'NO_ACCESS'
  /** It is bound to a domain, and the one that was named is another, or none was. */
  | 'DOMAIN_MISMATCH'
  /** The machine that was named neither has a place of it nor holds a lease that has not run out. */
  | 'NOT_ACTIVATED';

/** Credits of a customer, that are spent at once. */
export type SpendCreditsInput = {
  /** What the app calls the organization. */
  externalId: string;
  /** How many. */
  amount: number;
  /** What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together. */
  idempotencyKey: string;
  /** What they were for, for people who read the ledger. */
  description?: string | null | undefined;
  /** What they were for, as the app calls it. */
  reference?: string | null | undefined;
};

/** Credits of a customer, that are laid aside until it is known what something costs. */
export type HoldCreditsInput = {
  /** What the app calls the organization. */
  externalId: string;
  /** How many. */
  amount: number;
  /** What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together. */
  idempotencyKey: string;
  /** What they were for, for people who read the ledger. */
  description?: string | null | undefined;
  /** What they were for, as the app calls it. */
  reference?: string | null | undefined;
  /** After how many seconds they come back by themselves, at most a week. */
  seconds?: number;
};

/** A customer of the app, as it is now. */
export type UpsertOrganizationInput = {
  /** What the app calls it, unique within the app. It never changes. */
  externalId: string;
  /** The name of the organization, as its members write it. */
  name: string;
  /** Where it is at home: an ISO-3166 code of two capital letters. Left out, it stays; null clears it. */
  country?: string | null | undefined;
  /** A phone number to reach it, with the country code. Left out, it stays; null clears it. */
  phone?: string | null | undefined;
  /** Who answers for the bill. Needed for an organization that the app tells of for the first time; later it changes nothing. */
  owner?: OwnerInput | null | undefined;
};

/** Who answers for the bill of an organization. */
export type OwnerInput = {
  /** What the app calls the person, unique within the app. */
  externalId: string;
  /** The e-mail address. Who has an account with it becomes the owner. */
  email: string;
  /** The full name, for who has no account yet. */
  name: string;
};

/** A person who uses the app, as they are now, and the customer that they belong to. */
export type UpsertUserInput = {
  /** What the app calls the person, unique within the app. It never changes. */
  externalId: string;
  /** The e-mail address. Who has a password here, or is known to another app, keeps their own address and name. */
  email: string;
  /** The full name. */
  name: string;
  /** What the app calls the organization that the person belongs to. */
  organizationExternalId: string;
  /** What the person may do there: ADMIN or MEMBER. Left out, it stays; MEMBER for who is new. */
  role?: MembershipRole | null | undefined;
};

/** Who leaves which customer. */
export type RemoveCustomerMemberInput = {
  /** What the app calls the organization. */
  organizationExternalId: string;
  /** What the app calls the person. */
  userExternalId: string;
};

/** Something that a customer did in the app. */
export type ActivityInput = {
  /** What the app calls the organization. */
  organizationExternalId: string;
  /** What the app calls the person who did it, where one did. */
  userExternalId?: string | null | undefined;
  /** What was done, as the app names it: `report.exported`. Letters, digits, dots and underscores. */
  name: string;
  /** More about it in words, for the staff to read. */
  detail?: string | null | undefined;
  /** When it was done, not in the future; left out, now. */
  at?: string | null | undefined;
  /** A name that the app gives to this one event. What was recorded under it before is not recorded again. */
  idempotencyKey?: string | null | undefined;
};

/** Which license is to be used on which machine. */
export type ActivateLicenseInput = {
  /** The key of the license, as somebody typed it. */
  key: string;
  /** What the app knows the machine by, at least 8 characters; the same machine always gives the same. */
  fingerprint: string;
  /** What people call the machine. */
  name?: string | null | undefined;
  /** Where it runs, for a license that is bound to a domain. */
  domain?: string | null | undefined;
};

/** Which shared license is to be used on which machine, and for how long. */
export type CheckOutLeaseInput = {
  /** The key of the license, as somebody typed it. */
  key: string;
  /** What the app knows the machine by, at least 8 characters; the same machine always gives the same. */
  fingerprint: string;
  /** What people call the machine. */
  name?: string | null | undefined;
  /** Where it runs, for a license that is bound to a domain. */
  domain?: string | null | undefined;
  /** For how many minutes the place is kept without a sign of life: at most a day. */
  minutes?: number;
};

/** A page at a provider where a customer of the app can buy something once. */
export type OpenCheckoutInput = {
  /** What the app calls the customer. */
  externalId: string;
  /** The id of the credit pack that is bought; either this or `offerId`. */
  packId?: string | null | undefined;
  /** The id of the license on offer that is bought; either this or `packId`. */
  offerId?: string | null | undefined;
  /** How many packs; of a license it is one. */
  quantity?: number;
  /** Where the page leads when it is paid: an address at one of the `returnOrigins` of the app. That somebody arrives there proves nothing; `order` tells whether it is paid. */
  doneUrl: string;
  /** Where the page leads who leaves it unpaid: an address at one of the `returnOrigins`. */
  leftUrl: string;
  /** The app’s own name for this request. Sent again with the same article, it makes no second page and answers the same order. */
  idempotencyKey: string;
};

export type CustomerAccessFragment = { externalId: string | null, name: string, state: OrganizationState, access: { level: AccessLevel, until: string | null, rule: AccessRule, because: string, flagged: boolean }, entitlements: Array<{ meterKey: string, limit: number | null, isUnlimited: boolean, used: number | null }> };

export type CurrentKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentKeyQuery = { currentKey: { name: string, scopes: Array<ApiKeyScope>, expiresAt: string | null, app: { key: string, name: string, product: { key: string } | null } | null } | null };

export type UpsertOrganizationMutationVariables = Exact<{
  input: UpsertOrganizationInput;
}>;


export type UpsertOrganizationMutation = { upsertOrganization: { externalId: string | null, name: string, state: OrganizationState, access: { level: AccessLevel, until: string | null, rule: AccessRule, because: string, flagged: boolean }, entitlements: Array<{ meterKey: string, limit: number | null, isUnlimited: boolean, used: number | null }> } };

export type UpsertUserMutationVariables = Exact<{
  input: UpsertUserInput;
}>;


export type UpsertUserMutation = { upsertUser: { externalId: string | null, name: string, email: string, state: UserState } };

export type RemoveCustomerMemberMutationVariables = Exact<{
  input: RemoveCustomerMemberInput;
}>;


export type RemoveCustomerMemberMutation = { removeCustomerMember: { externalId: string | null, memberCount: number } };

export type RecordActivitiesMutationVariables = Exact<{
  activities: Array<ActivityInput> | ActivityInput;
}>;


export type RecordActivitiesMutation = { recordActivities: { recorded: number } };

export type CustomerQueryVariables = Exact<{
  externalId: string;
}>;


export type CustomerQuery = { customer: { externalId: string | null, name: string, state: OrganizationState, access: { level: AccessLevel, until: string | null, rule: AccessRule, because: string, flagged: boolean }, entitlements: Array<{ meterKey: string, limit: number | null, isUnlimited: boolean, used: number | null }> } | null };

export type ValidateLicenseQueryVariables = Exact<{
  key: string;
  fingerprint?: string | null | undefined;
  domain?: string | null | undefined;
}>;


export type ValidateLicenseQuery = { validateLicense: { valid: boolean, reason: LicenseRefusal | null, message: string | null, planKey: string | null, expiresAt: string | null, validUntil: string | null, machineLimit: number | null, machinesInUse: number | null } };

export type ActivateLicenseMutationVariables = Exact<{
  input: ActivateLicenseInput;
}>;


export type ActivateLicenseMutation = { activateLicense: { id: string, fingerprint: string, name: string | null, activatedAt: string } };

export type DeactivateLicenseMutationVariables = Exact<{
  key: string;
  fingerprint: string;
}>;


export type DeactivateLicenseMutation = { deactivateLicense: { id: string, deactivatedAt: string | null } };

export type LicenseFileQueryVariables = Exact<{
  key: string;
  fingerprint: string;
  days?: number | null | undefined;
  domain?: string | null | undefined;
}>;


export type LicenseFileQuery = { licenseFile: { text: string, keyId: string, validUntil: string } };

export type CheckOutLeaseMutationVariables = Exact<{
  input: CheckOutLeaseInput;
}>;


export type CheckOutLeaseMutation = { checkOutLease: { id: string, minutes: number, expiresAt: string } };

export type HeartbeatLeaseMutationVariables = Exact<{
  id: string;
}>;


export type HeartbeatLeaseMutation = { heartbeatLease: { id: string, expiresAt: string } };

export type ReleaseLeaseMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseLeaseMutation = { releaseLease: { id: string } };

export type CreditBalanceQueryVariables = Exact<{
  externalId: string;
}>;


export type CreditBalanceQuery = { creditBalance: { balance: number, held: number, updatedAt: string } | null };

export type SpendCreditsMutationVariables = Exact<{
  input: SpendCreditsInput;
}>;


export type SpendCreditsMutation = { spendCredits: { id: string, amount: number, balance: number, held: number, at: string } };

export type HoldFragment = { id: string, amount: number, captured: number, state: CreditHoldState, expiresAt: string };

export type HoldCreditsMutationVariables = Exact<{
  input: HoldCreditsInput;
}>;


export type HoldCreditsMutation = { holdCredits: { id: string, amount: number, captured: number, state: CreditHoldState, expiresAt: string } | null };

export type CaptureHoldMutationVariables = Exact<{
  id: string;
  amount?: number | null | undefined;
}>;


export type CaptureHoldMutation = { captureHold: { id: string, amount: number, captured: number, state: CreditHoldState, expiresAt: string } | null };

export type ReleaseHoldMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseHoldMutation = { releaseHold: { id: string, amount: number, captured: number, state: CreditHoldState, expiresAt: string } | null };

export type OpenedOrderFragment = { id: string, status: OrderStatus, url: string | null, expiresAt: string | null, kind: OrderKind, title: string, credits: number, error: string | null, amount: { amount: number, currency: string }, license: { id: string, key: string } | null };

export type ArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticlesQuery = { creditPacks: { nodes: Array<{ id: string, name: string, credits: number, price: { amount: number, currency: string } }> }, licenseOffers: { nodes: Array<{ id: string, name: string, validDays: number | null, price: { amount: number, currency: string } }> } };

export type OpenCheckoutMutationVariables = Exact<{
  input: OpenCheckoutInput;
}>;


export type OpenCheckoutMutation = { openCheckout: { id: string, status: OrderStatus, url: string | null, expiresAt: string | null, kind: OrderKind, title: string, credits: number, error: string | null, amount: { amount: number, currency: string }, license: { id: string, key: string } | null } };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, status: OrderStatus, url: string | null, expiresAt: string | null, kind: OrderKind, title: string, credits: number, error: string | null, amount: { amount: number, currency: string }, license: { id: string, key: string } | null } | null };

export const CurrentKeyDocument: Operation<CurrentKeyQuery, CurrentKeyQueryVariables> = `query CurrentKey {
  currentKey {
    name
    scopes
    expiresAt
    app {
      key
      name
      product {
        key
      }
    }
  }
}`;
export const UpsertOrganizationDocument: Operation<UpsertOrganizationMutation, UpsertOrganizationMutationVariables> = `fragment CustomerAccess on Organization {
  externalId
  name
  state
  access {
    level
    until
    rule
    because
    flagged
  }
  entitlements {
    meterKey
    limit
    isUnlimited
    used
  }
}

mutation UpsertOrganization($input: UpsertOrganizationInput!) {
  upsertOrganization(input: $input) {
    ...CustomerAccess
  }
}`;
export const UpsertUserDocument: Operation<UpsertUserMutation, UpsertUserMutationVariables> = `mutation UpsertUser($input: UpsertUserInput!) {
  upsertUser(input: $input) {
    externalId
    name
    email
    state
  }
}`;
export const RemoveCustomerMemberDocument: Operation<RemoveCustomerMemberMutation, RemoveCustomerMemberMutationVariables> = `mutation RemoveCustomerMember($input: RemoveCustomerMemberInput!) {
  removeCustomerMember(input: $input) {
    externalId
    memberCount
  }
}`;
export const RecordActivitiesDocument: Operation<RecordActivitiesMutation, RecordActivitiesMutationVariables> = `mutation RecordActivities($activities: [ActivityInput!]!) {
  recordActivities(activities: $activities) {
    recorded
  }
}`;
export const CustomerDocument: Operation<CustomerQuery, CustomerQueryVariables> = `fragment CustomerAccess on Organization {
  externalId
  name
  state
  access {
    level
    until
    rule
    because
    flagged
  }
  entitlements {
    meterKey
    limit
    isUnlimited
    used
  }
}

query Customer($externalId: String!) {
  customer(externalId: $externalId) {
    ...CustomerAccess
  }
}`;
export const ValidateLicenseDocument: Operation<ValidateLicenseQuery, ValidateLicenseQueryVariables> = `query ValidateLicense($key: String!, $fingerprint: String, $domain: String) {
  validateLicense(key: $key, fingerprint: $fingerprint, domain: $domain) {
    valid
    reason
    message
    planKey
    expiresAt
    validUntil
    machineLimit
    machinesInUse
  }
}`;
export const ActivateLicenseDocument: Operation<ActivateLicenseMutation, ActivateLicenseMutationVariables> = `mutation ActivateLicense($input: ActivateLicenseInput!) {
  activateLicense(input: $input) {
    id
    fingerprint
    name
    activatedAt
  }
}`;
export const DeactivateLicenseDocument: Operation<DeactivateLicenseMutation, DeactivateLicenseMutationVariables> = `mutation DeactivateLicense($key: String!, $fingerprint: String!) {
  deactivateLicense(key: $key, fingerprint: $fingerprint) {
    id
    deactivatedAt
  }
}`;
export const LicenseFileDocument: Operation<LicenseFileQuery, LicenseFileQueryVariables> = `query LicenseFile($key: String!, $fingerprint: String!, $days: Int, $domain: String) {
  licenseFile(key: $key, fingerprint: $fingerprint, days: $days, domain: $domain) {
    text
    keyId
    validUntil
  }
}`;
export const CheckOutLeaseDocument: Operation<CheckOutLeaseMutation, CheckOutLeaseMutationVariables> = `mutation CheckOutLease($input: CheckOutLeaseInput!) {
  checkOutLease(input: $input) {
    id
    minutes
    expiresAt
  }
}`;
export const HeartbeatLeaseDocument: Operation<HeartbeatLeaseMutation, HeartbeatLeaseMutationVariables> = `mutation HeartbeatLease($id: ID!) {
  heartbeatLease(id: $id) {
    id
    expiresAt
  }
}`;
export const ReleaseLeaseDocument: Operation<ReleaseLeaseMutation, ReleaseLeaseMutationVariables> = `mutation ReleaseLease($id: ID!) {
  releaseLease(id: $id) {
    id
  }
}`;
export const CreditBalanceDocument: Operation<CreditBalanceQuery, CreditBalanceQueryVariables> = `query CreditBalance($externalId: String!) {
  creditBalance(externalId: $externalId) {
    balance
    held
    updatedAt
  }
}`;
export const SpendCreditsDocument: Operation<SpendCreditsMutation, SpendCreditsMutationVariables> = `mutation SpendCredits($input: SpendCreditsInput!) {
  spendCredits(input: $input) {
    id
    amount
    balance
    held
    at
  }
}`;
export const HoldCreditsDocument: Operation<HoldCreditsMutation, HoldCreditsMutationVariables> = `fragment Hold on CreditHold {
  id
  amount
  captured
  state
  expiresAt
}

mutation HoldCredits($input: HoldCreditsInput!) {
  holdCredits(input: $input) {
    ...Hold
  }
}`;
export const CaptureHoldDocument: Operation<CaptureHoldMutation, CaptureHoldMutationVariables> = `fragment Hold on CreditHold {
  id
  amount
  captured
  state
  expiresAt
}

mutation CaptureHold($id: ID!, $amount: WholeNumber) {
  captureHold(id: $id, amount: $amount) {
    ...Hold
  }
}`;
export const ReleaseHoldDocument: Operation<ReleaseHoldMutation, ReleaseHoldMutationVariables> = `fragment Hold on CreditHold {
  id
  amount
  captured
  state
  expiresAt
}

mutation ReleaseHold($id: ID!) {
  releaseHold(id: $id) {
    ...Hold
  }
}`;
export const ArticlesDocument: Operation<ArticlesQuery, ArticlesQueryVariables> = `query Articles {
  creditPacks(first: 100, filter: {archived: false}) {
    nodes {
      id
      name
      credits
      price {
        amount
        currency
      }
    }
  }
  licenseOffers(first: 100, filter: {archived: false}) {
    nodes {
      id
      name
      validDays
      price {
        amount
        currency
      }
    }
  }
}`;
export const OpenCheckoutDocument: Operation<OpenCheckoutMutation, OpenCheckoutMutationVariables> = `fragment OpenedOrder on Order {
  id
  status
  url
  expiresAt
  kind
  title
  amount {
    amount
    currency
  }
  credits
  license {
    id
    key
  }
  error
}

mutation OpenCheckout($input: OpenCheckoutInput!) {
  openCheckout(input: $input) {
    ...OpenedOrder
  }
}`;
export const OrderDocument: Operation<OrderQuery, OrderQueryVariables> = `fragment OpenedOrder on Order {
  id
  status
  url
  expiresAt
  kind
  title
  amount {
    amount
    currency
  }
  credits
  license {
    id
    key
  }
  error
}

query Order($id: ID!) {
  order(id: $id) {
    ...OpenedOrder
  }
}`;