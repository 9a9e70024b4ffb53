import { Plan } from '../catalog/plan.entity.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { Product } from '../catalog/product.entity.ts';
import type { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { createManualSubscription } from '../subscriptions/create-manual-subscription.ts';
import { Override } from '../subscriptions/override.entity.ts';
import { overrideSubscription } from '../subscriptions/override-subscription.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { setLimitOverride } from './set-limit-override.ts';

const dayMs = 86_400_000;
const inCloud = { product: { key: 'CLOUD' } };

/** What staff have done by hand: a partner's plan, a gift with an end, a larger quota. */
export async function seedActs(
  runtime: Runtime,
  organizations: readonly Organization[],
  admin: User,
): Promise<void> {
  const [larger, , , , , gifted] = organizations;
  const partner = organizations[15];
  const act = (action: string, reason: string, work: (ctx: Ctx, reason: string) => Promise<unknown>) =>
    deed(runtime, { action, userId: admin.id, reason }, async (ctx) => {
      await work(ctx, reason);
      await ctx.em.flush();
      // a deed of the seed has no caller whom the verb could note
      await ctx.em.nativeUpdate(Override, { author: null }, { author: admin.id });
    });

  if (partner)
    await act('createManualSubscription', 'Partner: resells us, and uses it free.', async (ctx, reason) => {
      const plan = await ctx.em.findOneOrFail(Plan, { key: 'PRO', ...inCloud });
      const input = { organizationId: partner.id, planId: plan.id, interval: PriceInterval.YEAR, reason };
      await createManualSubscription(ctx, { ...input, unitAmount: 0 });
    });
  if (gifted)
    await act('overrideSubscription', 'Canceled by mistake; a month to come back.', async (ctx, reason) => {
      const { id } = await ctx.em.findOneOrFail(Subscription, { organization: gifted });
      const expiresAt = new Date(ctx.clock.now().getTime() + 30 * dayMs);
      const input = { subscriptionId: id, status: SubscriptionStatus.ACTIVE, expiresAt, reason };
      await overrideSubscription(ctx, input);
    });
  if (larger)
    await act('setLimitOverride', 'Agreed in the renewal of March.', async (ctx, reason) => {
      const { id: productId } = await ctx.em.findOneOrFail(Product, { key: 'CLOUD' });
      const input = { organizationId: larger.id, productId, meterKey: 'storageMb', unlimited: false };
      await setLimitOverride(ctx, { ...input, value: 20_480, reason });
    });
}
