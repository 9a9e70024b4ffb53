import { askingEvents } from './stripe/stripe-event.ts';
import { ProviderName } from './provider.ts';

/** The events, in the words of a provider, that say: a bank wants to hear from its customer before it pays. */
export const asksForOwner = (provider: ProviderName): readonly string[] =>
  provider === ProviderName.STRIPE ? askingEvents : [];
