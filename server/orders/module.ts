import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { Order, Orders } from './order.entity.ts';
import { OrderOfCommandResolver, OrderResolver } from './order.resolver.ts';
import './orders.fields.ts';
import './orders.mirror.ts';
import { limits, permissions, rules, withoutPreview } from './orders.permissions.ts';
import { timeline } from './orders.timeline.ts';
import { settleOverdueOrders } from './settle-overdue-orders.job.ts';
import { mailLicense } from './mail-license.job.ts';
import { tellOwnerOfOrder } from './tell-owner-of-order.job.ts';

export const orders = defineModule({
  name: 'orders',
  entities: [Order],
  resolvers: [OrderResolver, OrderOfCommandResolver],
  permissions,
  rules,
  limits,
  withoutPreview,
  timeline,
  jobs: [tellOwnerOfOrder, mailLicense, everyMinute(settleOverdueOrders)],
  // whoever knows the address of the page can pay there
  tables: { customer_order: { secret: ['url'] } },
  labels: { customer_order: 'title' },
  exports: {
    orders: csv(Orders, 'order.read', {
      Created: 'createdAt',
      Organization: 'organization.name',
      Buyer: 'user.email',
      Title: 'title',
      Kind: 'kind',
      Credits: 'credits',
      License: 'license.key',
      Currency: 'currency',
      Amount: 'amount',
      Status: 'status',
      Method: 'methodType',
      Brand: 'methodBrand',
      'Last digits': 'methodLast4',
      Paid: 'paidAt',
      Provider: 'provider',
      'Provider ID': 'providerChargeId',
    }),
  },
});
