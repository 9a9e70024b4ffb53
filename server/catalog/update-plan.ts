import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { assign } from '../kit/fields.ts';
import { publish } from '../kit/outbox.ts';
import { chooseSlug } from './choose-slug.ts';
import type { UpdatePlanInput } from './plan-input.ts';
import { Plan } from './plan.entity.ts';
import { Price } from './price.entity.ts';
import { Product } from './product.entity.ts';
import { setContents } from './set-contents.ts';

/** Changes how a plan is shown and what it gives; those who have it have that, too. */
export async function updatePlan(ctx: Ctx, input: UpdatePlanInput): Promise<Plan> {
  const { id, limits, features, models, reason: _, ...fields } = input;
  const plan = await ctx.read.lock(Plan, id);
  if (fields.slug && fields.slug !== plan.slug) {
    const product = await ctx.read.lock(Product, plan.product.id);
    await chooseSlug(ctx, { id, product, name: plan.name, slug: fields.slug });
  }
  if (fields.isCustomPriced && (await ctx.em.count(Price, { plan: id, archivedAt: null })) > 0) {
    throw new UserError('PLAN_HAS_PRICES', `${plan.name} has prices on sale. Take them off sale first.`, {
      field: 'isCustomPriced',
    });
  }
  assign(plan, fields);
  await setContents(ctx, plan, { limits, features, models });
  await ctx.em.flush();
  await publish(ctx, 'plan.changed', { id });
  return plan;
}
