import { registerEnumType } from 'type-graphql';
import type { NewDiscount, NewPromoDiscount, ProviderDiscount } from './provider-discount.ts';
import type { ProviderCatalog } from './provider-catalog.ts';
import type { Sales } from './provider-sales.ts';
import type { ProviderCharge, ProviderInvoice, RefundRequest } from './provider-money.ts';

export enum ProviderName {
  STRIPE = 'STRIPE',
  PADDLE = 'PADDLE',
  PAYPAL = 'PAYPAL',
  MANUAL = 'MANUAL',
}
registerEnumType(ProviderName, {
  name: 'ProviderName',
  description: 'Who bills a subscription and is right about it.',
  valuesConfig: {
    STRIPE: { description: 'Stripe.' },
    PADDLE: { description: 'Paddle.' },
    PAYPAL: { description: 'PayPal.' },
    MANUAL: { description: 'Nobody: the subscription is kept by hand.' },
  },
});

export enum SubscriptionStatus {
  INCOMPLETE = 'INCOMPLETE',
  INCOMPLETE_EXPIRED = 'INCOMPLETE_EXPIRED',
  TRIALING = 'TRIALING',
  ACTIVE = 'ACTIVE',
  PAST_DUE = 'PAST_DUE',
  UNPAID = 'UNPAID',
  PAUSED = 'PAUSED',
  CANCELED = 'CANCELED',
}
registerEnumType(SubscriptionStatus, {
  name: 'SubscriptionStatus',
  description: 'How a subscription stands with its provider.',
  valuesConfig: {
    INCOMPLETE: { description: 'The first payment is missing, for example until the customer confirms it.' },
    INCOMPLETE_EXPIRED: { description: 'The first payment never came.' },
    TRIALING: { description: 'In its trial; nothing has been charged.' },
    ACTIVE: { description: 'Paid.' },
    PAST_DUE: { description: 'A renewal was not paid; the provider tries again.' },
    UNPAID: { description: 'A renewal was not paid, and the provider has given up.' },
    PAUSED: { description: 'Neither billed nor usable until it is resumed.' },
    CANCELED: { description: 'Ended.' },
  },
});

export enum ScheduledChangeKind {
  CANCEL = 'CANCEL',
  PLAN = 'PLAN',
  QUANTITY = 'QUANTITY',
}
registerEnumType(ScheduledChangeKind, {
  name: 'ScheduledChangeKind',
  description: 'What will happen to a subscription by itself.',
  valuesConfig: {
    CANCEL: { description: 'It ends.' },
    PLAN: { description: 'It moves to another plan, or to another price of its plan.' },
    QUANTITY: { description: 'It gets another number of seats.' },
  },
});

/** What the provider will do by itself, and when. */
export type ProviderSchedule = { readonly at: Date } & (
  | { readonly kind: ScheduledChangeKind.CANCEL }
  | { readonly kind: ScheduledChangeKind.PLAN; readonly priceId: string }
  | { readonly kind: ScheduledChangeKind.QUANTITY; readonly quantity: number }
);

/** A subscription as its provider has it, in our words. */
export interface ProviderSubscription {
  readonly id: string;
  readonly customerId: string;
  readonly priceId: string;
  readonly status: SubscriptionStatus;
  readonly quantity: number;
  readonly unitAmount: number;
  readonly currency: string;
  readonly currentPeriodStart: Date | null;
  readonly currentPeriodEnd: Date | null;
  readonly trialEndsAt: Date | null;
  /** Since when it is over and gives nothing any more. */
  readonly endedAt: Date | null;
  /** When it was asked to end, be it at once or later. */
  readonly canceledAt: Date | null;
  readonly scheduledChange: ProviderSchedule | null;
  /** One after the other, each off what those before it leave; null where the object does not tell. */
  readonly discounts: readonly ProviderDiscount[] | null;
  readonly createdAt: Date;
  /** The organization that was noted at the provider when the subscription was made. */
  readonly organizationId: string | null;
}

/** The kinds of objects that news can be about. */
export const objectKinds = ['subscription', 'invoice', 'charge', 'refund', 'customer', 'checkout'] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** What an event says of the objects that it is about, for the log: what is true of them is fetched. */
export interface EventFacts {
  /** What the provider calls each of them; the kinds that it does not name are left out. */
  readonly objects: Readonly<Partial<Record<ObjectKind, string>>>;
  /** Which of them may look different now. */
  readonly about: readonly ObjectKind[];
  /** In minor units, of a payment, a refund or a bill. */
  readonly amount: number | null;
  readonly currency: string | null;
  /** In our words for a subscription, else in the provider's; the former one only where it changed. */
  readonly status: string | null;
  readonly previousStatus: string | null;
  /** Seats; the former number only where it changed. */
  readonly quantity: number | null;
  readonly previousQuantity: number | null;
}

/** News from a provider: a hint to look, and a line for the history. What is true is fetched. */
export interface ProviderEvent extends EventFacts {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  /** The idempotency key of the request that caused it: the id of our own command, if it was ours. */
  readonly causedBy: string | null;
  /** What happened, for people; null where it is nothing to tell. */
  readonly title: string | null;
  readonly payload: object;
}

/** Another number of seats, or another price, for a subscription. */
export interface SubscriptionChange {
  readonly subscriptionId: string;
  readonly quantity: number;
  /** What the provider calls the price that it moves to; left out, it keeps its own. */
  readonly priceId?: string;
  /** The moment that proration counts from, so that the amount charged is the amount shown. */
  readonly prorationDate: Date;
}

export interface ChangePreview {
  readonly currency: string;
  /** What the change costs (negative: credits) for the rest of the period, before tax. */
  readonly lines: readonly { readonly description: string; readonly amount: number }[];
  /** What the invoice with these lines comes to, all that it bills included. */
  readonly total: number;
}

/** Another number of seats, or another price, from the next period on. */
export type LaterChange = Required<Omit<SubscriptionChange, 'prorationDate'>>;

/** A way to pay that a customer has saved at the provider. */
export interface ProviderPaymentMethod {
  readonly id: string;
  /** In the provider's word: card, sepa_debit. */
  readonly type: string;
  readonly brand: string | null;
  readonly last4: string | null;
  readonly expiresMonth: number | null;
  readonly expiresYear: number | null;
  /** Whether renewals are paid with it. */
  readonly isDefault: boolean;
}

/** What every provider is asked for. An adapter translates, and decides nothing. */
export interface Provider extends Sales<ProviderSubscription>, ProviderCatalog {
  readonly name: ProviderName;
  fetchSubscription(id: string): Promise<ProviderSubscription>;
  /** Throws `ProviderMissing` where there is none of this id, or no longer. */
  fetchInvoice(id: string): Promise<ProviderInvoice>;
  /** The newest bill of a subscription that waits for its payment, if there is one. */
  fetchOpenInvoice(subscriptionId: string): Promise<ProviderInvoice | null>;
  /** With everything that was given back of it. */
  fetchCharge(id: string): Promise<ProviderCharge>;
  /** Gives money back, and answers the charge as it is then. Repeating it with the same key has one effect. */
  refund(request: RefundRequest, key: string): Promise<ProviderCharge>;
  listPaymentMethods(customerId: string): Promise<ProviderPaymentMethod[]>;
  previewChange(change: SubscriptionChange): Promise<ChangePreview>;
  /** At once. Repeating it with the same key has one effect and the same answer. */
  changeSubscription(change: SubscriptionChange, key: string): Promise<ProviderSubscription>;
  /** With the period that runs. */
  scheduleChange(change: LaterChange, key: string): Promise<ProviderSubscription>;
  /** Lets one go on as it is that was to change with its period. */
  undoScheduledChange(id: string, key: string): Promise<ProviderSubscription>;
  /** Lets it end with the period that is paid for. */
  cancelAtPeriodEnd(id: string, key: string): Promise<ProviderSubscription>;
  /** Ends it now. Nothing is given back. */
  cancelNow(id: string, key: string): Promise<ProviderSubscription>;
  /** Lets one that was to end go on. */
  undoCancel(id: string, key: string): Promise<ProviderSubscription>;
  pause(id: string, key: string): Promise<ProviderSubscription>;
  resume(id: string, key: string): Promise<ProviderSubscription>;
  /** From the next bill on, and for as long as it is not changed. Repeating it with the same key has one effect. */
  setDiscount(discount: NewDiscount, key: string): Promise<ProviderSubscription>;
  /** From the next bill on. Shares come before amounts. Repeating it with the same key has one effect. */
  setPromo(promo: NewPromoDiscount, key: string): Promise<ProviderSubscription>;
  /** Checks the signature of a webhook by its raw body, and reads it. Throws `ForgedEvent`. */
  readEvent(
    body: Buffer,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): Promise<ProviderEvent>;
  /** Reads an event that was kept, by what is known of its type today. Its signature was checked when it came. */
  rereadEvent(payload: object): ProviderEvent;
}

/** The provider understood and said no; asking again changes nothing. */
export class ProviderRefusal extends Error {}

/** There is no such object at the provider, or no longer. */
export class ProviderMissing extends ProviderRefusal {}

/** The provider could not be reached or did not say; it may or may not have done it. */
export class ProviderUnavailable extends Error {}

/** A webhook that the provider did not send, or not lately. */
export class ForgedEvent extends Error {}
