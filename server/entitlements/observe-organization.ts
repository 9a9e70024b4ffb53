import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';
import { render, sql } from '../kit/read/sql.ts';
import { accessOf } from '../subscriptions/access.loaders.ts';
import type { Access } from '../subscriptions/access.ts';
import { periodAmount } from '../subscriptions/recurring.ts';
import type { Entitlement } from './entitlement.ts';
import { readEntitlements } from './read-entitlements.ts';

interface Bought {
  readonly product_id: string;
  readonly product: string;
  readonly plan: string;
  readonly amount: string;
  readonly currency: string;
  readonly interval: string;
  readonly live: boolean;
}

/** The newest of each product, one that lives before those that have ended. */
const { text: read } = render(sql`
  select distinct on (s.product_id) s.product_id, o.name as product, n.name as plan, ${periodAmount} as amount, s.currency,
    p.interval, s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED') as live
  from subscription s join product o on o.id = s.product_id join plan n on n.id = s.plan_id join price p on p.id = s.price_id
  where s.organization_id = ?
  order by s.product_id, s.status in ('CANCELED', 'INCOMPLETE_EXPIRED'), s.created_at desc, s.id`);

/** What follows for an organization from its subscriptions and overrides, product by product, in words. */
export async function observeOrganization(ctx: Ctx, organizationId: string): Promise<Record<string, string>> {
  const bought = await ctx.em.execute<Bought[]>(read, [organizationId]);
  const lines: [string, string][] = [];
  for (const { product_id: productId, product, ...row } of bought) {
    const { access } = await accessOf(ctx).load({ organizationId, productId });
    lines.push([`Access to ${product}`, accessWords(access)]);
    if (row.live) lines.push([`Plan of ${product}`, row.plan], [`Recurring for ${product}`, recurring(row)]);
    for (const one of await readEntitlements(ctx, { organizationId, productId }))
      lines.push([`${one.meterName} of ${product}`, limitWords(one)]);
  }
  return Object.fromEntries(lines);
}

const dateWords = (date: Date): string =>
  date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const accessWords = ({ level, until, because }: Access): string =>
  `${level.charAt(0)}${level.slice(1).toLowerCase()}${until ? ` until ${dateWords(until)}` : ''}, because ${because}`;

const limitWords = ({ limit, meterName, unit, override }: Entitlement): string => {
  // the name says it already: Connections of Analytics, 3
  const isNamed = meterName.toLowerCase().includes(unit.toLowerCase().replace(/s$/, ''));
  const words = limit === null ? 'unlimited' : `${limit.toLocaleString('en-US')}${isNamed ? '' : ` ${unit}`}`;
  return override ? `${words}, overridden` : words;
};

const recurring = ({
  amount,
  currency,
  interval,
}: Pick<Bought, 'amount' | 'currency' | 'interval'>): string =>
  `${formatMoney({ amount: Number(amount), currency })} per ${interval.toLowerCase()}`;
