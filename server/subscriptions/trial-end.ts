import type { Plan } from '../catalog/plan.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { readSetting } from '../system/setting.ts';
import { trialDays } from './subscriptions.settings.ts';

const dayMs = 86_400_000;

/** When a trial that starts now ends: the plan says how long it is, or else the settings. */
export async function trialEnd(ctx: Ctx, plan: Plan): Promise<Date> {
  const days = plan.trialDays ?? (await readSetting(ctx, trialDays));
  if (days > 0) return new Date(ctx.clock.now().getTime() + days * dayMs);
  throw new UserError('PLAN_WITHOUT_TRIAL', `${plan.name} cannot be tried.`, { field: 'planId' });
}
