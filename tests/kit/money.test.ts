import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MinorUnits, formatMoney, sum, times } from '../../server/kit/money.ts';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('money', () => {
  test.each([
    [{ amount: 1999, currency: 'USD' }, '$19.99'],
    [{ amount: 1235, currency: 'JPY' }, '¥1,235'],
    [{ amount: -5, currency: 'EUR' }, '-€0.05'],
    [{ amount: 1_234_567, currency: 'KWD' }, 'KWD 1,234.567'],
  ])('%j reads %s', (money, text) => {
    expect(formatMoney(money).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('of one currency adds up in any order', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const money = amounts.map((each) => ({ amount: each, currency: 'USD' }));
        expect(sum(money)).toEqual(sum(money.toReversed()));
        expect(sum(money).amount).toBe(amounts.reduce((left, right) => left + right));
      }),
    );
  });

  test('a number of times is that many added', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 50 }), (each, factor) => {
        const money = { amount: each, currency: 'USD' };
        expect(times(money, factor)).toEqual(sum(Array.from({ length: factor }, () => money)));
      }),
    );
  });

  test('of two currencies is never added', () => {
    expect(() =>
      sum([
        { amount: 1, currency: 'USD' },
        { amount: 1, currency: 'EUR' },
      ]),
    ).toThrow('do not add up');
  });

  test.each([0.5, Number.NaN, 2 ** 53, 'many'])('%s is no amount', (value) => {
    expect(() => MinorUnits.parseValue(value)).toThrow('not a whole number');
  });
});
