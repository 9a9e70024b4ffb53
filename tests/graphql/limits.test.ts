import { buildSchema, getIntrospectionQuery, Lexer, parse, Source, TokenKind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { count } from '../../server/kit/limits/count.ts';
import { price, totalOf } from '../../server/kit/limits/cost.ts';
import { limits } from '../../server/kit/limits/limits.ts';
import { modules } from '../../server/modules.ts';
import { documents } from '../../server/persisted-documents.generated.ts';
import { printApi } from '../../server/schema.ts';

const schema = buildSchema(await printApi(modules));
/** The largest page that the dashboard offers. */
const page = { first: 100 };

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

const costOf = (text: string, variables: Record<string, unknown> = {}): number =>
  Math.max(...price(schema, parse(text)).map((cost) => totalOf(cost, variables)));

const measure = (text: string): Record<string, number> => ({
  ...count(parse(text)),
  tokens: tokensOf(text),
  characters: text.length,
  cost: costOf(text, page),
});

const nameOf = (text: string): string => /(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text;

describe('room', () => {
  test.each([...documents.values()].map((text) => [nameOf(text), text]))(
    '%s leaves a quarter of every limit',
    (_, text) => {
      const over = Object.entries(measure(text)).filter(
        ([key, found]) => found > 0.75 * limits[key as keyof typeof limits],
      );
      expect(over).toEqual([]);
    },
  );

  test('the introspection of GraphiQL keeps every limit', () => {
    const everything = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    const over = Object.entries(measure(getIntrospectionQuery(everything))).filter(
      ([key, found]) => found > limits[key as keyof typeof limits],
    );
    expect(over).toEqual([]);
  });
});

describe('the cost', () => {
  test.each([
    ['columns are free', '{ serverInfo { version demo } }', 1],
    ['a list has 50 rows when nothing is said', '{ users { nodes { id } } }', 51],
    ['first says how many', '{ users(first: 7) { nodes { id } } }', 8],
    ['so does last', '{ users(last: 7) { nodes { id } } }', 8],
    ['a page is never larger than the list allows', '{ users(first: 5000) { nodes { id } } }', 201],
    [
      'lists within lists multiply',
      '{ users(first: 10) { nodes { memberships(first: 5) { nodes { id } } } } }',
      71,
    ],
    [
      'edges and nodes are two lists of the same rows',
      '{ users(first: 10) { nodes { id } edges { cursor } } }',
      21,
    ],
    [
      'pages in fragments are pages',
      '{ users(first: 4) { ...P } } fragment P on UserConnection { nodes { id } }',
      5,
    ],
    ['an inline fragment is no level', '{ ... on Query { users(first: 4) { ... { nodes { id } } } } }', 5],
    ['aliases add up', '{ a: users(first: 4) { nodes { id } } b: users(first: 4) { nodes { id } } }', 10],
    ['counting has its price', '{ users(first: 1) { totalCount } }', 11],
    ['a list without pages counts for ten', '{ timelineTypes { type } }', 10],
    [
      'the dearest operation counts',
      'query A { users(first: 3) { nodes { id } } } query B { viewer { permissions } }',
      4,
    ],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  const sized = 'query ($n: Int = 20) { users(first: $n) { nodes { id } } }';
  test.each([
    ['of the request', { n: 3 }, 4],
    ['of the document where the request says nothing', {}, 21],
    ['of the list where null is given', { n: null }, 51],
    ['of the largest page where it is no number', { n: '3' }, 201],
    ['of no rows where it is negative', { n: -3 }, 1],
  ])('takes the size %s', (_, variables, cost) => {
    expect(costOf(sized, variables)).toBe(cost);
  });

  test('of what does not exist is nothing, and a circle of fragments ends', () => {
    expect(costOf('{ nothing { id } users(first: 2) { nodes { ...Missing } } }')).toBe(3);
    expect(
      costOf('{ viewer { ...A } } fragment A on Viewer { user { id } ...B } fragment B on Viewer { ...A }'),
    ).toBe(2);
  });
});

describe('counting', () => {
  test('takes a fragment for as much as it is spread', () => {
    const text = `{ viewer { user { ...F } again: user { ...F } } } fragment F on User { id name @skip(if: false) }`;
    expect(count(parse(text))).toEqual({
      depth: 3,
      introspectionDepth: 0,
      fields: 7,
      aliases: 1,
      directives: 2,
      repeated: 0,
    });
  });

  test('finds repeated fields through fragments', () => {
    const text = '{ viewer { user { id ...F ... { id name } } } } fragment F on User { id name }';
    expect(count(parse(text)).repeated).toBe(3);
  });

  test('of fragments that double each other is quick, and right', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`,
    );
    const text = `{ viewer { user { ...F0 } } } ${doubling.join(' ')} fragment F60 on User { id }`;
    const started = performance.now();
    expect(count(parse(text)).fields).toBe(2 + 2 ** 60);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
