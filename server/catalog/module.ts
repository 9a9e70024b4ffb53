import { defineModule } from '../kit/module.ts';
import { Plan } from './plan.entity.ts';
import { Price } from './price.entity.ts';
import { Product } from './product.entity.ts';

export const catalog = defineModule({ name: 'catalog', entities: [Product, Plan, Price] });
