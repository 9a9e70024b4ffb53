import { invalid } from './fault.ts';
import { namings, type Kind } from './kinds.ts';
import { load } from './store.ts';
import type { Work } from './work.ts';

type Tree = Record<string, unknown>;

/** By the beginning of its id; `sub_sched_1` begins as `sub_1` does, so the longest comes first. */
const prefixes = Object.entries(namings)
  .map(([kind, { prefix }]) => [`${prefix}_`, kind as Kind] as const)
  .sort(([one], [other]) => other.length - one.length);
// a coupon's id is its code, and may be anything
const named: Record<string, Kind> = { coupon: 'coupon' };

const kindOf = (key: string, id: string): Kind | undefined =>
  named[key] ?? prefixes.find(([prefix]) => id.startsWith(prefix))?.[1];

/** Replaces ids by what they name: `expand[]=latest_invoice`, in a list `expand[]=data.customer`. */
export async function expanded(work: Work, answer: object, paths: string[]): Promise<object> {
  const tree = structuredCloneOf(answer);
  leaveOut(tree, new Set(paths.flatMap((path) => path.split('.'))));
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
  const kind = typeof value === 'string' ? kindOf(key, value) : undefined;
  if (typeof value === 'string' && kind) parent[key] = await load(work, kind, value);
  if (Array.isArray(value)) parent[key] = await all(work, key, value);
  await step(work, parent[key], rest, path);
}

/** A list of ids, such as a subscription's discounts. */
async function all(work: Work, key: string, values: unknown[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const value of values) {
    const kind = typeof value === 'string' ? kindOf(key, value) : undefined;
    found.push(typeof value === 'string' && kind ? await load(work, kind, value) : value);
  }
  return found;
}

/** What some objects carry only when they are asked for it. */
const onDemand: Record<string, string> = { invoice: 'payments', 'checkout.session': 'line_items' };

function leaveOut(tree: Tree, wanted: Set<string>): void {
  const key = onDemand[String(tree.object)];
  if (key && !wanted.has(key)) delete tree[key];
  if (tree.object === 'list' && Array.isArray(tree.data))
    tree.data.forEach((one: Tree) => leaveOut(one, wanted));
}

const structuredCloneOf = (object: object): Tree => JSON.parse(JSON.stringify(object)) as Tree;
