import type Stripe from 'stripe';
import { missing } from './fault.ts';
import type { Work } from './work.ts';

/** What the sandbox keeps, each as the SDK types it. */
export interface Kinds {
  customer: Stripe.Customer;
  product: Stripe.Product;
  price: Stripe.Price;
  subscription: Stripe.Subscription;
  invoice: Stripe.Invoice;
  invoiceitem: Stripe.InvoiceItem;
  event: Stripe.EventBase;
}
export type Kind = keyof Kinds;

const words: Record<Kind, string> = {
  customer: 'customer',
  product: 'product',
  price: 'price',
  subscription: 'subscription',
  invoice: 'invoice',
  invoiceitem: 'invoiceitem',
  event: 'event',
};

/** `param` is the parameter that named it: without one it was the address, and the answer is a 404. */
export async function load<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  param?: string,
): Promise<Kinds[K]> {
  const found = await find(work, kind, id);
  if (!found) throw missing(words[kind], id, param);
  return found;
}

/** Held until the request has been answered: two changes of one object come one after the other. */
export async function lock<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  param?: string,
): Promise<Kinds[K]> {
  const found = await find(work, kind, id, 'for update');
  if (!found) throw missing(words[kind], id, param);
  return found;
}

async function find<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  locking: '' | 'for update' = '',
): Promise<Kinds[K] | undefined> {
  const { rows } = await work.sql.query<{ body: Kinds[K] }>(
    `select body from sandbox.stripe_object where object = $1 and id = $2 ${locking}`,
    [kind, id],
  );
  return rows[0]?.body;
}

export async function insert<K extends Kind>(work: Work, kind: K, object: Kinds[K]): Promise<Kinds[K]> {
  await work.sql.query('insert into sandbox.stripe_object (id, object, body) values ($1, $2, $3)', [
    object.id,
    kind,
    JSON.stringify(object),
  ]);
  return object;
}

export async function replace<K extends Kind>(work: Work, kind: K, object: Kinds[K]): Promise<Kinds[K]> {
  await work.sql.query('update sandbox.stripe_object set body = $3 where object = $1 and id = $2', [
    kind,
    object.id,
    JSON.stringify(object),
  ]);
  return object;
}
