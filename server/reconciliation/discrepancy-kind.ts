import { registerEnumType } from 'type-graphql';

export enum DiscrepancyKind {
  STATUS = 'STATUS',
  QUANTITY = 'QUANTITY',
  MISSING_HERE = 'MISSING_HERE',
  MISSING_THERE = 'MISSING_THERE',
  CYCLE = 'CYCLE',
  PRICE = 'PRICE',
  CURRENCY = 'CURRENCY',
  DISCOUNT = 'DISCOUNT',
  PAYMENT_METHOD = 'PAYMENT_METHOD',
  INVOICE = 'INVOICE',
  REFUND = 'REFUND',
  DUPLICATE = 'DUPLICATE',
}
registerEnumType(DiscrepancyKind, {
  name: 'DiscrepancyKind',
  description: 'In what we and a provider differ.',
  valuesConfig: {
    STATUS: { description: 'How a subscription stands: its status, its end, or what will happen by itself.' },
    QUANTITY: { description: 'The number of seats of a subscription.' },
    MISSING_HERE: { description: 'The provider has something that is not here.' },
    MISSING_THERE: { description: 'Something is here that the provider does not have.' },
    CYCLE: { description: 'The billing cycle: interval, period, or the end of the trial.' },
    PRICE: { description: 'The price of a subscription, its amount, or the plan that goes with it.' },
    CURRENCY: { description: 'The currency of a subscription, an invoice or a payment.' },
    DISCOUNT: { description: 'What is taken off a subscription, or was off an invoice.' },
    PAYMENT_METHOD: { description: 'What a payment was paid with.' },
    INVOICE: { description: 'How an invoice or a payment stands, or what it is over.' },
    REFUND: { description: 'How much of a payment was given back.' },
    DUPLICATE: {
      description: 'An organization has two live subscriptions to one product at the provider; one is here.',
    },
  },
});

export enum DiscrepancyCause {
  WEBHOOK_FAILED = 'WEBHOOK_FAILED',
  WEBHOOK_WAITING = 'WEBHOOK_WAITING',
  WEBHOOK_MISSED = 'WEBHOOK_MISSED',
  MISSED_WHILE_DOWN = 'MISSED_WHILE_DOWN',
  CHANGED_HERE = 'CHANGED_HERE',
  PRICE_UNKNOWN = 'PRICE_UNKNOWN',
  SOLD_TWICE = 'SOLD_TWICE',
  NOT_AT_PROVIDER = 'NOT_AT_PROVIDER',
  UNEXPLAINED = 'UNEXPLAINED',
}
registerEnumType(DiscrepancyCause, {
  name: 'DiscrepancyCause',
  description: 'What most likely led to a discrepancy, as the logs on both sides tell.',
  valuesConfig: {
    WEBHOOK_FAILED: { description: 'The event that told of it came, and could not be processed.' },
    WEBHOOK_WAITING: { description: 'The event that told of it came, failed so far, and is tried again.' },
    WEBHOOK_MISSED: { description: 'The provider has an event of it that never came here.' },
    MISSED_WHILE_DOWN: {
      description: 'The same, and neither did the events around it: nothing could be delivered at that time.',
    },
    CHANGED_HERE: { description: 'Our record was changed here, after the last event was processed.' },
    PRICE_UNKNOWN: { description: 'The catalog does not know the price that the provider names.' },
    SOLD_TWICE: { description: 'The same product was sold a second time before the first one ended.' },
    NOT_AT_PROVIDER: { description: 'The provider knows no such object, or no longer.' },
    UNEXPLAINED: {
      description: 'No log tells. The change may be older than the provider remembers its events.',
    },
  },
});

export enum DiscrepancyRepair {
  MIRROR = 'MIRROR',
  IMPORT = 'IMPORT',
  ADD_PRICE = 'ADD_PRICE',
  END_HERE = 'END_HERE',
  END_THERE = 'END_THERE',
  BY_HAND = 'BY_HAND',
}
registerEnumType(DiscrepancyRepair, {
  name: 'DiscrepancyRepair',
  description: 'What repairing a discrepancy does.',
  valuesConfig: {
    MIRROR: { description: 'Our record takes over what the provider says.' },
    IMPORT: { description: 'What the provider has is taken in here.' },
    ADD_PRICE: { description: 'The price goes into the catalog, off sale, and the subscription takes it.' },
    END_HERE: {
      description: 'Our record ends: nobody bills it any more. A draft of an invoice is removed.',
    },
    END_THERE: { description: 'The second subscription is canceled at the provider, at once.' },
    BY_HAND: { description: 'Nothing can be done from here; `causeDetail` says what is to be done.' },
  },
});

export enum DiscrepancyState {
  OPEN = 'OPEN',
  REPAIRING = 'REPAIRING',
  REPAIRED = 'REPAIRED',
  OVERRIDDEN = 'OVERRIDDEN',
}
registerEnumType(DiscrepancyState, {
  name: 'DiscrepancyState',
  description: 'What has become of a discrepancy.',
  valuesConfig: {
    OPEN: { description: 'Both sides differed when it was found.' },
    REPAIRING: { description: 'Its repair is on its way to the provider.' },
    REPAIRED: { description: 'It was repaired.' },
    OVERRIDDEN: {
      description:
        'Meant to be so: a person has overridden the value. It is not counted, and no repair touches it.',
    },
  },
});
