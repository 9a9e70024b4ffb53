import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProvider } from '../../server/billing/find-provider.ts';
import type { ReadableProvider } from '../../server/billing/provider-account.ts';
import { ProviderName, ProviderRefusal } from '../../server/billing/provider.ts';
import { readConfig } from '../../server/kit/config.ts';
import { mutilated, openOtherHost, whole, type OtherHost } from './other-host.ts';

let host: OtherHost;
let provider: ReadableProvider;

beforeAll(async () => {
  host = await openOtherHost();
  const config = readConfig({
    ...{
      BURSAR_MODE: 'test',
      DATABASE_URL: 'postgres://nowhere/none',
      STRIPE_API_KEY: 'sk_other',
      STRIPE_API_BASE: host.url,
    },
  });
  provider = findProvider(config, ProviderName.STRIPE);
});
afterAll(() => host.close());

const all = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
};

const outcome = async (work: () => Promise<object>): Promise<'read' | 'refused'> => {
  try {
    await work();
    return 'read';
  } catch (error) {
    // anything else would be a crash
    if (!(error instanceof ProviderRefusal)) throw error;
    expect(error.message).toMatch(/Stripe/);
    return 'refused';
  }
};

test('another host that answers as Stripe does is read whole', async () => {
  host.answers = whole;
  expect(await provider.fetchSubscription('sub_1')).toMatchObject({
    quantity: 2,
    unitAmount: 1900,
    currency: 'USD',
  });
  expect(await provider.fetchInvoice('in_1')).toMatchObject({ total: 1900, number: 'A-1' });
  expect(await provider.fetchCharge('ch_1')).toMatchObject({ amount: 1900, methodLast4: '4242' });
});

test('whatever it leaves out or adds, an object is read or refused by name, alone and in its list', async () => {
  const fetches: Record<string, () => Promise<object>> = {
    subscriptions: () => provider.fetchSubscription('sub_1'),
    invoices: () => provider.fetchInvoice('in_1'),
    charges: () => provider.fetchCharge('ch_1'),
  };
  await fc.assert(
    fc.asyncProperty(mutilated, async ({ name, object }) => {
      host.answers = { ...whole, [name]: object };
      await outcome(fetches[name] ?? (() => Promise.resolve({})));
      for (const list of [
        provider.account.subscriptions({}),
        provider.account.invoices({}),
        provider.account.charges({}),
      ])
        for (const one of await all<{ found?: object; strange?: string }>(list))
          expect(Boolean(one.found) !== Boolean(one.strange)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
