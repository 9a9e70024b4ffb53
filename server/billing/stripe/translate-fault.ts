import Stripe from 'stripe';
import { ProviderMissing, ProviderRefusal, ProviderUnavailable } from '../provider.ts';

const busy = new Set([409, 429]);

/** Does what `ask` does, and says a failure in our words: a definite no, or nothing that one can rely on. */
export async function translateFault<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    // an answer without what it cannot do without, as other hosts than Stripe may give it
    if (error instanceof TypeError)
      throw new ProviderRefusal('Stripe answered with something that we cannot read.', { cause: error });
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { statusCode } = error;
    const message = error.message || `Stripe answered with the status ${statusCode}.`;
    if (statusCode === undefined)
      throw new ProviderUnavailable('Stripe cannot be reached.', { cause: error });
    if (statusCode >= 500 || busy.has(statusCode))
      throw new ProviderUnavailable(`Stripe did not answer: ${message}`, { cause: error });
    // the message of a 401 quotes a part of the key
    if (statusCode === 401)
      throw new ProviderRefusal('Stripe does not accept the API key of this server.', { cause: error });
    if (statusCode === 404) throw new ProviderMissing(message, { cause: error });
    throw new ProviderRefusal(message, { cause: error });
  }
}
