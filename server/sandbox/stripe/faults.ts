import { z } from 'zod';
import { StripeFault } from './fault.ts';
import { flag, integer } from './params.ts';

export const faultParams = z.strictObject({
  /** The answer is lost after the request has been carried out. */
  lose: flag.default(false),
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
  /** The beginning of the path: `/v1/refunds`. */
  path: z.string().optional(),
  status: integer
    .pipe(z.union([z.literal(402), z.literal(409), z.literal(429), z.literal(500), z.literal(503)]))
    .optional(),
  times: integer.pipe(z.number().min(1).max(1000)).default(1),
});
export type WantedFault = z.output<typeof faultParams>;

const answers: Record<
  number,
  [type: string, message: string, details?: { code: string; decline_code?: string }]
> = {
  402: ['card_error', 'Your card was declined.', { code: 'card_declined', decline_code: 'generic_decline' }],
  409: [
    'invalid_request_error',
    'This object cannot be accessed right now because another API request or Stripe process is currently accessing it.',
    { code: 'lock_timeout' },
  ],
  429: ['invalid_request_error', 'Too many requests hit the API too quickly.', { code: 'rate_limit' }],
  500: ['api_error', 'An unknown error occurred'],
  503: ['api_error', 'Stripe is not available.'],
};

/** What goes wrong on demand, in this process: each so many times, to the next requests that it is meant for. */
export interface Faults {
  order(wanted: WantedFault): void;
  next(request: { method: string; path: string }): 'lose' | StripeFault | undefined;
}

export function faultsOnDemand(): Faults {
  let ordered: WantedFault[] = [];
  return {
    order: (wanted) => void ordered.push(wanted),
    next({ method, path }) {
      const one = ordered.find(
        (wanted) => (wanted.method ?? method) === method && path.startsWith(wanted.path ?? ''),
      );
      if (!one) return undefined;
      ordered = ordered.flatMap((other) =>
        other === one ? (one.times > 1 ? [{ ...one, times: one.times - 1 }] : []) : [other],
      );
      if (one.lose) return 'lose';
      const status = one.status ?? 503;
      const [type, message, details] = answers[status] ?? ['api_error', 'An unknown error occurred'];
      return new StripeFault(status, type, message, details);
    },
  };
}
