import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RefundReason } from '../../server/billing/provider-money.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import type { Actor } from '../kit/product.ts';
import {
  approveMutation,
  openRefundWorld,
  refundMutation,
  type Paid,
  type Refunded,
  type RefundWorld,
} from '../refunds/refund-world.ts';
import { inParallel, openFaultWorld, type FaultWorld } from './fault-world.ts';

const companies = 9;
const refundsEach = 4;
const paidAmount = 10_000;
const ofApi = ['command.committed', 'webhook.stored'];
const ofWorker = [
  'command.picked',
  'command.begun',
  'command.called',
  'command.answered',
  'object.fetched',
  'object.mirrored',
  'mail.claimed',
  'mail.sent',
];

let faults: FaultWorld<RefundWorld>;

beforeAll(async () => {
  faults = await openFaultWorld({ ofApi, ofWorker }, openRefundWorld);
});
afterAll(() => faults?.close());

interface Company {
  readonly paid: Paid;
  readonly support: Actor;
  readonly admin: Actor;
  readonly approver: Actor;
}

test('refunds and what ends with them, with processes killed at every step, happen once each on both sides', async () => {
  const { world, fleet, rowsOf } = faults;
  // support may give back all of it, and every refund of an admin needs a second one
  await world.product.arrange(async ({ em, clock }) => {
    await em.nativeDelete(RefundLimit, {});
    em.create(RefundLimit, {
      ...{ role: StaffRole.SUPPORT_ADMIN, currency: 'USD', perRefund: 1_000_000, perDay: 1_000_000 },
      changedAt: clock.now(),
    });
  });
  const all: Company[] = [];
  for (let count = 0; count < companies; count += 1)
    all.push({
      paid: count % 3 === 0 ? await world.paidSubscription() : await world.paid(paidAmount),
      ...{ support: await world.support(), admin: await world.approver(), approver: await world.approver() },
    });
  await inParallel(all, 6, refundAll);
  await faults.settled();

  for (const [index, { paid }] of all.entries()) {
    const there = await world.atStripe(paid.chargeId);
    const here = await rowsOf<{ id: string; amount: number; status: string }>(
      `select provider_refund_id as id, total_amount::int as amount, lower(status) as status from refund
       where payment_id = $1 order by provider_refund_id`,
      paid.paymentId,
    );
    expect(here).toEqual(
      there
        .map(({ id, amount, status }) => ({ id, amount, status }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(there).toHaveLength(refundsEach);
    const sum = there.reduce((total, { amount }) => total + amount, 0);
    expect(
      await rowsOf('select refunded_amount::int as sum from payment where id = $1', paid.paymentId),
    ).toEqual([{ sum }]);
    if (index % 3 !== 0) continue;
    expect((await world.stripe.subscriptions.retrieve(paid.stripeId)).status).toBe('canceled');
    expect(await rowsOf('select status from subscription where id = $1', paid.subscriptionId)).toEqual([
      { status: 'CANCELED' },
    ]);
  }
  const cancellations = all.filter((_, index) => index % 3 === 0).length;
  expect(
    await rowsOf('select kind, status, count(*)::int from provider_command group by 1, 2 order by 1'),
  ).toEqual([
    { kind: 'cancelSubscription', status: 'SUCCEEDED', count: cancellations },
    { kind: 'refundPayment', status: 'SUCCEEDED', count: companies * refundsEach },
  ]);
  const letters = await faults.letters();
  for (const { email, count } of await owedLetters()) {
    const { kept, sent, taken } = letters.find(({ to }) => to === email) ?? { kept: 0, sent: 0, taken: 0 };
    expect([email, kept]).toEqual([email, count]);
    // of one whose process died while it handed it over nobody knows whether it came; none comes twice
    expect(taken).toBeGreaterThanOrEqual(sent);
    expect(taken).toBeLessThanOrEqual(kept);
  }
  expect([...fleet.deaths.keys()].sort()).toEqual([...ofApi, ...ofWorker].sort());
});

/** How many mails each owner is owed: of each refund, and of the end of each subscription. */
const owedLetters = (): Promise<{ email: string; count: number }[]> =>
  faults.rowsOf(
    `select u.email, (count(r.id) + count(distinct r.ends_subscription_id))::int as count from refund r
     join membership m on m.organization_id = r.organization_id and m.role = 'OWNER' join user_account u on u.id = m.user_id
     where r.status = 'SUCCEEDED' group by 1`,
  );

/** A half by support alone, a half that somebody approves; the last ends the subscription, where there is one. */
async function refundAll({ paid, support, admin, approver }: Company): Promise<void> {
  const isSubscription = paid.paymentId !== '' && (await hasSubscription(paid));
  for (let count = 0; count < refundsEach; count += 1) {
    const alone = count % 2 === 0;
    const input = {
      ...{
        paymentId: paid.paymentId,
        amount: 1_000 + count,
        reasonCode: RefundReason.DUPLICATE,
        reason: 'Twice',
      },
      cancelSubscription: isSubscription && count === refundsEach - 1,
      idempotencyKey: `refund-${paid.paymentId}-${count}`,
    };
    const asked = await untilIs(
      alone ? 'SUCCEEDED' : 'REQUESTED',
      alone ? support : admin,
      'refundPayment',
      input,
    );
    if (!alone) await untilApproved(approver, asked);
  }
}

const hasSubscription = async ({ paymentId }: Paid): Promise<boolean> =>
  (
    await faults.rowsOf(
      'select from payment p join invoice i on i.id = p.invoice_id where p.id = $1 and i.subscription_id is not null',
      paymentId,
    )
  ).length > 0;

/** As a browser that does not give up: the same request again, under the same key, wherever someone answers. */
async function untilIs(status: string, by: Actor, name: 'refundPayment', input: object): Promise<string> {
  for (;;) {
    const answer = await faults.ask<Record<string, Refunded>>(by, refundMutation, { input });
    const code = answer?.errors?.[0]?.extensions.code;
    if (code && code !== 'RATE_LIMITED') throw new Error(`${code}: ${answer?.errors?.[0]?.message ?? ''}`);
    const refund = answer?.data?.[name];
    if (refund?.status === status) return refund.id;
    if (refund?.status === 'FAILED') throw new Error(refund.failure ?? 'failed');
    await forgetLimits();
  }
}

/** An approval whose answer was lost finds the refund decided: by itself. */
async function untilApproved(by: Actor, id: string): Promise<void> {
  for (;;) {
    const answer = await faults.ask(by, approveMutation, { id });
    const code = answer?.errors?.[0]?.extensions.code;
    if (code && code !== 'RATE_LIMITED' && code !== 'REFUND_DECIDED') throw new Error(code);
    const rows = await faults.rowsOf<{ status: string }>('select status from refund where id = $1', id);
    if (rows[0]?.status === 'SUCCEEDED') return;
    await forgetLimits();
  }
}

/** Whoever does not give up would wait a minute for each three tries. */
async function forgetLimits(): Promise<void> {
  await pause(250);
  await faults.rowsOf('delete from rate_limit');
}
