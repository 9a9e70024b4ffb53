import { registerEnumType } from 'type-graphql';

export enum RefundStatus {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  SUBMITTED = 'SUBMITTED',
  PENDING_PROVIDER = 'PENDING_PROVIDER',
  SUCCEEDED = 'SUCCEEDED',
  REJECTED = 'REJECTED',
  FAILED = 'FAILED',
}
registerEnumType(RefundStatus, {
  name: 'RefundStatus',
  description: 'How far a refund has come.',
  valuesConfig: {
    REQUESTED: { description: 'Above what its requester may give back alone: a second person decides.' },
    APPROVED: { description: 'Decided, and about to be sent to the provider.' },
    SUBMITTED: {
      description: 'The provider has been asked and has not answered yet; it is asked until it does.',
    },
    PENDING_PROVIDER: { description: 'The provider has taken it, and the bank has not decided yet.' },
    SUCCEEDED: { description: 'The money went back.' },
    REJECTED: { description: 'Nothing was given back: `decision` says who or what ended it.' },
    FAILED: {
      description:
        'The provider or the bank refused it; `failure` says why. The amount is there to be refunded again.',
    },
  },
});

export enum RefundDecision {
  WITHIN_LIMIT = 'WITHIN_LIMIT',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(RefundDecision, {
  name: 'RefundDecision',
  description: 'What decided a refund that was asked for here.',
  valuesConfig: {
    WITHIN_LIMIT: { description: 'Its requester may give back so much alone.' },
    APPROVED: { description: 'A second person agreed.' },
    REJECTED: { description: 'A second person said no.' },
    WITHDRAWN: { description: 'Its requester took it back.' },
    EXPIRED: { description: 'Nobody decided in time.' },
  },
});

/** Decided, and not yet known to the provider: its payment does not count it as refunded. */
export const inFlight = [RefundStatus.APPROVED, RefundStatus.SUBMITTED] as const;

/** Money that went back, or goes. */
export const givingBack = [...inFlight, RefundStatus.PENDING_PROVIDER, RefundStatus.SUCCEEDED] as const;
