import { ref } from '@mikro-orm/core';
import type { Plan } from '../catalog/plan.entity.ts';
import type { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import type { ProviderName } from './provider.ts';
import { PublishedPlan, PublishedPrice } from './published.entity.ts';

type Em = Pick<Ctx, 'em'>;

/** What a provider calls a price; null where it does not know it. */
export async function idOfPrice({ em }: Em, provider: ProviderName, price: Price): Promise<string | null> {
  const published = await em.findOne(PublishedPrice, { price, provider });
  return published?.providerPriceId ?? null;
}

/** What a provider calls a plan; null where it does not know it. */
export async function idOfPlan({ em }: Em, provider: ProviderName, plan: Plan): Promise<string | null> {
  const published = await em.findOne(PublishedPlan, { plan, provider });
  return published?.providerProductId ?? null;
}

/** The price of the catalog that a provider calls so, with its plan; null where the catalog does not know it. */
export async function priceCalled(
  { em }: Em,
  provider: ProviderName,
  providerPriceId: string,
): Promise<Price | null> {
  const found = await em.findOne(PublishedPrice, { provider, providerPriceId }, { populate: ['price.plan'] });
  return found?.price.unwrap() ?? null;
}

/** The plan of the catalog that a provider calls so; null where the catalog does not know it. */
export async function planCalled(
  { em }: Em,
  provider: ProviderName,
  providerProductId: string,
): Promise<Plan | null> {
  const found = await em.findOne(PublishedPlan, { provider, providerProductId }, { populate: ['plan'] });
  return found?.plan.unwrap() ?? null;
}

/** Notes what a provider calls a price, once. */
export async function notePrice(
  ctx: Em,
  provider: ProviderName,
  price: Price,
  providerPriceId: string,
): Promise<void> {
  if (await idOfPrice(ctx, provider, price)) return;
  ctx.em.create(PublishedPrice, { price: ref(price), provider, providerPriceId });
}

/** Notes what a provider calls a plan, once. */
export async function notePlan(
  ctx: Em,
  provider: ProviderName,
  plan: Plan,
  providerProductId: string,
): Promise<void> {
  if (await idOfPlan(ctx, provider, plan)) return;
  ctx.em.create(PublishedPlan, { plan: ref(plan), provider, providerProductId });
}
