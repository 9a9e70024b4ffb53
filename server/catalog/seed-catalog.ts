import { ref } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { Plan } from './plan.entity.ts';
import { Price, PriceInterval } from './price.entity.ts';
import { Product } from './product.entity.ts';

interface PlanOnSale {
  key: string;
  name: string;
  description: string;
  /** In cents, for a month and for a year. */
  month: number;
  year: number;
}

const onSale: { key: string; name: string; plans: PlanOnSale[] }[] = [
  {
    key: 'ANALYTICS',
    name: 'Analytics',
    plans: [
      { key: 'AD_STARTER', name: 'Starter', description: '15,000 events a month.', month: 900, year: 9_000 },
      {
        key: 'AD_GROWTH',
        name: 'Growth',
        description: '100,000 events a month.',
        month: 2_900,
        year: 28_800,
      },
      { key: 'AD_PRO', name: 'Pro', description: '750,000 events a month.', month: 7_900, year: 79_200 },
      {
        key: 'AD_AGENCY',
        name: 'Scale',
        description: '3,000,000 events a month.',
        month: 19_900,
        year: 199_200,
      },
      {
        key: 'AD_ENTERPRISE',
        name: 'Enterprise',
        description: '15,000,000 events a month.',
        month: 49_900,
        year: 499_200,
      },
    ],
  },
  {
    key: 'CLOUD',
    name: 'Cloud',
    plans: [
      { key: 'STANDARD', name: 'Standard', description: 'For small teams.', month: 1_900, year: 19_000 },
      {
        key: 'PRO',
        name: 'Pro',
        description: 'For teams of up to 25, with 10 GB of storage.',
        month: 4_900,
        year: 49_000,
      },
    ],
  },
];

/** What the demo sells: two products, seven plans, a price for the month and one for the year each. */
export async function seedCatalog(ctx: Ctx): Promise<Price[]> {
  const createdAt = ctx.clock.now();
  const prices = onSale.flatMap(({ key, name, plans }) => {
    const product = ctx.em.create(Product, { key, name, createdAt });
    return plans.flatMap(({ month, year, ...labels }) => {
      const plan = ctx.em.create(Plan, { ...labels, product: ref(product), createdAt });
      return [
        priceOf(ctx, plan, PriceInterval.MONTH, month, createdAt),
        priceOf(ctx, plan, PriceInterval.YEAR, year, createdAt),
      ];
    });
  });
  await ctx.em.flush();
  return prices;
}

const priceOf = (ctx: Ctx, plan: Plan, interval: PriceInterval, unitAmount: number, createdAt: Date): Price =>
  ctx.em.create(Price, { plan: ref(plan), interval, unitAmount, currency: 'USD', createdAt });
