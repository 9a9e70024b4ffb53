import type { Work } from '../work.ts';

/** What a session will make of itself, which its object does not show. */
export interface Wanted {
  description: string | null;
  metadata: Record<string, string>;
  setupFutureUsage?: 'off_session' | 'on_session';
  trialEnd?: number;
  trialDays?: number;
}

/** What a payment under way belongs to: the subscription that is made, the intent that waits for its owner. */
export interface Pending {
  intent: string;
  subscription?: string;
}

export async function keepWanted(work: Work, session: string, wanted: Wanted): Promise<void> {
  await work.sql.query('insert into sandbox.stripe_checkout (session, wanted) values ($1, $2)', [
    session,
    JSON.stringify(wanted),
  ]);
}

export async function wantedOf(work: Work, session: string): Promise<Wanted> {
  const { rows } = await work.sql.query<{ wanted: Wanted }>(
    'select wanted from sandbox.stripe_checkout where session = $1',
    [session],
  );
  return rows[0]?.wanted ?? { description: null, metadata: {} };
}

export async function keepPending(
  work: Work,
  session: string,
  { intent, subscription }: Pending,
): Promise<void> {
  await work.sql.query(
    'update sandbox.stripe_checkout set intent = $2, subscription = $3 where session = $1',
    [session, intent, subscription ?? null],
  );
}

/** The session that waits for an intent. */
export async function sessionOf(
  work: Work,
  intent: string,
): Promise<{ session: string; subscription: string | null } | undefined> {
  const { rows } = await work.sql.query<{ session: string; subscription: string | null }>(
    'select session, subscription from sandbox.stripe_checkout where intent = $1',
    [intent],
  );
  return rows[0];
}
