import { registerEnumType } from 'type-graphql';

export enum InvoiceStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  PAID = 'PAID',
  VOID = 'VOID',
  UNCOLLECTIBLE = 'UNCOLLECTIBLE',
}
registerEnumType(InvoiceStatus, {
  name: 'InvoiceStatus',
  description: 'How an invoice stands with its provider.',
  valuesConfig: {
    DRAFT: { description: 'Still being written; the customer has not seen it, and it has no number.' },
    OPEN: { description: 'Sent, and not paid in full yet.' },
    PAID: { description: 'Paid in full, or nothing was due.' },
    VOID: { description: 'Taken back; nothing is due.' },
    UNCOLLECTIBLE: { description: 'Given up: it is not expected to be paid any more.' },
  },
});

export enum PaymentStatus {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}
registerEnumType(PaymentStatus, {
  name: 'PaymentStatus',
  description: 'What became of an attempt to take money.',
  valuesConfig: {
    PENDING: { description: 'The bank has not decided yet.' },
    SUCCEEDED: { description: 'The money came in.' },
    FAILED: { description: 'The money did not come in; failureMessage says why.' },
  },
});

export enum RefundReason {
  DUPLICATE = 'DUPLICATE',
  FRAUDULENT = 'FRAUDULENT',
  REQUESTED_BY_CUSTOMER = 'REQUESTED_BY_CUSTOMER',
}
registerEnumType(RefundReason, {
  name: 'RefundReason',
  description: 'Why money goes back, as providers and banks want to know it.',
  valuesConfig: {
    DUPLICATE: { description: 'It was charged twice.' },
    FRAUDULENT: { description: 'Whoever paid had no right to; the provider may block the card.' },
    REQUESTED_BY_CUSTOMER: { description: 'The customer asked for it.' },
  },
});

/** One line of an invoice, in minor units of its currency. */
export interface ProviderInvoiceLine {
  readonly description: string;
  readonly quantity: number | null;
  readonly amount: number;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
}

/** Whom a provider bills, as far as its object tells. */
interface Billed {
  /** What the provider calls the customer. */
  readonly customerId: string | null;
  /** The organization that was noted at the provider, on the subscription or on the customer. */
  readonly organizationId: string | null;
}

/** An invoice as its provider has it, in our words. Amounts are minor units of its currency. */
export interface ProviderInvoice extends Billed {
  readonly id: string;
  readonly subscriptionId: string | null;
  readonly number: string | null;
  readonly status: InvoiceStatus;
  readonly currency: string;
  readonly subtotal: number;
  readonly discount: number;
  readonly tax: number;
  readonly total: number;
  readonly amountPaid: number;
  /** What is still to be paid. */
  readonly amountDue: number;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly createdAt: Date;
  readonly finalizedAt: Date | null;
  readonly dueAt: Date | null;
  readonly paidAt: Date | null;
  readonly hostedUrl: string | null;
  readonly pdfUrl: string | null;
  readonly attemptCount: number;
  readonly nextAttemptAt: Date | null;
  readonly lines: readonly ProviderInvoiceLine[];
}

/** Money that goes back, as its provider has it. `amount` is minor units of the currency of the charge. */
export interface ProviderRefund {
  readonly id: string;
  readonly status: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly amount: number;
  readonly reason: RefundReason | null;
  /** Why it failed, in words for people. */
  readonly failure: string | null;
  /** Our own command that asked for it; null where somebody refunded at the provider. */
  readonly commandId: string | null;
  readonly createdAt: Date;
}

/** How much of a charge is to go back. */
export interface RefundRequest {
  readonly chargeId: string;
  readonly amount: number;
  readonly reason: RefundReason;
}

/** One attempt to take money, as its provider has it. Amounts are minor units of its currency. */
export interface ProviderCharge extends Billed {
  readonly id: string;
  /** The invoice that it was to pay, if any. */
  readonly invoiceId: string | null;
  readonly status: PaymentStatus;
  readonly currency: string;
  readonly amount: number;
  readonly amountRefunded: number;
  /** What went back, the failed tries too. */
  readonly refunds: readonly ProviderRefund[];
  readonly methodType: string | null;
  readonly methodBrand: string | null;
  readonly methodLast4: string | null;
  readonly failureCode: string | null;
  readonly failureMessage: string | null;
  readonly description: string | null;
  readonly createdAt: Date;
}
