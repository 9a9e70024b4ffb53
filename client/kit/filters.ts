import { toValue, type MaybeRefOrGetter } from 'vue';
import { statusOf } from './status.ts';
import { local } from './time.ts';

/** One value that a filter offers. */
export interface Option {
  value: string;
  label: string;
}

interface FilterBase<Key extends string> {
  /** The field of the list's filter input, and the parameter of the URL. */
  key: Key;
  title: string;
  /** The URL's text as the schema's input; undefined for text that means nothing. */
  toInput: (text: string) => unknown;
  /** The URL's text as the chip says it. */
  describe: (text: string) => string;
  /** Its chip is there only while it lets something through, or once it was asked for. */
  rare?: boolean;
}

export type Filter<Key extends string = string> =
  | (FilterBase<Key> & { kind: 'choice'; options: () => readonly Option[] })
  | (FilterBase<Key> & { kind: 'dates' })
  | (FilterBase<Key> & { kind: 'text'; placeholder: string })
  | (FilterBase<Key> & { kind: 'flag' });

/**
 * A filter by one or more values, as chips.
 *
 * @example
 * choice('state', 'State', OrganizationStateValues);
 * choice('action', 'Action', () => data.value?.auditActions ?? [], words);
 */
export function choice<Key extends string>(
  key: Key,
  title: string,
  values: MaybeRefOrGetter<readonly string[]>,
  label: (value: string) => string = (value) => statusOf(value).word,
): Filter<Key> {
  return {
    kind: 'choice',
    key,
    title,
    options: () => toValue(values).map((value) => ({ value, label: label(value) })),
    toInput: (text) => ({ in: text.split(',') }),
    describe: (text) => text.split(',').map(label).join(', '),
  };
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const midnight = (day: string, plus = 0): string | undefined => {
  if (!dayPattern.test(day)) return undefined;
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + plus);
  return at.toISOString();
};

/**
 * A filter by a range of local days, both included, each end optional.
 *
 * @example
 * dates('createdAt', 'Created'); // ?createdAt=2026-01-01..2026-01-31
 */
export function dates<Key extends string>(key: Key, title: string): Filter<Key> {
  return {
    kind: 'dates',
    key,
    title,
    toInput: (text) => {
      const [from = '', to = ''] = text.split('..');
      const range = { gte: midnight(from), lt: midnight(to, 1) };
      return range.gte || range.lt ? range : undefined;
    },
    describe: (text) => {
      const [from = '', to = ''] = text.split('..').map((day) => (day ? local(`${day}T00:00:00`) : ''));
      if (!to) return `since ${from}`;
      if (!from) return `until ${to}`;
      return from === to ? from : `${from} – ${to}`;
    },
  };
}

const uuid = /:?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})$/i;

/**
 * A filter by an exact text; an id in it is said short.
 *
 * @example
 * exactly('target', 'Target', 'Organization:0190…');
 */
export function exactly<Key extends string>(key: Key, title: string, placeholder: string): Filter<Key> {
  return {
    kind: 'text',
    key,
    title,
    placeholder,
    toInput: (text) => ({ eq: text }),
    describe: (text) => text.replace(uuid, ' …$1').trim(),
  };
}

/**
 * A filter by a record, by its id: other pages lead here with it, and hardly anybody types one.
 *
 * @example
 * ofRecord('organization', 'Organization');
 */
export const ofRecord = <Key extends string>(key: Key, title: string): Filter<Key> => ({
  ...exactly(key, title, `The ID of: ${title.toLowerCase()}`),
  rare: true,
});

/**
 * A filter that is on or off.
 *
 * @example
 * flag('failed', 'Failed only');
 */
export function flag<Key extends string>(key: Key, title: string): Filter<Key> {
  return { kind: 'flag', key, title, toInput: (text) => text === 'true', describe: () => title };
}

/**
 * A filter by a yes or a no, each under a name of its own.
 *
 * @example
 * either('verified', 'Verified', { true: 'Verified', false: 'Not verified' });
 */
export function either<Key extends string>(
  key: Key,
  title: string,
  labels: { readonly true: string; readonly false: string },
): Filter<Key> {
  const label = (value: string): string => (value === 'true' ? labels.true : labels.false);
  return {
    kind: 'choice',
    key,
    title,
    options: () => ['true', 'false'].map((value) => ({ value, label: label(value) })),
    // both at once is neither
    toInput: (text) => (text.includes(',') ? undefined : text === 'true'),
    describe: (text) => text.split(',').map(label).join(', '),
  };
}

/**
 * A filter that is on or off, by whether a number is more than none.
 *
 * @example
 * some('attempts', 'Tried again');
 */
export function some<Key extends string>(key: Key, title: string): Filter<Key> {
  return {
    ...{ kind: 'flag', key, title },
    toInput: (text) => (text === 'true' ? { gt: 0 } : undefined),
    describe: () => title,
  };
}
