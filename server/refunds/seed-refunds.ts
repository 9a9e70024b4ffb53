import { setTimeout as pause } from 'node:timers/promises';
import { PaymentStatus, RefundReason } from '../billing/provider-money.ts';
import { StaffRole } from '../identity/role.entity.ts';
import { seedCaller } from '../identity/seed-caller.ts';
import { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deed, perform } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { refundPayment } from './refund-payment.ts';
import { RefundLimit } from './refund-limit.entity.ts';
import { rejectRefund } from './reject-refund.ts';
import type { Refund } from './refund.entity.ts';

/** What each role may give back alone, in minor units. */
const limits = [
  { role: StaffRole.SUPPORT_ADMIN, perRefund: 20_000, perDay: 50_000 },
  { role: StaffRole.SUPER_ADMIN, perRefund: 500_000, perDay: 2_000_000 },
];

/** The onboarding that most companies of the demo have paid. */
const onboarding = 120_000;

/** Limits for both roles, and refunds that support has asked for: one that was made, one that waits, one that was rejected. */
export async function seedRefunds(runtime: Runtime): Promise<void> {
  await deed(runtime, { action: 'seedRefundLimits', actor: 'seed' }, ({ em, clock }) => {
    for (const limit of limits)
      for (const currency of ['USD', 'EUR'])
        em.create(RefundLimit, { ...limit, currency, changedAt: clock.now() });
    return Promise.resolve();
  });
  const support = await seedCaller(runtime, 'priya@bursar.example');
  const admin = await seedCaller(runtime, 'marcus@bursar.example');
  if (!support || !admin) return;
  await ask(runtime, support, 'greenfield-dental', 15_000, 'The second training session was canceled by us.');
  await ask(
    runtime,
    support,
    'atlasrobotics',
    60_000,
    'Their import took three weeks longer than we had promised.',
  );
  const rejected = await ask(
    runtime,
    support,
    'greenfield-dental',
    80_000,
    'They did not like the training.',
  );
  const reason = 'The training took place as agreed. Offer them a second one instead.';
  if (rejected)
    await perform(admin, { action: 'rejectRefund', reason }, (ctx) =>
      rejectRefund(ctx, { id: rejected.id, reason }),
    );
}

/** Null where the demo has no such company, or no webhook has told of its payment in time. */
async function ask(
  runtime: Runtime,
  by: Ctx,
  slug: string,
  amount: number,
  reason: string,
): Promise<Refund | null> {
  const payment = await paymentOf(runtime, slug);
  if (!payment) return null;
  return perform(by, { action: 'refundPayment', reason }, (ctx) =>
    refundPayment(ctx, {
      ...{ paymentId: payment.id, amount, reason, cancelSubscription: false },
      reasonCode: RefundReason.REQUESTED_BY_CUSTOMER,
    }),
  );
}

async function paymentOf(runtime: Runtime, slug: string): Promise<Payment | null> {
  for (let tries = 0; tries < 50; tries += 1) {
    const payment = await runtime.orm.em.fork().findOne(Payment, {
      ...{ organization: { slug }, totalAmount: onboarding },
      status: PaymentStatus.SUCCEEDED,
    });
    if (payment) return payment;
    await pause(100);
  }
  return null;
}
