import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr, ownOrEither } from '../kit/rules.ts';

export const permissions = {
  'order.read': 'Read orders',
  'order.sell': 'Make pages where customers buy credits and licenses, and close them',
};

export const rules = {
  Query: { orders: ownOr('order.read'), order: ownOrEither('order.read', 'app.orders.write') },
  Mutation: {
    createPackCheckout: ownOr('order.sell'),
    createLicenseCheckout: ownOr('order.sell'),
    openCheckout: can('app.orders.write'),
    cancelOrder: ownOr('order.sell'),
  },
};

export const limits = {
  createPackCheckout: perMinute(10),
  createLicenseCheckout: perMinute(10),
  cancelOrder: perMinute(10),
};

export const withoutPreview = {
  openCheckout: 'Programs do it at once, and nobody looks at it before.',
};
