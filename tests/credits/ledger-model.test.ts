import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCreditWorld, type Customer, type CreditWorld } from './credit-world.ts';

let world: CreditWorld;

beforeAll(async () => {
  world = await openCreditWorld();
});
afterAll(() => world.product.close());

const hour = 3_600_000;

const amount = fc.integer({ min: 1, max: 60 });
/** Which of the holds or entries there are. */
const which = fc.nat({ max: 9 });
const step = fc.oneof(
  fc.record({
    kind: fc.constant('grant' as const),
    amount,
    hours: fc.option(fc.integer({ min: 1, max: 4 })),
    priority: fc.constantFrom(10, 50),
  }),
  fc.record({ kind: fc.constant('spend' as const), amount }),
  fc.record({ kind: fc.constant('deduct' as const), amount }),
  fc.record({ kind: fc.constant('hold' as const), amount, hours: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('capture' as const), which, amount }),
  fc.record({ kind: fc.constant('release' as const), which }),
  fc.record({ kind: fc.constant('reverse' as const), which }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 20, max: 90 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Lot {
  remaining: number;
  readonly amount: number;
  readonly priority: number;
  readonly expires: number;
}
type Parts = { lot: Lot; amount: number }[];
interface Held {
  readonly id: string;
  readonly amount: number;
  readonly parts: Parts;
  readonly expires: number;
  ended: boolean;
}
interface Written {
  readonly id: string;
  readonly lot?: Lot;
  readonly parts?: Parts;
  reversed: boolean;
}

/** The rules of credits, as plainly as they can be said. */
class Model {
  lots: Lot[] = [];
  holds: Held[] = [];
  written: Written[] = [];
  now = 0;

  get balance(): number {
    return this.lots.reduce((sum, { remaining }) => sum + remaining, 0);
  }
  get held(): number {
    return this.holds.filter(({ ended }) => !ended).reduce((sum, { amount: each }) => sum + each, 0);
  }
  /** What has run out goes before anything else is done. */
  runOut(): void {
    for (const hold of this.holds.filter(({ ended, expires }) => !ended && expires <= this.now)) {
      this.giveBack(hold.parts, hold.amount);
      hold.ended = true;
    }
    for (const lot of this.lots) if (lot.expires <= this.now) lot.remaining = 0;
  }
  take(wanted: number): Parts {
    let left = wanted;
    const order = this.lots.toSorted((a, b) => a.priority - b.priority || a.expires - b.expires);
    return order.flatMap((lot) => {
      const part = Math.min(lot.remaining, left);
      lot.remaining -= part;
      left -= part;
      return part > 0 ? [{ lot, amount: part }] : [];
    });
  }
  giveBack(parts: Parts, given: number): void {
    let left = given;
    for (const { lot, amount: taken } of parts.toReversed()) {
      const part = Math.min(taken, left);
      lot.remaining += part;
      left -= part;
    }
    for (const lot of this.lots) if (lot.expires <= this.now) lot.remaining = 0;
  }
}

/** Does a step on both sides, and compares what is answered. */
async function take(step: Step, customer: Customer, model: Model): Promise<void> {
  const refuses = (wanted: number) => (model.balance < wanted ? 'INSUFFICIENT_CREDITS' : undefined);
  if (step.kind === 'wait') {
    world.pass(step.minutes * 60_000);
    model.now += step.minutes * 60_000;
    return;
  }
  const { clock } = world.product.runtime;
  const after = (hours: number) => new Date(clock.now().getTime() + hours * hour);
  if (step.kind === 'grant') {
    const expiresAt = step.hours === null ? null : after(step.hours);
    const { data } = await world.grant(customer.id, step.amount, { expiresAt, priority: step.priority });
    model.runOut();
    const expires = step.hours === null ? Infinity : model.now + step.hours * hour;
    const lot = { amount: step.amount, remaining: step.amount, priority: step.priority, expires };
    model.lots.push(lot);
    model.written.push({ id: data?.grantCredits.id ?? '', lot, reversed: false });
    return;
  }
  if (step.kind === 'spend' || step.kind === 'deduct') {
    const code = (model.runOut(), refuses(step.amount));
    const answer =
      step.kind === 'spend'
        ? await customer.spend(step.amount)
        : await world.deduct(customer.id, step.amount);
    expect(answer.code).toBe(code);
    if (code) return;
    const parts = model.take(step.amount);
    if (answer.data && 'deductCredits' in answer.data)
      model.written.push({ id: answer.data.deductCredits.id, parts, reversed: false });
    return;
  }
  if (step.kind === 'hold') {
    const code = (model.runOut(), refuses(step.amount));
    const { data, code: told } = await customer.hold(step.amount, { seconds: step.hours * 3_600 });
    expect(told).toBe(code);
    if (!data?.holdCredits) return;
    const expires = model.now + step.hours * hour;
    const parts = model.take(step.amount);
    model.holds.push({ id: data.holdCredits.id, amount: step.amount, parts, expires, ended: false });
    return;
  }
  if (step.kind === 'reverse') {
    const entry = model.written[step.which % Math.max(1, model.written.length)];
    if (!entry) return;
    const { code } = await world.reverse(entry.id);
    model.runOut();
    const isUsed = entry.lot && entry.lot.remaining < entry.lot.amount;
    const refusal = isUsed ? 'CREDITS_USED' : undefined;
    expect(code).toBe(entry.reversed ? 'ALREADY_REVERSED' : refusal);
    if (code) return;
    entry.reversed = true;
    if (entry.lot) entry.lot.remaining = 0;
    const taken = entry.parts ?? [];
    model.giveBack(
      taken,
      taken.reduce((sum, part) => sum + part.amount, 0),
    );
    return;
  }
  const hold = model.holds[step.which % Math.max(1, model.holds.length)];
  if (!hold) return;
  model.runOut();
  const spent = step.kind === 'capture' ? Math.min(step.amount, hold.amount) : 0;
  const { code } =
    step.kind === 'capture' ? await customer.capture(hold.id, spent) : await customer.release(hold.id);
  if (hold.ended) return;
  expect(code).toBeUndefined();
  hold.ended = true;
  model.giveBack(hold.parts, hold.amount - spent);
}

test('whatever is granted, spent, held, captured, released, deducted, taken back and let run out, the ledger is what the rules say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 22 }), async (steps) => {
      const customer = await world.aCustomer(0);
      const model = new Model();
      for (const each of steps) await take(each, customer, model);
      // everything that has run out is written down by then
      await world.grant(customer.id, 1);
      model.runOut();
      const { balance, held, entries } = await world.ledgerOf(customer.id);
      expect({ balance, held }).toEqual({ balance: model.balance + 1, held: model.held });
      const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
      expect(sum(entries.map((entry) => entry.amount))).toBe(balance);
      expect(sum(entries.map(({ heldAmount }) => heldAmount))).toBe(held);
      const lots = await world.lotsOf(customer.id);
      expect(lots.slice(0, -1)).toEqual(model.lots.map(({ remaining }) => remaining));
    }),
    { numRuns: 25 },
  );
});
