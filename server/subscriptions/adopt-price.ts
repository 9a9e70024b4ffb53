import { ref } from '@mikro-orm/core';
import type { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { OverrideField } from './override-field.ts';
import { overridesOf } from './overrides-of.ts';
import type { Subscription } from './subscription.entity.ts';

/** Pins another version of a price; an amount that was agreed in its place stays. */
export async function adoptPrice(ctx: Ctx, subscription: Subscription, price: Price): Promise<void> {
  const agreed = (await overridesOf(ctx, subscription)).get(OverrideField.PRICE);
  subscription.price = ref(price);
  if (agreed) agreed.mirrored = String(price.unitAmount);
  else subscription.unitAmount = price.unitAmount;
}
