const spellings = new Map([
  ['api', 'API'],
  ['email', 'e-mail'],
  ['id', 'ID'],
  ['ip', 'IP'],
  ['url', 'URL'],
]);

const phrases: readonly [string, string][] = [
  ['two factor', 'two-factor'],
  ['signup', 'sign-up'],
  ['login', 'sign-in'],
];

/**
 * The schema's names as people write them.
 *
 * @example
 * words('PAST_DUE'); // 'Past due'
 * words('currentPeriodEnd'); // 'Current period end'
 */
export function words(name: string): string {
  const shouted = name === name.toUpperCase();
  const parts = (shouted ? name.toLowerCase() : name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((part) => spellings.get(part.toLowerCase()) ?? part.toLowerCase());
  const sentence = phrases.reduce((text, [from, to]) => text.replace(from, to), parts.join(' '));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * A number with its noun, in the plural where it needs one.
 *
 * @example
 * count(1240, 'organization'); // '1,240 organizations'
 * count(2, 'entry', 'entries'); // '2 entries'
 */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${new Intl.NumberFormat().format(number)} ${number === 1 ? noun : plural}`;
}

/**
 * The two letters that stand for a person or a company without a picture.
 *
 * @example
 * monogram('Ada Lovelace'); // 'AL'
 */
export function monogram(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return `${parts[0]?.charAt(0) ?? ''}${last?.charAt(0) ?? ''}`.toUpperCase();
}

/**
 * A country by its ISO code, in the reader's language.
 *
 * @example
 * countryOf('DE'); // 'Germany'
 */
export function countryOf(code: string): string {
  return new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code;
}
