const names: Readonly<Record<string, string>> = { PAYPAL: 'PayPal', MANUAL: 'By hand' };

/**
 * A provider as people call it.
 *
 * @example
 * providerOf('STRIPE'); // 'Stripe'
 */
export const providerOf = (provider: string): string =>
  names[provider] ?? `${provider.charAt(0)}${provider.slice(1).toLowerCase()}`;
