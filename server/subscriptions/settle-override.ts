import type { Ctx } from '../kit/context.ts';
import { chooseCurrent } from './choose-current.ts';
import { notePastDue } from './note-past-due.ts';
import { OverrideField } from './override-field.ts';
import type { Override } from './override.entity.ts';
import { endOverride } from './set-override.ts';
import type { Subscription } from './subscription.entity.ts';

/** Ends an override, with what follows from the status that holds again. */
export async function settleOverride(
  ctx: Ctx,
  subscription: Subscription,
  override: Override,
): Promise<void> {
  await endOverride(ctx, subscription, override);
  if (override.field !== OverrideField.STATUS) return;
  notePastDue(ctx, subscription, subscription.status);
  await chooseCurrent(ctx, subscription);
}
