import type { Actor } from '../kit/product.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';

export interface Found {
  id: string;
  kind: string;
  state: string;
  cause: string | null;
  causeDetail: string | null;
  repair: string;
  recordKind: string;
  providerObjectId: string;
  organization: { id: string } | null;
  fields: {
    name: string;
    ours: string | null;
    theirs: string | null;
    event: string | null;
    override: string | null;
  }[];
}

export interface Run {
  id: string;
  state: string;
  error: string | null;
  total: number;
  synced: number;
  discrepancies: number;
  repaired: number;
  errors: number;
  overridden: number;
  unknown: number;
}

const run = `id state error total synced discrepancies repaired errors overridden unknown`;

export const start = `mutation ($mode: ReconciliationMode!) { startReconciliation(input: {mode: $mode, reason: "To see"}) { ${run} } }`;
export const sync = `mutation ($id: ID!) { syncOrganization(organizationId: $id, reason: "To see") { ${run} } }`;
export const repair = `mutation ($id: ID!, $productId: ID) { repairDiscrepancy(input: {id: $id, productId: $productId, reason: "To be right"}) { id state } }`;

export const runOf = async (actor: Actor, id: string): Promise<Run> =>
  (
    await actor.get<{ reconciliationRun: Run }>(
      `query ($id: ID!) { reconciliationRun(id: $id) { ${run} } }`,
      { id },
    )
  ).reconciliationRun;

interface Page {
  discrepancies: { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

export const foundBy = async (actor: Actor, id: string): Promise<Found[]> => {
  const found: Found[] = [];
  for (let after: string | null = null; ;) {
    const { discrepancies }: Page = await actor.get<Page>(
      `query ($id: ID!, $after: String) { discrepancies(first: 100, after: $after, filter: {run: {eq: $id}}) { pageInfo { hasNextPage endCursor } nodes {
        id kind state cause causeDetail repair recordKind providerObjectId organization { id } fields { name ours theirs event override } } } }`,
      { id, after },
    );
    found.push(...discrepancies.nodes);
    if (!discrepancies.pageInfo.hasNextPage) return found;
    after = discrepancies.pageInfo.endCursor;
  }
};

/** A run to its end; what the provider was told meanwhile stays as it is. */
export async function reconcile(
  { product, admin }: Pick<BillingWorld, 'product' | 'admin'>,
  mode: 'COMPARE' | 'SYNC' = 'COMPARE',
): Promise<{ run: Run; found: Found[] }> {
  const { startReconciliation } = await admin.get<{ startReconciliation: Run }>(start, { mode });
  await product.runJobs();
  const run = await runOf(admin, startReconciliation.id);
  if (run.state !== 'DONE') throw new Error(`the run is ${run.state}: ${run.error}`);
  return {
    run,
    found: await foundBy(admin, startReconciliation.id),
  };
}

export interface ReconciliationWorld extends BillingWorld {
  /** News that is older than a minute is not on its way any more. */
  later(minutes: number): void;
  /** What happens at Stripe meanwhile, nobody here hears of. */
  unheard<T>(work: () => Promise<T>): Promise<T>;
  /** A worker beside whoever waits for what it does. */
  during<T>(work: Promise<T>): Promise<T>;
  /** A company that both sides agree on, with all that it was billed. */
  agreed(quantity?: number): ReturnType<BillingWorld['aCompany']>;
}

export async function openReconciliationWorld(): Promise<ReconciliationWorld> {
  const world = await openBillingWorld({ worker: false });
  const { product } = world;
  let ahead = 0;
  const later = (minutes: number): void => product.runtime.clock.setOffset((ahead += minutes * 60_000));
  const during = async <T>(work: Promise<T>): Promise<T> => {
    const waiting = { is: true };
    const over = work.finally(() => (waiting.is = false));
    while (waiting.is) await product.runJobs();
    return over;
  };
  return {
    ...world,
    later,
    during,
    unheard: async (work) => {
      world.news.on = false;
      const made = await work();
      later(5);
      world.news.on = true;
      return made;
    },
    agreed: async (quantity = 3) => {
      const company = await world.aCompany(quantity);
      later(5);
      const admin = await world.anAdmin();
      await during(admin.get(sync, { id: company.organizationId }));
      return company;
    },
  };
}

/** What was found of one object. */
export const only = (found: readonly Found[], stripeId: string): Found[] =>
  found.filter(({ providerObjectId }) => providerObjectId === stripeId);
