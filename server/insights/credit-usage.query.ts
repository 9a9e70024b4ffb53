import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { AppCreditUsage, CreditDay, CreditUsage } from './credit-usage.ts';

const dayMs = 86_400_000;
const mostDays = 366;

/** What went for good: an entry says what left the balance and what left that which was laid aside. */
const spent = `select app_id, organization_id, at, -(amount + held_amount) as credits from credit_entry
  where kind in ('SPEND', 'CAPTURE') and at >= $1 and at < $2::timestamptz + interval '1 day'`;

const byApp = `
  select a.id as "appId", a.name as "appName",
    coalesce(sum(s.credits) filter (where s.at >= $3), 0)::bigint as spent,
    coalesce(sum(s.credits) filter (where s.at < $3), 0)::bigint as "previousSpent",
    count(s.app_id) filter (where s.at >= $3)::int as spends,
    count(distinct s.organization_id) filter (where s.at >= $3)::int as organizations
  from app a left join (${spent}) s on s.app_id = a.id
  where a.archived_at is null or s.app_id is not null
  group by a.id order by spent desc, "previousSpent" desc, a.name, a.id`;

const byDay = `
  with spent as (${spent} and ($3::uuid is null or app_id = $3))
  select d.day, coalesce(sum(s.credits), 0)::bigint as count
  from generate_series($1::timestamptz, $2::timestamptz, interval '1 day') d(day)
    left join spent s on s.at >= d.day and s.at < d.day + interval '1 day'
  group by d.day order by d.day`;

const customers = `
  select count(distinct organization_id)::int as organizations
  from (${spent} and ($3::uuid is null or app_id = $3)) s`;

const sum = (days: readonly CreditDay[]): number => days.reduce((total, { count }) => total + count, 0);

/** What apps spent in the last days, of one app or of all. */
export async function readCreditUsage(
  ctx: Ctx,
  { days, appId }: { days: number; appId: string | null },
): Promise<CreditUsage> {
  if (days < 1 || days > mostDays)
    throw new UserError('BAD_USER_INPUT', `Between 1 and ${mostDays} days.`, { field: 'days' });
  const now = ctx.clock.now();
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  const from = new Date(today.getTime() - (days - 1) * dayMs);
  const before = new Date(from.getTime() - days * dayMs);
  const { pool } = ctx.runtime;
  const [apps, perDay, all] = await Promise.all([
    pool.query<Record<keyof AppCreditUsage, string>>(byApp, [before, today, from]),
    pool.query<{ day: string; count: string }>(byDay, [before, today, appId]),
    pool.query<{ organizations: number }>(customers, [from, today, appId]),
  ]);
  // the ORM's pool hands timestamps and large numbers over as text
  const inOrder = perDay.rows.map(({ day, count }) => ({ day: new Date(day), count: Number(count) }));
  const [previousDays, daysNow] = [inOrder.slice(0, days), inOrder.slice(days)];
  return {
    spent: sum(daysNow),
    previousSpent: sum(previousDays),
    organizations: all.rows[0]?.organizations ?? 0,
    days: daysNow,
    previousDays,
    apps: apps.rows.map(({ appId: id, appName, ...numbers }) => ({
      ...{ appId: id, appName, spent: Number(numbers.spent), previousSpent: Number(numbers.previousSpent) },
      ...{ spends: Number(numbers.spends), organizations: Number(numbers.organizations) },
    })),
  };
}
