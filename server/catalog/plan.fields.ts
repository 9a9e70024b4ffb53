import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { PlanFeatures } from './plan-feature.entity.ts';
import { PlanLimits } from './plan-limit.entity.ts';
import { PlanModels } from './plan-model.entity.ts';
import { Plan, Plans } from './plan.entity.ts';
import { Prices } from './price.entity.ts';
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
