import { Int } from 'type-graphql';
import { hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { PromoCode } from '../promos/promo-code.entity.ts';
import { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { liveStatuses } from './recurring.ts';
import { Subscription } from './subscription.entity.ts';

extend(PromoRedemption, {
  subscription: hasOne<Subscription>(() => Subscription, 'promo', {
    description: 'The subscription that it takes something off now; null where it does not, or not any more.',
  }),
});

extend(PromoCode, {
  liveCount: sqlField<PromoCode>(
    () => Int,
    (promo) => sql`select count(*)::int from promo_redemption r join subscription s on s.promo_id = r.id
      where r.promo_id = ${promo.id} and ${liveStatuses}`,
    { description: 'How many subscriptions live of it now.' },
  ),
});
