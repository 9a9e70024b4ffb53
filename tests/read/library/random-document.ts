import fc from 'fast-check';
import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { idOf } from './library.ts';

/** A valid operation, with `$after` and `$before` left for a second page. */
export interface RandomDocument {
  readonly source: string;
  readonly variables: Record<string, unknown>;
  /** The list at the root, and which way it is read; null where the root is one row. */
  readonly list: { readonly field: string; readonly backward: boolean } | null;
}

type Gen = fc.GeneratorValue;
const chance = (gen: Gen, percent: number): boolean => gen(fc.integer, { min: 1, max: 100 }) <= percent;
/** Positions are drawn, not values: a counterexample stays readable. */
function oneOf<T>(gen: Gen, values: readonly T[]): T {
  return values[gen(fc.integer, { min: 0, max: values.length - 1 })] as T;
}
function some<T>(gen: Gen, values: readonly T[]): readonly T[] {
  const positions = gen(fc.shuffledSubarray<number>, [...values.keys()], {
    minLength: 1,
    maxLength: Math.min(4, values.length),
  });
  return values.filter((_, position) => positions.includes(position));
}

const texts = [
  'Member 1',
  'member 2',
  'Branch 3',
  'Circle 1',
  'Title 4',
  'rich',
  'empty',
  "o'; drop table member",
  '%',
];
const leaves: Record<string, readonly unknown[]> = {
  String: texts,
  ID: [1, 2, 3, 12].map((number) => idOf(1, number)),
  DateTimeISO: ['2026-01-04T00:00:00.001Z', '2026-03-01T03:00:00Z', '2026-06-01T01:00:00+01:00'],
  MinorUnits: [0, 40, 100, 200],
  Int: [0, 1, 3, 7],
  Boolean: [true, false],
};
const searches = ['title 3', '3 Title', 'ber1', 'XAMPLE', 'Member 1', '%%%', '___', "'''", 'er 1'];
const rootFields = ['branches', 'members', 'circles', 'loans', 'openLoans', 'branch', 'member'];

/** Draws documents that a client could send: selections, aliases, fragments, directives, filters, orders, variables. */
export class DocumentDraw {
  readonly #gen: Gen;
  readonly #schema: GraphQLSchema;
  readonly #variables: Record<string, unknown> = {};
  readonly #declarations: string[] = [];
  readonly #fragments: string[] = [];
  #count = 0;

  constructor(gen: Gen, schema: GraphQLSchema) {
    this.#gen = gen;
    this.#schema = schema;
  }

  draw(): RandomDocument {
    const root = this.#schema.getQueryType()?.getFields()[oneOf(this.#gen, rootFields)];
    if (!root) throw new Error('no such root field');
    const isList = root.args.some(({ name }) => name === 'first');
    const backward = isList && chance(this.#gen, 30);
    const list = isList ? { field: root.name, backward } : null;
    const args = isList
      ? this.#listArgs(root, backward, true)
      : [
          `id: ${this.#value(root.args[0], idOf(root.name === 'branch' ? 1 : 3, oneOf(this.#gen, [1, 4, 7, 8, 33, 999])))}`,
        ];
    const ends = isList ? ' ends: pageInfo { startCursor endCursor }' : '';
    const body = `${root.name}(${args.join(', ')}) { ${this.#selection(typeOf(root), 3)}${ends} }`;
    const declarations = this.#declarations.length ? `(${this.#declarations.join(', ')})` : '';
    const source = `query Random${declarations} { ${body} } ${this.#fragments.join(' ')}`;
    return { source, variables: this.#variables, list };
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    const body = some(this.#gen, fields)
      .map((field) => this.#field(field, depth))
      .join(' ');
    if (chance(this.#gen, 10)) return `... on ${type.name}${this.#directive()} { ${body} } __typename`;
    if (!chance(this.#gen, 10)) return body;
    const name = `F${++this.#count}`;
    this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    return `...${name}${this.#directive()} __typename`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const inner = getNamedType(field.type);
    // two nodes of one key must agree in their arguments: those get keys of their own
    const alias = field.args.length || chance(this.#gen, 20) ? `x${++this.#count}: ` : '';
    const isList = field.args.some(({ name }) => name === 'first');
    const args = isList ? this.#listArgs(field, chance(this.#gen, 30), false) : this.#otherArgs(field);
    const head = `${alias}${field.name}${args.length ? `(${args.join(', ')})` : ''}${this.#directive()}`;
    if (!isObjectType(inner)) return head;
    const isPage =
      inner.name.endsWith('Connection') || inner.name.endsWith('Edge') || inner.name === 'PageInfo';
    return `${head} { ${this.#selection(inner, isPage ? depth : depth - 1)} }`;
  }

  #otherArgs(field: GraphQLField<unknown, unknown>): readonly string[] {
    return field.args
      .filter(() => chance(this.#gen, 50))
      .map((arg) => `${arg.name}: ${this.#value(arg, oneOf(this.#gen, [1, 2]))}`);
  }

  #listArgs(field: GraphQLField<unknown, unknown>, backward: boolean, isRoot: boolean): readonly string[] {
    const named = (name: string): GraphQLArgument | undefined => field.args.find((arg) => arg.name === name);
    const given = (name: string, value: unknown): string => `${name}: ${this.#value(named(name), value)}`;
    const args: string[] = [];
    if (backward || chance(this.#gen, 80))
      args.push(given(backward ? 'last' : 'first', this.#gen(fc.integer, { min: 0, max: 12 })));
    const cursor = backward ? 'before' : 'after';
    if (isRoot) {
      args.push(`${cursor}: $${cursor}`);
      this.#declarations.push(`$${cursor}: String`);
    }
    const orders = getNullableType(named('orderBy')?.type);
    if (isEnumType(orders) && chance(this.#gen, 60))
      args.push(
        given(
          'orderBy',
          oneOf(
            this.#gen,
            orders.getValues().filter(({ name }) => name !== 'RENT'),
          ).name,
        ),
      );
    if (chance(this.#gen, 40)) args.push(given('reverse', chance(this.#gen, 50)));
    const filter = named('filter');
    if (filter && chance(this.#gen, 50)) args.push(given('filter', this.#input(filter.type, 'filter')));
    return args;
  }

  #input(type: GraphQLInputType, name: string): unknown {
    const given = getNullableType(type);
    if (isListType(given)) return [1, 2].map(() => this.#input(given.ofType, name));
    if (isInputObjectType(given)) {
      // a restricted field has a test of its own
      const fields = some(
        this.#gen,
        Object.values(given.getFields()).filter((field) => field.name !== 'rent'),
      );
      return Object.fromEntries(
        fields.slice(0, 2).map((field) => [field.name, this.#input(field.type, field.name)]),
      );
    }
    if (name === 'eq' && chance(this.#gen, 10)) return null;
    if (name === 'q') return oneOf(this.#gen, searches);
    if (isEnumType(given)) return oneOf(this.#gen, given.getValues()).name;
    return oneOf(this.#gen, leaves[getNamedType(given).name] ?? texts);
  }

  /** A literal, or a variable that holds the same. */
  #value(arg: GraphQLArgument | undefined, value: unknown): string {
    if (!arg) throw new Error('no such argument');
    const literal = astFromValue(value, arg.type);
    if (literal && chance(this.#gen, 50)) return print(literal);
    const name = `v${++this.#count}`;
    this.#variables[name] = value;
    this.#declarations.push(`$${name}: ${arg.type.toString()}`);
    return `$${name}`;
  }

  #directive(): string {
    if (!chance(this.#gen, 10)) return '';
    const name = `v${++this.#count}`;
    this.#variables[name] = chance(this.#gen, 50);
    this.#declarations.push(`$${name}: Boolean!`);
    return ` @${oneOf(this.#gen, ['skip', 'include'])}(if: $${name})`;
  }
}

const typeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType =>
  getNamedType(field.type) as GraphQLObjectType;
