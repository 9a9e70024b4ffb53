import { bringUpToDate } from '../../server/bring-up-to-date.ts';
import { openScratchDatabase } from '../../server/kit/scratch-database.ts';
import { password, template, testConfig } from '../kit/test-config.ts';
import { each, injectEachKind, multiply } from '../reconciliation/many-subscriptions.ts';
import {
  openReconciliationWorld,
  reconcile,
  type ReconciliationWorld,
} from '../reconciliation/reconciling.ts';

/** A reconciliation, beside what it cannot do without. */
export interface ReconciliationTime {
  readonly subscriptions: number;
  /** Subscriptions, invoices and payments that the provider lists. */
  readonly objects: number;
  readonly found: number;
  readonly seconds: number;
  /** Only to have the same objects listed, by Stripe's SDK. */
  readonly listing: number;
}

const subscriptions = 10_000;

/** 10,000 subscriptions with an invoice and a payment each, discrepancies of the twelve kinds among them, in this process beside Stripe's stand-in. */
export async function reconciliationTime(): Promise<ReconciliationTime> {
  const scratch = await openScratchDatabase(template, password);
  try {
    await bringUpToDate(testConfig(scratch));
    process.env['TEST_CLUSTER_URL'] = scratch.clusterUrl;
    const world = await openReconciliationWorld();
    try {
      await multiply(world, subscriptions);
      await injectEachKind(world);
      const [objects, listing] = await timed(() => list(world));
      const [{ run }, seconds] = await timed(() => reconcile(world));
      if (run.discrepancies !== 12 * each) throw new Error(`It found ${run.discrepancies} discrepancies.`);
      return { subscriptions, objects, found: run.discrepancies, seconds, listing };
    } finally {
      await world.close();
    }
  } finally {
    scratch.remove();
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, seconds: number]> {
  const from = performance.now();
  const made = await work();
  return [made, (performance.now() - from) / 1000];
}

async function list({ stripe }: ReconciliationWorld): Promise<number> {
  const page = { limit: 100 };
  let objects = 0;
  for await (const _ of stripe.subscriptions.list({ ...page, status: 'all' })) objects += 1;
  for await (const _ of stripe.invoices.list(page)) objects += 1;
  for await (const _ of stripe.charges.list(page)) objects += 1;
  return objects;
}
