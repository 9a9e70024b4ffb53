import { Client } from 'pg';
import { deed } from '../../server/kit/deed.ts';
import { DiscrepancyKind } from '../../server/reconciliation/discrepancy-kind.ts';
import type { ReconciliationWorld } from './reconciling.ts';

const organization = `('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const numbers = (count: number): string => `generate_series(1, ${count}) n`;

/** A company that both sides agree on, multiplied on both sides: an organization, a subscription, an invoice and a payment each. */
export async function multiply(world: ReconciliationWorld, count: number): Promise<void> {
  const { subscription, stripeId } = await world.agreed(3);
  const customer = subscription.providerCustomerId ?? '';
  const stripe = await atStripe(world);
  const copy = (object: string, id: string, changes: string): Promise<unknown> =>
    stripe(`insert into sandbox.stripe_object (id, object, body)
      select '${id}_bulk_' || n, object, ${changes} from sandbox.stripe_object t, ${numbers(count)}
      where t.object = '${object}' and (t.id = '${object === 'subscription' ? stripeId : customer}' or t.body->>'customer' = '${customer}') order by n`);
  const set = (of: string, path: string, value: string): string =>
    `jsonb_set(${of}, '{${path}}', to_jsonb(${value}))`;
  const own = (id: string): string => set('t.body', 'id', `'${id}_bulk_' || n`);
  const billed = (id: string): string => set(own(id), 'customer', `'cus_bulk_' || n`);
  await copy('customer', 'cus', own('cus'));
  await copy('subscription', 'sub', set(billed('sub'), 'metadata,organizationId', `${organization}::text`));
  const bill = set(billed('in'), 'parent,subscription_details,subscription', `'sub_bulk_' || n`);
  await copy(
    'invoice',
    'in',
    set(
      set(bill, 'parent,subscription_details,metadata,organizationId', `${organization}::text`),
      'payments,data,0,payment,payment_intent',
      `'pi_bulk_' || n`,
    ),
  );
  await copy('charge', 'ch', set(billed('ch'), 'payment_intent', `'pi_bulk_' || n`));
  const columns = await writable(world);
  await here(world, 'mirrorSubscription', [
    `insert into organization (id, name, slug, state, created_at) select ${organization}, 'Bulk ' || n, 'bulk-' || n, 'ACTIVE', o.created_at
     from organization o, ${numbers(count)} where o.id = '${subscription.organization.id}'`,
    `insert into subscription (${columns.subscription}) select ${columns.subscription} from (select r.* from subscription t, ${numbers(count)}, jsonb_populate_record(t, jsonb_build_object('id', uuidv7(),
       'organization_id', ${organization}, 'provider_subscription_id', 'sub_bulk_' || n, 'provider_customer_id', 'cus_bulk_' || n)) r
     where t.id = '${subscription.id}') copies`,
    `insert into invoice (${columns.invoice}) select ${columns.invoice} from (select r.* from invoice t, ${numbers(count)}, subscription s, jsonb_populate_record(t, jsonb_build_object('id', uuidv7(),
       'organization_id', s.organization_id, 'subscription_id', s.id, 'provider_invoice_id', 'in_bulk_' || n)) r
     where t.organization_id = '${subscription.organization.id}' and s.provider_subscription_id = 'sub_bulk_' || n) copies`,
    `insert into payment (${columns.payment}) select ${columns.payment} from (select r.* from payment t, ${numbers(count)}, invoice i, jsonb_populate_record(t, jsonb_build_object('id', uuidv7(),
       'organization_id', i.organization_id, 'invoice_id', i.id, 'provider_charge_id', 'ch_bulk_' || n, 'provider_invoice_id', 'in_bulk_' || n)) r
     where t.organization_id = '${subscription.organization.id}' and i.provider_invoice_id = 'in_bulk_' || n) copies`,
  ]);
}

/** The columns that are not computed. */
async function writable({
  product,
}: ReconciliationWorld): Promise<Record<'subscription' | 'invoice' | 'payment', string>> {
  const { rows } = await product.runtime.pool.query<{ table: string; columns: string }>(
    `select table_name as table, string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name in ('subscription', 'invoice', 'payment') and is_generated = 'NEVER' group by 1`,
  );
  const of = (name: string): string => rows.find(({ table }) => table === name)?.columns ?? '';
  return { subscription: of('subscription'), invoice: of('invoice'), payment: of('payment') };
}

const kinds = Object.values(DiscrepancyKind);
export const each = 10;

/** The numbers of the companies in which a kind is injected. */
const those = (kind: DiscrepancyKind): number[] =>
  Array.from({ length: each }, (_, n) => 100 * (1 + kinds.indexOf(kind)) + n);
const ids = (prefix: string, kind: DiscrepancyKind): string =>
  those(kind)
    .map((n) => `'${prefix}_bulk_${n}'`)
    .join();

/** Each kind in some companies: what is to be found, by the provider's names. */
export async function injectEachKind(world: ReconciliationWorld): Promise<Map<string, DiscrepancyKind>> {
  const stripe = await atStripe(world);
  const change = (body: string, prefix: string, kind: DiscrepancyKind): Promise<unknown> =>
    stripe(`update sandbox.stripe_object set body = ${body} where id in (${ids(prefix, kind)})`);
  const K = DiscrepancyKind;
  await change(`jsonb_set(body, '{status}', '"past_due"')`, 'sub', K.STATUS);
  await change(`jsonb_set(body, '{items,data,0,quantity}', '99')`, 'sub', K.QUANTITY);
  await change(`jsonb_set(body, '{amount_refunded}', '100')`, 'ch', K.REFUND);
  await stripe(`delete from sandbox.stripe_object where id in (${ids('sub', K.MISSING_THERE)})`);
  await stripe(`insert into sandbox.stripe_object (id, object, body) select id || '_second', object, jsonb_set(body, '{id}', to_jsonb(id || '_second'))
    from sandbox.stripe_object where id in (${ids('sub', K.DUPLICATE)})`);
  const ours = (table: string, to: string, column: string, prefix: string, kind: DiscrepancyKind): string =>
    `update ${table} set ${to} where ${column} in (${ids(prefix, kind)})`;
  const sub = 'provider_subscription_id';
  await here(world, 'editByHand', [
    `update invoice set subscription_id = null where provider_invoice_id in (${ids('in', K.MISSING_HERE)})`,
    `delete from subscription where ${sub} in (${ids('sub', K.MISSING_HERE)})`,
    ours('subscription', `current_period_end = current_period_end + interval '1 day'`, sub, 'sub', K.CYCLE),
    ours('subscription', 'unit_amount = 1', sub, 'sub', K.PRICE),
    ours('subscription', `currency = 'EUR'`, sub, 'sub', K.CURRENCY),
    ours('invoice', 'discount_amount = 5', 'provider_invoice_id', 'in', K.DISCOUNT),
    ours('invoice', `status = 'OPEN'`, 'provider_invoice_id', 'in', K.INVOICE),
    ours('payment', `method_last4 = '0000'`, 'provider_charge_id', 'ch', K.PAYMENT_METHOD),
    // and what a person has set, which is none
    `insert into override (id, organization_id, product_id, subscription_id, field, value, mirrored, reason, created_at)
     select uuidv7(), organization_id, product_id, id, 'PRICE', '100', unit_amount::text, 'Agreed', created_at from subscription
     where ${sub} in (${overridden.map((n) => `'sub_bulk_${n}'`).join()})`,
    `update subscription set unit_amount = 100 where ${sub} in (${overridden.map((n) => `'sub_bulk_${n}'`).join()})`,
  ]);
  const prefixes: Partial<Record<DiscrepancyKind, string>> = {
    ...{ [K.REFUND]: 'ch', [K.PAYMENT_METHOD]: 'ch', [K.DISCOUNT]: 'in', [K.INVOICE]: 'in' },
  };
  return new Map(
    kinds.flatMap((kind) =>
      those(kind).map((n): [string, DiscrepancyKind] => [
        `${prefixes[kind] ?? 'sub'}_bulk_${n}${kind === K.DUPLICATE ? '_second' : ''}`,
        kind,
      ]),
    ),
  );
}

export const overridden = Array.from({ length: each }, (_, n) => 50 + n);

const here = (world: ReconciliationWorld, action: string, statements: readonly string[]): Promise<void> =>
  deed(world.product.runtime, { action, actor: 'test' }, async ({ em }) => {
    for (const statement of statements) await em.execute(statement);
  });

/** Writes at Stripe behind everybody's back: no event tells of it. */
async function atStripe({ product }: ReconciliationWorld): Promise<(statement: string) => Promise<unknown>> {
  return async (statement) => {
    const client = new Client({ connectionString: product.database.ownerUrl });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  };
}
