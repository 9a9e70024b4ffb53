import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { slugOf } from '../kit/slug.ts';
import { slugBounds } from './catalog-bounds.ts';
import { Plan } from './plan.entity.ts';

const { maxLength } = slugBounds;

/** The slug that was asked for, which must be free; else one made of the name, numbered where others have it. */
export async function chooseSlug(
  ctx: Ctx,
  plan: { id?: string; product: { id: string }; name: string; slug?: string | null },
): Promise<string> {
  const plans = await ctx.em.find(Plan, { product: plan.product.id });
  const taken = new Set(plans.filter(({ id }) => id !== plan.id).map(({ slug }) => slug));
  if (plan.slug) {
    if (!taken.has(plan.slug)) return plan.slug;
    throw new UserError('SLUG_TAKEN', `Another plan of this product has the address ${plan.slug}.`, {
      field: 'slug',
    });
  }
  const base = slugOf(plan.name, maxLength) || 'plan';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const slug = `${base.slice(0, maxLength - end.length).replace(/-$/, '')}${end}`;
    if (!taken.has(slug)) return slug;
  }
}
