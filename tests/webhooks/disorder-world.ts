import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import Stripe from 'stripe';
import { RefundReason } from '../../server/billing/provider-money.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { startWorker } from '../../server/kit/worker.ts';
import { jobs } from '../../server/modules.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import { providerWebhooks } from '../../server/webhooks/provider-webhooks.route.ts';
import { openBillingWorld, webhookSecret, type BillingWorld } from '../billing/billing-world.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { refundMutation } from '../refunds/refund-world.ts';
import { sync } from '../reconciliation/reconciling.ts';

/** One product that hears of things. */
export interface Hearer {
  readonly product: Product;
  /** Takes an event, signed, over HTTP. */
  hear(event: Stripe.Event): Promise<void>;
  /** Until it has worked off what it can for now. */
  rest(): Promise<void>;
  /** Until it has worked off everything. */
  comeToAnEnd(): Promise<void>;
  /** Its rows of what an organization has at Stripe, without what is only its own: ids, and when it learned of something. */
  rows(organizationId: string): Promise<Record<string, object[]>>;
  /** What its owner was written, as often as it was. */
  letters(organizationId: string): Promise<Letter[]>;
}

export interface Letter {
  readonly template: string;
  readonly subject: string;
  readonly text: string;
}

/** Two products over one Stripe: one hears of everything in its order, the other one as it comes. */
export interface DisorderWorld {
  readonly stripe: Stripe;
  readonly inOrder: Hearer;
  readonly disturbed: Hearer;
  /** A company that both know, and that has bought nothing yet. */
  aCompany(): Promise<{ organizationId: string; priceId: string }>;
  /** What Stripe has told since the last time. */
  news(): Promise<Stripe.Event[]>;
  /** Lets time pass for everyone. */
  advance(milliseconds: number): Promise<void>;
  /** The disturbed one gives something back. */
  refund(chargeId: string, amount: number): Promise<void>;
  /** How many refunds of an organization were asked for at the disturbed one, and made. */
  refundedHere(organizationId: string): Promise<number>;
  /** The disturbed one looks at everything of an organization at Stripe. */
  sync(organizationId: string): Promise<void>;
  close(): Promise<void>;
}

const shown: Readonly<Record<string, string>> = {
  subscription: `select to_jsonb(s) - '{id}'::text[] as row from subscription s where organization_id = $1 order by provider_subscription_id`,
  invoice: `select to_jsonb(i) - '{id,subscription_id}'::text[] || jsonb_build_object('of', s.provider_subscription_id) as row
    from invoice i left join subscription s on s.id = i.subscription_id where i.organization_id = $1 order by provider_invoice_id`,
  payment: `select to_jsonb(p) - '{id,invoice_id}'::text[] || jsonb_build_object('invoiced', i.provider_invoice_id) as row
    from payment p left join invoice i on i.id = p.invoice_id where p.organization_id = $1 order by provider_charge_id`,
  // one that Stripe refused is kept here alone
  refund: `select jsonb_build_object('id', r.provider_refund_id, 'amount', r.total_amount, 'status', r.status, 'of', p.provider_charge_id) as row
    from refund r join payment p on p.id = r.payment_id where r.organization_id = $1
      and not (r.status = 'FAILED' and r.provider_refund_id is null) order by provider_refund_id`,
};

const letters = `select m.template, m.subject, m.text from mail m
  join membership o on o.organization_id = $1 and o.role = 'OWNER' and o.user_id = m.user_id order by m.template, m.text`;

/** What can be worked off now. */
const owed = `select count(*)::int as count from graphile_worker.jobs where attempts < max_attempts and run_at <= clock_timestamp()`;
/** A look at what has begun stumbles while that is not known yet which has to end before. It comes again after a pause, or now. */
const again = `select id from graphile_worker.reschedule_jobs(
  array(select id from graphile_worker.jobs where attempts < max_attempts and locked_at is null), run_at => clock_timestamp())`;

function hearing(product: Product, url: string): Hearer {
  const { pool } = product.runtime;
  const hearer: Hearer = {
    product,
    hear: async (event) => {
      const payload = JSON.stringify(event);
      const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret });
      const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
      const { status } = await fetch(url, { method: 'POST', headers, body: payload });
      if (status !== 200) throw new Error(`${event.type} was answered with ${status}.`);
    },
    rest: async () => {
      for (;;) {
        const { rows } = await pool.query<{ count: number }>(owed);
        if (rows[0]?.count === 0) return;
        await pause(10);
      }
    },
    comeToAnEnd: async () => {
      do await hearer.rest();
      while ((await pool.query(again)).rowCount);
    },
    rows: async (organizationId) => {
      const found: Record<string, object[]> = {};
      for (const [table, text] of Object.entries(shown)) {
        const { rows } = await pool.query<{ row: object }>(text, [organizationId]);
        found[table] = rows.map(({ row }) => row);
      }
      return found;
    },
    letters: async (organizationId) => (await pool.query<Letter>(letters, [organizationId])).rows,
  };
  return hearer;
}

/** Rows as they are, under their ids, in another database. */
async function copy(from: Product, to: Product, table: string, where = 'true'): Promise<void> {
  const { rows } = await from.runtime.pool.query<{ columns: string; all: object[] }>(
    `select (select string_agg(quote_ident(column_name), ', ') from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER') as columns,
       (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${table} t where ${where}) as all`,
    [table],
  );
  const { columns, all } = rows[0] ?? {};
  await to.arrange(({ em }) =>
    em.execute(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
      [JSON.stringify(all)],
    ),
  );
}

async function theOther(
  first: BillingWorld,
): Promise<{ product: Product; url: string; close(): Promise<void> }> {
  const { stripe } = first.product.runtime.config;
  const product = await startProduct({
    STRIPE_API_KEY: stripe.apiKey ?? '',
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: stripe.apiBase ?? '',
  });
  const receiver = fastify();
  await providerWebhooks(receiver, product.runtime);
  const address = await receiver.listen({ port: 0, host: '127.0.0.1' });
  const worker = await startWorker(product.runtime, jobs);
  for (const table of ['product', 'plan', 'price', 'published_price'])
    await copy(first.product, product, table);
  return {
    product,
    url: `${address}/webhooks/stripe`,
    close: async () => {
      await worker.stop();
      await receiver.close();
      await product.close();
    },
  };
}

/** Somebody who may give back whatever there is, and look at everything. */
async function someone(product: Product): Promise<Actor> {
  await product.arrange(async ({ em, clock }) => {
    await em.nativeDelete(RefundLimit, {});
    em.create(RefundLimit, {
      ...{
        role: StaffRole.SUPPORT_ADMIN,
        currency: 'USD',
        perRefund: 1_000_000_000,
        perDay: 1_000_000_000_000,
      },
      changedAt: clock.now(),
    });
  });
  const person = await product.arrange((ctx) =>
    createUser(ctx, { email: 'sofia@bursar.test', name: 'Sofia Support', role: StaffRole.SUPPORT_ADMIN }),
  );
  return product.actingAs(person);
}

const farBehind = 50;

export async function openDisorderWorld(): Promise<DisorderWorld> {
  const first = await openBillingWorld();
  first.news.on = false;
  const second = await theOther(first);
  const inOrder = hearing(first.product, first.webhookUrl);
  const disturbed = hearing(second.product, second.url);
  const sofia = await someone(second.product);
  let offset = 0;
  const told = new Set<string>();
  const news = async (): Promise<Stripe.Event[]> => {
    const fresh: Stripe.Event[] = [];
    let known = 0;
    for await (const event of first.stripe.events.list({ limit: 100 })) {
      // who commits last may stand behind others that were told already, but not far
      if (told.has(event.id) && (known += 1) > farBehind) break;
      if (!told.has(event.id)) fresh.push(event);
      told.add(event.id);
    }
    return fresh.toReversed();
  };
  const { rows } = await first.product.runtime.pool.query<{ id: string }>(
    'select provider_price_id as id from published_price',
  );
  return {
    ...{ stripe: first.stripe, inOrder, disturbed, news },
    aCompany: async () => {
      const { organizationId, stripeId } = await first.aCompany(1);
      await first.stripe.subscriptions.cancel(stripeId);
      const people = `id in (select user_id from membership where organization_id = '${organizationId}')`;
      await copy(first.product, second.product, 'organization', `id = '${organizationId}'`);
      await copy(first.product, second.product, 'user_account', people);
      await copy(first.product, second.product, 'membership', `organization_id = '${organizationId}'`);
      return { organizationId, priceId: rows[0]?.id ?? '' };
    },
    advance: async (milliseconds) => {
      offset += milliseconds;
      for (const { product } of [first, second]) product.runtime.clock.setOffset(offset);
      await first.sandbox.tick();
    },
    refund: async (chargeId, amount) => {
      const { pool } = second.product.runtime;
      await pool.query('delete from rate_limit');
      const { rows: known } = await pool.query<{ id: string }>(
        `select id from payment where provider_charge_id = $1`,
        [chargeId],
      );
      if (!known[0]) return;
      await sofia.ask(refundMutation, {
        input: {
          ...{ paymentId: known[0].id, amount, reasonCode: RefundReason.DUPLICATE, reason: 'Twice' },
          idempotencyKey: `${chargeId}-${amount}`,
        },
      });
    },
    refundedHere: async (organizationId) => {
      const { rows: made } = await second.product.runtime.pool.query(
        `select from refund where organization_id = $1 and status = 'SUCCEEDED' and requested_by_id is not null`,
        [organizationId],
      );
      return made.length;
    },
    sync: async (id) => {
      await second.product.runtime.pool.query('delete from rate_limit');
      await sofia.get(sync, { id });
    },
    close: async () => {
      await second.close();
      await first.close();
    },
  };
}
