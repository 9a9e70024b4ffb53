import { objectQueue } from '../billing/object-queue.ts';
import { looksOf, type Look } from '../billing/mirror.ts';
import type { EventFacts, ObjectKind, ProviderName } from '../billing/provider.ts';
import type { JobOptions } from '../kit/job.ts';
import type { InboundEvent } from './inbound-event.entity.ts';

/** What an event says, as the log keeps it. */
export type KeptFacts = Pick<
  InboundEvent,
  | 'about'
  | 'providerCustomerId'
  | 'providerSubscriptionId'
  | 'providerInvoiceId'
  | 'providerChargeId'
  | 'providerRefundId'
  | 'providerCheckoutId'
  | 'amountMinor'
  | 'currency'
  | 'objectStatus'
  | 'previousObjectStatus'
  | 'quantity'
  | 'previousQuantity'
>;

export function keptFacts({
  objects,
  about,
  amount,
  status,
  previousStatus,
  ...facts
}: EventFacts): KeptFacts {
  return {
    about: [...about],
    providerCustomerId: objects.customer ?? null,
    providerSubscriptionId: objects.subscription ?? null,
    providerInvoiceId: objects.invoice ?? null,
    providerChargeId: objects.charge ?? null,
    providerRefundId: objects.refund ?? null,
    providerCheckoutId: objects.checkout ?? null,
    amountMinor: amount,
    objectStatus: status,
    previousObjectStatus: previousStatus,
    currency: facts.currency,
    quantity: facts.quantity,
    previousQuantity: facts.previousQuantity,
  };
}

/** What is looked at because of an event that was kept. */
export const looksOfKept = (event: Partial<KeptFacts>): Look[] =>
  looksOf({
    about: (event.about ?? []) as ObjectKind[],
    objects: {
      ...(event.providerSubscriptionId && { subscription: event.providerSubscriptionId }),
      ...(event.providerInvoiceId && { invoice: event.providerInvoiceId }),
      ...(event.providerChargeId && { charge: event.providerChargeId }),
      ...(event.providerRefundId && { refund: event.providerRefundId }),
      ...(event.providerCheckoutId && { checkout: event.providerCheckoutId }),
      ...(event.providerCustomerId && { customer: event.providerCustomerId }),
    },
  });

/** The key of the job that looks: hints that wait are one hint. */
export const lookKey = (provider: ProviderName, objectId: string): string =>
  `mirror:${objectQueue(provider, objectId)}`;

/** With its growing pauses this is most of a month. */
const mostTries = 100;

export const lookOptions = (provider: ProviderName, objectId: string): JobOptions => ({
  queue: objectQueue(provider, objectId),
  key: lookKey(provider, objectId),
  maxAttempts: mostTries,
});

/** Why nothing is looked at. */
export const nothingFollows = (type: string): string =>
  `Nothing here follows from ${type}: it names nothing that is kept here.`;
