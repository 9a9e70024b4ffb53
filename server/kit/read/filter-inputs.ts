import { Field, ID, InputType, Int, getMetadataStorage } from 'type-graphql';
import type { FieldType } from './entity-class.ts';

/**
 * How a list is filtered by a column: `id` and `text` by equality, `int` and `date` by ranges too, an enum or a scalar by its
 * own values, `flag` by a boolean column, `has` by whether a relation or a value is there, `search` by the list's search.
 */
export type FilterKind = 'id' | 'text' | 'int' | 'date' | 'flag' | 'has' | 'search' | object;

/** A filter whose name is not its path; see `at`. */
export class FilterAt {
  constructor(
    readonly path: string,
    readonly kind: FilterKind,
  ) {}
}

/**
 * Filters by a path under another name.
 *
 * @example filter: { failed: at('error', 'has'), ownerEmail: at('owner.email', 'text') }
 */
export const at = (path: string, kind: FilterKind): FilterAt => new FilterAt(path, kind);

const comparisons = {
  gt: 'Greater than this value.',
  gte: 'This value or greater.',
  lt: 'Less than this value.',
  lte: 'This value or less.',
};
const inputs = new Map<FilterKind, object>();

const isScalar = (kind: object): boolean => 'serialize' in kind && typeof kind.serialize === 'function';

function operandOf(kind: FilterKind): {
  name: string;
  type: FieldType;
  ordered: boolean;
  many: boolean;
} {
  if (kind === 'id') return { name: 'ID', type: ID, ordered: false, many: true };
  if (kind === 'text') return { name: 'Text', type: String, ordered: false, many: true };
  if (kind === 'int') return { name: 'Int', type: Int, ordered: true, many: true };
  if (kind === 'date') return { name: 'Date', type: Date, ordered: true, many: false };
  if (typeof kind === 'object' && isScalar(kind)) {
    return { name: (kind as { name: string }).name, type: kind, ordered: true, many: true };
  }
  const known = getMetadataStorage().enums.find(({ enumObj }) => enumObj === kind);
  if (!known)
    throw new Error(`A filter is neither a known kind nor a registered enum: ${JSON.stringify(kind)}.`);
  return { name: known.name, type: kind as object, ordered: false, many: true };
}

/** The GraphQL type of a filter: a boolean, a string, or an input with one field for each operator. */
export function filterType(kind: FilterKind): FieldType {
  if (kind === 'flag' || kind === 'has') return Boolean;
  if (kind === 'search') return String;
  const known = inputs.get(kind);
  if (known) return known;
  const { name, type, ordered, many } = operandOf(kind);
  const input = named(class {}, `${name}Filter`);
  inputs.set(kind, input);
  const add = (operator: string, operand: FieldType, description: string): void =>
    Field(() => operand, { nullable: true, description })(input.prototype, operator);
  add('eq', type, 'Exactly this value; null finds the rows that have none.');
  if (many) add('in', [type as never], 'Any of these values, at most 1,000.');
  if (ordered) for (const [operator, text] of Object.entries(comparisons)) add(operator, type, text);
  InputType(`${name}Filter`, { description: 'Conditions on one value. All that are given must hold.' })(
    input,
  );
  return input;
}

/** Gives a generated class the name that error messages and GraphQL show. */
export function named<T extends object>(type: T, name: string): T {
  Object.defineProperty(type, 'name', { value: name });
  return type;
}
