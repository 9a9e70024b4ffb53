import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';
import { meterAwayAgain, planAgain, priceAgain } from './undo-catalog-acts.ts';

export const permissions = {
  'catalog.read': 'Read products, plans and prices, and what plans are made of',
  'catalog.write': 'Change products, plans and prices, and what plans are made of',
};

export const rules = {
  Query: {
    products: ownOr('catalog.read'),
    product: ownOr('catalog.read'),
    plans: ownOr('catalog.read'),
    plan: ownOr('catalog.read'),
    meters: ownOr('catalog.read'),
    features: ownOr('catalog.read'),
    models: ownOr('catalog.read'),
  },
  Mutation: {
    createProduct: can('catalog.write'),
    updateProduct: can('catalog.write'),
    deleteProduct: can('catalog.write'),
    createPlan: can('catalog.write'),
    updatePlan: can('catalog.write'),
    archivePlan: can('catalog.write'),
    restorePlan: can('catalog.write'),
    deletePlan: can('catalog.write'),
    changePrice: can('catalog.write'),
    archivePrice: can('catalog.write'),
    createMeter: can('catalog.write'),
    updateMeter: can('catalog.write'),
    archiveMeter: can('catalog.write'),
    restoreMeter: can('catalog.write'),
    deleteMeter: can('catalog.write'),
    createFeature: can('catalog.write'),
    updateFeature: can('catalog.write'),
    deleteFeature: can('catalog.write'),
    createModel: can('catalog.write'),
    updateModel: can('catalog.write'),
    deleteModel: can('catalog.write'),
  },
};

export const limits = {
  createPlan: perMinute(30),
  updatePlan: perMinute(60),
  deletePlan: perMinute(10),
  changePrice: perMinute(20),
};

const permission = 'catalog.write';
const write = { permission };

export const undoable = {
  createProduct: write,
  updateProduct: write,
  deleteProduct: write,
  updatePlan: { permission, also: planAgain('plan.changed') },
  archivePlan: { permission, also: planAgain('plan.restored') },
  restorePlan: { permission, also: planAgain('plan.archived') },
  archivePrice: { permission, also: priceAgain },
  createMeter: write,
  updateMeter: write,
  archiveMeter: write,
  restoreMeter: { permission, also: meterAwayAgain },
  deleteMeter: write,
  createFeature: write,
  updateFeature: write,
  deleteFeature: write,
  createModel: write,
  updateModel: write,
  deleteModel: write,
};
