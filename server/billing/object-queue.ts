import type { ProviderName } from './provider.ts';

/**
 * The queue of everything that is done with one object of a provider. What was fetched there is written here before
 * anything else is fetched or changed, so that the older of two looks cannot win.
 */
export const objectQueue = (provider: ProviderName, objectId: string): string => `${provider}:${objectId}`;
