import type { Config } from '../kit/config.ts';
import { UserError } from '../kit/errors.ts';
import type { ReadableProvider } from './provider-account.ts';
import { ProviderName } from './provider.ts';
import { stripeProvider } from './stripe/stripe-provider.ts';

const adapters: Partial<Record<ProviderName, (config: Config) => ReadableProvider>> = {
  [ProviderName.STRIPE]: stripeProvider,
};

const made = new WeakMap<Config, Map<ProviderName, ReadableProvider>>();

/** The adapter of a provider, made once for a configuration. Throws a UserError where there is none, or no key for it. */
export function findProvider(config: Config, name: ProviderName): ReadableProvider {
  const known = made.get(config) ?? new Map<ProviderName, ReadableProvider>();
  made.set(config, known);
  const provider = known.get(name) ?? adapters[name]?.(config);
  if (!provider)
    throw new UserError('PROVIDER_WITHOUT_API', `Subscriptions of ${name} are not changed through an API.`);
  known.set(name, provider);
  return provider;
}
