import { ref } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Feature } from './feature.entity.ts';
import { findByKeys } from './find-by-keys.ts';
import { Meter } from './meter.entity.ts';
import { Model } from './model.entity.ts';
import { PlanFeature } from './plan-feature.entity.ts';
import type { PlanContents, PlanLimitInput } from './plan-input.ts';
import { PlanLimit } from './plan-limit.entity.ts';
import { PlanModel } from './plan-model.entity.ts';
import type { Plan } from './plan.entity.ts';

/** Gives the plan exactly what the input names; a list that is left out stays as it is. */
export async function setContents(ctx: Ctx, plan: Plan, contents: PlanContents): Promise<void> {
  if (contents.limits) await setLimits(ctx, plan, contents.limits);
  if (contents.features) await setFeatures(ctx, plan, contents.features);
  if (contents.models) await setModels(ctx, plan, contents.models);
}

async function setLimits(ctx: Ctx, plan: Plan, limits: readonly PlanLimitInput[]): Promise<void> {
  const named = { field: 'limits', unknown: 'METER_UNKNOWN', noun: 'meter' };
  const meters = await findByKeys(
    ctx,
    Meter,
    limits.map(({ meter }) => meter),
    named,
  );
  const known = new Map((await ctx.em.find(PlanLimit, { plan })).map((row) => [row.meter.id, row]));
  for (const [position, meter] of meters.entries()) {
    const value = limits[position]?.value ?? null;
    const row = known.get(meter.id);
    known.delete(meter.id);
    if (row) Object.assign(row, { value, position });
    else if (meter.archivedAt) throw archived(meter);
    else ctx.em.create(PlanLimit, { plan: ref(plan), meter: ref(meter), value, position });
  }
  for (const row of known.values()) ctx.em.remove(row);
}

const archived = ({ name }: Meter): UserError =>
  new UserError('METER_ARCHIVED', `${name} is archived. Restore it before a plan limits it.`, {
    field: 'limits',
  });

async function setFeatures(ctx: Ctx, plan: Plan, keys: readonly string[]): Promise<void> {
  const named = { field: 'features', unknown: 'FEATURE_UNKNOWN', noun: 'feature' };
  const features = await findByKeys(ctx, Feature, keys, named);
  const known = new Map((await ctx.em.find(PlanFeature, { plan })).map((row) => [row.feature.id, row]));
  for (const [position, feature] of features.entries()) {
    const row = known.get(feature.id);
    known.delete(feature.id);
    if (row) row.position = position;
    else ctx.em.create(PlanFeature, { plan: ref(plan), feature: ref(feature), position });
  }
  for (const row of known.values()) ctx.em.remove(row);
}

async function setModels(ctx: Ctx, plan: Plan, keys: readonly string[]): Promise<void> {
  const named = { field: 'models', unknown: 'MODEL_UNKNOWN', noun: 'model' };
  const models = await findByKeys(ctx, Model, keys, named);
  const known = new Map((await ctx.em.find(PlanModel, { plan })).map((row) => [row.model.id, row]));
  for (const [position, model] of models.entries()) {
    const row = known.get(model.id);
    known.delete(model.id);
    if (row) row.position = position;
    else ctx.em.create(PlanModel, { plan: ref(plan), model: ref(model), position });
  }
  for (const row of known.values()) ctx.em.remove(row);
}
