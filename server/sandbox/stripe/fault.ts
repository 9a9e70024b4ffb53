export interface StripeErrorBody {
  error: { type: string; message: string; code?: string; param?: string; doc_url?: string };
}

/** An answer that Stripe would give as an error. */
export class StripeFault extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string | undefined;
  readonly param: string | undefined;

  constructor(
    status: number,
    type: string,
    message: string,
    details: { code?: string; param?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = details.code;
    this.param = details.param;
  }

  get body(): StripeErrorBody {
    const { type, message, code, param } = this;
    const link = code && {
      code,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
    };
    return { error: { type, message, ...link, ...(param && { param }) } };
  }
}

export const invalid = (message: string, details: { code?: string; param?: string } = {}): StripeFault =>
  new StripeFault(400, 'invalid_request_error', message, details);

/** What the address names is a 404, what a parameter names a 400. */
export function missing(kind: string, id: string, param = 'id'): StripeFault {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFault(param === 'id' ? 404 : 400, 'invalid_request_error', message, {
    code: 'resource_missing',
    param,
  });
}
