import { perMinute } from '../kit/rate-limit.ts';
import { ownOr } from '../kit/rules.ts';

export const permissions = {
  'order.read': 'Read orders',
  'order.sell': 'Make pages where customers buy credits and licenses, and close them',
};

export const rules = {
  Query: { orders: ownOr('order.read'), order: ownOr('order.read') },
  Mutation: {
    createPackCheckout: ownOr('order.sell'),
    createLicenseCheckout: ownOr('order.sell'),
    cancelOrder: ownOr('order.sell'),
  },
};

export const limits = {
  createPackCheckout: perMinute(10),
  createLicenseCheckout: perMinute(10),
  cancelOrder: perMinute(10),
};
