import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { limits, permissions, rules, undoable } from './catalog.permissions.ts';
import { Feature } from './feature.entity.ts';
import { FeatureResolver } from './feature.resolver.ts';
import { Meter, Meters } from './meter.entity.ts';
import { MeterResolver } from './meter.resolver.ts';
import { Model, Models } from './model.entity.ts';
import { ModelResolver } from './model.resolver.ts';
import { PlanFeature } from './plan-feature.entity.ts';
import { PlanLimit } from './plan-limit.entity.ts';
import { PlanModel } from './plan-model.entity.ts';
import { observePlan } from './observe-plan.ts';
import { Plan, Plans } from './plan.entity.ts';
import './plan.fields.ts';
import { PlanResolver } from './plan.resolver.ts';
import { Price } from './price.entity.ts';
import { PriceResolver } from './price.resolver.ts';
import { Product } from './product.entity.ts';
import { ProductResolver } from './product.resolver.ts';

export const catalog = defineModule({
  name: 'catalog',
  entities: [Product, Plan, Price, Meter, PlanLimit, Feature, PlanFeature, Model, PlanModel],
  resolvers: [ProductResolver, PlanResolver, PriceResolver, MeterResolver, FeatureResolver, ModelResolver],
  permissions,
  rules,
  limits,
  undoable,
  observers: { Plan: observePlan },
  labels: { product: 'name', plan: 'name', meter: 'name', feature: 'name', model: 'name' },
  exports: {
    plans: csv(Plans, 'catalog.read', {
      Id: 'id',
      Product: 'product.name',
      Key: 'key',
      Plan: 'name',
      Address: 'slug',
      Offered: 'isActive',
      'Custom price': 'isCustomPriced',
      'Trial days': 'trialDays',
      Archived: 'archivedAt',
      Created: 'createdAt',
    }),
    meters: csv(Meters, 'catalog.read', {
      Key: 'key',
      Meter: 'name',
      Unit: 'unit',
      Period: 'period',
      Archived: 'archivedAt',
    }),
    models: csv(Models, 'catalog.read', { Key: 'key', Model: 'name', Tier: 'tier' }),
  },
});
