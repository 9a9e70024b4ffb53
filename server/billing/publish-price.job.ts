import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { subscriber } from '../kit/outbox.ts';
import { configuredProviders, findProvider } from './find-provider.ts';
import type { NewProviderPlan, NewProviderPrice } from './provider-catalog.ts';
import { ProviderRefusal, type ProviderName } from './provider.ts';
import { idOfPlan, idOfPrice, notePlan, notePrice } from './published.ts';

interface Named {
  readonly id: string;
}

/** A price that is new here is made at each provider that is set up, so that it can be bought there. */
export const publishPrice = subscriber('price.created', 'publish-price', (job, { id }: Named) =>
  atEach(job, (provider) => publish(job, provider, id)),
);

/** What is off sale here is not sold there either; subscriptions that have it go on. */
export const withdrawPrice = subscriber('price.archived', 'withdraw-price', (job, { id }: Named) =>
  atEach(job, (provider) => match(job, provider, id)),
);

/** What is on sale again here is sold there again. */
export const offerPrice = subscriber('price.restored', 'offer-price', (job, { id }: Named) =>
  atEach(job, (provider) => match(job, provider, id)),
);

const unpublished = `
  select p.id from price p join plan l on l.id = p.plan_id where p.archived_at is null and l.archived_at is null
    and not exists (select from published_price o where o.price_id = p.id and o.provider = $1) order by p.created_at, p.id`;

/** A provider that is set up after the catalog was made learns of it, too; one that it does not take keeps none of the others out. */
export const publishUnpublished = defineJob('publish-unpublished', (job: JobContext) =>
  atEach(job, async (provider) => {
    const { rows } = await job.runtime.pool.query<Named>(unpublished, [provider]);
    for (const { id } of rows)
      try {
        await publish(job, provider, id);
      } catch (error) {
        if (!(error instanceof ProviderRefusal)) throw error;
        job.log.warn({ err: error, price: id, provider }, 'a price could not be published');
      }
  }),
);

async function atEach(job: JobContext, work: (provider: ProviderName) => Promise<void>): Promise<void> {
  for (const provider of configuredProviders(job.runtime.config)) await work(provider);
}

async function publish(job: JobContext, name: ProviderName, id: string): Promise<void> {
  const em = job.runtime.orm.em.fork();
  const price = await em.findOne(Price, id, { populate: ['plan'] });
  if (!price || (await idOfPrice({ em }, name, price))) return;
  const plan = price.plan.unwrap();
  const provider = findProvider(job.runtime.config, name);
  const productId = (await idOfPlan({ em }, name, plan)) ?? (await provider.publishPlan(planSaid(plan)));
  const priceId = await provider.publishPrice(priceSaid(price, plan, productId));
  const published = await job.deed({ action: 'publishPrice', actor: 'job:publish-price' }, async (ctx) => {
    await notePlan(ctx, name, await ctx.read.lock(Plan, plan.id), productId);
    const locked = await ctx.read.lock(Price, id);
    await notePrice(ctx, name, locked, priceId);
    return locked;
  });
  // what went off sale meanwhile found nothing to take off sale there
  if (published.archivedAt) await match(job, name, id);
}

/** A plan in the words for a provider. */
export const planSaid = ({ id, key, name, description }: Plan): NewProviderPlan => ({
  ...{ id, key, name },
  description: description ?? null,
});

/** A price in the words for a provider, which calls its plan so. */
export const priceSaid = (
  { id, interval, unitAmount, currency }: Price,
  { name: planName }: Plan,
  productId: string,
): NewProviderPrice => ({ id, productId, planName, interval, unitAmount, currency });

/** Makes the price there as it is here, and looks again: of two jobs at once, the last to write has seen the last state. */
async function match(job: JobContext, name: ProviderName, id: string): Promise<void> {
  for (let said: boolean | undefined; ;) {
    const em = job.runtime.orm.em.fork();
    const price = await em.findOne(Price, id);
    const known = price && (await idOfPrice({ em }, name, price));
    const isOnSale = price ? !price.archivedAt : undefined;
    if (!known || isOnSale === undefined || isOnSale === said) return;
    await findProvider(job.runtime.config, name).offerPrice(known, isOnSale);
    said = isOnSale;
  }
}
