import { Int } from 'type-graphql';
import { hasMany, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Feature } from './feature.entity.ts';
import { Meter } from './meter.entity.ts';
import { Model } from './model.entity.ts';
import { PlanFeatures } from './plan-feature.entity.ts';
import { PlanLimits } from './plan-limit.entity.ts';
import { PlanModels } from './plan-model.entity.ts';
import { Plan, Plans } from './plan.entity.ts';
import { Price, Prices } from './price.entity.ts';
import { Product } from './product.entity.ts';

extend(Product, {
  plans: hasMany(Plans, 'product', { description: 'Its plans, in the order in which they are shown.' }),
});

extend(Plan, {
  prices: hasMany(Prices, 'plan', {
    description: 'Its prices, the newest first. What was sold earlier is among them, archived.',
  }),
  limits: hasMany(PlanLimits, 'plan', { description: 'How much of each meter it includes.' }),
  features: hasMany(PlanFeatures, 'plan', { description: 'The features that it has.' }),
  models: hasMany(PlanModels, 'plan', { description: 'The models that it gives access to.' }),
});

extend(Meter, {
  planCount: sqlField<Meter>(
    () => Int,
    (meter) => sql`select count(*)::int from plan_limit l where l.meter_id = ${meter.id}`,
    { description: 'How many plans limit it, archived ones too.' },
  ),
});

extend(Feature, {
  planCount: sqlField<Feature>(
    () => Int,
    (feature) => sql`select count(*)::int from plan_feature f where f.feature_id = ${feature.id}`,
    { description: 'How many plans have it, archived ones too.' },
  ),
});

extend(Model, {
  planCount: sqlField<Model>(
    () => Int,
    (model) => sql`select count(*)::int from plan_model m where m.model_id = ${model.id}`,
    { description: 'How many plans give access to it, archived ones too.' },
  ),
});

extend(Price, {
  savingPercent: sqlField<Price>(
    () => Int,
    (
      price,
    ) => sql`select nullif(greatest(round(100 - 100.0 * ${price.unitAmount} / (12 * m.unit_amount)), 0), 0)::int
      from price m where m.plan_id = ${price.plan} and m.currency = ${price.currency} and m."interval" = 'MONTH'
        and m.archived_at is null and m.unit_amount > 0 and ${price.interval} = 'YEAR'`,
    {
      nullable: true,
      description:
        'How much cheaper a year is than twelve months at the monthly price that is on sale, in whole percent; null where it is not, and for monthly prices.',
    },
  ),
});
