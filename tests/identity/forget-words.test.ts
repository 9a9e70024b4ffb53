import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { ProviderCommand } from '../../server/billing/provider-command.entity.ts';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PaymentStatus } from '../../server/billing/provider-money.ts';
import { UserError } from '../../server/kit/errors.ts';
import { deed } from '../../server/kit/deed.ts';
import { Dunning } from '../../server/dunning/dunning.entity.ts';
import { Payment } from '../../server/invoices/payment.entity.ts';
import {
  ReconciliationRun,
  RunMode,
  RunState,
} from '../../server/reconciliation/reconciliation-run.entity.ts';
import { Refund } from '../../server/refunds/refund.entity.ts';
import { RefundStatus } from '../../server/refunds/refund-status.ts';
import { OverrideField } from '../../server/subscriptions/override-field.ts';
import { Override } from '../../server/subscriptions/override.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { findTraces } from '../kit/find-traces.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

let world: PlanWorld;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());

const written = [
  'audit.entry.error',
  'audit.entry.reason',
  'public.bulk_operation.reason',
  'public.dunning.pause_reason',
  'public.override.reason',
  'public.provider_command.reason',
  'public.reconciliation_run.reason',
  'public.refund.decision_reason',
  'public.refund.reason',
  'public.subscription.discount_note',
];

test('who is erased is named in no reason any more, of overrides, discounts, refunds, dunning, commands, operations on many, reconciliations and deeds', async () => {
  const { organization, owner } = await world.anOrganization();
  const other = await world.anOrganization();
  const subscription = await world.aSubscription({ organization, status: SubscriptionStatus.CANCELED });
  const elsewhere = await world.aSubscription({ organization: other.organization });
  const why = `${owner.name} wished it, by ${owner.email}`;
  await world.product.arrange(async ({ em, clock }) => {
    const createdAt = clock.now();
    const [of, theirs] = [ref(organization), ref(em.getReference(Subscription, subscription.id))];
    em.create(Override, {
      ...{ organization: of, product: subscription.product, subscription: theirs, createdAt },
      ...{ field: OverrideField.PRICE, value: '0', mirrored: '1900', reason: why },
    });
    // half a name of somebody else is left alone, an address is not
    em.create(Override, {
      ...{ organization: ref(other.organization), product: elsewhere.product, createdAt },
      subscription: ref(em.getReference(Subscription, elsewhere.id)),
      ...{
        field: OverrideField.PRICE,
        value: '0',
        mirrored: '1900',
        reason: `Owen Owner, as ${owner.email}`,
      },
    });
    em.create(ReconciliationRun, {
      ...{ provider: ProviderName.STRIPE, mode: RunMode.COMPARE, state: RunState.DONE },
      ...{ startedAt: createdAt, reason: why },
    });
    em.create(Dunning, { organization: of, subscription: theirs, startedAt: createdAt, pauseReason: why });
    em.create(ProviderCommand, {
      ...{ organization: of, subjectId: subscription.id, provider: ProviderName.STRIPE, createdAt },
      ...{ providerObjectId: 'sub_1', kind: 'changeSeats', payload: {}, idempotencyKey: 'k', reason: why },
    });
    const payment = em.create(Payment, {
      ...{ organization: of, provider: ProviderName.STRIPE, providerChargeId: 'ch_1', createdAt },
      ...{ status: PaymentStatus.SUCCEEDED, currency: 'USD', totalAmount: 1_900 },
    });
    em.create(Refund, {
      ...{ organization: of, payment: ref(payment), provider: ProviderName.STRIPE, createdAt },
      ...{ status: RefundStatus.REJECTED, currency: 'USD', totalAmount: 900 },
      ...{ reason: why, decisionReason: why },
    });
    await em.nativeUpdate(Subscription, { id: subscription.id }, { discountPercent: 20, discountNote: why });
  });
  const admin = await world.anAdmin();
  for (const act of [
    `suspendOrganization(id: "${organization.id}", reason: $why) { id }`,
    'planSuspendOrganizations(input: { filter: {}, reason: $why }) { id }',
  ])
    await admin.get(`mutation ($why: String!) { ${act} }`, { why });
  // a deed that failed, and said why in words that name somebody
  await expect(
    deed(world.product.runtime, { action: 'suspendOrganization', actor: 'test', reason: why }, () => {
      throw new UserError('TAKEN', `${owner.email} is taken.`);
    }),
  ).rejects.toThrow('is taken');
  await sealAudit(world.product.runtime);
  expect(await findTraces(world.product, [owner.email])).toEqual(
    expect.arrayContaining([...written, 'audit.personal.after']),
  );

  await admin.get('mutation ($input: EraseUserInput!) { eraseUser(input: $input) { id } }', {
    input: { userId: owner.id, confirmEmail: owner.email, reason: 'Asked for it by letter' },
  });
  expect(await findTraces(world.product, [owner.email])).toEqual([]);
  // the deeds say that they were told why, and are proven still; one that failed has failed
  const { auditEntries } = await admin.get<{ auditEntries: { nodes: object[] } }>(
    '{ auditEntries(filter: { action: { eq: "suspendOrganization" } }) { nodes { reason error wordsErased } } }',
  );
  expect(auditEntries.nodes).toEqual([
    { reason: null, error: 'ERASED: It named somebody whose data was erased.', wordsErased: true },
    { reason: null, error: null, wordsErased: true },
  ]);
  await sealAudit(world.product.runtime);
  expect((await verifyChain(world.product.runtime)).finding).toBeNull();
  const em = world.product.runtime.orm.em.fork();
  const { reason } = await em.findOneOrFail(Override, { organization });
  expect(reason).toBe('Erased wished it, by erased@erased.invalid');
  expect(await em.findOneOrFail(Override, { organization: other.organization })).toMatchObject({
    reason: 'Erased, as erased@erased.invalid',
  });
});
