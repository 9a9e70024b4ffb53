import { invalid } from './fault.ts';
import { load, type Kind } from './store.ts';
import type { Work } from './work.ts';

type Tree = Record<string, unknown>;

const kinds: Record<string, Kind> = {
  cus: 'customer',
  prod: 'product',
  price: 'price',
  sub: 'subscription',
  in: 'invoice',
  ii: 'invoiceitem',
};

/** Replaces ids by what they name: `expand[]=latest_invoice`, in a list `expand[]=data.customer`. */
export async function expanded(work: Work, answer: object, paths: string[]): Promise<object> {
  const tree = structuredCloneOf(answer);
  if (!paths.some((path) => path.split('.').at(-1) === 'payments')) leaveOutPayments(tree);
  for (const path of paths) await step(work, tree, path.split('.'), path);
  return tree;
}

async function step(work: Work, at: unknown, [key, ...rest]: string[], path: string): Promise<void> {
  if (key === undefined || at === null) return;
  if (Array.isArray(at)) {
    for (const element of at) await step(work, element, [key, ...rest], path);
    return;
  }
  const parent = at as Tree;
  if (!(key in parent)) throw invalid(`This property cannot be expanded (${path}).`, { param: 'expand' });
  const value = parent[key];
  const kind = typeof value === 'string' ? kinds[value.split('_')[0] ?? ''] : undefined;
  if (typeof value === 'string' && kind) parent[key] = await load(work, kind, value);
  await step(work, parent[key], rest, path);
}

/** Invoices carry their payments only when they are asked for. */
function leaveOutPayments(tree: Tree): void {
  if (tree.object === 'invoice') delete tree.payments;
  if (tree.object === 'list' && Array.isArray(tree.data))
    tree.data.forEach((one: Tree) => leaveOutPayments(one));
}

const structuredCloneOf = (object: object): Tree => JSON.parse(JSON.stringify(object)) as Tree;
