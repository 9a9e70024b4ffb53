import { defineModule } from '../kit/module.ts';
import { Feature } from './feature.entity.ts';
import { Meter } from './meter.entity.ts';
import { Model } from './model.entity.ts';
import { PlanFeature } from './plan-feature.entity.ts';
import { PlanLimit } from './plan-limit.entity.ts';
import { PlanModel } from './plan-model.entity.ts';
import { Plan } from './plan.entity.ts';
import './plan.fields.ts';
import { Price } from './price.entity.ts';
import { Product } from './product.entity.ts';

export const catalog = defineModule({
  name: 'catalog',
  entities: [Product, Plan, Price, Meter, PlanLimit, Feature, PlanFeature, Model, PlanModel],
});
