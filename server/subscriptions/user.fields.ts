import { SubscriptionStatus } from '../billing/provider.ts';
import { Users } from '../identity/user.entity.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';

/** The plan of a person is the plan of the organization that they signed up with. */
const organization = 'primaryMembership.organization';

extend(Users, {
  filter: {
    subscriptionStatus: at(`${organization}.subscription.status`, SubscriptionStatus),
    plan: at(`${organization}.liveSubscription.plan.key`, 'text'),
  },
});
