import type { Pool } from 'pg';
import { ticker, type Ticker } from '../../ticker.ts';
import { deliverDue, type WebhookEndpoint } from '../deliver.ts';
import { happenDue } from './happen.ts';

export interface Clockwork extends Ticker {
  /** Unix seconds now, who hears of what happens now, and where the pages are. */
  moment(): { now: number; endpoints: string[]; origin: string };
}

interface Circumstances {
  now: () => Date;
  endpoints: () => WebhookEndpoint[];
  origin: () => string;
  failed: (error: unknown) => void;
}

/** What happens at Stripe without anybody asking: periods end, webhooks go out and are tried again. */
export function clockwork(pool: Pool, { now, endpoints, origin, failed }: Circumstances): Clockwork {
  const moment = (): { now: number; endpoints: string[]; origin: string } => ({
    now: Math.floor(now().getTime() / 1000),
    endpoints: endpoints().map(({ id }) => id),
    origin: origin(),
  });
  const work = async (): Promise<void> => {
    const at = moment();
    await happenDue(pool, at);
    while ((await deliverDue(pool, endpoints())) > 0);
  };
  return { moment, ...ticker(work, 1_000, failed) };
}
