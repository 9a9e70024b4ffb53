import { idsOf, movedOn, type Undoable, type Undone } from '../kit/consequences.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { PlanLimit } from './plan-limit.entity.ts';
import { Plan } from './plan.entity.ts';
import { Price } from './price.entity.ts';

/** A plan as it was, provided that nothing contradicts it now: a price for one that has none, a limit of a meter that was put away. */
export const planAgain =
  (event: string): NonNullable<Undoable['also']> =>
  async (ctx, undone) => {
    for (const id of idsOf(undone, 'Plan')) {
      const plan = await ctx.em.findOneOrFail(Plan, id);
      const onSale = { plan: id, archivedAt: null };
      if (plan.isCustomPriced && (await ctx.em.count(Price, onSale)) > 0) throw movedOn();
      const ofArchived = { plan: id, meter: { archivedAt: { $ne: null } } };
      if ((await ctx.em.count(PlanLimit, ofArchived)) > 0) throw movedOn();
      await publish(ctx, event, { id });
    }
  };

/** On sale again, here and at the provider, where the plan can still be bought at a price of its own. */
export async function priceAgain(ctx: Ctx, undone: Undone): Promise<void> {
  for (const id of idsOf(undone, 'Price')) {
    const { plan } = await ctx.em.findOneOrFail(Price, id, { populate: ['plan'] });
    const { archivedAt, isCustomPriced } = plan.unwrap();
    if (archivedAt || isCustomPriced) throw movedOn();
    await publish(ctx, 'price.restored', { id });
  }
}

/** A meter is put away only while no plan limits it. */
export async function meterAwayAgain(ctx: Ctx, undone: Undone): Promise<void> {
  if ((await ctx.em.count(PlanLimit, { meter: { $in: idsOf(undone, 'Meter') } })) > 0) throw movedOn();
}
