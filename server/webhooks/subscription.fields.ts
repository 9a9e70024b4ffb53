import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { InboundEvents } from './inbound-event.entity.ts';

extend(Subscription, {
  events: hasMany(InboundEvents, 'subscription', {
    description: 'What its provider told of it, and what was entered by hand. For staff.',
  }),
});
