import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import type { JobContext } from '../kit/job.ts';
import { subscriber } from '../kit/outbox.ts';
import { createStripePlan, createStripePrice } from './stripe/publish-price.ts';
import { stripeClient } from './stripe/stripe-client.ts';

interface Named {
  readonly id: string;
}

const find = (job: JobContext, id: string): Promise<Price | null> =>
  job.runtime.orm.em.fork().findOne(Price, id, { populate: ['plan'] });

/** A price that is new here is made at Stripe, where it is set up, so that it can be bought. */
export const publishPrice = subscriber('price.created', 'publish-price', async (job, { id }: Named) => {
  if (!job.runtime.config.stripe.apiKey) return;
  const price = await find(job, id);
  if (!price || price.stripePriceId) return;
  const stripe = stripeClient(job.runtime.config);
  const plan = price.plan.unwrap();
  const stripeProductId = plan.stripeProductId ?? (await createStripePlan(stripe, plan));
  const stripePriceId = await createStripePrice(stripe, price, stripeProductId);
  const published = await job.deed({ action: 'publishPrice', actor: 'job:publish-price' }, async (ctx) => {
    (await ctx.read.lock(Plan, plan.id)).stripeProductId = stripeProductId;
    return Object.assign(await ctx.read.lock(Price, id), { stripePriceId });
  });
  // what went off sale meanwhile found nothing to take off sale there
  if (published.archivedAt) await match(job, id);
});

/** What is off sale here is not sold there either; subscriptions that have it go on. */
export const withdrawPrice = subscriber('price.archived', 'withdraw-price', (job, { id }: Named) =>
  match(job, id),
);

/** What is on sale again here is sold there again. */
export const offerPrice = subscriber('price.restored', 'offer-price', (job, { id }: Named) => match(job, id));

/** Makes the price there as it is here, and looks again: of two jobs at once, the last to write has seen the last state. */
async function match(job: JobContext, id: string): Promise<void> {
  if (!job.runtime.config.stripe.apiKey) return;
  for (let said: boolean | undefined; ;) {
    const price = await find(job, id);
    const active = price ? !price.archivedAt : undefined;
    if (!price?.stripePriceId || active === said) return;
    await stripeClient(job.runtime.config).prices.update(price.stripePriceId, { active });
    said = active;
  }
}
