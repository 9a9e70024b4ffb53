import { ref } from '@mikro-orm/core';
import { App } from '../apps/app.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { LicenseOffer } from './license-offer.entity.ts';

interface Offered extends Partial<Pick<LicenseOffer, 'machineLimit' | 'floatingSeats' | 'validDays'>> {
  readonly name: string;
  readonly description: string;
  readonly plan: string;
  readonly unitAmount: number;
  readonly archived?: boolean;
}

const offers: readonly Offered[] = [
  {
    ...{ name: 'Desktop Professional, for a year', plan: 'PROFESSIONAL', unitAmount: 14_900, validDays: 365 },
    ...{ description: 'For one person and the three machines they work on.', machineLimit: 3 },
  },
  {
    ...{ name: 'Desktop Starter, for good', plan: 'STARTER', unitAmount: 7_900, machineLimit: 1 },
    description: 'For one machine, and as long as it lives.',
  },
  {
    ...{ name: 'Desktop Professional, shared', plan: 'PROFESSIONAL', unitAmount: 49_900, validDays: 365 },
    ...{ description: 'Five at a time, of however many there are.', floatingSeats: 5 },
  },
  {
    ...{ name: 'Desktop Starter, launch price', plan: 'STARTER', unitAmount: 4_900, machineLimit: 1 },
    ...{ description: 'Until the end of the fair.', archived: true },
  },
];

/** Licenses that the demo sells, and one that it has sold. */
export async function seedLicenseOffers({ em, clock }: Ctx): Promise<void> {
  const app = await em.findOneOrFail(App, { key: 'desktop' });
  for (const { plan, archived, ...fields } of offers)
    em.create(LicenseOffer, {
      ...{ ...fields, currency: 'USD', app: ref(app), createdAt: clock.now() },
      plan: ref(await em.findOneOrFail(Plan, { key: plan, product: app.product.id })),
      archivedAt: archived ? clock.now() : null,
    });
}
