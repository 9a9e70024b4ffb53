import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashToken, newToken, open, sameSecret, seal } from '../../server/kit/secret.ts';
import { testConfig } from './test-config.ts';

const config = testConfig({ url: 'postgres://a@localhost/b', ownerUrl: 'postgres://a@localhost/b' });

describe('a sealed secret', () => {
  test('is what it was when it is opened, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(open(config, seal(config, plain))).toBe(plain);
        expect(seal(config, plain)).not.toBe(seal(config, plain));
      }),
    );
  });

  test('does not open when a byte of it was changed, or with another key', () => {
    const sealed = Buffer.from(seal(config, 'a secret'), 'base64url');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => open(config, changed.toString('base64url'))).toThrow();
    }
    expect(() =>
      open({ ...config, secretKey: 'another key of thirty-two letters' }, sealed.toString('base64url')),
    ).toThrow();
  });
});

test('tokens are long, different, and stored as what cannot be turned back', () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken(token)).not.toContain(token);
  }
  expect([sameSecret('one', 'one'), sameSecret('one', 'other')]).toEqual([true, false]);
});
