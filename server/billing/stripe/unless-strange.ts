import { ProviderRefusal } from '../provider.ts';

/** What an event says, or null where its object is not as we know such objects: it is kept all the same, and looked at later. */
export function unlessStrange<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProviderRefusal || error instanceof TypeError) return null;
    throw error;
  }
}
