import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';

export const permissions = {
  'promo.read': 'Read promo codes, and who redeemed them',
  'promo.write': 'Make and change promo codes',
  'promo.delete': 'Delete promo codes, with the history of their redemptions',
};

export const rules = {
  Query: {
    promoCodes: can('promo.read'),
    promoCode: can('promo.read'),
    promoRedemptions: ownOr('promo.read'),
  },
  Mutation: {
    createPromoCode: can('promo.write'),
    updatePromoCode: can('promo.write'),
    deletePromoCode: can('promo.delete'),
  },
};

export const limits = {
  createPromoCode: perMinute(30),
  updatePromoCode: perMinute(30),
  deletePromoCode: perMinute(10),
};

const write = { permission: 'promo.write' };

export const undoable = { createPromoCode: write, updatePromoCode: write };
