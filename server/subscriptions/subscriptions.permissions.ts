import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';

export const permissions = {
  'subscription.read': 'Read subscriptions, and what a change of them would cost',
  'subscription.seats': 'Change the number of seats of a subscription',
};

export const rules = {
  Query: { previewSeats: ownOr('subscription.read'), catalogStats: can('subscription.read') },
  Mutation: { changeSeats: can('subscription.seats') },
};

export const limits = { changeSeats: perMinute(10) };
