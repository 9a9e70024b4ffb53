import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindPromoCodesDocument } from './promos.generated.ts';

const permission = 'promo.read';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/promo-codes',
    component: () => import('./PromoCodesPage.vue'),
    meta: {
      ...{ title: 'Promo codes', icon: 'i-lucide-ticket-percent', section: 'Billing', permission },
      keys: 'g-c',
      find: finder(FindPromoCodesDocument, ({ promoCodes, promoCode }) =>
        recordsOf(promoCodes?.nodes, promoCode).map(({ id, code, description }) => ({
          ...{ label: code, suffix: description ?? undefined, to: `/admin/promo-codes/${id}` },
        })),
      ),
    },
  },
  {
    path: '/admin/promo-codes/:id',
    component: () => import('./PromoCodePage.vue'),
    props: true,
    meta: { title: 'Promo code', permission, record: 'PromoCode' },
  },
];
