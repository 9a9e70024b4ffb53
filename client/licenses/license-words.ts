import { local } from '../kit/time.ts';

/**
 * Until when a license works, in a word.
 *
 * @example
 * untilWhen(null); // 'Never'
 */
export const untilWhen = (expiresAt: string | null): string => (expiresAt ? local(expiresAt) : 'Never');

/**
 * A machine by the name that people know, or by how its fingerprint begins.
 *
 * @example
 * machineName({ name: null, fingerprint: 'a81f3c…' }); // 'a81f3c09d2e4…'
 */
export const machineName = ({ name, fingerprint }: { name: string | null; fingerprint: string }): string =>
  name ?? (fingerprint.length > 16 ? `${fingerprint.slice(0, 16)}…` : fingerprint);

/**
 * Where the keys of a batch are downloaded.
 *
 * @example
 * fileOf(batch.id); // '/export/licenses.csv?filter=…'
 */
export const fileOf = (batchId: string): string =>
  `/export/licenses.csv?${new URLSearchParams({ filter: JSON.stringify({ batch: { eq: batchId } }) })}`;
