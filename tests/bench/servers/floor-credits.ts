import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { appOf } from './floor-key.ts';

/** The ledger's own function: the same locks, the same entry, the same durability. Nobody would write it twice. */
const spend = `
  select credit_spend(jsonb_populate_record(null::credit_entry, $3::jsonb || jsonb_build_object('organization_id', o.id))) as told
  from organization o join app_organization a on a.organization_id = o.id
  where a.app_id = $1 and a.external_id = $2 and o.state = 'ACTIVE' for key share of o`;

interface Told {
  readonly outcome: string;
  readonly amount: number;
  readonly balance: number;
}

export async function spendByHand(
  pool: Pool,
  headers: IncomingHttpHeaders,
  { input }: { input: { externalId: string; amount: number; idempotencyKey: string } },
): Promise<[status: number, body: string]> {
  const now = new Date();
  const appId = await appOf(pool, headers, 'CREDITS_SPEND', now);
  if (!appId) return [403, '{}'];
  const { externalId, amount, idempotencyKey } = input;
  const entry = { id: v7(), at: now, kind: 'SPEND', amount, app_id: appId, idempotency_key: idempotencyKey };
  const { rows } = await pool.query<{ told: Told }>({
    name: 'spend',
    text: spend,
    values: [appId, externalId, JSON.stringify(entry)],
  });
  const told = rows[0]?.told;
  if (told?.outcome !== 'DONE') return [409, JSON.stringify({ outcome: told?.outcome ?? 'NOT_FOUND' })];
  return [200, JSON.stringify({ data: { spendCredits: { amount: -told.amount, balance: told.balance } } })];
}
