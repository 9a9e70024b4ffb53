import { expect, test } from 'vitest';
import { SubscriptionStatus, type ProviderSubscription } from '../../server/billing/provider.ts';
import { compare, type Values } from '../../server/reconciliation/compare.ts';
import { valuesOf } from '../../server/reconciliation/provider-values.ts';

const day = new Date('2026-11-29T12:00:00Z');
const found: ProviderSubscription = {
  ...{ id: 'sub_1', customerId: 'cus_1', priceId: 'price_1', organizationId: null, currency: 'USD' },
  ...{ status: SubscriptionStatus.ACTIVE, quantity: 3, unitAmount: 1900, createdAt: day },
  ...{ currentPeriodStart: day, currentPeriodEnd: day, trialEndsAt: null, endedAt: null, canceledAt: null },
  ...{ scheduledChange: null, discounts: [] },
};
const told = (discounts: ProviderSubscription['discounts']): Values =>
  valuesOf({ kind: 'subscription', found: { ...found, discounts } }, new Map(), day);
const differing = (theirs: Values): string[] =>
  compare({ kind: 'subscription', ours: { ...told([]), discountPercent: '20' }, theirs }).differences.map(
    ({ kind }) => kind,
  );

test('a discount that the provider has not is a difference, and one that it does not tell of is none', () => {
  expect(differing(told([]))).toEqual(['DISCOUNT']);
  expect(differing(told(null))).toEqual([]);
});

test('a try to collect an invoice that only the provider knows of is a difference', () => {
  const ours: Values = { status: 'OPEN', attemptCount: '1', nextAttemptAt: null };
  const theirs: Values = { ...ours, nextAttemptAt: day.toISOString() };
  expect(compare({ kind: 'invoice', ours, theirs }).differences).toMatchObject([
    { kind: 'INVOICE', fields: [{ name: 'nextAttemptAt', theirs: day.toISOString() }] },
  ]);
});
