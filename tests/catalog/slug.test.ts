import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf as proposed } from '../../client/kit/slug.ts';
import { saving } from '../../client/catalog/plan-words.ts';
import { slugBounds } from '../../server/catalog/catalog-bounds.ts';
import { slugOf } from '../../server/kit/slug.ts';

const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ maxLength: 200 }),
);

describe('an address made of a name', () => {
  test.each([
    ['Pro', 'pro'],
    ['  Most   Popular! ', 'most-popular'],
    ['Größe & Co.', 'grosse-co'],
    ['Crème brûlée', 'creme-brulee'],
    ['İstanbul', 'istanbul'],
    ['大', ''],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('%s becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  test('fits what the database holds addresses to, whatever the name', () => {
    fc.assert(
      fc.property(names, (name) => {
        const slug = slugOf(name);
        if (slug === '') return;
        expect(slug).toMatch(new RegExp(slugBounds.pattern, 'u'));
        expect(slug.length).toBeLessThanOrEqual(slugBounds.maxLength);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  test('is what the form proposes', () => {
    fc.assert(fc.property(names, (name) => proposed(name) === slugOf(name)));
  });
});

describe('what a year saves, as the form shows it', () => {
  test.each([
    [900, 9_000, 17],
    [7_900, 79_200, 16],
    [1_000, 12_000, null],
    [1_000, 13_000, null],
    [0, 0, null],
    [1_000, 0, 100],
  ])('%i a month and %i a year save %s', (month, year, percent) => expect(saving(month, year)).toBe(percent));
  test('nothing, while one of them is missing', () => {
    expect(saving(undefined, 9_000)).toBeNull();
    expect(saving(900, undefined)).toBeNull();
  });
});
