import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { Dunnings } from './dunning.entity.ts';

extend(Subscription, {
  dunnings: hasMany(Dunnings, 'subscription', {
    description:
      'Its payments that were past due, the newest first; the one without an end is going on. For staff.',
  }),
});
extend(Organization, {
  dunnings: hasMany(Dunnings, 'organization', {
    description: 'Payments of it that were past due, the newest first. For staff.',
  }),
});
