import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Price } from './price.entity.ts';

/** Takes a price off sale; subscriptions that have it keep it. Repeating it changes nothing. */
export async function archivePrice(ctx: Ctx, input: { id: string }): Promise<Price> {
  const price = await ctx.read.lock(Price, input.id);
  if (price.archivedAt) return price;
  price.archivedAt = ctx.clock.now();
  await publish(ctx, 'price.archived', { id: price.id });
  return price;
}
