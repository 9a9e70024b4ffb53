export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
  /** A whole number of minor units of a currency: 1999 is 19.99 USD, and 1999 JPY. A JSON number between -(2^53 - 1) and 2^53 - 1. */
  MinorUnits: { input: number; output: number; }
  /** A whole number of things, as a JSON number between -(2^53 - 1) and 2^53 - 1. */
  WholeNumber: { input: number; output: number; }
};

/** What happened to a row. */
export type ChangeOperation =
  /** It was made. */
  | 'INSERT'
  /** Some of its values were changed. */
  | 'UPDATE'
  /** It was removed. */
  | 'DELETE';

/** How often a price is charged. */
export type PriceInterval =
  /** Every month. */
  | 'MONTH'
  /** Every year. */
  | 'YEAR';

/** The orders in which Price rows can be listed. Ties are broken by the id. */
export type PriceOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Price rows. All that is given must hold. */
export type PriceFilter = {
  /** Only rows whose interval meets the condition. */
  interval?: InputMaybe<PriceIntervalFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one value. All that are given must hold. */
export type PriceIntervalFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<PriceInterval>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<PriceInterval>>;
};

/** Conditions on one value. All that are given must hold. */
export type TextFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How often the count of a meter starts anew. */
export type MeterPeriod =
  /** Never: it says how many there are at a time, such as seats. */
  | 'NONE'
  /** Every minute. */
  | 'MINUTE'
  /** Every day, at midnight UTC. */
  | 'DAY'
  /** With every month of the subscription. */
  | 'MONTH';

/** The orders in which PlanLimit rows can be listed. Ties are broken by the id. */
export type PlanLimitOrder =
  /** By position ascending. */
  | 'POSITION';

/** The orders in which PlanFeature rows can be listed. Ties are broken by the id. */
export type PlanFeatureOrder =
  /** By position ascending. */
  | 'POSITION';

/** The smallest selection of models that a model belongs to. */
export type ModelTier =
  /** Part of every selection. */
  | 'BASIC'
  /** Added to the basic models by the standard selection. */
  | 'STANDARD'
  /** Only in the selection of all models. */
  | 'ALL'
  /** Made for one customer; added to all models by hand. */
  | 'CUSTOM';

/** The orders in which PlanModel rows can be listed. Ties are broken by the id. */
export type PlanModelOrder =
  /** By position ascending. */
  | 'POSITION';

/** The orders in which Plan rows can be listed. Ties are broken by the id. */
export type PlanOrder =
  /** By position ascending. */
  | 'POSITION'
  /** By product ascending, then position ascending. */
  | 'PRODUCT'
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Plan rows. All that is given must hold. */
export type PlanFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose product meets the condition. */
  product?: InputMaybe<IdFilter>;
  /** Only rows whose product.key meets the condition. */
  productKey?: InputMaybe<TextFilter>;
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
  /** Only rows whose slug meets the condition. */
  slug?: InputMaybe<TextFilter>;
  /** Only rows whose isActive meets the condition. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one value. All that are given must hold. */
export type IdFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The orders in which ApiKey rows can be listed. Ties are broken by the id. */
export type ApiKeyOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of ApiKey rows. All that is given must hold. */
export type ApiKeyFilter = {
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
  /** Whether there is any revokedAt. */
  revoked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether the members of an organization have access at all. */
export type OrganizationState =
  /** Access is what the subscription gives. */
  | 'ACTIVE'
  /** All members are kept out; the data stays. Can be lifted. */
  | 'SUSPENDED'
  /** Deleted: kept for 30 days, then erased. Invoices stay. */
  | 'CLOSED';

/** What an entry of the ledger did. */
export type CreditEntryKind =
  /** Credits came: bought, or given. */
  | 'GRANT'
  /** An app spent them. */
  | 'SPEND'
  /** The staff took them away. */
  | 'DEDUCT'
  /** They were not spent in time. */
  | 'EXPIRE'
  /** An app laid them aside: nobody else can spend them. */
  | 'HOLD'
  /** An app spent what it had laid aside. */
  | 'CAPTURE'
  /** What was laid aside can be spent again. */
  | 'RELEASE'
  /** An earlier entry was taken back: a grant or a deduction by the staff, or a TAKE_BACK whose money did not arrive. */
  | 'REVERSE'
  /** The money that had paid for them went back, and so did they. */
  | 'TAKE_BACK';

/** Where credits came from. */
export type CreditSource =
  /** Given without a purpose that has a name, such as with a plan. */
  | 'GRANT'
  /** Bought as a credit pack. */
  | 'PURCHASE'
  /** Given back by the staff for credits that were lost. */
  | 'REFUND'
  /** Given by the staff on top. */
  | 'BONUS'
  /** Given by the staff to help. */
  | 'SUPPORT';

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

/** What a member of staff may do. Each role is a set of permissions, which the viewer lists. */
export type StaffRole =
  /** Holds every permission, those of later releases included. */
  | 'SUPER_ADMIN'
  /** Reads everything and changes nothing that takes access or data; gives payments back up to a limit, above which someone else approves. */
  | 'SUPPORT_ADMIN';

/** The orders in which AppUser rows can be listed. Ties are broken by the id. */
export type AppUserOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** What has become of a mail. */
export type MailStatus =
  /** It waits to be handed to the mail server, for the first time or again. */
  | 'QUEUED'
  /** It is being handed over. */
  | 'SENDING'
  /** The mail server has taken it. Whether it was read, nobody knows. */
  | 'SENT'
  /** It was being handed over when the process died or the connection broke: the mail server may have it. It is not sent again by itself, because it would come twice. */
  | 'UNCERTAIN'
  /** The mail server refused it to the last; `error` says why. */
  | 'FAILED';

/** The orders in which Mail rows can be listed. Ties are broken by the id. */
export type MailOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Mail rows. All that is given must hold. */
export type MailFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose template meets the condition. */
  template?: InputMaybe<TextFilter>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<MailStatusFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
  /** Only rows whose user meets the condition. */
  user?: InputMaybe<IdFilter>;
  /** Only rows whose organization meets the condition. */
  organization?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type MailStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<MailStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<MailStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type DateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Greater than this value. */
  gt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** This value or greater. */
  gte?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Less than this value. */
  lt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** This value or less. */
  lte?: InputMaybe<Scalars['DateTimeISO']['input']>;
};

/** How a license stands. */
export type LicenseStatus =
  /** It works. */
  | 'ACTIVE'
  /** It has reached its end. `extendLicense` gives it another one. */
  | 'EXPIRED'
  /** It does not work until somebody lifts the suspension. */
  | 'SUSPENDED'
  /** It works no more, for good. `reissueLicense` puts another one in its place. */
  | 'REVOKED';

/** The orders in which License rows can be listed. Ties are broken by the id. */
export type LicenseOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By expiresOrder ascending. */
  | 'EXPIRY';

/** Narrows a list of License rows. All that is given must hold. */
export type LicenseFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<LicenseStatusFilter>;
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
  /** Only rows whose plan.id meets the condition. */
  plan?: InputMaybe<IdFilter>;
  /** Only rows whose plan.key meets the condition. */
  planKey?: InputMaybe<TextFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose user.id meets the condition. */
  user?: InputMaybe<IdFilter>;
  /** Only rows whose batch.id meets the condition. */
  batch?: InputMaybe<IdFilter>;
  /** Whether there is any organization. */
  handedOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose isFree meets the condition. */
  free?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose domain meets the condition. */
  domain?: InputMaybe<TextFilter>;
  /** Whether there is any expiresAt. */
  expires?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose expiresOrder meets the condition. */
  expiresAt?: InputMaybe<DateFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type LicenseStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<LicenseStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<LicenseStatus>>;
};

/** The orders in which LicenseActivation rows can be listed. Ties are broken by the id. */
export type LicenseActivationOrder =
  /** By activatedAt descending. */
  | 'NEWEST';

/** Narrows a list of LicenseActivation rows. All that is given must hold. */
export type LicenseActivationFilter = {
  /** Only rows whose license.id meets the condition. */
  license?: InputMaybe<IdFilter>;
  /** Whether there is any deactivatedAt. */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The orders in which LicenseLease rows can be listed. Ties are broken by the id. */
export type LicenseLeaseOrder =
  /** By expiresAt descending. */
  | 'NEWEST';

/** Narrows a list of LicenseLease rows. All that is given must hold. */
export type LicenseLeaseFilter = {
  /** Only rows whose license.id meets the condition. */
  license?: InputMaybe<IdFilter>;
  /** Only rows whose expiresAt meets the condition. */
  expiresAt?: InputMaybe<DateFilter>;
};

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

/** Who bills a subscription and is right about it. */
export type ProviderName =
  /** Stripe. */
  | 'STRIPE'
  /** Paddle. */
  | 'PADDLE'
  /** PayPal. */
  | 'PAYPAL'
  /** Nobody: the subscription is kept by hand. */
  | 'MANUAL';

/** How far a change at a provider has come. */
export type CommandStatus =
  /** On its way. It is tried again until the provider answers. */
  | 'PENDING'
  /** Carried out at the provider, and here. */
  | 'SUCCEEDED'
  /** Refused by the provider. Nothing was changed. */
  | 'FAILED';

/** What a promo code gives. */
export type PromoKind =
  /** The plan for nothing: all of each bill is taken off. */
  | 'FREE'
  /** A share of what a whole period costs. */
  | 'PERCENTAGE'
  /** An amount for each month: twelve times that off a year. */
  | 'AMOUNT';

/** For how long a promo code takes something off. */
export type PromoDuration =
  /** Off the first bill. */
  | 'ONCE'
  /** Off the bills of so many months. */
  | 'MONTHS'
  /** Off every bill, for as long as the subscription lives. */
  | 'FOREVER';

/** The orders in which PromoRedemption rows can be listed. Ties are broken by the id. */
export type PromoRedemptionOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of PromoRedemption rows. All that is given must hold. */
export type PromoRedemptionFilter = {
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<PromoRedemptionStatusFilter>;
  /** Only rows whose promo.id meets the condition. */
  promo?: InputMaybe<IdFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type PromoRedemptionStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<PromoRedemptionStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<PromoRedemptionStatus>>;
};

/** How far the redemption of a promo code has come. */
export type PromoRedemptionStatus =
  /** A checkout is open that holds a use of the code. */
  | 'RESERVED'
  /** It was redeemed, and counts for good. */
  | 'REDEEMED'
  /** Nobody bought: the use was given back. */
  | 'RELEASED';

/** Whether a promo code can be redeemed now, and if not, why. */
export type PromoStatus =
  /** It is not active: nobody can redeem it. */
  | 'DRAFT'
  /** It can be redeemed later, from `validFrom` on. */
  | 'SCHEDULED'
  /** It can be redeemed. */
  | 'ACTIVE'
  /** It has been redeemed as often as it may be. */
  | 'USED_UP'
  /** It could be redeemed until `validUntil`. */
  | 'ENDED';

/** How a subscription stands with its provider. */
export type SubscriptionStatus =
  /** The first payment is missing, for example until the customer confirms it. */
  | 'INCOMPLETE'
  /** The first payment never came. */
  | 'INCOMPLETE_EXPIRED'
  /** In its trial; nothing has been charged. */
  | 'TRIALING'
  /** Paid. */
  | 'ACTIVE'
  /** A renewal was not paid; the provider tries again. */
  | 'PAST_DUE'
  /** A renewal was not paid, and the provider has given up. */
  | 'UNPAID'
  /** Neither billed nor usable until it is resumed. */
  | 'PAUSED'
  /** Ended. */
  | 'CANCELED';

/** How a discount is said. */
export type DiscountKind =
  /** No discount. */
  | 'NONE'
  /** A share of what a whole period costs. */
  | 'PERCENTAGE'
  /** An amount for each month: twelve times that off a year. */
  | 'FIXED';

/** What will happen to a subscription by itself. */
export type ScheduledChangeKind =
  /** It ends. */
  | 'CANCEL'
  /** It moves to another plan, or to another price of its plan. */
  | 'PLAN'
  /** It gets another number of seats. */
  | 'QUANTITY';

/** What a provider does with a subscription while it is paused. */
export type PauseKind =
  /** No period begins and nothing is billed until it is resumed. */
  | 'BILLING'
  /** Periods go on, and their invoices are made void: nobody pays them, also not later. */
  | 'COLLECTION';

/** How a dunning came to its end. */
export type DunningOutcome =
  /** The payment was collected after all. */
  | 'RECOVERED'
  /** The subscription ended unpaid. */
  | 'CANCELED'
  /** The subscription was paused. */
  | 'PAUSED'
  /** Somebody has overridden the status of the subscription. */
  | 'WAIVED'
  /** The organization was closed. */
  | 'CLOSED';

/** What happens at a step of a dunning. */
export type DunningStepKind =
  /** The owner is written to. */
  | 'NOTICE'
  /** Access ends, unless it was paid. */
  | 'GRACE_END'
  /** The organization is suspended. */
  | 'SUSPENSION';

/** The orders in which Dunning rows can be listed. Ties are broken by the id. */
export type DunningOrder =
  /** By startedAt descending. */
  | 'NEWEST';

/** Narrows a list of Dunning rows. All that is given must hold. */
export type DunningFilter = {
  /** Only rows whose endedAt meets the condition. */
  endedAt?: InputMaybe<DateFilter>;
};

/** How an invoice stands with its provider. */
export type InvoiceStatus =
  /** Still being written; the customer has not seen it, and it has no number. */
  | 'DRAFT'
  /** Sent, and not paid in full yet. */
  | 'OPEN'
  /** Paid in full, or nothing was due. */
  | 'PAID'
  /** Taken back; nothing is due. */
  | 'VOID'
  /** Given up: it is not expected to be paid any more. */
  | 'UNCOLLECTIBLE';

/** What became of an attempt to take money. */
export type PaymentStatus =
  /** The bank has not decided yet. */
  | 'PENDING'
  /** The money came in. */
  | 'SUCCEEDED'
  /** The money did not come in; failureMessage says why. */
  | 'FAILED';

/** How far a refund has come. */
export type RefundStatus =
  /** Above what its requester may give back alone: a second person decides. */
  | 'REQUESTED'
  /** Decided, and about to be sent to the provider. */
  | 'APPROVED'
  /** The provider has been asked and has not answered yet; it is asked until it does. */
  | 'SUBMITTED'
  /** The provider has taken it, and the bank has not decided yet. */
  | 'PENDING_PROVIDER'
  /** The money went back. */
  | 'SUCCEEDED'
  /** Nothing was given back: `decision` says who or what ended it. */
  | 'REJECTED'
  /** The provider or the bank refused it; `failure` says why. The amount is there to be refunded again. */
  | 'FAILED';

/** Why money goes back, as providers and banks want to know it. */
export type RefundReason =
  /** It was charged twice. */
  | 'DUPLICATE'
  /** Whoever paid had no right to; the provider may block the card. */
  | 'FRAUDULENT'
  /** The customer asked for it. */
  | 'REQUESTED_BY_CUSTOMER';

/** Why a second person has to approve a refund. A day is the last 24 hours. */
export type RefundHold =
  /** The requester's role has no limit in this currency. */
  | 'NO_LIMIT'
  /** It is above what the requester's role may give back at once. */
  | 'ABOVE_LIMIT'
  /** With what was given back of the same payment without approval it is above that. */
  | 'SPLIT_PAYMENT'
  /** With what the organization was given back in a day without approval it is above that. */
  | 'SPLIT_ORGANIZATION'
  /** It is above what the requester may give back in a day. */
  | 'ABOVE_DAY'
  /** The requester changed the limit less than a day ago. */
  | 'OWN_LIMIT'
  /** The requester is a member of the organization. */
  | 'OWN_ORGANIZATION'
  /** It ends a subscription, which the requester may not. */
  | 'ENDS_ACCESS';

/** What decided a refund that was asked for here. */
export type RefundDecision =
  /** Its requester may give back so much alone. */
  | 'WITHIN_LIMIT'
  /** A second person agreed. */
  | 'APPROVED'
  /** A second person said no. */
  | 'REJECTED'
  /** Its requester took it back. */
  | 'WITHDRAWN'
  /** Nobody decided in time. */
  | 'EXPIRED';

/** The orders in which Refund rows can be listed. Ties are broken by the id. */
export type RefundOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By totalAmount descending. */
  | 'AMOUNT';

/** Narrows a list of Refund rows. All that is given must hold. */
export type RefundFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<RefundStatusFilter>;
  /** Only rows whose reasonCode meets the condition. */
  reasonCode?: InputMaybe<RefundReasonFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Only rows whose totalAmount meets the condition. */
  amount?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose payment.id meets the condition. */
  payment?: InputMaybe<IdFilter>;
  /** Only rows whose payment.invoice.id meets the condition. */
  invoice?: InputMaybe<IdFilter>;
  /** Only rows whose requestedBy.id meets the condition. */
  requestedBy?: InputMaybe<IdFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type RefundStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<RefundStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<RefundStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type RefundReasonFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<RefundReason>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<RefundReason>>;
};

/** Conditions on one value. All that are given must hold. */
export type ProviderNameFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ProviderName>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ProviderName>>;
};

/** Conditions on one value. All that are given must hold. */
export type MinorUnitsFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** Greater than this value. */
  gt?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** This value or greater. */
  gte?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Less than this value. */
  lt?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** This value or less. */
  lte?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** The orders in which Payment rows can be listed. Ties are broken by the id. */
export type PaymentOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By totalAmount descending. */
  | 'AMOUNT';

/** Narrows a list of Payment rows. All that is given must hold. */
export type PaymentFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<PaymentStatusFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Only rows whose methodBrand meets the condition. */
  methodBrand?: InputMaybe<TextFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose invoice.id meets the condition. */
  invoice?: InputMaybe<IdFilter>;
  /** Only rows whose totalAmount meets the condition. */
  amount?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose refundedAmount meets the condition. */
  refunded?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type PaymentStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<PaymentStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<PaymentStatus>>;
};

/** The orders in which Invoice rows can be listed. Ties are broken by the id. */
export type InvoiceOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By totalAmount descending. */
  | 'TOTAL';

/** Narrows a list of Invoice rows. All that is given must hold. */
export type InvoiceFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<InvoiceStatusFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose subscription.id meets the condition. */
  subscription?: InputMaybe<IdFilter>;
  /** Only rows whose totalAmount meets the condition. */
  total?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose refundedAmount meets the condition. */
  refunded?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
  /** Only rows whose dueAt meets the condition. */
  dueAt?: InputMaybe<DateFilter>;
  /** Only rows whose paidAt meets the condition. */
  paidAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type InvoiceStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<InvoiceStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<InvoiceStatus>>;
};

/** What can be overridden. */
export type OverrideField =
  /** The plan of a subscription; the value is the key of the plan. */
  | 'PLAN'
  /** The status of a subscription. */
  | 'STATUS'
  /** What one seat costs for an interval; the value is in minor units of the subscription. */
  | 'PRICE'
  /** The end of the trial of a subscription, in ISO-8601. */
  | 'TRIAL_ENDS_AT'
  /** Until when a canceled subscription gives access, in ISO-8601. */
  | 'ACCESS_ENDS_AT'
  /** The limit of a meter, for an organization and a product; null is unlimited. */
  | 'LIMIT';

/** The orders in which Override rows can be listed. Ties are broken by the id. */
export type OverrideOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Override rows. All that is given must hold. */
export type OverrideFilter = {
  /** Only rows whose field meets the condition. */
  field?: InputMaybe<OverrideFieldFilter>;
  /** Whether there is any revokedAt. */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one value. All that are given must hold. */
export type OverrideFieldFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<OverrideField>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<OverrideField>>;
};

/** What has become of an event here. */
export type InboundEventStatus =
  /** Kept; what it is about is looked at next, or again after a failed try. */
  | 'RECEIVED'
  /** What it is about was looked at, and our records say the same. */
  | 'PROCESSED'
  /** The last try failed, or trying again is of no use; `error` says why. */
  | 'FAILED'
  /** Nothing follows from it here; `error` says why. */
  | 'IGNORED';

/** The orders in which EventNote rows can be listed. Ties are broken by the id. */
export type EventNoteOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** The orders in which InboundEvent rows can be listed. Ties are broken by the id. */
export type InboundEventOrder =
  /** By receivedAt descending. */
  | 'NEWEST';

/** Narrows a list of InboundEvent rows. All that is given must hold. */
export type InboundEventFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose type meets the condition. */
  type?: InputMaybe<TextFilter>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<InboundEventStatusFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
  /** Only rows whose organization meets the condition. */
  organizationId?: InputMaybe<IdFilter>;
  /** Only rows whose subscription meets the condition. */
  subscriptionId?: InputMaybe<IdFilter>;
  /** Only rows whose providerCustomerId meets the condition. */
  providerCustomerId?: InputMaybe<TextFilter>;
  /** Only rows whose providerSubscriptionId meets the condition. */
  providerSubscriptionId?: InputMaybe<TextFilter>;
  /** Only rows whose receivedAt meets the condition. */
  receivedAt?: InputMaybe<DateFilter>;
  /** Only rows whose hasError meets the condition. */
  hasError?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose attempts meets the condition. */
  attempts?: InputMaybe<IntFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type InboundEventStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<InboundEventStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<InboundEventStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type IntFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Greater than this value. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** This value or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this value. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** This value or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

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

/** How far a checkout has come. */
export type CheckoutStatus =
  /** The provider is being asked for the page. */
  | 'PREPARING'
  /** Whoever has the link can buy. */
  | 'OPEN'
  /** It was paid: a subscription began. */
  | 'COMPLETE'
  /** Nobody bought in time, or somebody closed it. */
  | 'EXPIRED'
  /** The provider refused; `error` says why. */
  | 'FAILED';

/** The orders in which Order rows can be listed. Ties are broken by the id. */
export type OrderOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By totalAmount descending. */
  | 'AMOUNT';

/** Narrows a list of Order rows. All that is given must hold. */
export type OrderFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<OrderStatusFilter>;
  /** Only rows whose kind meets the condition. */
  kind?: InputMaybe<OrderKindFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Only rows whose methodBrand meets the condition. */
  methodBrand?: InputMaybe<TextFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose user.id meets the condition. */
  user?: InputMaybe<IdFilter>;
  /** Only rows whose pack.id meets the condition. */
  pack?: InputMaybe<IdFilter>;
  /** Only rows whose offer.id meets the condition. */
  offer?: InputMaybe<IdFilter>;
  /** Only rows whose totalAmount meets the condition. */
  amount?: InputMaybe<MinorUnitsFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type OrderStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<OrderStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<OrderStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type OrderKindFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<OrderKind>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<OrderKind>>;
};

/** What a member may do in the organization. */
export type MembershipRole =
  /** Sees and changes everything, billing included. Each organization has one. */
  | 'OWNER'
  /** Sees and changes billing and members. */
  | 'ADMIN'
  /** Uses the product and sees its usage. */
  | 'MEMBER';

/** How far a membership has come. */
export type MembershipStatus =
  /** Was asked to join; takes no seat yet. */
  | 'INVITED'
  /** Has joined, and takes a seat. */
  | 'ACTIVE'
  /** Has left, or was removed. The row stays for history. */
  | 'REMOVED';

/** The orders in which Membership rows can be listed. Ties are broken by the id. */
export type MembershipOrder =
  /** By createdAt ascending. */
  | 'JOINED';

/** Narrows a list of Membership rows. All that is given must hold. */
export type MembershipFilter = {
  /** Only rows whose role meets the condition. */
  role?: InputMaybe<MembershipRoleFilter>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<MembershipStatusFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type MembershipRoleFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<MembershipRole>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<MembershipRole>>;
};

/** Conditions on one value. All that are given must hold. */
export type MembershipStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<MembershipStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<MembershipStatus>>;
};

/** The orders in which Note rows can be listed. Ties are broken by the id. */
export type NoteOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Why the staff gives or takes credits. */
export type CreditPurpose =
  /** Credits were spent for nothing, or were given back too often. */
  | 'REFUND'
  /** A present, or one that was too large. */
  | 'BONUS'
  /** To help somebody, or to set right what went wrong. */
  | 'SUPPORT';

/** The orders in which CreditEntry rows can be listed. Ties are broken by the id. */
export type CreditEntryOrder =
  /** By at descending, then position descending. */
  | 'NEWEST';

/** Narrows a list of CreditEntry rows. All that is given must hold. */
export type CreditEntryFilter = {
  /** Only rows whose kind meets the condition. */
  kind?: InputMaybe<CreditEntryKindFilter>;
  /** Only rows whose lot.source meets the condition. */
  source?: InputMaybe<CreditSourceFilter>;
  /** Only rows whose purpose meets the condition. */
  purpose?: InputMaybe<CreditPurposeFilter>;
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose user.id meets the condition. */
  user?: InputMaybe<IdFilter>;
  /** Only rows whose reference meets the condition. */
  reference?: InputMaybe<TextFilter>;
  /** Only rows whose idempotencyKey meets the condition. */
  idempotencyKey?: InputMaybe<TextFilter>;
  /** Only rows whose amount meets the condition. */
  amount?: InputMaybe<WholeNumberFilter>;
  /** Only rows whose at meets the condition. */
  at?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type CreditEntryKindFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<CreditEntryKind>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<CreditEntryKind>>;
};

/** Conditions on one value. All that are given must hold. */
export type CreditSourceFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<CreditSource>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<CreditSource>>;
};

/** Conditions on one value. All that are given must hold. */
export type CreditPurposeFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<CreditPurpose>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<CreditPurpose>>;
};

/** Conditions on one value. All that are given must hold. */
export type WholeNumberFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['WholeNumber']['input']>>;
  /** Greater than this value. */
  gt?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** This value or greater. */
  gte?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** Less than this value. */
  lt?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** This value or less. */
  lte?: InputMaybe<Scalars['WholeNumber']['input']>;
};

/** The orders in which CreditLot rows can be listed. Ties are broken by the id. */
export type CreditLotOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of CreditLot rows. All that is given must hold. */
export type CreditLotFilter = {
  /** Only rows whose source meets the condition. */
  source?: InputMaybe<CreditSourceFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose isOpen meets the condition. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose expiresAt meets the condition. */
  expiresAt?: InputMaybe<DateFilter>;
};

/** The orders in which CreditHold rows can be listed. Ties are broken by the id. */
export type CreditHoldOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of CreditHold rows. All that is given must hold. */
export type CreditHoldFilter = {
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<CreditHoldStateFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type CreditHoldStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<CreditHoldState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<CreditHoldState>>;
};

/** The orders in which AppOrganization rows can be listed. Ties are broken by the id. */
export type AppOrganizationOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of AppOrganization rows. All that is given must hold. */
export type AppOrganizationFilter = {
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
};

/** The orders in which Subscription rows can be listed. Ties are broken by the id. */
export type SubscriptionOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By periodEndOrder ascending. */
  | 'PERIOD_END'
  /** By recurringAmount descending. */
  | 'AMOUNT';

/** Narrows a list of Subscription rows. All that is given must hold. */
export type SubscriptionFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<SubscriptionStatusFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
  /** Only rows whose plan.key meets the condition. */
  plan?: InputMaybe<TextFilter>;
  /** Only rows whose product.id meets the condition. */
  product?: InputMaybe<IdFilter>;
  /** Only rows whose organization.id meets the condition. */
  organization?: InputMaybe<IdFilter>;
  /** Only rows whose price.id meets the condition. */
  price?: InputMaybe<IdFilter>;
  /** Only rows whose price.interval meets the condition. */
  interval?: InputMaybe<PriceIntervalFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
  /** Only rows whose currentPeriodEnd meets the condition. */
  currentPeriodEnd?: InputMaybe<DateFilter>;
  /** Only rows whose scheduledKind meets the condition. */
  scheduled?: InputMaybe<ScheduledChangeKindFilter>;
  /** Only rows whose isOverridden meets the condition. */
  overridden?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one value. All that are given must hold. */
export type SubscriptionStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<SubscriptionStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<SubscriptionStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type ScheduledChangeKindFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ScheduledChangeKind>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ScheduledChangeKind>>;
};

/** The orders in which Checkout rows can be listed. Ties are broken by the id. */
export type CheckoutOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Checkout rows. All that is given must hold. */
export type CheckoutFilter = {
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<CheckoutStatusFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type CheckoutStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<CheckoutStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<CheckoutStatus>>;
};

/** How a tag is colored: by what it means, so that it fits every theme. */
export type TagColor =
  /** Gray: says no more than its name. */
  | 'NEUTRAL'
  /** The color of the product. */
  | 'PRIMARY'
  /** Blue: good to know. */
  | 'INFO'
  /** Green: something to be glad of. */
  | 'SUCCESS'
  /** Amber: something to look after. */
  | 'WARNING'
  /** Red: something to be careful with. */
  | 'ERROR';

/** The orders in which OrganizationTag rows can be listed. Ties are broken by the id. */
export type OrganizationTagOrder =
  /** By createdAt ascending. */
  | 'OLDEST';

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

/** The orders in which App rows can be listed. Ties are broken by the id. */
export type AppOrder =
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of App rows. All that is given must hold. */
export type AppFilter = {
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
  /** Only rows whose product.id meets the condition. */
  product?: InputMaybe<IdFilter>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a check of the audit log found. */
export type AuditVerificationStatus =
  /** It waits for a worker, or is being done. */
  | 'RUNNING'
  /** Every entry is as it was sealed, and none is missing. */
  | 'WHOLE'
  /** An entry was changed, removed or added. `fault` says which is the first. */
  | 'BROKEN'
  /** It could not be done. It says nothing about the log. */
  | 'STOPPED';

/** What is wrong with the audit log. */
export type AuditFault =
  /** An entry, or what belongs to it, is not what was sealed. */
  | 'CHANGED'
  /** An entry, or its seal, is gone. */
  | 'REMOVED'
  /** An entry or a seal was added that never passed through a deed. */
  | 'INSERTED'
  /** What stands at this position belongs to another one. */
  | 'SWAPPED'
  /** The seal was made with another key than the one of this product. */
  | 'FORGED'
  /** A checkpoint knows of entries after the last one. */
  | 'TAIL_CUT'
  /** The chain agrees with itself but not with a checkpoint: someone with the key made it anew. */
  | 'REWRITTEN'
  /** A checkpoint does not carry the signature of this product. */
  | 'CHECKPOINT_FORGED'
  /** Entries wait for their seal for too long. Perhaps no worker is running. */
  | 'OVERDUE';

/** The orders in which AuditTarget rows can be listed. Ties are broken by the id. */
export type AuditTargetOrder =
  /** By position ascending. */
  | 'POSITION';

/** The orders in which AuditEntry rows can be listed. Ties are broken by the id. */
export type AuditEntryOrder =
  /** By at descending. */
  | 'NEWEST';

/** Narrows a list of AuditEntry rows. All that is given must hold. */
export type AuditEntryFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose action meets the condition. */
  action?: InputMaybe<TextFilter>;
  /** Only rows whose actor meets the condition. */
  actor?: InputMaybe<TextFilter>;
  /** Only rows whose at meets the condition. */
  at?: InputMaybe<DateFilter>;
  /** Whether there is any error. */
  failed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose targets.record meets the condition. */
  target?: InputMaybe<TextFilter>;
  /** Only rows whose actorUser meets the condition. */
  actorUser?: InputMaybe<IdFilter>;
};

/** How far an operation on many records has come. */
export type BulkState =
  /** The dry run is on its way; nothing is changed by it. */
  | 'PLANNING'
  /** The dry run is complete. It waits to be started. */
  | 'PLANNED'
  /** The records are being changed, each by itself. */
  | 'RUNNING'
  /** Every record has had its turn. */
  | 'DONE'
  /** It was stopped; what was done before stays done. */
  | 'CANCELED'
  /** It could not go on; `error` says why. */
  | 'FAILED';

/** What became of one record of an operation. */
export type BulkItemStatus =
  /** The dry run has not looked at it yet. */
  | 'WAITING'
  /** It would be changed, or waits for its turn. */
  | 'PLANNED'
  /** Nothing would change: it is already as it should be. */
  | 'UNCHANGED'
  /** The act is not possible for it; `detail` says why. */
  | 'REFUSED'
  /** It has been changed. */
  | 'DONE'
  /** It has changed since the dry run, and was left alone. */
  | 'MOVED_ON'
  /** It could not be changed; `detail` says why. */
  | 'FAILED'
  /** The operation was canceled before its turn. */
  | 'CANCELED';

/** The orders in which BulkItem rows can be listed. Ties are broken by the id. */
export type BulkItemOrder =
  /** By position ascending. */
  | 'POSITION';

/** Narrows a list of BulkItem rows. All that is given must hold. */
export type BulkItemFilter = {
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<BulkItemStatusFilter>;
  /** Only rows whose summary meets the condition. */
  summary?: InputMaybe<TextFilter>;
  /** Only rows whose operation meets the condition. */
  operationId?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type BulkItemStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<BulkItemStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<BulkItemStatus>>;
};

/** The orders in which BulkOperation rows can be listed. Ties are broken by the id. */
export type BulkOperationOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of BulkOperation rows. All that is given must hold. */
export type BulkOperationFilter = {
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<BulkStateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type BulkStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<BulkState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<BulkState>>;
};

/** The orders in which Feature rows can be listed. Ties are broken by the id. */
export type FeatureOrder =
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of Feature rows. All that is given must hold. */
export type FeatureFilter = {
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
};

/** The orders in which Meter rows can be listed. Ties are broken by the id. */
export type MeterOrder =
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of Meter rows. All that is given must hold. */
export type MeterFilter = {
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
  /** Only rows whose period meets the condition. */
  period?: InputMaybe<MeterPeriodFilter>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one value. All that are given must hold. */
export type MeterPeriodFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<MeterPeriod>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<MeterPeriod>>;
};

/** The orders in which Model rows can be listed. Ties are broken by the id. */
export type ModelOrder =
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of Model rows. All that is given must hold. */
export type ModelFilter = {
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
  /** Only rows whose tier meets the condition. */
  tier?: InputMaybe<ModelTierFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type ModelTierFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ModelTier>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ModelTier>>;
};

/** The orders in which Product rows can be listed. Ties are broken by the id. */
export type ProductOrder =
  /** By position ascending. */
  | 'POSITION';

/** Narrows a list of Product rows. All that is given must hold. */
export type ProductFilter = {
  /** Only rows whose key meets the condition. */
  key?: InputMaybe<TextFilter>;
};

/** The orders in which CreditPack rows can be listed. Ties are broken by the id. */
export type CreditPackOrder =
  /** By unitAmount ascending. */
  | 'PRICE'
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of CreditPack rows. All that is given must hold. */
export type CreditPackFilter = {
  /** Only rows whose product.id meets the condition. */
  product?: InputMaybe<IdFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The orders in which Organization rows can be listed. Ties are broken by the id. */
export type OrganizationOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By name ascending. */
  | 'NAME'
  /** By lastActivityOrder descending. */
  | 'LAST_ACTIVITY';

/** Narrows a list of Organization rows. All that is given must hold. */
export type OrganizationFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<OrganizationStateFilter>;
  /** Only rows whose country meets the condition. */
  country?: InputMaybe<TextFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
  /** Only rows whose lastActivityOrder meets the condition. */
  lastActivityAt?: InputMaybe<DateFilter>;
  /** Whether there is any erasedAt. */
  erased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose subscription.status meets the condition. */
  subscriptionStatus?: InputMaybe<SubscriptionStatusFilter>;
  /** Only rows whose liveSubscription.plan.key meets the condition. */
  plan?: InputMaybe<TextFilter>;
  /** Only rows whose tags.tag.id meets the condition. */
  tag?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type OrganizationStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<OrganizationState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<OrganizationState>>;
};

/** The orders in which SavedView rows can be listed. Ties are broken by the id. */
export type SavedViewOrder =
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of SavedView rows. All that is given must hold. */
export type SavedViewFilter = {
  /** Only rows whose list meets the condition. */
  list?: InputMaybe<TextFilter>;
};

/** The orders in which Invitation rows can be listed. Ties are broken by the id. */
export type InvitationOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** The orders in which User rows can be listed. Ties are broken by the id. */
export type UserOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By name ascending. */
  | 'NAME'
  /** By email ascending. */
  | 'EMAIL'
  /** By lastSeenOrder descending. */
  | 'LAST_SEEN';

/** Narrows a list of User rows. All that is given must hold. */
export type UserFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<UserStateFilter>;
  /** Only rows whose role meets the condition. */
  role?: InputMaybe<StaffRoleFilter>;
  /** Whether there is any emailVerifiedAt. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is any erasedAt. */
  erased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
  /** Only rows whose lastSeenOrder meets the condition. */
  lastSeenAt?: InputMaybe<DateFilter>;
  /** Only rows whose primaryMembership.organization.subscription.status meets the condition. */
  subscriptionStatus?: InputMaybe<SubscriptionStatusFilter>;
  /** Only rows whose primaryMembership.organization.liveSubscription.plan.key meets the condition. */
  plan?: InputMaybe<TextFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type UserStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<UserState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<UserState>>;
};

/** Conditions on one value. All that are given must hold. */
export type StaffRoleFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<StaffRole>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<StaffRole>>;
};

/** What each line of a file is. */
export type ImportKind =
  /** An organization, with its owner where it is new. */
  | 'ORGANIZATIONS'
  /** A person, with an organization that they belong to. */
  | 'USERS';

/** The orders in which LicenseOffer rows can be listed. Ties are broken by the id. */
export type LicenseOfferOrder =
  /** By unitAmount ascending. */
  | 'PRICE'
  /** By name ascending. */
  | 'NAME';

/** Narrows a list of LicenseOffer rows. All that is given must hold. */
export type LicenseOfferFilter = {
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
  /** Only rows whose plan.id meets the condition. */
  plan?: InputMaybe<IdFilter>;
  /** Only rows whose currency meets the condition. */
  currency?: InputMaybe<TextFilter>;
  /** Whether there is any archivedAt. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** The orders in which LicenseBatch rows can be listed. Ties are broken by the id. */
export type LicenseBatchOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of LicenseBatch rows. All that is given must hold. */
export type LicenseBatchFilter = {
  /** Only rows whose app.id meets the condition. */
  app?: InputMaybe<IdFilter>;
  /** Only rows whose plan.id meets the condition. */
  plan?: InputMaybe<IdFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** The words of a mail. */
export type MailWordingInput = {
  /** The subject, with placeholders in double braces. */
  subject: Scalars['String']['input'];
  /** The body: paragraphs, parted by blank lines. [words](address) is a link, and a button where it stands alone. */
  body: Scalars['String']['input'];
};

/** The orders in which PromoCode rows can be listed. Ties are broken by the id. */
export type PromoCodeOrder =
  /** By createdAt descending. */
  | 'NEWEST'
  /** By code ascending. */
  | 'CODE'
  /** By timesUsed descending. */
  | 'USES';

/** Narrows a list of PromoCode rows. All that is given must hold. */
export type PromoCodeFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose code meets the condition. */
  code?: InputMaybe<TextFilter>;
  /** Only rows whose kind meets the condition. */
  kind?: InputMaybe<PromoKindFilter>;
  /** Only rows whose isActive meets the condition. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose product.id meets the condition. */
  product?: InputMaybe<IdFilter>;
  /** Only rows whose plan.id meets the condition. */
  plan?: InputMaybe<IdFilter>;
  /** Only rows whose validUntil meets the condition. */
  validUntil?: InputMaybe<DateFilter>;
  /** Only rows whose createdAt meets the condition. */
  createdAt?: InputMaybe<DateFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type PromoKindFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<PromoKind>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<PromoKind>>;
};

/** What a run does with what it finds. */
export type ReconciliationMode =
  /** It tells, and changes nothing. */
  | 'COMPARE'
  /** Our records take over what the provider says; what that cannot mend is told. */
  | 'SYNC';

/** How far a run has come. */
export type ReconciliationState =
  /** It begins by itself, at `dueAt`. */
  | 'SCHEDULED'
  /** It waits for a worker, or is being done. */
  | 'RUNNING'
  /** Everything has been compared. */
  | 'DONE'
  /** It could not go on; `error` says why. What it had found is not kept. */
  | 'FAILED';

/** How an organization stands in a run. */
export type ReconciliationRowState =
  /** Both sides say the same, or were made to. */
  | 'SAME'
  /** There are open discrepancies. */
  | 'DIFFERENT'
  /** It could not be compared, or not be repaired; `error` says why. */
  | 'FAILED'
  /** A customer of the provider who belongs to no organization here. */
  | 'UNKNOWN';

/** In what we and a provider differ. */
export type DiscrepancyKind =
  /** How a subscription stands: its status, its end, or what will happen by itself. */
  | 'STATUS'
  /** The number of seats of a subscription. */
  | 'QUANTITY'
  /** The provider has something that is not here. */
  | 'MISSING_HERE'
  /** Something is here that the provider does not have. */
  | 'MISSING_THERE'
  /** The billing cycle: interval, period, or the end of the trial. */
  | 'CYCLE'
  /** The price of a subscription, its amount, or the plan that goes with it. */
  | 'PRICE'
  /** The currency of a subscription, an invoice or a payment. */
  | 'CURRENCY'
  /** What is taken off a subscription, or was off an invoice. */
  | 'DISCOUNT'
  /** What a payment was paid with. */
  | 'PAYMENT_METHOD'
  /** How an invoice or a payment stands, or what it is over. */
  | 'INVOICE'
  /** How much of a payment was given back. */
  | 'REFUND'
  /** An organization has two live subscriptions to one product at the provider; one is here. */
  | 'DUPLICATE';

/** What has become of a discrepancy. */
export type DiscrepancyState =
  /** Both sides differed when it was found. */
  | 'OPEN'
  /** Its repair is on its way to the provider. */
  | 'REPAIRING'
  /** It was repaired. */
  | 'REPAIRED'
  /** Meant to be so: a person has overridden the value. It is not counted, and no repair touches it. */
  | 'OVERRIDDEN';

/** What most likely led to a discrepancy, as the logs on both sides tell. */
export type DiscrepancyCause =
  /** The event that told of it came, and could not be processed. */
  | 'WEBHOOK_FAILED'
  /** The event that told of it came, failed so far, and is tried again. */
  | 'WEBHOOK_WAITING'
  /** The provider has an event of it that never came here. */
  | 'WEBHOOK_MISSED'
  /** The same, and neither did the events around it: nothing could be delivered at that time. */
  | 'MISSED_WHILE_DOWN'
  /** Our record was changed here, after the last event was processed. */
  | 'CHANGED_HERE'
  /** The catalog does not know the price that the provider names. */
  | 'PRICE_UNKNOWN'
  /** The same product was sold a second time before the first one ended. */
  | 'SOLD_TWICE'
  /** The provider knows no such object, or no longer. */
  | 'NOT_AT_PROVIDER'
  /** No log tells. The change may be older than the provider remembers its events. */
  | 'UNEXPLAINED';

/** What repairing a discrepancy does. */
export type DiscrepancyRepair =
  /** Our record takes over what the provider says. */
  | 'MIRROR'
  /** What the provider has is taken in here. */
  | 'IMPORT'
  /** The price goes into the catalog, off sale, and the subscription takes it. */
  | 'ADD_PRICE'
  /** Our record ends: nobody bills it any more. A draft of an invoice is removed. */
  | 'END_HERE'
  /** The second subscription is canceled at the provider, at once. */
  | 'END_THERE'
  /** Nothing can be done from here; `causeDetail` says what is to be done. */
  | 'BY_HAND';

/** The orders in which Discrepancy rows can be listed. Ties are broken by the id. */
export type DiscrepancyOrder =
  /** By id ascending. */
  | 'OLDEST';

/** Narrows a list of Discrepancy rows. All that is given must hold. */
export type DiscrepancyFilter = {
  /** Only rows whose run meets the condition. */
  run?: InputMaybe<IdFilter>;
  /** Only rows whose row meets the condition. */
  row?: InputMaybe<IdFilter>;
  /** Only rows whose kind meets the condition. */
  kind?: InputMaybe<DiscrepancyKindFilter>;
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<DiscrepancyStateFilter>;
  /** Only rows whose cause meets the condition. */
  cause?: InputMaybe<DiscrepancyCauseFilter>;
  /** Only rows whose organization meets the condition. */
  organizationId?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type DiscrepancyKindFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<DiscrepancyKind>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<DiscrepancyKind>>;
};

/** Conditions on one value. All that are given must hold. */
export type DiscrepancyStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<DiscrepancyState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<DiscrepancyState>>;
};

/** Conditions on one value. All that are given must hold. */
export type DiscrepancyCauseFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<DiscrepancyCause>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<DiscrepancyCause>>;
};

/** The orders in which ReconciliationRow rows can be listed. Ties are broken by the id. */
export type ReconciliationRowOrder =
  /** By severity ascending. */
  | 'WORST';

/** Narrows a list of ReconciliationRow rows. All that is given must hold. */
export type ReconciliationRowFilter = {
  /** Only rows whose run meets the condition. */
  run?: InputMaybe<IdFilter>;
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<ReconciliationRowStateFilter>;
  /** Only rows whose organization meets the condition. */
  organizationId?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type ReconciliationRowStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ReconciliationRowState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ReconciliationRowState>>;
};

/** The orders in which ReconciliationRun rows can be listed. Ties are broken by the id. */
export type ReconciliationRunOrder =
  /** By startedAt descending. */
  | 'NEWEST';

/** Narrows a list of ReconciliationRun rows. All that is given must hold. */
export type ReconciliationRunFilter = {
  /** Only rows whose state meets the condition. */
  state?: InputMaybe<ReconciliationStateFilter>;
  /** Only rows whose mode meets the condition. */
  mode?: InputMaybe<ReconciliationModeFilter>;
  /** Whether there is any organization. */
  ofOne?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose organization meets the condition. */
  organizationId?: InputMaybe<IdFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type ReconciliationStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ReconciliationState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ReconciliationState>>;
};

/** Conditions on one value. All that are given must hold. */
export type ReconciliationModeFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ReconciliationMode>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ReconciliationMode>>;
};

/** The orders in which RefundLimit rows can be listed. Ties are broken by the id. */
export type RefundLimitOrder =
  /** By changedAt descending. */
  | 'NEWEST';

/** Why a promo code cannot be redeemed. */
export type PromoRefusal =
  /** There is no such code. Who is not of the staff is told this of a draft, too. */
  | 'UNKNOWN'
  /** The code is not active. */
  | 'DRAFT'
  /** It is valid later. */
  | 'NOT_YET'
  /** It was valid until lately. */
  | 'ENDED'
  /** It has been redeemed as often as it may be. */
  | 'USED_UP'
  /** It is for another plan, or another product. */
  | 'OTHER_PLAN'
  /** It takes off an amount in another currency. */
  | 'OTHER_CURRENCY'
  /** This customer has redeemed it before. */
  | 'USED_BEFORE';

/** A promo code, and what somebody wants to buy with it. */
export type CheckPromoCodeInput = {
  /** The code, in upper or lower case. */
  promoCode: Scalars['String']['input'];
  /** The id of the plan. */
  planId: Scalars['ID']['input'];
  /** Which price of the plan. */
  interval?: PriceInterval;
  /** The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How many seats. */
  quantity?: Scalars['Int']['input'];
  /** The id of the organization that would redeem it: whoever has redeemed it before is told so. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of plan whose price is asked for. */
export type PreviewPlanInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** The key of the plan, one of the same product. */
  planKey: Scalars['String']['input'];
  /** Another interval. Left out, it stays. */
  interval?: InputMaybe<PriceInterval>;
  /** Another number of seats. Left out, it stays. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** When it would take effect. */
  when?: ChangeMoment;
};

/** When a change of a subscription takes effect. */
export type ChangeMoment =
  /** At once; the rest of the period is charged or credited. */
  | 'NOW'
  /** With the next period, at its full price. Until then the change can be taken back. */
  | 'PERIOD_END';

/** What a setting belongs to; a tab of the settings page. */
export type SettingCategory =
  /** The product as a whole: its name, trials. */
  | 'GENERAL'
  /** What happens when payments fail. */
  | 'BILLING'
  /** Who is told of what, and how long that is kept. */
  | 'NOTIFICATIONS';

/** How the value of a setting is written, and what edits it. */
export type SettingKind =
  /** A whole number between `min` and `max`, in digits. */
  | 'INTEGER'
  /** true or false. */
  | 'SWITCH'
  /** Days, ascending and separated by commas: 0, 3, 7. Empty: none. */
  | 'DAYS'
  /** A line of text of at most `max` characters. */
  | 'TEXT'
  /** E-mail addresses, separated by commas. Empty: nobody. */
  | 'EMAILS';

/** The orders in which Tag rows can be listed. Ties are broken by the id. */
export type TagOrder =
  /** By name ascending. */
  | 'NAME';

/** A new key of an app. */
export type CreateApiKeyInput = {
  /** The id of the app. */
  appId: Scalars['ID']['input'];
  /** What it is for: production, CI. */
  name: Scalars['String']['input'];
  /** What it may be used for; at least one. */
  scopes: Array<ApiKeyScope>;
  /** How many requests a minute may carry it, across all servers. */
  perMinute?: Scalars['Int']['input'];
  /** Until when it works; left out, until it is taken back. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Which key is to be replaced, and for how long both work. */
export type RotateApiKeyInput = {
  /** The id of the key. */
  id: Scalars['ID']['input'];
  /** For how many hours the old one goes on working beside the new one. */
  overlapHours?: Scalars['Int']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A new app. */
export type CreateAppInput = {
  /** The name that programs use: webApp, desktop. It never changes. */
  key: Scalars['String']['input'];
  /** The name that people read. */
  name: Scalars['String']['input'];
  /** What it is and where it runs, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where pages that the app has opened may lead back to: origins such as https://app.example, without a path; http for localhost alone. At most 20. */
  returnOrigins?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id of the product that it is sold as. */
  productId: Scalars['ID']['input'];
};

/** Changes to an app: what is left out stays as it is. Its key and its product never change. */
export type UpdateAppInput = {
  /** The name that people read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is and where it runs, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where pages that the app has opened may lead back to: origins such as https://app.example, without a path; http for localhost alone. At most 20. */
  returnOrigins?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What was done outside of the product. */
export type AddAuditNoteInput = {
  /** What was done, and why, 10 to 2,000 characters; the `reason` of the entry. */
  reason: Scalars['String']['input'];
  /** The type of the record that it concerns, such as Organization. */
  targetType?: InputMaybe<Scalars['String']['input']>;
  /** The id of that record. Goes with `targetType`. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
};

/** People to act on: those of these ids, or all that match the filter. */
export type SelectUsersInput = {
  /** The ids, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins; who matches later is left alone. An empty one is everyone, the staff included. */
  filter?: InputMaybe<UserFilter>;
  /** Why. Each audit entry has it, and whom the act concerns is told where the act tells them. */
  reason: Scalars['String']['input'];
};

/** A new feature. */
export type CreateFeatureInput = {
  /** The name that programs use: apiAccess, prioritySupport. It never changes. */
  key: Scalars['String']['input'];
  /** The name that people read. */
  name: Scalars['String']['input'];
  /** A sentence on what it gives. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a feature: what is left out stays as it is. Its key never changes. */
export type UpdateFeatureInput = {
  /** The name that people read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A sentence on what it gives. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** A new meter. */
export type CreateMeterInput = {
  /** The name that programs use: seats, storageMb, tokens. It never changes. */
  key: Scalars['String']['input'];
  /** The name that people read. */
  name: Scalars['String']['input'];
  /** What stands after a number of it: tokens, MB, requests. */
  unit: Scalars['String']['input'];
  /** How often its count starts anew. */
  period?: MeterPeriod;
  /** A sentence on what is counted, and when. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a meter: what is left out stays as it is. Its key never changes. */
export type UpdateMeterInput = {
  /** The name that people read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What stands after a number of it: tokens, MB, requests. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** How often its count starts anew. */
  period?: InputMaybe<MeterPeriod>;
  /** A sentence on what is counted, and when. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** A new model. */
export type CreateModelInput = {
  /** What the model is called where it runs: gpt-4-turbo, llama-3.3-70b. It never changes. */
  key: Scalars['String']['input'];
  /** The name that people read. */
  name: Scalars['String']['input'];
  /** The smallest selection of models that it belongs to. */
  tier: ModelTier;
};

/** Changes to a model: what is left out stays as it is. Its key never changes. */
export type UpdateModelInput = {
  /** The name that people read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The smallest selection of models that it belongs to. */
  tier?: InputMaybe<ModelTier>;
};

/** A new plan with its prices and with what it gives. */
export type CreatePlanInput = {
  /** The name that programs use, in capitals, unique within the product. It never changes. */
  key: Scalars['String']['input'];
  /** The name that customers read. It may differ from the key. */
  name: Scalars['String']['input'];
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A few words that draw the eye to the plan, such as "Most popular". */
  badge?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is offered to new customers. Those who have it keep it either way. */
  isActive?: Scalars['Boolean']['input'];
  /** How many days it can be tried for free; null takes the length that the settings name. */
  trialDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether its price is agreed with each customer. Such a plan needs no prices of its own. */
  isCustomPriced?: Scalars['Boolean']['input'];
  /** The id of the product that it is a plan of. */
  productId: Scalars['ID']['input'];
  /** The name in addresses; made of the name where it is left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the plans of its product; the last where it is left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What it costs; at most one price for an interval and a currency. */
  prices?: Array<PlanPriceInput>;
  /** How much of each meter it includes. */
  limits?: Array<PlanLimitInput>;
  /** The keys of the features that it has. */
  features?: Array<Scalars['String']['input']>;
  /** The keys of the models that it gives access to. */
  models?: Array<Scalars['String']['input']>;
  /** Why. It stands in the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a plan costs for one interval in one currency. */
export type PlanPriceInput = {
  /** How often it is charged. */
  interval: PriceInterval;
  /** What one seat costs for one interval. */
  amount: Scalars['MinorUnits']['input'];
  /** The ISO-4217 code of the currency, in capitals: USD. */
  currency: Scalars['String']['input'];
};

/** How much of a meter a plan includes. */
export type PlanLimitInput = {
  /** The key of the meter: seats, tokens. */
  meter: Scalars['String']['input'];
  /** How much is included; null is unlimited. */
  value?: InputMaybe<Scalars['WholeNumber']['input']>;
};

/** Changes to a plan: what is left out stays as it is. Its key never changes, its prices by `changePrice`. */
export type UpdatePlanInput = {
  /** The name that customers read. It may differ from the key. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses, unique within the product: small letters, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A few words that draw the eye to the plan, such as "Most popular". */
  badge?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is offered to new customers. Those who have it keep it either way. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many days it can be tried for free; null takes the length that the settings name. */
  trialDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether its price is agreed with each customer. Such a plan needs no prices of its own. */
  isCustomPriced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it stands among the plans of its product: small numbers come first. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the plan. */
  id: Scalars['ID']['input'];
  /** All limits that it has from now on; a meter that is not among them is no part of it any more. */
  limits?: InputMaybe<Array<PlanLimitInput>>;
  /** The keys of all features that it has from now on. */
  features?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The keys of all models that it gives access to from now on. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why. It stands in the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a plan costs from now on, for one interval and in one currency. */
export type ChangePriceInput = {
  /** The id of the plan. */
  planId: Scalars['ID']['input'];
  /** How often it is charged. */
  interval: PriceInterval;
  /** What one seat costs for one interval. */
  amount: Scalars['MinorUnits']['input'];
  /** The ISO-4217 code of the currency, in capitals: USD. */
  currency: Scalars['String']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A new product. */
export type CreateProductInput = {
  /** The name that programs use, in capitals. It never changes. */
  key: Scalars['String']['input'];
  /** The name that customers read. */
  name: Scalars['String']['input'];
  /** A sentence on what it does. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the products: small numbers come first. */
  position?: Scalars['Int']['input'];
};

/** Changes to a product: what is left out stays as it is. Its key never changes. */
export type UpdateProductInput = {
  /** The name that customers read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A sentence on what it does. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the products: small numbers come first. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** Credits for an organization, by the staff. */
export type GrantCreditsInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** How many. */
  amount: Scalars['WholeNumber']['input'];
  /** Why: it is kept as where they came from. */
  purpose: CreditPurpose;
  /** Until when they can be spent; left out, they do not run out. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Small numbers are spent first. */
  priority?: Scalars['Int']['input'];
  /** Whether the owner is written to. */
  tellOwner?: Scalars['Boolean']['input'];
  /** Why, in words; the ledger and the audit log keep it. */
  reason: Scalars['String']['input'];
  /** Any text of yours: asking again with the same one grants once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Credits that the staff takes away from an organization. */
export type DeductCreditsInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** How many; at most what can be spent. */
  amount: Scalars['WholeNumber']['input'];
  /** Why. */
  purpose: CreditPurpose;
  /** Why, in words; the ledger and the audit log keep it. */
  reason: Scalars['String']['input'];
  /** Any text of yours: asking again with the same one deducts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Credits for every organization on a plan. */
export type PlanGrantCreditsInput = {
  /** The id of the plan: every organization with a live subscription to it gets them, once. */
  planId: Scalars['ID']['input'];
  /** How many each of them gets. */
  amount: Scalars['WholeNumber']['input'];
  /** Why: it is kept as where they came from. */
  purpose: CreditPurpose;
  /** Until when they can be spent; left out, they do not run out. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Small numbers are spent first. */
  priority?: Scalars['Int']['input'];
  /** Whether each owner is written to, once. */
  tellOwner?: Scalars['Boolean']['input'];
  /** Why, in words; each ledger and each audit entry has it. */
  reason: Scalars['String']['input'];
};

/** A new credit pack. */
export type CreateCreditPackInput = {
  /** The name that customers read. */
  name: Scalars['String']['input'];
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How many credits it gives. */
  credits: Scalars['WholeNumber']['input'];
  /** What it costs, once, in minor units of its currency, before tax. */
  unitAmount: Scalars['MinorUnits']['input'];
  /** The ISO-4217 code of its currency, in capitals: USD. */
  currency: Scalars['String']['input'];
  /** For how many days what was bought can be spent; null where it does not run out. */
  validDays?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the product whose customers it is offered to; left out, it is offered to everyone. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes to a credit pack: what is left out stays as it is. Who has bought it keeps what it gave. */
export type UpdateCreditPackInput = {
  /** The name that customers read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How many credits it gives. */
  credits?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** What it costs, once, in minor units of its currency, before tax. */
  unitAmount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The ISO-4217 code of its currency, in capitals: USD. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** For how many days what was bought can be spent; null where it does not run out. */
  validDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Credits of a customer, that are spent at once. */
export type SpendCreditsInput = {
  /** What the app calls the organization. */
  externalId: Scalars['String']['input'];
  /** How many. */
  amount: Scalars['WholeNumber']['input'];
  /** What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together. */
  idempotencyKey: Scalars['String']['input'];
  /** What they were for, for people who read the ledger. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What they were for, as the app calls it. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** Credits of a customer, that are laid aside until it is known what something costs. */
export type HoldCreditsInput = {
  /** What the app calls the organization. */
  externalId: Scalars['String']['input'];
  /** How many. */
  amount: Scalars['WholeNumber']['input'];
  /** What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together. */
  idempotencyKey: Scalars['String']['input'];
  /** What they were for, for people who read the ledger. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What they were for, as the app calls it. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** After how many seconds they come back by themselves, at most a week. */
  seconds?: Scalars['Int']['input'];
};

/** A customer of the app, as it is now. */
export type UpsertOrganizationInput = {
  /** What the app calls it, unique within the app. It never changes. */
  externalId: Scalars['String']['input'];
  /** The name of the organization, as its members write it. */
  name: Scalars['String']['input'];
  /** Where it is at home: an ISO-3166 code of two capital letters. Left out, it stays; null clears it. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** A phone number to reach it, with the country code. Left out, it stays; null clears it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for the bill. Needed for an organization that the app tells of for the first time; later it changes nothing. */
  owner?: InputMaybe<OwnerInput>;
};

/** Who answers for the bill of an organization. */
export type OwnerInput = {
  /** What the app calls the person, unique within the app. */
  externalId: Scalars['String']['input'];
  /** The e-mail address. Who has an account with it becomes the owner. */
  email: Scalars['String']['input'];
  /** The full name, for who has no account yet. */
  name: Scalars['String']['input'];
};

/** A person who uses the app, as they are now, and the customer that they belong to. */
export type UpsertUserInput = {
  /** What the app calls the person, unique within the app. It never changes. */
  externalId: Scalars['String']['input'];
  /** The e-mail address. Who has a password here, or is known to another app, keeps their own address and name. */
  email: Scalars['String']['input'];
  /** The full name. */
  name: Scalars['String']['input'];
  /** What the app calls the organization that the person belongs to. */
  organizationExternalId: Scalars['String']['input'];
  /** What the person may do there: ADMIN or MEMBER. Left out, it stays; MEMBER for who is new. */
  role?: InputMaybe<MembershipRole>;
};

/** Who leaves which customer. */
export type RemoveCustomerMemberInput = {
  /** What the app calls the organization. */
  organizationExternalId: Scalars['String']['input'];
  /** What the app calls the person. */
  userExternalId: Scalars['String']['input'];
};

/** Something that a customer did in the app. */
export type ActivityInput = {
  /** What the app calls the organization. */
  organizationExternalId: Scalars['String']['input'];
  /** What the app calls the person who did it, where one did. */
  userExternalId?: InputMaybe<Scalars['String']['input']>;
  /** What was done, as the app names it: `report.exported`. Letters, digits, dots and underscores. */
  name: Scalars['String']['input'];
  /** More about it in words, for the staff to read. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** When it was done, not in the future; left out, now. */
  at?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** A name that the app gives to this one event. What was recorded under it before is not recorded again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that an app is to know. */
export type LinkOrganizationInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the app. */
  appId: Scalars['ID']['input'];
  /** What the app calls it in its own database, unique within the app. */
  externalId: Scalars['String']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A limit for one organization: either a number, or none at all. */
export type SetLimitOverrideInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the product that the limit is for. */
  productId: Scalars['ID']['input'];
  /** The key of the meter. */
  meterKey: Scalars['String']['input'];
  /** The limit. At least 1 for seats. */
  value?: InputMaybe<Scalars['WholeNumber']['input']>;
  /** Whether there is to be no limit. */
  unlimited?: Scalars['Boolean']['input'];
  /** When it ends by itself; left out, it does not. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; it is shown beside the limit, and the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A view to save. */
export type CreateSavedViewInput = {
  /** The list that it is a view of, by the name of its query: organizations. */
  list: Scalars['String']['input'];
  /** How the view is called. */
  name: Scalars['String']['input'];
  /** Search, filters, order and columns as they stand in the address of the page, after its question mark. */
  query: Scalars['String']['input'];
  /** Whether all of the staff see it, or its owner alone. */
  isShared: Scalars['Boolean']['input'];
};

/** Whom to invite, and as what. */
export type InviteStaffInput = {
  /** The address that the link is sent to, and that the person will sign in with. */
  email: Scalars['String']['input'];
  /** The full name; the person may correct it. */
  name: Scalars['String']['input'];
  /** The role that the person gets. */
  role: StaffRole;
  /** Why. It stands in the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a sign-in that was not refused. */
export type SignInOutcome =
  /** The answer sets the cookie of a new session. */
  | 'SIGNED_IN'
  /** The password is right. Send it once more, with a code. */
  | 'CODE_REQUIRED';

/** What an invited person adds to the invitation. */
export type AcceptInvitationInput = {
  /** The part of the link after the #. */
  token: Scalars['String']['input'];
  /** The full name, as the person writes it. */
  name: Scalars['String']['input'];
  /** The password to sign in with from now on. */
  password: Scalars['String']['input'];
};

/** A new password, in exchange for a link sent by mail. */
export type ResetPasswordInput = {
  /** The part of the link after the #. */
  token: Scalars['String']['input'];
  /** The new password. */
  password: Scalars['String']['input'];
};

/** A new password, in exchange for the present one. */
export type ChangePasswordInput = {
  /** The present password. */
  currentPassword: Scalars['String']['input'];
  /** The new password. */
  newPassword: Scalars['String']['input'];
};

/** Changes to a person; what is left out stays. */
export type UpdateUserInput = {
  /** The address that the person signs in with, in small letters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The full name, as the person writes it. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What a person changes about the own account. */
export type UpdateProfileInput = {
  /** The full name, as the person writes it. */
  name: Scalars['String']['input'];
};

/** Whom to erase. */
export type EraseUserInput = {
  /** The person. */
  userId: Scalars['ID']['input'];
  /** The e-mail address of the person, typed once more: this cannot be undone. */
  confirmEmail: Scalars['String']['input'];
  /** Why. It stands in the audit log for ever, so it must not name the person. */
  reason: Scalars['String']['input'];
};

/** What a person signs in with. */
export type SignInInput = {
  /** The e-mail address of the account, in any case. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
  /** The code of the authenticator app, or a recovery code, once the first answer was CODE_REQUIRED. */
  code?: InputMaybe<Scalars['String']['input']>;
};

/** Another role for a person. */
export type ChangeRoleInput = {
  /** The person. */
  userId: Scalars['ID']['input'];
  /** The new role. Without one the person leaves the staff. */
  role?: InputMaybe<StaffRole>;
  /** Why. It stands in the audit log. */
  reason: Scalars['String']['input'];
};

/** Organizations to act on: those of these ids, or all that match the filter. */
export type SelectOrganizationsInput = {
  /** The ids, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins; what matches later is left alone. An empty one is everything. */
  filter?: InputMaybe<OrganizationFilter>;
  /** Why. Each organization’s audit entry has it, and its owner is told where the act tells him. */
  reason: Scalars['String']['input'];
};

/** Which file to import, and how to understand it. */
export type PlanImportInput = {
  /** The id of the file. */
  fileId: Scalars['ID']['input'];
  /** What its columns are taken for; columns that are not named are left out. */
  columns: Array<ImportColumnInput>;
  /** Why. Each audit entry has it, for ever, so it must name no person. */
  reason: Scalars['String']['input'];
};

/** What a column of a file is taken for. */
export type ImportColumnInput = {
  /** The position of the column in the file, from 1. */
  position: Scalars['Int']['input'];
  /** The key of a field of importFields. */
  field: Scalars['String']['input'];
};

/** A new license for an organization, or for a person and their organization. */
export type IssueLicenseInput = {
  /** On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none. */
  machineLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many may use it at a time by a lease that they take and give back; null where it is not shared so. */
  floatingSeats?: InputMaybe<Scalars['Int']['input']>;
  /** The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** What the staff wants to remember of it. For staff. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the app that it is for. */
  appId: Scalars['ID']['input'];
  /** The id of the plan that it gives; one of the product of the app. */
  planId: Scalars['ID']['input'];
  /** The id of the organization that gets it. Left out, it is the one that the person signed up with. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the person who holds it, a member. Left out, it is the owner of the organization. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when it works; left out, for ever. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Whether it is given away, to a partner say. */
  isFree?: Scalars['Boolean']['input'];
  /** Whether it works only while the organization has full access by a subscription. */
  followsSubscription?: Scalars['Boolean']['input'];
  /** A name for this request: the same one again gives the same license. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Many keys of one app and one plan, which nobody holds yet. */
export type IssueLicensesInput = {
  /** On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none. */
  machineLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many may use it at a time by a lease that they take and give back; null where it is not shared so. */
  floatingSeats?: InputMaybe<Scalars['Int']['input']>;
  /** The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** What the staff wants to remember of it. For staff. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the app that they are for. */
  appId: Scalars['ID']['input'];
  /** The id of the plan that they give; one of the product of the app. */
  planId: Scalars['ID']['input'];
  /** How many keys; at most 500 at a time. */
  count: Scalars['Int']['input'];
  /** What they are for: a reseller, a fair. */
  name: Scalars['String']['input'];
  /** Until when they work; left out, for ever. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Whether they are given away. */
  isFree?: Scalars['Boolean']['input'];
  /** A name for this request: the same one again gives the same batch. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Which license goes to whom. */
export type AssignLicenseInput = {
  /** The id of the license. */
  id: Scalars['ID']['input'];
  /** The id of the organization that gets it. Left out, it is the one that the person signed up with. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the person who holds it, a member. Left out, it is the owner of the organization. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Changes to a license: what is left out stays as it is. */
export type UpdateLicenseInput = {
  /** On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none. */
  machineLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many may use it at a time by a lease that they take and give back; null where it is not shared so. */
  floatingSeats?: InputMaybe<Scalars['Int']['input']>;
  /** The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** What the staff wants to remember of it. For staff. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Which license is to work for longer, and until when. */
export type ExtendLicenseInput = {
  /** The id of the license. */
  id: Scalars['ID']['input'];
  /** Until when it works from now on, later than before; null is for ever. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A license that is to be sold. */
export type CreateLicenseOfferInput = {
  /** The name that customers read. */
  name: Scalars['String']['input'];
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it costs, once, in minor units of its currency, before tax. */
  unitAmount: Scalars['MinorUnits']['input'];
  /** The ISO-4217 code of its currency, in capitals: USD. */
  currency: Scalars['String']['input'];
  /** For how many days the license works from when it is paid; null where it does for ever. */
  validDays?: InputMaybe<Scalars['Int']['input']>;
  /** On how many machines it may be activated at a time; null is as many as the plan allows of the meter `activations`, or 1 where it names none. */
  machineLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many may use it at a time by a lease; null where it is not shared so. */
  floatingSeats?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the app that the license is for. */
  appId: Scalars['ID']['input'];
  /** The id of the plan that it gives; one of the product of the app. */
  planId: Scalars['ID']['input'];
};

/** Changes to a license offer: what is left out stays as it is. Who has bought it keeps what it gave. */
export type UpdateLicenseOfferInput = {
  /** The name that customers read. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A sentence for customers who choose. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it costs, once, in minor units of its currency, before tax. */
  unitAmount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The ISO-4217 code of its currency, in capitals: USD. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** For how many days the license works from when it is paid; null where it does for ever. */
  validDays?: InputMaybe<Scalars['Int']['input']>;
  /** On how many machines it may be activated at a time; null is as many as the plan allows of the meter `activations`, or 1 where it names none. */
  machineLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How many may use it at a time by a lease; null where it is not shared so. */
  floatingSeats?: InputMaybe<Scalars['Int']['input']>;
};

/** Which license is to be used on which machine. */
export type ActivateLicenseInput = {
  /** The key of the license, as somebody typed it. */
  key: Scalars['String']['input'];
  /** What the app knows the machine by, at least 8 characters; the same machine always gives the same. */
  fingerprint: Scalars['String']['input'];
  /** What people call the machine. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it runs, for a license that is bound to a domain. */
  domain?: InputMaybe<Scalars['String']['input']>;
};

/** Which shared license is to be used on which machine, and for how long. */
export type CheckOutLeaseInput = {
  /** The key of the license, as somebody typed it. */
  key: Scalars['String']['input'];
  /** What the app knows the machine by, at least 8 characters; the same machine always gives the same. */
  fingerprint: Scalars['String']['input'];
  /** What people call the machine. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it runs, for a license that is bound to a domain. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** For how many minutes the place is kept without a sign of life: at most a day. */
  minutes?: Scalars['Int']['input'];
};

/** A page at a provider where an organization can buy credits. */
export type CreatePackCheckoutInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the credit pack. */
  packId: Scalars['ID']['input'];
  /** How many packs. */
  quantity?: Scalars['Int']['input'];
  /** Whether the link is sent to the owner of the organization. */
  sendMail?: Scalars['Boolean']['input'];
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this request. Sent again, it makes no second page and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page at a provider where an organization can buy a license. */
export type CreateLicenseCheckoutInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the license on offer. */
  offerId: Scalars['ID']['input'];
  /** Whether the link is sent to the owner of the organization. */
  sendMail?: Scalars['Boolean']['input'];
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this request. Sent again, it makes no second page and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page at a provider where a customer of the app can buy something once. */
export type OpenCheckoutInput = {
  /** What the app calls the customer. */
  externalId: Scalars['String']['input'];
  /** The id of the credit pack that is bought; either this or `offerId`. */
  packId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the license on offer that is bought; either this or `packId`. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** How many packs; of a license it is one. */
  quantity?: Scalars['Int']['input'];
  /** Where the page leads when it is paid: an address at one of the `returnOrigins` of the app. That somebody arrives there proves nothing; `order` tells whether it is paid. */
  doneUrl: Scalars['String']['input'];
  /** Where the page leads who leaves it unpaid: an address at one of the `returnOrigins`. */
  leftUrl: Scalars['String']['input'];
  /** The app’s own name for this request. Sent again with the same article, it makes no second page and answers the same order. */
  idempotencyKey: Scalars['String']['input'];
};

/** Whom to add to which organization. */
export type AddMemberInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The address of the person, who may have an account already; else one is made. */
  email: Scalars['String']['input'];
  /** The full name. Needed where there is no account yet; an account keeps its own. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the person may do there: ADMIN or MEMBER. An owner is made by transferOwnership. */
  role?: MembershipRole;
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to an organization; what is left out stays, null clears. */
export type UpdateOrganizationInput = {
  /** The name of the organization, as its members write it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A short name for addresses, unique: small letters, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it is at home: an ISO-3166 code of two capital letters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** A phone number to reach it, with the country code. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A note about an organization or about a person. */
export type AddNoteInput = {
  /** What there is to remember, at most 5,000 characters. */
  text: Scalars['String']['input'];
  /** The organization that it is about; else name a person. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person that it is about; else name an organization. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new promo code. */
export type CreatePromoCodeInput = {
  /** What customers enter: letters, digits, _ and -. It is kept in capitals, and no two differ in upper and lower case alone. */
  code: Scalars['String']['input'];
  /** What it is for and who has it. For staff: customers never see it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it gives. */
  kind: PromoKind;
  /** PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. Otherwise null. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** AMOUNT: what is taken off for each month, of the subscription as a whole and twelve times for a year, in minor units; at least 1. Otherwise null. */
  amountOff?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** AMOUNT: its currency, an ISO-4217 code; the code is for subscriptions in this currency alone. Otherwise null. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** For how long whoever redeems it has it. */
  duration: PromoDuration;
  /** MONTHS: for how many months. Otherwise null. */
  durationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How often it can be redeemed in all; null is without limit. Each customer redeems it once. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** From when on it can be redeemed; null is at once. */
  validFrom?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** The last moment at which it can be redeemed; null is without end. */
  validUntil?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Whether it can be redeemed at all. A code that is not active is a draft. */
  isActive?: Scalars['Boolean']['input'];
  /** The id of the product whose plans it is for. Left out, it is for all of them. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the one plan that it is for, which names the product, too. */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes to a promo code: what is left out stays as it is. They hold for redemptions to come, not for those that were. */
export type UpdatePromoCodeInput = {
  /** What customers enter: letters, digits, _ and -. It is kept in capitals, and no two differ in upper and lower case alone. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What it is for and who has it. For staff: customers never see it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it gives. */
  kind?: InputMaybe<PromoKind>;
  /** PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. Otherwise null. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** AMOUNT: what is taken off for each month, of the subscription as a whole and twelve times for a year, in minor units; at least 1. Otherwise null. */
  amountOff?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** AMOUNT: its currency, an ISO-4217 code; the code is for subscriptions in this currency alone. Otherwise null. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** For how long whoever redeems it has it. */
  duration?: InputMaybe<PromoDuration>;
  /** MONTHS: for how many months. Otherwise null. */
  durationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How often it can be redeemed in all; null is without limit. Each customer redeems it once. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** From when on it can be redeemed; null is at once. */
  validFrom?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** The last moment at which it can be redeemed; null is without end. */
  validUntil?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Whether it can be redeemed at all. A code that is not active is a draft. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the product whose plans it is for; null: of all. Saying it frees it from its plan. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the one plan that it is for; null: all of its product. */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** A run over everything that a provider has. */
export type StartReconciliationInput = {
  /** Whether it only tells, or also takes over what the provider says. */
  mode?: ReconciliationMode;
  /** Why; the audit entries of what it repairs have it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which discrepancy is to be repaired. */
export type RepairDiscrepancyInput = {
  /** The id of the discrepancy. */
  id: Scalars['ID']['input'];
  /** Only where the repair is ADD_PRICE and the catalog knows the plan as little as the price: the id of the product that the new plan belongs to. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Discrepancies to repair: those of these ids, or all that match the filter. */
export type SelectDiscrepanciesInput = {
  /** The ids, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins, such as all of a run and a kind that are open. */
  filter?: InputMaybe<DiscrepancyFilter>;
  /** The id of the product that plans belong to which the catalog does not know. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. The audit entry of each repair has it. */
  reason: Scalars['String']['input'];
};

/** A customer of a provider, and whose they are. */
export type ImportCustomerInput = {
  /** The id of the row of a run in which nobody knew them. */
  rowId: Scalars['ID']['input'];
  /** The id of the organization that they are; left out, one is made with their name and address. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the product that plans belong to which the catalog does not know. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** Customers of a provider to import: those of these rows, or all that match the filter. */
export type SelectCustomersInput = {
  /** The ids of rows, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins, such as all of a run that are UNKNOWN. */
  filter?: InputMaybe<ReconciliationRowFilter>;
  /** The id of the product that plans belong to which the catalog does not know. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. The audit entry of each import has it. */
  reason: Scalars['String']['input'];
};

/** How much of a payment is to go back, and why. */
export type RefundPaymentInput = {
  /** The id of the payment. */
  paymentId: Scalars['ID']['input'];
  /** The amount in minor units of the currency of the payment; all that is left where it is left out. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Why, as the bank is told. */
  reasonCode: RefundReason;
  /** Why, in words; the audit log keeps it, and approvers read it. */
  reason: Scalars['String']['input'];
  /** Whether the subscription that the payment was for ends at once, and access with it, when the provider has taken the refund. */
  cancelSubscription?: Scalars['Boolean']['input'];
  /** Your own name for this request. Sent again, it gives nothing more back and answers with the same refund. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What people of a role may give back alone in a currency. */
export type SetRefundLimitInput = {
  /** Whom it is for. */
  role: StaffRole;
  /** The ISO-4217 code of the currency, in capitals: USD. */
  currency: Scalars['String']['input'];
  /** The most that one refund may be, in minor units. */
  perRefund: Scalars['MinorUnits']['input'];
  /** The most that one person may give back in 24 hours, in minor units; not below `perRefund`. */
  perDay: Scalars['MinorUnits']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A promo code for a subscription that runs. */
export type ApplyPromoCodeInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code, in upper or lower case. */
  promoCode: Scalars['String']['input'];
};

/** A subscription that is to stop for a while. */
export type PauseSubscriptionInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page at a provider where an organization can buy a plan. */
export type StartCheckoutInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the plan. */
  planId: Scalars['ID']['input'];
  /** Which price of the plan. */
  interval?: PriceInterval;
  /** The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How many seats, at least as many as members take. Left out, it is as many. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** How many days are free at first. Left out, none are. */
  trialDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a promotion code that the provider knows can be entered on the page; not where `promoCode` is redeemed. */
  allowsCodes?: Scalars['Boolean']['input'];
  /** A promo code to redeem, in upper or lower case. The page holds a use of it, and gives it back where nobody buys. */
  promoCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the link is sent to the owner of the organization. */
  sendMail?: Scalars['Boolean']['input'];
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this request. Sent again, it makes no second page and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to hold for a subscription, whatever its provider says. At least one value. */
export type OverrideSubscriptionInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** The key of another plan of the same product; its limits hold with it. */
  planKey?: InputMaybe<Scalars['String']['input']>;
  /** Another status. ACTIVE, where nobody bills it, begins a period of 30 days, or of 365 at an annual price. TRIALING starts a trial only where there never was one. */
  status?: InputMaybe<SubscriptionStatus>;
  /** What one seat costs for an interval, in minor units: custom pricing. 0 is complimentary. */
  unitAmount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Until when it gives access once it is canceled. */
  accessEndsAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** When the override ends by itself; left out, it does not. */
  expiresAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; it is shown beside the value, and the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A subscription that no provider bills. */
export type CreateManualSubscriptionInput = {
  /** The id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** The id of the plan. */
  planId: Scalars['ID']['input'];
  /** Which price of the plan: its period is 30 days, or 365 at an annual price. */
  interval?: PriceInterval;
  /** The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How many seats, at least as many as members take. Left out, it is as many. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** What one seat costs for an interval in place of the price of the plan, in minor units. 0 is complimentary. */
  unitAmount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** How much longer a trial is to be: either by days, or until a date. */
export type ExtendTrialInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** How many days are added to the end of the trial; to now, where it has ended. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The new end, later than the present one. */
  until?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A subscription whose price is to be the one on sale. */
export type MoveToCurrentPriceInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
};

/** A discount on a subscription; it takes the place of the one before, and stands beside a promo code. The reason is shown beside it to staff and never to the customer. */
export type SetDiscountInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is said. NONE takes the discount away. */
  kind: DiscountKind;
  /** PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** FIXED: what is taken off for each month, of the subscription as a whole, in minor units; at least 1. */
  amountOff?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** FIXED: the currency of the amount, an ISO-4217 code. It must be that of the subscription. */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** Another plan for a subscription, another interval, or another number of seats. */
export type ChangePlanInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The key of the plan, one of the same product. The plan that it has, with nothing else changed, moves one that a provider bills from an earlier version of its price to the one on sale. */
  planKey: Scalars['String']['input'];
  /** Another interval, monthly or annual. Left out, it stays. */
  interval?: InputMaybe<PriceInterval>;
  /** Another number of seats, at least as many as members take. Left out, it stays. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** At once, or with its period. Where nobody bills, it is at once. */
  when?: ChangeMoment;
  /** As `previewPlan` gave it, so that the amount charged is the amount shown. Left out, it is now. */
  prorationDate?: InputMaybe<Scalars['DateTimeISO']['input']>;
};

/** A subscription that is to go on. */
export type ContinueSubscriptionInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A subscription that is to end. */
export type CancelSubscriptionInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** Why; the audit log keeps it. */
  reason: Scalars['String']['input'];
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** With its period, or at once. */
  mode: CancelMode;
  /** What is given back of the last payment; only of one that ends at once. It is a refund like any other: above the limit of the caller a second person approves it, while the subscription ends. */
  refund?: CancelRefund;
};

/** When a canceled subscription ends. */
export type CancelMode =
  /** With the period that is paid for, or with the trial. Until then it can be undone. */
  | 'PERIOD_END'
  /** Now, and its access with it. */
  | 'IMMEDIATE';

/** What is given back of the last payment when a subscription is canceled at once. */
export type CancelRefund =
  /** Nothing. */
  | 'NONE'
  /** The part that is for the rest of the period. */
  | 'PRORATED'
  /** All that is left of it. */
  | 'FULL';

/** How many seats a subscription is to have. */
export type ChangeSeatsInput = {
  /** The id of the subscription. */
  subscriptionId: Scalars['ID']['input'];
  /** The new number of seats, at least as many as members take. */
  quantity: Scalars['Int']['input'];
  /** As `previewSeats` gave it, so that the amount charged is the amount shown. Left out, it is now. */
  prorationDate?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Why; the audit log keeps it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this request. Sent again, it changes nothing more and answers with the same command. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a setting is to say. */
export type SettingInput = {
  /** The key of the setting. */
  key: Scalars['ID']['input'];
  /** The value, written as the kind of the setting says; null takes back what was set. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** A new tag. */
export type CreateTagInput = {
  /** What it says: vip, migrating. No two tags differ in upper and lower case alone. */
  name: Scalars['String']['input'];
  /** How it is colored. */
  color?: TagColor;
};

/** Changes to a tag: what is left out stays as it is. */
export type UpdateTagInput = {
  /** What it says: vip, migrating. No two tags differ in upper and lower case alone. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How it is colored. */
  color?: InputMaybe<TagColor>;
};

/** Events to process again: those of these ids, or all that match the filter. */
export type SelectInboundEventsInput = {
  /** The ids, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins; what matches later is left alone. An empty one is everything. */
  filter?: InputMaybe<InboundEventFilter>;
  /** Why. Each event’s audit entry has it. */
  reason: Scalars['String']['input'];
};

/** A note about an event. */
export type AddEventNoteInput = {
  /** The id of the event here. */
  eventId: Scalars['ID']['input'];
  /** What there is to remember, at most 5,000 characters. */
  text: Scalars['String']['input'];
};

/** Something that happened outside of every provider, such as a payment by bank transfer. */
export type AddManualEventInput = {
  /** The organization that it is about. */
  organizationId: Scalars['ID']['input'];
  /** What happened, in a few words; it stands in the timeline. */
  title: Scalars['String']['input'];
  /** The amount in minor units, such as cents; it goes with a currency. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The ISO-4217 currency of the amount: USD. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now where it is left out. Not in the future. */
  occurredAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
};
