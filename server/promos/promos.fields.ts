import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { PromoCode } from './promo-code.entity.ts';
import { PromoRedemptions } from './promo-redemption.entity.ts';

extend(PromoCode, {
  redemptions: hasMany(PromoRedemptions, 'promo', { description: 'Who redeemed it, the newest first.' }),
});

extend(Organization, {
  promoRedemptions: hasMany(PromoRedemptions, 'organization', {
    description: 'The promo codes that it redeemed. For staff, and for its own owner and admins.',
  }),
});
