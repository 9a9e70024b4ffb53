import Stripe from 'stripe';
import type { Config } from '../../kit/config.ts';

/** The official SDK, pointed at Stripe or at any host that speaks as Stripe does. */
export function stripeClient(config: Config): Stripe {
  const { apiKey = '', apiBase } = config.stripe;
  return new Stripe(apiKey, {
    // a command is tried again by its job, and previews by whoever waits for them
    maxNetworkRetries: 1,
    timeout: 10_000,
    telemetry: false,
    ...(apiBase && hostOf(new URL(apiBase))),
  });
}

function hostOf({ protocol, hostname, port }: URL): Stripe.StripeConfig {
  const secure = protocol === 'https:';
  return { host: hostname, port: port || (secure ? 443 : 80), protocol: secure ? 'https' : 'http' };
}
