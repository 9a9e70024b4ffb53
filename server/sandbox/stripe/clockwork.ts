import type { Pool } from 'pg';
import { ticker } from '../ticker.ts';
import { deliverDue, type WebhookEndpoint } from './deliver.ts';
import { renewDue } from './renew.ts';

export interface Clockwork {
  /** Unix seconds now, and who hears of what happens now. */
  moment(): { now: number; endpoints: string[] };
  /** Renews what is due and delivers what is owed; ends when nothing more is. */
  tick(): Promise<void>;
  wake(): void;
  stop(): Promise<void>;
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
  const tick = async (): Promise<void> => {
    const at = moment();
    await renewDue(pool, at.now, at.endpoints);
    while ((await deliverDue(pool, endpoints())) > 0);
  };
  return { moment, tick, ...ticker(tick, 1_000, failed) };
}
