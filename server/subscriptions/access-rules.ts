import { SubscriptionStatus } from '../billing/provider.ts';
import { OrganizationState } from '../organizations/organization.entity.ts';
import { AccessLevel, AccessRule } from './access.ts';

const dayMs = 86_400_000;

/** What the rules look at, once overrides have been applied. */
export interface AccessFacts {
  readonly state: OrganizationState;
  readonly status: SubscriptionStatus | null;
  readonly trialEndsAt: Date | null;
  readonly pastDueSince: Date | null;
  readonly accessEndsAt: Date | null;
  readonly graceDays: number;
  readonly now: Date;
}

/** A line of the decision table. */
export interface AccessTableRow {
  readonly rule: AccessRule;
  readonly question: string;
  readonly because: string;
  readonly holds: (facts: AccessFacts) => boolean;
  readonly level: AccessLevel;
  /** When the line stops to hold by the passing of time; never where it is left out. */
  readonly until?: (facts: AccessFacts) => Date | null;
  readonly flagged?: true;
}

const { FULL, LIMITED, NONE } = AccessLevel;
const is =
  (status: SubscriptionStatus) =>
  (facts: AccessFacts): boolean =>
    facts.status === status;
const ahead = (date: Date | null, { now }: AccessFacts): boolean => date !== null && date > now;

/** The grace counts from the first news of the unpaid renewal. Without a date it would never end: then there is none. */
export const graceEndsAt = ({ pastDueSince, graceDays }: AccessFacts): Date | null =>
  pastDueSince && new Date(pastDueSince.getTime() + graceDays * dayMs);

/** The decision table. The first line that holds decides; for every status one line holds whatever the dates are. */
export const accessTable: readonly AccessTableRow[] = [
  {
    rule: AccessRule.ORGANIZATION_CLOSED,
    question: 'Is the organization closed?',
    because: 'the organization is closed',
    holds: ({ state }) => state === OrganizationState.CLOSED,
    level: NONE,
  },
  {
    rule: AccessRule.ORGANIZATION_SUSPENDED,
    question: 'Is the organization suspended?',
    because: 'the organization is suspended',
    holds: ({ state }) => state === OrganizationState.SUSPENDED,
    level: NONE,
  },
  {
    rule: AccessRule.NO_SUBSCRIPTION,
    question: 'Is there no subscription to the product?',
    because: 'there is no subscription',
    holds: ({ status }) => status === null,
    level: NONE,
  },
  {
    rule: AccessRule.TRIAL_RUNS,
    question: 'Is it in a trial that has not ended?',
    because: 'the trial runs',
    holds: (facts) => is(SubscriptionStatus.TRIALING)(facts) && ahead(facts.trialEndsAt, facts),
    level: FULL,
    until: ({ trialEndsAt }) => trialEndsAt,
  },
  {
    rule: AccessRule.TRIAL_OVER,
    question: 'Is it in a trial that has ended?',
    because: 'the trial is over',
    holds: is(SubscriptionStatus.TRIALING),
    level: NONE,
  },
  {
    rule: AccessRule.PAID,
    question: 'Is it active?',
    because: 'the subscription is active',
    holds: is(SubscriptionStatus.ACTIVE),
    level: FULL,
  },
  {
    rule: AccessRule.GRACE_RUNS,
    question: 'Is a payment past due, within the days of grace?',
    because: 'a payment is past due, but the days of grace are not over',
    holds: (facts) => is(SubscriptionStatus.PAST_DUE)(facts) && ahead(graceEndsAt(facts), facts),
    level: FULL,
    until: graceEndsAt,
    flagged: true,
  },
  {
    rule: AccessRule.GRACE_OVER,
    question: 'Is a payment past due, after the days of grace?',
    because: 'a payment is past due, and the days of grace are over',
    holds: is(SubscriptionStatus.PAST_DUE),
    level: NONE,
  },
  {
    rule: AccessRule.FIRST_PAYMENT_MISSING,
    question: 'Is the first payment missing?',
    because: 'the first payment has not been confirmed',
    holds: is(SubscriptionStatus.INCOMPLETE),
    level: LIMITED,
  },
  {
    rule: AccessRule.CANCELED_BUT_PAID,
    question: 'Is it canceled, but paid for until later?',
    because: 'it is canceled, but paid for until then',
    holds: (facts) => is(SubscriptionStatus.CANCELED)(facts) && ahead(facts.accessEndsAt, facts),
    level: FULL,
    until: ({ accessEndsAt }) => accessEndsAt,
  },
  {
    rule: AccessRule.CANCELED,
    question: 'Is it canceled, and not paid for any longer?',
    because: 'the subscription is canceled',
    holds: is(SubscriptionStatus.CANCELED),
    level: NONE,
  },
  {
    rule: AccessRule.PAUSED,
    question: 'Is it paused?',
    because: 'the subscription is paused',
    holds: is(SubscriptionStatus.PAUSED),
    level: NONE,
  },
  {
    rule: AccessRule.UNPAID,
    question: 'Has the provider given up on a payment?',
    because: 'the provider has given up on a payment',
    holds: is(SubscriptionStatus.UNPAID),
    level: NONE,
  },
  {
    rule: AccessRule.NEVER_PAID,
    question: 'Did the first payment never come?',
    because: 'the first payment never came',
    holds: is(SubscriptionStatus.INCOMPLETE_EXPIRED),
    level: NONE,
  },
];
