import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';
import { onlyByHand } from './only-by-hand.ts';

export const permissions = {
  'subscription.read': 'Read subscriptions, and what a change of them would cost',
  'subscription.seats': 'Change the number of seats of a subscription',
  'subscription.plan': 'Change the plan and the interval of a subscription, at once or later',
  'subscription.cancel': 'Cancel, pause and resume subscriptions',
  'subscription.sell':
    'Make checkout links, begin ended subscriptions again, and open the billing page of a customer',
  'subscription.override': 'Give plans by hand, and override what a provider says',
  'subscription.discount': 'Give and take away discounts on subscriptions',
  'subscription.trial': 'Start and extend trials',
};

export const rules = {
  Query: {
    subscriptions: ownOr('subscription.read'),
    subscription: ownOr('subscription.read'),
    previewSeats: ownOr('subscription.read'),
    previewPlan: ownOr('subscription.read'),
    explainAccess: ownOr('subscription.read'),
    catalogStats: can('subscription.read'),
    checkPromoCode: ownOr('catalog.read'),
    promoStatistics: can('promo.read'),
    overrides: can('subscription.read'),
  },
  Mutation: {
    changeSeats: can('subscription.seats'),
    cancelSubscription: can('subscription.cancel'),
    undoCancel: can('subscription.cancel'),
    pauseSubscription: can('subscription.cancel'),
    resumeSubscription: can('subscription.cancel'),
    reactivateSubscription: can('subscription.sell'),
    startCheckout: can('subscription.sell'),
    expireCheckout: can('subscription.sell'),
    openBillingPortal: can('subscription.sell'),
    overrideSubscription: can('subscription.override'),
    clearOverride: can('subscription.override'),
    createManualSubscription: can('subscription.override'),
    changePlan: can('subscription.plan'),
    undoScheduledChange: can('subscription.plan'),
    moveToCurrentPrice: can('subscription.override'),
    planMoveToCurrentPrice: can('subscription.override'),
    planChangePlans: can('subscription.override'),
    planChangePlansOfUsers: can('subscription.override'),
    setDiscount: can('subscription.discount'),
    applyPromoCode: can('subscription.discount'),
    removePromoCode: can('subscription.discount'),
    startTrial: can('subscription.trial'),
    extendTrial: can('subscription.trial'),
  },
};

export const limits = {
  changeSeats: perMinute(10),
  cancelSubscription: perMinute(5),
  undoCancel: perMinute(5),
  pauseSubscription: perMinute(5),
  resumeSubscription: perMinute(5),
  reactivateSubscription: perMinute(5),
  startCheckout: perMinute(5),
  expireCheckout: perMinute(5),
  openBillingPortal: perMinute(5),
  overrideSubscription: perMinute(10),
  clearOverride: perMinute(10),
  createManualSubscription: perMinute(10),
  changePlan: perMinute(10),
  undoScheduledChange: perMinute(5),
  moveToCurrentPrice: perMinute(10),
  setDiscount: perMinute(10),
  applyPromoCode: perMinute(30),
  removePromoCode: perMinute(10),
  startTrial: perMinute(10),
  extendTrial: perMinute(10),
};

const override = { permission: 'subscription.override' };
const trial = { permission: 'subscription.trial' };

export const undoable = {
  overrideSubscription: override,
  clearOverride: override,
  createManualSubscription: override,
  changePlan: { permission: 'subscription.plan', unless: onlyByHand },
  moveToCurrentPrice: override,
  setDiscount: { permission: 'subscription.discount', unless: onlyByHand },
  startTrial: trial,
  extendTrial: trial,
};
