import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { OrganizationState } from '../../server/organizations/organization.entity.ts';
import { AccessLevel, AccessRule, type Access } from '../../server/subscriptions/access.ts';
import { accessTable } from '../../server/subscriptions/access-rules.ts';
import {
  decideAccess,
  type AccessQuestion,
  type SubscriptionFacts,
} from '../../server/subscriptions/decide-access.ts';
import { OverrideField } from '../../server/subscriptions/override-field.ts';

const day = 86_400_000;
const now = new Date('2026-11-21T12:00:00Z');
const inDays = (days: number): Date => new Date(now.getTime() + days * day);
const { FULL, LIMITED, NONE } = AccessLevel;
const { ACTIVE, TRIALING, PAST_DUE, CANCELED, INCOMPLETE, INCOMPLETE_EXPIRED, PAUSED, UNPAID } =
  SubscriptionStatus;

const a = (more: Partial<SubscriptionFacts>): SubscriptionFacts => ({
  ...{ id: 'sub', status: ACTIVE, trialEndsAt: null, pastDueSince: null, accessEndsAt: null, overrides: [] },
  ...more,
});
const decide = (subscription: SubscriptionFacts | null, more: Partial<AccessQuestion> = {}): Access =>
  decideAccess({
    ...{ state: OrganizationState.ACTIVE, subscriptions: subscription ? [subscription] : [] },
    ...{ graceDays: 14, now },
    ...more,
  }).access;

type Row = [string, SubscriptionFacts | null, AccessRule, AccessLevel, Date | null];
const rows: Row[] = [
  ['nothing bought', null, AccessRule.NO_SUBSCRIPTION, NONE, null],
  ['a trial', a({ status: TRIALING, trialEndsAt: inDays(3) }), AccessRule.TRIAL_RUNS, FULL, inDays(3)],
  ['a trial that ends now', a({ status: TRIALING, trialEndsAt: now }), AccessRule.TRIAL_OVER, NONE, null],
  [
    'a trial of the past',
    a({ status: TRIALING, trialEndsAt: inDays(-3) }),
    AccessRule.TRIAL_OVER,
    NONE,
    null,
  ],
  ['a trial without an end', a({ status: TRIALING }), AccessRule.TRIAL_OVER, NONE, null],
  ['active', a({}), AccessRule.PAID, FULL, null],
  ['active after a trial', a({ trialEndsAt: inDays(-3) }), AccessRule.PAID, FULL, null],
  ['past due today', a({ status: PAST_DUE, pastDueSince: now }), AccessRule.GRACE_RUNS, FULL, inDays(14)],
  [
    'past due for 13 days',
    a({ status: PAST_DUE, pastDueSince: inDays(-13) }),
    AccessRule.GRACE_RUNS,
    FULL,
    inDays(1),
  ],
  [
    'past due for 14 days',
    a({ status: PAST_DUE, pastDueSince: inDays(-14) }),
    AccessRule.GRACE_OVER,
    NONE,
    null,
  ],
  ['past due since nobody knows', a({ status: PAST_DUE }), AccessRule.GRACE_OVER, NONE, null],
  ['incomplete', a({ status: INCOMPLETE }), AccessRule.FIRST_PAYMENT_MISSING, LIMITED, null],
  [
    'canceled at the end of the period',
    a({ status: CANCELED, accessEndsAt: inDays(9) }),
    AccessRule.CANCELED_BUT_PAID,
    FULL,
    inDays(9),
  ],
  ['canceled at once', a({ status: CANCELED, accessEndsAt: now }), AccessRule.CANCELED, NONE, null],
  ['canceled', a({ status: CANCELED }), AccessRule.CANCELED, NONE, null],
  ['paused', a({ status: PAUSED }), AccessRule.PAUSED, NONE, null],
  ['unpaid', a({ status: UNPAID }), AccessRule.UNPAID, NONE, null],
  ['never paid', a({ status: INCOMPLETE_EXPIRED }), AccessRule.NEVER_PAID, NONE, null],
];

describe('the decision table', () => {
  test.each(rows)('%s', (_, subscription, rule, level, until) => {
    expect(decide(subscription)).toMatchObject({ rule, level, until });
  });

  test.each([OrganizationState.SUSPENDED, OrganizationState.CLOSED])('gives nothing to a %s one', (state) => {
    for (const [, subscription] of rows)
      expect(decide(subscription, { state })).toMatchObject({ level: NONE, rule: `ORGANIZATION_${state}` });
  });

  test('flags what is given although a payment is past due, and nothing else', () => {
    for (const [, subscription, rule] of rows)
      expect(decide(subscription).flagged).toBe(rule === AccessRule.GRACE_RUNS);
  });

  test('has a row here for each of its lines', () => {
    const tried = new Set<AccessRule>([
      ...rows.map(([, , rule]) => rule),
      AccessRule.ORGANIZATION_CLOSED,
      AccessRule.ORGANIZATION_SUSPENDED,
    ]);
    expect([...tried].sort()).toEqual(accessTable.map(({ rule }) => rule).sort());
  });

  test('names the rules that were asked, up to the one that decided', () => {
    const { asked } = decideAccess({
      ...{ state: OrganizationState.ACTIVE, graceDays: 14, now },
      subscriptions: [a({ status: TRIALING, trialEndsAt: inDays(-1) })],
    });
    expect(asked.map(({ rule, decided }) => [rule, decided])).toEqual([
      [AccessRule.ORGANIZATION_CLOSED, false],
      [AccessRule.ORGANIZATION_SUSPENDED, false],
      [AccessRule.NO_SUBSCRIPTION, false],
      [AccessRule.TRIAL_RUNS, false],
      [AccessRule.TRIAL_OVER, true],
    ]);
  });
});

describe('an override', () => {
  const overridden = (expiresAt: Date | null): SubscriptionFacts =>
    a({ overrides: [{ field: OverrideField.STATUS, mirrored: CANCELED, expiresAt }] });

  test('holds until it runs out, and says so', () => {
    expect(decide(overridden(inDays(2)))).toMatchObject({ level: FULL, until: inDays(2), overridden: true });
    expect(decide(overridden(null))).toMatchObject({ level: FULL, until: null, overridden: true });
  });

  test('that has run out counts no more, though its value still stands in the row', () => {
    expect(decide(overridden(now))).toMatchObject({
      level: NONE,
      rule: AccessRule.CANCELED,
      overridden: false,
    });
  });

  test('of the end of a trial gives way to what the provider says', () => {
    const override = {
      field: OverrideField.TRIAL_ENDS_AT,
      mirrored: inDays(-1).toISOString(),
      expiresAt: now,
    };
    const trial = a({ status: TRIALING, trialEndsAt: inDays(9), overrides: [override] });
    expect(decide(trial)).toMatchObject({ level: NONE, rule: AccessRule.TRIAL_OVER });
    expect(decide({ ...trial, overrides: [{ ...override, mirrored: null }] }).level).toBe(NONE);
  });
});

test('of several subscriptions the one that gives most decides', () => {
  const paid = a({ id: 'old', status: CANCELED, accessEndsAt: inDays(4) });
  const fresh = a({ id: 'new', status: INCOMPLETE });
  expect(decide(null, { subscriptions: [fresh, paid] })).toMatchObject({
    ...{ level: FULL, subscriptionId: 'old', until: inDays(4) },
  });
  const later = decide(null, { subscriptions: [fresh, paid], now: inDays(4) });
  expect(later).toMatchObject({ level: LIMITED, subscriptionId: 'new' });
});

const date = fc.option(
  fc.integer({ min: -60, max: 60 }).map((hours) => new Date(now.getTime() + hours * 8 * 3_600_000)),
  { nil: null },
);
const status = fc.constantFrom(...Object.values(SubscriptionStatus));
const override = fc.oneof(
  fc.record({ field: fc.constant(OverrideField.STATUS), mirrored: status, expiresAt: date }),
  fc.record({
    field: fc.constantFrom(OverrideField.TRIAL_ENDS_AT, OverrideField.ACCESS_ENDS_AT),
    mirrored: date.map((one) => one?.toISOString() ?? null),
    expiresAt: date,
  }),
);
const subscription = (overrides: typeof override | null): fc.Arbitrary<SubscriptionFacts> =>
  fc.record({
    id: fc.uuid(),
    status,
    ...{ trialEndsAt: date, pastDueSince: date, accessEndsAt: date },
    overrides: overrides
      ? fc.uniqueArray(overrides, { maxLength: 3, selector: ({ field }) => field })
      : fc.constant([]),
  });
const question = (overrides: typeof override | null): fc.Arbitrary<AccessQuestion> =>
  fc.record({
    state: fc.constantFrom(...Object.values(OrganizationState)),
    subscriptions: fc.array(subscription(overrides), { maxLength: 3 }),
    graceDays: fc.integer({ min: 0, max: 30 }),
    now: fc.constant(now),
  });
const later = fc
  .integer({ min: 1, max: 90 * 24 })
  .map((hours) => new Date(now.getTime() + hours * 3_600_000));
const rank = { FULL: 2, LIMITED: 1, NONE: 0 };

describe('whatever the facts are', () => {
  test('there is an answer, and the same facts give the same one', () => {
    fc.assert(
      fc.property(question(override), (asked) => {
        expect(decideAccess(asked)).toEqual(decideAccess(asked));
        expect(decideAccess(asked).asked.filter(({ decided }) => decided)).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });

  test('suspended and closed give nothing', () => {
    fc.assert(
      fc.property(question(override), (asked) => {
        if (asked.state !== OrganizationState.ACTIVE) expect(decideAccess(asked).access.level).toBe(NONE);
      }),
      { numRuns: 2_000 },
    );
  });

  test('time alone takes access, and gives none', () => {
    fc.assert(
      fc.property(question(null), later, (asked, then) => {
        const [before, after] = [decideAccess(asked), decideAccess({ ...asked, now: then })];
        expect(rank[after.access.level]).toBeLessThanOrEqual(rank[before.access.level]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the level holds until the moment that the answer names', () => {
    fc.assert(
      fc.property(question(override), later, (asked, then) => {
        const { access } = decideAccess(asked);
        if (access.until && then >= access.until) return;
        expect(decideAccess({ ...asked, now: then }).access.level).toBe(access.level);
      }),
      { numRuns: 5_000 },
    );
  });

  test('what is named as the end lies ahead', () => {
    fc.assert(
      fc.property(question(override), (asked) => {
        const { until } = decideAccess(asked).access;
        expect(until === null || until > now).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
