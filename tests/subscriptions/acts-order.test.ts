import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import { act, type ActName } from './billing-acts.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());

/** What happens: an act here, the same by a stranger at Stripe, or webhooks that stop and come again. */
type Step = readonly ['here', ActName, object] | readonly ['there', object] | readonly ['news', boolean];

const steps: readonly Step[] = [
  ['here', 'cancelSubscription', { mode: 'PERIOD_END' }],
  ['here', 'cancelSubscription', { mode: 'IMMEDIATE' }],
  ['here', 'undoCancel', {}],
  ['here', 'pauseSubscription', {}],
  ['here', 'resumeSubscription', {}],
  ['there', { cancel_at_period_end: true }],
  ['there', { cancel_at_period_end: false }],
  ['there', { pause_collection: { behavior: 'void' } }],
  ['there', { pause_collection: '' }],
  ['news', false],
  ['news', true],
];

async function take(admin: Actor, step: Step, ids: { id: string; stripeId: string }): Promise<void> {
  if (step[0] === 'news') world.news.on = step[1];
  // what has ended, or is so already, is refused by whoever is asked
  else if (step[0] === 'there')
    await world.stripe.subscriptions.update(ids.stripeId, step[1]).catch(() => undefined);
  else await act(admin, step[1], ids.id, step[2]);
}

/** How it stands, as our row and as Stripe has it. */
async function both({ id, stripeId }: { id: string; stripeId: string }): Promise<[object, object]> {
  const row = await world.product.runtime.orm.em.fork().findOneOrFail(Subscription, id);
  const found = readSubscription(
    await world.stripe.subscriptions.retrieve(stripeId, { expand: ['schedule'] }),
  );
  const { status, canceledAt, scheduledChange, endedAt } = found;
  return [
    {
      ...{ status: row.status, canceledAt: row.canceledAt, endedAt: row.accessEndsAt },
      ...{ kind: row.scheduledKind, at: row.scheduledAt },
    },
    { status, canceledAt, endedAt, kind: scheduledChange?.kind ?? null, at: scheduledChange?.at ?? null },
  ];
}

test('in whatever order acts, changes at Stripe and webhooks come, both sides end up the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 2, maxLength: 7 }), async (taken) => {
      const admin = await world.anAdmin();
      const { subscription, stripeId } = await world.aCompany();
      const ids = { id: subscription.id, stripeId };
      for (const step of taken) await take(admin, step, ids);
      // one more piece of news, however long there was none
      world.news.on = true;
      await world.stripe.subscriptions.update(stripeId, { metadata: { looked: 'at' } });
      await expect
        .poll(
          async () => {
            const [here, there] = await both(ids);
            return JSON.stringify(here) === JSON.stringify(there) || { here, there };
          },
          { timeout: 20_000 },
        )
        .toBe(true);
      expect(
        await world.product.runtime.pool
          .query(`select 1 from provider_command where subject_id = $1 and status = 'PENDING'`, [ids.id])
          .then(({ rows }) => rows),
      ).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
