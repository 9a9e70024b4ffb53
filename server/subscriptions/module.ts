import { csv } from '../kit/export.ts';
import { PlanBulkResolver } from './plan-bulk.resolver.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import type { Money } from '../kit/money.ts';
import { Organizations } from '../organizations/organization.entity.ts';
import './organization.fields.ts';
import './forget-notes.ts';
import './refuse-closing.ts';
import './refuse-without-seat.ts';
import './plan.fields.ts';
import { endPromos } from './end-promos.job.ts';
import './discount.fields.ts';
import './promo.fields.ts';
import { PromoResolver } from './promo.resolver.ts';
import { settleOverdueCheckouts } from './settle-overdue-checkouts.job.ts';
import { AccessResolver } from './access.resolver.ts';
import { Checkout } from './checkout.entity.ts';
import './checkout.mirror.ts';
import { SalesResolver } from './sales.resolver.ts';
import { tellOwnerOfCheckout } from './tell-owner-of-checkout.job.ts';
import { CatalogStatsResolver } from './catalog-stats.resolver.ts';
import { Override, Overrides } from './override.entity.ts';
import { observeSubscription } from './observe-subscription.ts';
import { OverrideResolver } from './override.resolver.ts';
import { PlanActsResolver } from './plan-acts.resolver.ts';
import { PlanChangeResolver } from './plan-change.resolver.ts';
import { endCanceled } from './end-canceled.job.ts';
import { expireOverrides } from './expire-overrides.job.ts';
import './seats.command.ts';
import { ProviderCustomer } from './provider-customer.entity.ts';
import { PriceBulkResolver } from './price-bulk.resolver.ts';
import type { ScheduledChange } from './scheduled-change.ts';
import { SubscriptionActsResolver } from './subscription-acts.resolver.ts';
import { SubscriptionAccessResolver } from './subscription-access.resolver.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';
import './subscription.fields.ts';
import { SubscriptionResolver } from './subscription.resolver.ts';
import './subscriptions.mirror.ts';
import { SubscriptionsResolver } from './subscriptions.resolver.ts';
import { timeline } from './subscriptions.timeline.ts';
import { limits, permissions, rules, undoable } from './subscriptions.permissions.ts';
import {
  tellOwnerOfCancel,
  tellOwnerOfDiscount,
  tellOwnerOfEnd,
  tellOwnerOfNewBeginning,
  tellOwnerOfPause,
  tellOwnerOfPlan,
  tellOwnerOfPlannedChange,
  tellOwnerOfResumption,
  tellOwnerOfUndoneCancel,
  tellOwnerOfUndoneChange,
} from './tell-owner-of-act.job.ts';
import { tellOwnerOfSeats } from './tell-owner-of-seats.job.ts';
import './user.fields.ts';
import { tellOwnerOfLongerTrial, tellOwnerOfTrial } from './tell-owner-of-trial.job.ts';

export const subscriptions = defineModule({
  name: 'subscriptions',
  entities: [Subscription, Override, Checkout, ProviderCustomer],
  // whoever knows the address of the page can buy there
  tables: { checkout: { secret: ['url'] } },
  resolvers: [
    PlanBulkResolver,
    PriceBulkResolver,
    SubscriptionResolver,
    SubscriptionsResolver,
    CatalogStatsResolver,
    SubscriptionAccessResolver,
    AccessResolver,
    OverrideResolver,
    PlanActsResolver,
    PlanChangeResolver,
    PromoResolver,
    SalesResolver,
    SubscriptionActsResolver,
  ],
  permissions,
  rules,
  limits,
  undoable,
  timeline,
  observers: { Subscription: observeSubscription },
  withoutPreview: {
    openBillingPortal: 'Nothing changes: it opens a page.',
    changeSeats: 'The provider is asked for it; previewSeats tells.',
    planMoveToCurrentPrice: 'It is a dry run itself.',
    planChangePlans: 'It is a dry run itself.',
    planChangePlansOfUsers: 'It is a dry run itself.',
  },
  jobs: [
    tellOwnerOfSeats,
    tellOwnerOfTrial,
    tellOwnerOfLongerTrial,
    tellOwnerOfCancel,
    tellOwnerOfDiscount,
    tellOwnerOfEnd,
    tellOwnerOfUndoneCancel,
    tellOwnerOfCheckout,
    tellOwnerOfNewBeginning,
    tellOwnerOfPause,
    tellOwnerOfPlan,
    tellOwnerOfPlannedChange,
    tellOwnerOfResumption,
    tellOwnerOfUndoneChange,
    everyMinute(expireOverrides),
    everyMinute(endCanceled),
    everyMinute(endPromos),
    everyMinute(settleOverdueCheckouts),
  ],
  exports: {
    subscriptions: csv(Subscriptions, 'subscription.read', {
      Organization: 'organization.name',
      Owner: 'organization.owner.user.email',
      Product: 'product.name',
      Plan: 'plan.name',
      Interval: 'price.interval',
      Currency: 'currency',
      Recurring: 'recurringAfterDiscount',
      Seats: 'quantity',
      'Seats in use': 'seatsInUse',
      Status: 'label',
      Provider: 'provider',
      'Provider ID': 'providerSubscriptionId',
      Customer: 'providerCustomerId',
      'Period start': 'currentPeriodStart',
      'Period end': 'currentPeriodEnd',
      'Scheduled change': ['scheduledChange', ({ kind }: ScheduledChange) => kind],
      'Scheduled for': ['scheduledChange', ({ at }: ScheduledChange) => at],
      Overridden: 'isOverridden',
      Bought: 'createdAt',
    }),
    overrides: csv(Overrides, 'subscription.read', {
      Organization: 'organization.name',
      Product: 'product.name',
      Field: 'field',
      Meter: 'meter.key',
      Value: 'value',
      Mirrored: 'mirrored',
      Reason: 'reason',
      Author: 'author.name',
      Set: 'createdAt',
      Expires: 'expiresAt',
      Ended: 'revokedAt',
    }),
    organizations: csv(Organizations, 'organization.read', {
      Status: 'label',
      Plan: 'subscription.plan.name',
      Seats: 'subscription.quantity',
      Recurring: 'subscription.recurringAfterDiscount',
      Currency: ['subscription.recurringAfterDiscount', ({ currency }: Money) => currency],
      Provider: 'subscription.provider',
      'Period ends': 'subscription.currentPeriodEnd',
      'Scheduled change': ['subscription.scheduledChange', ({ kind }: ScheduledChange) => kind],
      'Scheduled for': ['subscription.scheduledChange', ({ at }: ScheduledChange) => at],
    }),
  },
  labels: {
    subscription: '(select o.name from organization o where o.id = organization_id)',
    checkout: '(select o.name from organization o where o.id = organization_id)',
    override: '(select o.name from organization o where o.id = organization_id)',
  },
});
