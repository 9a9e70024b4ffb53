import type { Effects } from '../audit/effects.ts';
import { inWords } from '../kit/words.ts';

/** The records that a file is about; what hangs on them, such as the links in mails, need not be told. */
const told: Readonly<Record<string, string>> = {
  Organization: 'organization',
  User: 'account',
  Membership: 'membership',
};
const spelled: Readonly<Record<string, string>> = { email: 'E-mail', slug: 'Short name' };
const nameOf = (field: string): string => spelled[field] ?? inWords(field);
const isTold = (name: string): boolean => !/(^id|Id|At)$/.test(name);
const shown = (value: string | null): string => value ?? 'none';

/** What a line would do, in words that can be counted (“Changes name”), and with the values (“Name: Acme to Acme Ltd.”). */
export function describeLine({ changes, consequences, mails }: Effects): {
  summary: string;
  detail: string;
} | null {
  const made = changes.flatMap(({ operation, type }) =>
    operation === 'INSERT' && told[type] ? [told[type]] : [],
  );
  const updated = changes.flatMap(({ operation, type, fields }) =>
    operation === 'UPDATE' && told[type] ? fields.filter(({ name }) => isTold(name)) : [],
  );
  if (made.length + updated.length === 0)
    return changes.length > 0 ? { summary: 'Changes', detail: 'Changes' } : null;
  const adds = made.length > 0 ? `Adds ${[...new Set(made)].join(', ')}` : undefined;
  const names = [...new Set(updated.map(({ name }) => nameOf(name).toLowerCase()))];
  const changed = names.length > 0 ? `Changes ${names.join(', ')}` : undefined;
  const values = updated.map(
    ({ name, before, after }) => `${nameOf(name)}: ${shown(before)} to ${shown(after)}`,
  );
  const followed = consequences
    // how something new begins is no change of it
    .filter(({ before }) => before !== null)
    .map(({ name, before, after }) => `${inWords(name)}: ${shown(before)} to ${shown(after)}`);
  const tells = mails.map(({ to }) => `Mail to ${to}`);
  return {
    summary: [adds, changed].filter(Boolean).join('; '),
    detail: [adds, ...values, ...followed, ...tells].filter(Boolean).join('; ').slice(0, 2_000),
  };
}
