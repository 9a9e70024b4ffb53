import { randomBytes } from 'node:crypto';

/** Crockford's base 32: without I, L and O, which are read as 1 and 0, and without U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const family = 'BRSR';
const groupLength = 5;
const randomLength = 18;
const checkLength = 2;

/** How a key looks, as PostgreSQL and JavaScript both read it. */
export const keyPattern = `^${family}(-[${alphabet}]{${groupLength}}){4}$`;

/** Multiplication in the field of 32 elements, modulo x^5 + x^2 + 1. */
function times(left: number, right: number): number {
  let product = 0;
  for (let bit = 0, factor = left; bit < 5; bit += 1) {
    if (right & (1 << bit)) product ^= factor;
    factor = factor & 16 ? (factor << 1) ^ 37 : factor << 1;
  }
  return product;
}

/** (x - 2)(x - 4): a Reed-Solomon code, whose words differ in at least three places. */
const [linear, constant] = [2 ^ 4, times(2, 4)];

/** What remains of a word; nothing does of one that is whole. */
function remainder(digits: readonly number[]): [number, number] {
  let [high, low] = [0, 0];
  for (const digit of digits) {
    const carried = digit ^ high;
    [high, low] = [low ^ times(carried, linear), times(carried, constant)];
  }
  return [high, low];
}

function written(digits: readonly number[]): string {
  const text = digits.map((digit) => alphabet.charAt(digit)).join('');
  return [family, ...(text.match(/.{5}/g) ?? [])].join('-');
}

/**
 * A new key, `BRSR-7K2QF-…`: 90 random bits, and two digits that tell every slip of one or two of its digits, so every swap of
 * neighbors, too.
 */
export function newLicenseKey(): string {
  const digits = [...randomBytes(randomLength)].map((byte) => byte & 31);
  return written([...digits, ...remainder(digits)]);
}

/**
 * A key as it is kept, from what somebody typed or was told: in any case, with or without hyphens, spaces and its beginning, O for 0, I or
 * L for 1. Null where it is none: something is missing, or its check digits do not fit.
 */
export function readLicenseKey(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const length = randomLength + checkLength;
  const body = plain.length === length + family.length && plain.startsWith(family) ? plain.slice(4) : plain;
  const digits = [...body].map((letter) => alphabet.indexOf(letter));
  if (digits.length !== length || digits.includes(-1)) return null;
  return remainder(digits).every((rest) => rest === 0) ? written(digits) : null;
}
