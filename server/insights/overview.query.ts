import type { Ctx } from '../kit/context.ts';
import type { DayCount, Overview } from './overview.ts';

const days = 90;
const dayMs = 86_400_000;

/** What was paid for some orders and not given back: what the payment says, where it is known. */
const revenue = (which: string): string => `
    (select coalesce(json_agg(json_build_object('amount', c.amount, 'currency', c.currency) order by c.amount desc, c.currency), '[]')
      from (select o.currency, sum(coalesce(p.total_amount - p.refunded_amount, o.total_amount))::bigint as amount from customer_order o
        left join payment p on p.provider = o.provider and p.provider_charge_id = o.provider_charge_id
        where o.status in ('PAID', 'FULFILLED') and ${which} group by o.currency) c)`;

const counts = `
  select
    (select count(*)::int from user_account where erased_at is null) as "totalUsers",
    (select count(*)::int from user_account where erased_at is null and created_at >= $1) as "newUsersThisMonth",
    (select count(*)::int from organization where state <> 'CLOSED') as "totalOrganizations",
    (select count(*)::int from organization where state <> 'CLOSED' and created_at >= $1) as "newOrganizationsThisMonth",
    (select count(*)::int from organization where state = 'ACTIVE') as "activeOrganizations",
    (select count(*)::int from subscription where status = 'ACTIVE') as "activeSubscriptions",
    (select count(*)::int from subscription where status = 'TRIALING') as trials,
    (select count(*)::int from subscription where status = 'PAST_DUE') as "pastDueSubscriptions",
    (select count(*)::int from license where status = 'ACTIVE' and (expires_at is null or expires_at > $2)) as "activeLicenses",
    (select count(*)::int from customer_order where status in ('PAID', 'FULFILLED') and paid_at >= $1) as "ordersThisMonth",
    ${revenue("o.kind = 'LICENSE'")} as "licenseRevenue",
    ${revenue('true')} as "orderRevenue"`;

const signups = `
  select d.day, count(u.id)::int as count
  from generate_series($1::timestamptz, $2::timestamptz, interval '1 day') d(day)
    left join user_account u on u.created_at >= d.day and u.created_at < d.day + interval '1 day'
  group by d.day order by d.day`;

/** The numbers of the first page, in two statements. */
export async function readOverview(ctx: Ctx): Promise<Overview> {
  const now = ctx.clock.now();
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const from = new Date(today.getTime() - (2 * days - 1) * dayMs);
  const { pool } = ctx.runtime;
  const [{ rows: totals }, { rows: perDay }] = await Promise.all([
    pool.query<Omit<Overview, 'signups' | 'previousSignups'>>(counts, [month, now]),
    pool.query<{ day: string; count: number }>(signups, [from, today]),
  ]);
  const [total] = totals;
  if (!total) throw new Error('a select of counts has one row');
  // the ORM's pool hands timestamps over as text
  const byDay = perDay.map(({ day, count }): DayCount => ({ day: new Date(day), count }));
  return { ...total, signups: byDay.slice(days), previousSignups: byDay.slice(0, days) };
}
