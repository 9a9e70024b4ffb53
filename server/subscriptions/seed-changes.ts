import { PriceInterval } from '../catalog/price.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { seedCaller } from '../identity/seed-caller.ts';
import { perform } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { changePlan } from './change-plan.ts';
import { ChangeMoment } from './plan.command.ts';
import { startCheckout } from './start-checkout.ts';
import { Subscription } from './subscription.entity.ts';

/** What is agreed and still to come: a larger plan from the next period on, and a link at which a customer can buy. */
export async function seedChanges(runtime: Runtime): Promise<void> {
  const admin = await seedCaller(runtime, 'marcus@bursar.example');
  if (!admin) return;
  const em = runtime.orm.em.fork();
  const growing = await em.findOne(Subscription, {
    ...{ organization: { slug: 'paperboat' }, plan: { key: 'AD_GROWTH' } },
    providerSubscriptionId: { $ne: null },
  });
  if (growing) {
    const reason = 'They publish a second game in spring.';
    await perform(admin, { action: 'changePlan', reason }, (ctx) =>
      changePlan(ctx, {
        ...{ subscriptionId: growing.id, planKey: 'AD_PRO', when: ChangeMoment.PERIOD_END, reason },
      }),
    );
  }
  const buying = await em.findOne(Organization, { slug: 'pioneer-outfitters' });
  const plan = await em.findOne(Plan, { key: 'PRO', product: { key: 'CLOUD' } });
  if (!buying || !plan) return;
  const reason = 'They asked for a link by telephone.';
  await perform(admin, { action: 'startCheckout', reason }, (ctx) =>
    startCheckout(ctx, {
      ...{ organizationId: buying.id, planId: plan.id, interval: PriceInterval.MONTH, reason },
      ...{ allowsCodes: true, sendMail: true },
    }),
  );
}
