import type { Pool } from 'pg';
import { ticker, type Ticker } from '../ticker.ts';
import { deliverDue, type WebhookEndpoint } from './deliver.ts';
import { renewDue } from './renew.ts';

export interface Clockwork extends Ticker {
  /** Unix seconds now, and who hears of what happens now. */
  moment(): { now: number; endpoints: string[] };
}

/** What happens at Stripe without anybody asking: periods end, webhooks go out and are tried again. */
export function clockwork(
  pool: Pool,
  now: () => Date,
  endpoints: () => WebhookEndpoint[],
  failed: (error: unknown) => void,
): Clockwork {
  const moment = (): { now: number; endpoints: string[] } => ({
    now: Math.floor(now().getTime() / 1000),
    endpoints: endpoints().map(({ id }) => id),
  });
  const work = async (): Promise<void> => {
    const at = moment();
    await renewDue(pool, at.now, at.endpoints);
    while ((await deliverDue(pool, endpoints())) > 0);
  };
  return { moment, ...ticker(work, 1_000, failed) };
}
