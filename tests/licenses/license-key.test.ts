import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPattern, newLicenseKey, readLicenseKey } from '../../server/licenses/license-key.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digitsOf = (key: string): string => key.replaceAll('-', '').slice(4);
const aKey = fc.constant(null).map(newLicenseKey);

describe('a license key', () => {
  test('can be read aloud, and is random', () => {
    const keys = new Set(Array.from({ length: 1_000 }, newLicenseKey));
    expect(keys.size).toBe(1_000);
    for (const key of keys) expect(key).toMatch(new RegExp(keyPattern));
    expect(keyPattern).not.toMatch(/\[[^\]]*[ILOU][^\]]*\]/);
  });

  test('tells every wrong digit, at every place', () => {
    for (let times = 0; times < 20; times += 1) {
      const digits = digitsOf(newLicenseKey());
      for (let place = 0; place < digits.length; place += 1)
        for (const other of alphabet)
          if (other !== digits[place])
            expect(readLicenseKey(digits.slice(0, place) + other + digits.slice(place + 1))).toBeNull();
    }
  });

  test('tells every swap of neighbors, and of any two digits', () => {
    for (let times = 0; times < 200; times += 1) {
      const digits = [...digitsOf(newLicenseKey())];
      for (let one = 0; one < digits.length; one += 1)
        for (let other = one + 1; other < digits.length; other += 1) {
          const swapped = digits.with(one, digits[other] ?? '').with(other, digits[one] ?? '');
          if (digits[one] !== digits[other]) expect(readLicenseKey(swapped.join(''))).toBeNull();
        }
    }
  });

  test('is read however it is typed', () => {
    const separator = fc.constantFrom('', ' ', '-', ' - ');
    fc.assert(
      fc.property(aKey, separator, fc.boolean(), fc.boolean(), (key, between, isLower, isShort) => {
        const spelled = key.replaceAll('0', 'O').replaceAll('1', isLower ? 'l' : 'I');
        const typed = (isShort ? spelled.slice(5) : spelled).replaceAll('-', between);
        expect(readLicenseKey(isLower ? typed.toLowerCase() : typed)).toBe(key);
      }),
    );
  });

  test('is nothing else', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => readLicenseKey(text) === null));
    expect(readLicenseKey(`${newLicenseKey()}0`)).toBeNull();
    expect(readLicenseKey(newLicenseKey().slice(0, -1))).toBeNull();
  });
});
