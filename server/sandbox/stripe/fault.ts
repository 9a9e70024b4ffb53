import type Stripe from 'stripe';

interface Details {
  code?: string | undefined;
  param?: string | undefined;
  decline_code?: string | undefined;
  charge?: string | undefined;
  payment_intent?: Stripe.PaymentIntent | undefined;
  payment_method?: Stripe.PaymentMethod | undefined;
  setup_intent?: Stripe.SetupIntent | undefined;
}

export interface StripeErrorBody {
  error: { type: string; message: string; doc_url?: string } & Details;
}

/** An answer that Stripe would give as an error. */
export class StripeFault extends Error {
  readonly status: number;
  readonly type: string;
  readonly details: Details;
  /** What was done before the refusal has happened: a declined charge is on record. */
  isKept = false;

  constructor(status: number, type: string, message: string, details: Details = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.details = details;
  }

  get code(): string {
    return this.details.code ?? '';
  }

  afterwards(): this {
    this.isKept = true;
    return this;
  }

  get body(): StripeErrorBody {
    const { type, message, details } = this;
    const { code } = details;
    const link = code && { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` };
    return { error: { type, message, ...link, ...details } };
  }
}

export const invalid = (message: string, details: Details = {}): StripeFault =>
  new StripeFault(400, 'invalid_request_error', message, details);

/** What the address names is a 404, what a parameter names a 400. */
export function missing(kind: string, id: string, param = 'id'): StripeFault {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFault(param === 'id' ? 404 : 400, 'invalid_request_error', message, {
    code: 'resource_missing',
    param,
  });
}

/** Something that the state of the object does not allow. */
export const unexpectedState = (kind: string, message: string): StripeFault =>
  invalid(message, { code: `${kind}_unexpected_state` });
