import type { Pool } from 'pg';
import type { CreditFault } from './credit-proof.entity.ts';

const most = 100;

/** One statement sees one moment: what is spent meanwhile is in all of it or in none. */
const prove = `
  with entry as (
      select organization_id, sum(amount) as amount, sum(held_amount) as held, count(*) as count, max(position) as last
      from credit_entry group by organization_id),
    lot as (select organization_id, sum(remaining) as remaining from credit_lot group by organization_id),
    hold as (select organization_id, sum(amount) as amount from credit_hold where state = 'HELD' group by organization_id),
    part as (
      select (p.value ->> 0)::uuid as lot_id, sum((p.value ->> 1)::bigint) as amount
      from credit_entry e, jsonb_array_elements(e.parts) p group by 1),
    step as (
      select organization_id, position, balance - amount as was, held - held_amount as was_held,
        lag(balance, 1, 0::bigint) over following as before, lag(held, 1, 0::bigint) over following as held_before
      from credit_entry window following as (partition by organization_id order by position)),
    fault as (
      select b.organization_id, 'The balance is ' || b.balance || ', and the ledger sums up to ' || coalesce(e.amount, 0) || '.' as message
        from credit_balance b left join entry e using (organization_id) where b.balance <> coalesce(e.amount, 0)
      union all
      select b.organization_id, 'Held are ' || b.held || ', and the ledger sums up to ' || coalesce(e.held, 0) || '.'
        from credit_balance b left join entry e using (organization_id) where b.held <> coalesce(e.held, 0)
      union all
      select b.organization_id, 'The ledger has ' || coalesce(e.count, 0) || ' entries and ends with number ' || coalesce(e.last, 0)
          || ', and should have ' || b.entry_count || '.'
        from credit_balance b left join entry e using (organization_id)
        where b.entry_count <> coalesce(e.count, 0) or b.entry_count <> coalesce(e.last, 0)
      union all
      select b.organization_id, 'The balance is ' || b.balance || ', and the lots hold ' || coalesce(l.remaining, 0) || '.'
        from credit_balance b left join lot l using (organization_id) where b.balance <> coalesce(l.remaining, 0)
      union all
      select b.organization_id, 'Held are ' || b.held || ', and the holds sum up to ' || coalesce(h.amount, 0) || '.'
        from credit_balance b left join hold h using (organization_id) where b.held <> coalesce(h.amount, 0)
      union all
      select l.organization_id, 'Of the lot ' || l.id || ' ' || l.remaining || ' are left, and the ledger says ' || coalesce(p.amount, 0) || '.'
        from credit_lot l left join part p on p.lot_id = l.id where l.remaining <> coalesce(p.amount, 0)
      union all
      select organization_id, 'The entry number ' || position || ' does not follow from the one before it.'
        from step where was <> before or was_held <> held_before
      union all
      select e.organization_id, 'There is a ledger without a balance.'
        from entry e left join credit_balance b using (organization_id) where b.id is null)
  select (select count(*)::int from credit_balance) as balances, (select coalesce(sum(count), 0)::int from entry) as entries,
    coalesce((select json_agg(json_build_object('organizationId', organization_id, 'message', message))
      from (select * from fault order by organization_id, message limit ${most}) f), '[]') as found`;

export interface Proven {
  readonly balances: number;
  readonly entries: number;
  readonly found: readonly CreditFault[];
}

/** Whether everything about credits adds up, and where it does not. */
export async function proveCredits(pool: Pool): Promise<Proven> {
  const { rows } = await pool.query<Proven>(prove);
  const [proven] = rows;
  if (!proven) throw new Error('The proof of credits did not answer.');
  return proven;
}
