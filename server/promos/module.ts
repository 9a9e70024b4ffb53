import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { observePromoCode } from './observe-promo-code.ts';
import { PromoCode, PromoCodes } from './promo-code.entity.ts';
import { PromoCodeResolver } from './promo-code.resolver.ts';
import { PromoRedemption } from './promo-redemption.entity.ts';
import './promos.fields.ts';
import { limits, permissions, rules, undoable } from './promos.permissions.ts';

export const promos = defineModule({
  name: 'promos',
  entities: [PromoCode, PromoRedemption],
  resolvers: [PromoCodeResolver],
  permissions,
  rules,
  limits,
  undoable,
  observers: { PromoCode: observePromoCode },
  labels: { promo_code: 'code', promo_redemption: 'code' },
  exports: {
    promoCodes: csv(PromoCodes, 'promo.read', {
      Code: 'code',
      Description: 'description',
      Kind: 'kind',
      Percent: 'percent',
      'Amount off': 'amountOff',
      Currency: 'currency',
      Duration: 'duration',
      Months: 'durationMonths',
      Product: 'product.name',
      Plan: 'plan.name',
      Active: 'isActive',
      Used: 'timesUsed',
      'Maximum uses': 'maxUses',
      'Valid from': 'validFrom',
      'Valid until': 'validUntil',
      Created: 'createdAt',
    }),
  },
});
