import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';
import { accessOf } from '../subscriptions/access.loaders.ts';
import { readEntitlements } from './read-entitlements.ts';

interface Sold {
  readonly id: string;
  readonly name: string;
  readonly plan: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly interval: string | null;
}

/** The products that it has, or has had, anything of; what it lives on, where it does. */
const sold = `
  select p.id, p.name, n.name as plan, (s.unit_amount * s.quantity)::text as amount, s.currency, c."interval"
  from product p
    left join lateral (select * from subscription s where s.organization_id = ? and s.product_id = p.id
      and s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED') order by s.created_at desc limit 1) s on true
    left join plan n on n.id = s.plan_id
    left join price c on c.id = s.price_id
  where exists (select from subscription t where t.organization_id = ? and t.product_id = p.id)
    or exists (select from override v where v.organization_id = ? and v.product_id = p.id)
  order by p.name, p.id`;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What people know of an organization that follows from rows: access, plan, money and limits of each product. */
export async function observeOrganization(ctx: Ctx, organizationId: string): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  for (const { id, name, plan, amount, currency, interval } of await ctx.em.execute<Sold[]>(
    sold,
    Array(3).fill(organizationId),
  )) {
    const { access } = await accessOf(ctx).load({ organizationId, productId: id });
    const until = access.until ? ` until ${day(access.until)}` : '';
    facts[`${name}: access`] = `${access.level.toLowerCase()}${until}`;
    if (plan) facts[`${name}: plan`] = plan;
    if (amount !== null && currency)
      facts[`${name}: recurring`] =
        `${formatMoney({ amount: Number(amount), currency })} a ${interval?.toLowerCase() ?? 'period'}`;
    for (const { meterName, limit, isUnlimited } of await readEntitlements(ctx, {
      organizationId,
      productId: id,
    }))
      facts[`${name}: ${meterName.toLowerCase()}`] = isUnlimited ? 'unlimited' : String(limit ?? 0);
  }
  return facts;
}
