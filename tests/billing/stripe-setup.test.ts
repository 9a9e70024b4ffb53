import 'reflect-metadata';
import { expect, test } from 'vitest';
import { findProvider } from '../../server/billing/find-provider.ts';
import { ProviderName } from '../../server/billing/provider.ts';
import { readConfig } from '../../server/kit/config.ts';

test('without a key every Stripe operation says that Stripe is not set up', () => {
  const config = readConfig({ BURSAR_MODE: 'test' });
  expect(() => findProvider(config, ProviderName.STRIPE)).toThrow(
    expect.objectContaining({ code: 'PROVIDER_NOT_CONFIGURED' }) as Error,
  );
});

test('a provider without an adapter is not asked', () => {
  const config = readConfig({ BURSAR_MODE: 'test', STRIPE_API_KEY: 'sk_test' });
  expect(() => findProvider(config, ProviderName.MANUAL)).toThrow(
    expect.objectContaining({ code: 'PROVIDER_WITHOUT_API' }) as Error,
  );
  expect(findProvider(config, ProviderName.STRIPE)).toBe(findProvider(config, ProviderName.STRIPE));
});
