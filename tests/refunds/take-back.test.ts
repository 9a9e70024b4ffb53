import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  PaymentStatus,
  type ProviderCharge,
  type ProviderRefund,
} from '../../server/billing/provider-money.ts';
import { ProviderName } from '../../server/billing/provider.ts';
import { CreditPack } from '../../server/credits/credit-pack.entity.ts';
import { Order } from '../../server/orders/order.entity.ts';
import { writeOrder } from '../../server/orders/write-order.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { mirrorCharge } from '../../server/refunds/mirror-charge.ts';
import { Refund } from '../../server/refunds/refund.entity.ts';
import { openCreditWorld, type CreditWorld, type Customer } from '../credits/credit-world.ts';

let world: CreditWorld;
let made = 0;
beforeAll(async () => {
  world = await openCreditWorld();
});
afterAll(() => world.product.close());

const provider = ProviderName.STRIPE;
const bonus = 300;

const step = fc.oneof(
  fc.record({ kind: fc.constant('spend' as const), amount: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('hold' as const), amount: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('release' as const), which: fc.nat({ max: 5 }) }),
  fc.record({
    kind: fc.constant('refund' as const),
    percent: fc.integer({ min: 1, max: 100 }),
    pending: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('answer' as const), which: fc.nat({ max: 5 }), fails: fc.boolean() }),
  fc.record({ kind: fc.constant('hear' as const), times: fc.integer({ min: 1, max: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** An order of credits at a provider that is told what happens there, and the rules as plainly as they can be said. */
class Story {
  readonly number = (made += 1);
  readonly chargeId = `ch_story_${this.number}`;
  readonly refunds: { -readonly [K in keyof ProviderRefund]: ProviderRefund[K] }[] = [];
  /** What is left of the order's own credits and of those that were a present, which are spent last. */
  lot = 0;
  present = bonus;
  holds: { id: string; ofLot: number; ofPresent: number }[] = [];
  counted = new Map<string, { amount: number; due: number; taken: number }>();
  isPaid = false;
  orderId = '';

  constructor(
    readonly customer: Customer,
    readonly credits: number,
    readonly paid: number,
  ) {}

  get refunded(): number {
    return this.refunds
      .filter(({ status }) => status !== 'FAILED')
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  async open(): Promise<void> {
    await world.grant(this.customer.id, bonus, { priority: 90 });
    await world.product.arrange(async ({ em, clock }) => {
      const terms = { credits: this.credits, currency: 'USD', createdAt: clock.now() };
      const pack = em.create(CreditPack, { ...terms, name: `Pack ${this.number}`, unitAmount: this.paid });
      const order = em.create(Order, {
        ...{ organization: ref(em.getReference(Organization, this.customer.id)), pack: ref(pack), provider },
        ...{ ...terms, quantity: 1, title: 'Credits', totalAmount: this.paid },
      });
      await em.flush();
      this.orderId = order.id;
    });
  }

  /** The page is paid, and we hear of it. */
  async pay(): Promise<void> {
    const { chargeId } = this;
    const page = { id: `cs_story_${this.number}`, status: 'COMPLETE' as const, url: null, isPaid: true };
    const nobody = { customerId: null, subscriptionId: null, organizationId: this.customer.id };
    await world.product.arrange(async (ctx) =>
      writeOrder(ctx, await ctx.read.lock(Order, this.orderId), {
        ...{ ...page, ...nobody, reference: this.orderId, expiresAt: ctx.clock.now() },
        purchase: { chargeId, methodType: 'card', methodBrand: 'visa', methodLast4: '4242' },
      }),
    );
    await world.product.runJobs();
    this.lot = this.credits;
    this.isPaid = true;
    this.count();
  }

  async hear(): Promise<void> {
    const nothing = {
      invoiceId: null,
      failureCode: null,
      failureMessage: null,
      description: null,
      customerId: null,
    };
    const method = { methodType: 'card', methodBrand: 'visa', methodLast4: '4242' };
    const found = {
      ...{ ...nothing, ...method, id: this.chargeId, organizationId: this.customer.id, currency: 'USD' },
      ...{ status: PaymentStatus.SUCCEEDED, amount: this.paid, amountRefunded: this.refunded },
      // the provider tells the newest first
      refunds: this.refunds.map((each) => ({ ...each })).toReversed(),
      createdAt: new Date('2026-01-01'),
    } as ProviderCharge;
    await world.product.arrange((ctx) => mirrorCharge(ctx, { provider, found }));
    this.heard = this.refunds.map((each) => ({ ...each }));
    if (this.isPaid) this.count();
  }
  heard: ProviderRefund[] = [];

  /** Each refund that has succeeded takes its part of what is left, once; the parts of all add up to the share of the money. */
  count(): void {
    for (const { id, status, amount } of this.heard) {
      const known = this.counted.get(id);
      if (status === 'FAILED' && known) {
        this.lot += known.taken;
        this.counted.delete(id);
      }
      if (status !== 'SUCCEEDED' || known) continue;
      const before = [...this.counted.values()];
      const money = before.reduce((sum, each) => sum + each.amount, amount);
      const gone = before.reduce((sum, each) => sum + each.due, 0);
      const due = Math.max(0, Math.floor((this.credits * money) / this.paid + 0.5) - gone);
      const taken = Math.min(due, this.lot);
      this.lot -= taken;
      this.counted.set(id, { amount, due, taken });
    }
  }

  async take(next: Step): Promise<void> {
    if (next.kind === 'hear') {
      for (let time = 0; time < next.times; time += 1) await this.hear();
      return;
    }
    if (next.kind === 'refund') {
      const amount = Math.ceil(((this.paid - this.refunded) * next.percent) / 100);
      if (amount <= 0) return;
      const createdAt = new Date(Date.UTC(2026, 1, 1, 0, this.refunds.length));
      const status = next.pending ? 'PENDING' : 'SUCCEEDED';
      const id = `re_story_${this.number}_${this.refunds.length}`;
      this.refunds.push({ id, status, amount, reason: null, failure: null, commandId: null, createdAt });
      return;
    }
    if (next.kind === 'answer') {
      // the bank answers what is pending, and may send back what it had taken
      const refund = this.refunds[next.which % Math.max(1, this.refunds.length)];
      if (refund && refund.status !== 'FAILED') refund.status = next.fails ? 'FAILED' : 'SUCCEEDED';
      return;
    }
    if (next.kind === 'release') {
      const hold = this.holds.splice(next.which % Math.max(1, this.holds.length), 1)[0];
      if (!hold) return;
      expect((await this.customer.release(hold.id)).code).toBeUndefined();
      this.lot += hold.ofLot;
      this.present += hold.ofPresent;
      return;
    }
    const answer =
      next.kind === 'spend' ? await this.customer.spend(next.amount) : await this.customer.hold(next.amount);
    const isThere = next.amount <= this.lot + this.present;
    expect(answer.code).toBe(isThere ? undefined : 'INSUFFICIENT_CREDITS');
    if (!isThere) return;
    const ofLot = Math.min(this.lot, next.amount);
    const ofPresent = next.amount - ofLot;
    this.lot -= ofLot;
    this.present -= ofPresent;
    if (answer.data && 'holdCredits' in answer.data)
      this.holds.push({ id: answer.data.holdCredits.id, ofLot, ofPresent });
  }
}

test('whatever is spent, laid aside, refunded in parts, heard late, often or before the payment, and fails later, only what is left of the order goes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 18 }),
      fc.integer({ min: 1, max: 700 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.nat({ max: 6 }),
      async (steps, credits, paid, paidAfter) => {
        const story = new Story(await world.aCustomer(0), credits, paid);
        await story.open();
        for (const [index, next] of steps.entries()) {
          if (index === paidAfter) await story.pay();
          await story.take(next);
        }
        if (!story.isPaid) await story.pay();
        await story.hear();
        const lots = await world.lotsOf(story.customer.id);
        expect(lots).toEqual([story.present, story.lot]);
        const { balance, entries } = await world.ledgerOf(story.customer.id);
        expect(balance).toBe(story.present + story.lot);
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
        const rows = await world.product.runtime.orm.em
          .fork()
          .find(Refund, { provider, payment: { providerChargeId: story.chargeId } });
        const told = Object.fromEntries(
          rows.flatMap(({ providerRefundId, creditsTaken, creditsUsed }) =>
            creditsTaken == null ? [] : [[providerRefundId, [creditsTaken, creditsUsed]]],
          ),
        );
        const expected = [...story.counted].map(([id, { due, taken }]) => [id, [taken, due - taken]]);
        expect(told).toEqual(Object.fromEntries(expected));
        const returned = [...story.counted.values()];
        if (returned.reduce((sum, { amount }) => sum + amount, 0) === paid)
          expect(returned.reduce((sum, { due }) => sum + due, 0)).toBe(credits);
      },
    ),
    { numRuns: 12 },
  );
});
