import { ProviderRefusal } from '../provider.ts';

/**
 * An object in our words, as long as every word is there: a field that is missing in an answer of Stripe, or that has become something
 * else, is named, instead of standing in our rows as nonsense.
 */
export function whole<T extends object>(what: string, object: T): T {
  for (const [name, value] of Object.entries(object)) {
    if (Array.isArray(value)) value.forEach((one: object) => whole(`${what}, ${name}`, one));
    else if (!isSound(value))
      throw new ProviderRefusal(`Stripe's ${what} does not say its ${inWords(name)}.`);
  }
  return object;
}

function isSound(value: unknown): boolean {
  if (value === undefined) return false;
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean' || isRecord(value);
}

const isRecord = (value: unknown): boolean => typeof value === 'object';
const inWords = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
