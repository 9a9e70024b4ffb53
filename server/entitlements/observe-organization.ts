import type { Ctx } from '../kit/context.ts';
import { formatMoney, times } from '../kit/money.ts';
import { accessOf } from '../subscriptions/access.loaders.ts';
import type { Access } from '../subscriptions/access.ts';
import type { Entitlement } from './entitlement.ts';
import { readEntitlements } from './read-entitlements.ts';

interface Bought {
  readonly product_id: string;
  readonly product: string;
  readonly plan: string;
  readonly unit_amount: string;
  readonly quantity: number;
  readonly currency: string;
  readonly interval: string;
  readonly live: boolean;
}

/** The newest of each product, one that lives before those that have ended. */
const read = `
  select distinct on (s.product_id) s.product_id, o.name as product, p.name as plan, s.unit_amount, s.quantity, s.currency,
    c.interval, s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED') as live
  from subscription s join product o on o.id = s.product_id join plan p on p.id = s.plan_id join price c on c.id = s.price_id
  where s.organization_id = ?
  order by s.product_id, s.status in ('CANCELED', 'INCOMPLETE_EXPIRED'), s.created_at desc, s.id`;

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

const limitWords = ({ limit, unit, override }: Entitlement): string => {
  const words = limit === null ? 'unlimited' : `${limit.toLocaleString('en-US')} ${unit}`;
  return override ? `${words}, overridden` : words;
};

const recurring = ({
  unit_amount: amount,
  quantity,
  currency,
  interval,
}: Pick<Bought, 'unit_amount' | 'quantity' | 'currency' | 'interval'>): string =>
  `${formatMoney(times({ amount: Number(amount), currency }, quantity))} per ${interval.toLowerCase()}`;
