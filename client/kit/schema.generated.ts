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
};

/** What happened to a row. */
export type ChangeOperation =
  /** It was made. */
  | 'INSERT'
  /** Some of its values were changed. */
  | 'UPDATE'
  /** It was removed. */
  | 'DELETE';

/** The orders in which AuditTarget rows can be listed. Ties are broken by the id. */
export type AuditTargetOrder =
  /** By position ascending. */
  | 'POSITION';

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
  /** Reads everything and changes nothing that takes money, access or data. */
  | 'SUPPORT_ADMIN';

/** Whether the members of an organization have access at all. */
export type OrganizationState =
  /** Access is what the subscription gives. */
  | 'ACTIVE'
  /** All members are kept out; the data stays. Can be lifted. */
  | 'SUSPENDED'
  /** Deleted: kept for 30 days, then erased. Invoices stay. */
  | 'CLOSED';

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

/** What a member may do in the organization. */
export type MembershipRole =
  /** Sees and changes everything, billing included. Each organization has one. */
  | 'OWNER'
  /** Sees and changes billing and members. */
  | 'ADMIN'
  /** Uses the product and sees its usage. */
  | 'MEMBER';

/** Conditions on one value. All that are given must hold. */
export type MembershipStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<MembershipStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<MembershipStatus>>;
};

/** How far a membership has come. */
export type MembershipStatus =
  /** Was asked to join; takes no seat yet. */
  | 'INVITED'
  /** Has joined, and takes a seat. */
  | 'ACTIVE'
  /** Has left, or was removed. The row stays for history. */
  | 'REMOVED';

/** The orders in which Note rows can be listed. Ties are broken by the id. */
export type NoteOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** How often a price is charged. */
export type PriceInterval =
  /** Every month. */
  | 'MONTH'
  /** Every year. */
  | 'YEAR';

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

/** How far a change at a provider has come. */
export type CommandStatus =
  /** On its way. It is tried again until the provider answers. */
  | 'PENDING'
  /** Carried out at the provider, and here. */
  | 'SUCCEEDED'
  /** Refused by the provider. Nothing was changed. */
  | 'FAILED';

/** The orders in which Subscription rows can be listed. Ties are broken by the id. */
export type SubscriptionOrder =
  /** By createdAt descending. */
  | 'NEWEST';

/** Narrows a list of Subscription rows. All that is given must hold. */
export type SubscriptionFilter = {
  /** Only rows whose status meets the condition. */
  status?: InputMaybe<SubscriptionStatusFilter>;
  /** Only rows whose provider meets the condition. */
  provider?: InputMaybe<ProviderNameFilter>;
};

/** Conditions on one value. All that are given must hold. */
export type SubscriptionStatusFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<SubscriptionStatus>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<SubscriptionStatus>>;
};

/** Conditions on one value. All that are given must hold. */
export type ProviderNameFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<ProviderName>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<ProviderName>>;
};

/** The orders in which AuditEntry rows can be listed. Ties are broken by the id. */
export type AuditEntryOrder =
  /** By at descending. */
  | 'NEWEST';

/** Narrows a list of AuditEntry rows. All that is given must hold. */
export type AuditEntryFilter = {
  /** Text to search for, at least three characters. Upper and lower case are the same. */
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

/** Conditions on one value. All that are given must hold. */
export type TextFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** Conditions on one value. All that are given must hold. */
export type IdFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How far an operation on many records has come. */
export type BulkState =
  /** The dry run is on its way; nothing is changed by it. */
  | 'PLANNING'
  /** The dry run is complete. It waits to be started. */
  | 'PLANNED'
  /** The records are being changed, one after the other. */
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
  /** Text to search for, at least three characters. Upper and lower case are the same. */
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
  /** Only rows whose primaryMembership.organization.subscription.plan.key meets the condition. */
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
  /** Text to search for, at least three characters. Upper and lower case are the same. */
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
};

/** Conditions on one value. All that are given must hold. */
export type OrganizationStateFilter = {
  /** Exactly this value; null finds the rows that have none. */
  eq?: InputMaybe<OrganizationState>;
  /** Any of these values, at most 1,000. */
  in?: InputMaybe<Array<OrganizationState>>;
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

/** Organizations to act on: those of these ids, or all that match the filter. */
export type SelectOrganizationsInput = {
  /** The ids, 10,000 at most. Without them a filter is needed. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that match when the dry run begins; what matches later is left alone. An empty one is everything. */
  filter?: InputMaybe<OrganizationFilter>;
  /** Why. Each organization’s audit entry has it, and its owner is told where the act tells him. */
  reason: Scalars['String']['input'];
};

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
