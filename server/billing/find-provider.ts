import type { Config } from '../kit/config.ts';
import { UserError } from '../kit/errors.ts';
import type { Adapter, ReadableProvider } from './provider-account.ts';
import { ProviderName } from './provider.ts';
import { stripe } from './stripe/stripe-provider.ts';

/** Who has an API. Another one is a folder of its own, and a line here. */
const adapters: Partial<Record<ProviderName, Adapter>> = {
  [ProviderName.STRIPE]: stripe,
};

/** The providers that have an API, in the order in which they are offered. */
export const providersWithApi = Object.keys(adapters) as ProviderName[];

/** The providers that this server has keys for, in the order in which they are offered. */
export const configuredProviders = (config: Config): ProviderName[] =>
  providersWithApi.filter((name) => adapters[name]?.isConfigured(config));

const made = new WeakMap<Config, Map<ProviderName, ReadableProvider>>();

/** The provider, made once for a configuration. Throws a UserError where it has no API, or where there is no key for it. */
export function findProvider(config: Config, name: ProviderName): ReadableProvider {
  const known = made.get(config) ?? new Map<ProviderName, ReadableProvider>();
  made.set(config, known);
  const provider = known.get(name) ?? connect(config, name);
  known.set(name, provider);
  return provider;
}

function connect(config: Config, name: ProviderName): ReadableProvider {
  const adapter = adapters[name];
  if (!adapter)
    throw new UserError('PROVIDER_WITHOUT_API', `Subscriptions of ${name} are not changed through an API.`);
  if (!adapter.isConfigured(config))
    throw new UserError(
      'PROVIDER_NOT_CONFIGURED',
      `${adapter.title} is not set up on this server: it needs ${adapter.needs}.`,
    );
  return adapter.connect(config);
}

/** The events, in the words of a provider, that say: a bank wants to hear from its customer before it pays. */
export const asksForOwner = (name: ProviderName): readonly string[] => adapters[name]?.askingEvents ?? [];
