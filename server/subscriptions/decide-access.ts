import type { SubscriptionStatus } from '../billing/provider.ts';
import type { OrganizationState } from '../organizations/organization.entity.ts';
import { accessTable, type AccessFacts } from './access-rules.ts';
import { AccessLevel, type Access, type AccessExplanation, type AskedRule } from './access.ts';
import { OverrideField } from './override-field.ts';

/** An override as the decision sees it: the text of both values, and when it ends. */
export interface OverrideInForce {
  readonly field: OverrideField;
  readonly mirrored: string | null;
  readonly expiresAt: Date | null;
}

/** A subscription as its row says: overridden values stand in it, what the provider says stands in the override. */
export interface SubscriptionFacts {
  readonly id: string;
  readonly status: SubscriptionStatus;
  readonly trialEndsAt: Date | null;
  readonly pastDueSince: Date | null;
  readonly accessEndsAt: Date | null;
  readonly overrides: readonly OverrideInForce[];
}

export interface AccessQuestion {
  readonly state: OrganizationState;
  /** All to the product, the one that lives first. */
  readonly subscriptions: readonly SubscriptionFacts[];
  readonly graceDays: number;
  readonly now: Date;
}

const rank = { [AccessLevel.FULL]: 2, [AccessLevel.LIMITED]: 1, [AccessLevel.NONE]: 0 };

/**
 * Decides what an organization may use of a product. Pure: the same facts at the same time give the same answer. Of several
 * subscriptions the one that gives most decides, because paid time does not end with the next purchase.
 */
export function decideAccess(question: AccessQuestion): AccessExplanation {
  const candidates = question.subscriptions.length > 0 ? question.subscriptions : [null];
  const [first, ...others] = candidates.map((subscription) => decideOne(question, subscription));
  if (!first) throw new Error('there is always one candidate');
  const best = others.reduce(
    (chosen, next) => (rank[next.access.level] > rank[chosen.access.level] ? next : chosen),
    first,
  );
  if (best.access.level === AccessLevel.FULL) return best;
  // anything that changes for another of them may give more
  const until = earliest([first, ...others].map(({ access }) => access.until));
  return { ...best, access: { ...best.access, until } };
}

function decideOne(question: AccessQuestion, subscription: SubscriptionFacts | null): AccessExplanation {
  const { now } = question;
  const standing = (subscription?.overrides ?? []).filter(({ expiresAt }) => !expiresAt || expiresAt > now);
  const facts = factsOf(question, subscription);
  const asked: AskedRule[] = [];
  for (const { rule, question: text, because, holds, level, until, flagged } of accessTable) {
    const decided = holds(facts);
    asked.push({ rule, question: text, decided });
    if (!decided) continue;
    const access: Access = {
      ...{ level, rule, because, flagged: flagged === true },
      until: earliest([until?.(facts) ?? null, ...standing.map(({ expiresAt }) => expiresAt)]),
      overridden: standing.length > 0,
      subscriptionId: subscription?.id ?? null,
    };
    return { access, asked };
  }
  throw new Error('the table has a line for every status');
}

/** An override that has run out counts no more, though the job that takes it back has not come by yet. */
function factsOf(
  { state, graceDays, now }: AccessQuestion,
  subscription: SubscriptionFacts | null,
): AccessFacts {
  const base = { state, graceDays, now };
  if (!subscription)
    return { ...base, status: null, trialEndsAt: null, pastDueSince: null, accessEndsAt: null };
  const over = new Map(
    subscription.overrides
      .filter(({ expiresAt }) => expiresAt && expiresAt <= now)
      .map(({ field, mirrored }) => [field, mirrored]),
  );
  const dateOf = (field: OverrideField, value: Date | null): Date | null => {
    const text = over.get(field);
    return text === undefined ? value : text === null ? null : new Date(text);
  };
  return {
    ...base,
    status: (over.get(OverrideField.STATUS) as SubscriptionStatus | undefined) ?? subscription.status,
    trialEndsAt: dateOf(OverrideField.TRIAL_ENDS_AT, subscription.trialEndsAt),
    pastDueSince: subscription.pastDueSince,
    accessEndsAt: dateOf(OverrideField.ACCESS_ENDS_AT, subscription.accessEndsAt),
  };
}

function earliest(dates: readonly (Date | null)[]): Date | null {
  return dates.reduce((first, date) => (date && (!first || date < first) ? date : first), null);
}
