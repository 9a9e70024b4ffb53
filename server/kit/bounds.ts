import { Check } from '@mikro-orm/decorators/legacy';
import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLFloat,
  GraphQLInt,
  GraphQLString,
  getDirectiveValues,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql';
import { Directive, getMetadataStorage } from 'type-graphql';
import { UserError, type FieldProblem } from './errors.ts';

/** What holds for a value. Lengths count characters, as `char_length` does; patterns use what JavaScript and PostgreSQL share. */
export interface BoundsOf {
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Prints the bounds into the schema, where forms find them. `notNull` marks an optional field that cannot be cleared. */
export const boundsDirective = new GraphQLDirective({
  name: 'bounds',
  description: 'What the server, the database and the forms hold a value to.',
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.INPUT_FIELD_DEFINITION,
    DirectiveLocation.ARGUMENT_DEFINITION,
  ],
  args: {
    min: { type: GraphQLFloat },
    max: { type: GraphQLFloat },
    minLength: { type: GraphQLInt },
    maxLength: { type: GraphQLInt },
    pattern: { type: GraphQLString },
    notNull: { type: GraphQLBoolean },
  },
});

const declared = new Map<object, Map<string, BoundsOf>>();

/** `@bounds(min: 1)`, as a directive is written. */
export function boundsText(bounds: BoundsOf & { readonly notNull?: boolean }): string {
  const args = Object.entries(bounds).filter(([, value]) => value !== undefined);
  return `@bounds(${args.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')})`;
}

/** The same sentence for PostgreSQL. */
function condition(column: string, bounds: BoundsOf): string {
  const { min, max, minLength, maxLength, pattern } = bounds;
  const parts = [
    min !== undefined && `${column} >= ${min}`,
    max !== undefined && `${column} <= ${max}`,
    minLength !== undefined && `char_length(${column}) >= ${minLength}`,
    maxLength !== undefined && `char_length(${column}) <= ${maxLength}`,
    pattern !== undefined && `${column} ~ '${pattern.replaceAll("'", "''")}'`,
  ];
  return parts.filter((part) => part !== false).join(' and ');
}

/**
 * Says once what holds for a value: on a column it becomes the CHECK of the database, the server's validation, a directive
 * in the schema and the form's; on a field of an input, or on an argument, all but the CHECK.
 *
 * @example \@Field(() => Int) \@Property({ type: 'integer' }) \@Bounds({ min: 0, max: 365 }) trialDays!: number;
 * @example previewSeats(\@Arg('quantity', () => Int) \@Bounds({ min: 1 }) quantity: number) {}
 */
export const Bounds =
  (bounds: BoundsOf) =>
  (prototype: object, key: string, parameter?: unknown): void => {
    if (typeof parameter === 'number') {
      Directive(boundsText(bounds))(prototype, key, parameter);
      return;
    }
    const own = declared.get(prototype.constructor) ?? new Map<string, BoundsOf>();
    declared.set(prototype.constructor, own.set(key, bounds));
    Directive(boundsText(bounds))(prototype, key);
    // on an input class the check is never read; the options are made anew, because MikroORM writes into them
    Check<Record<string, unknown>>({
      expression: (columns) => condition(`"${columns[key]}"`, bounds),
    })(prototype as never, key as never);
  };

/** The bounds of a property, its own or inherited. */
export function boundsOf(type: object, key: string): BoundsOf | undefined {
  for (
    let at: object | null = type;
    typeof at === 'function';
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const bounds = declared.get(at)?.get(key);
    if (bounds) return bounds;
  }
  return undefined;
}

/** Where a derived input, or a class that adds to one, has its fields from. */
function originOf(type: object): Origin | undefined {
  for (
    let at: object | null = type;
    typeof at === 'function';
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const origin = origins.get(at);
    if (origin) return origin;
  }
  return undefined;
}

/** What is wrong with a value, as a sentence without its subject. */
export function broken(value: unknown, bounds: BoundsOf): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((element) => broken(element, bounds)).find(Boolean);
  const { min, max, minLength, maxLength, pattern } = bounds;
  const number = Number(value);
  const text = String(value);
  const length = [...text].length;
  if (min !== undefined && number < min) return `must be at least ${min}`;
  if (max !== undefined && number > max) return `must be at most ${max}`;
  if (minLength !== undefined && length < minLength) {
    return minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
  }
  if (maxLength !== undefined && length > maxLength) return `must have at most ${maxLength} characters`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return 'has the wrong form';
  return undefined;
}

interface Origin {
  readonly fields: object;
  readonly notNull: ReadonlySet<string>;
}

/** Where the fields of a derived input come from, and which of them may be left out but not cleared; see `fields.ts`. */
export const origins = new Map<object, Origin>();

/**
 * type-graphql's `validateFn`: every argument passes here. All problems are told at once, each under the path of its field.
 *
 * @example buildSchema({ resolvers, validateFn: validate, directives: [...specifiedDirectives, boundsDirective] })
 */
export function validate(
  value: unknown,
  type: unknown,
  data?: { args: unknown; info: GraphQLResolveInfo },
): void {
  const problems: FieldProblem[] = [];
  if (typeof type === 'function') walk(value, type, '', problems);
  if (data) problems.push(...argumentProblems(data.args as Record<string, unknown>, data.info));
  const told = isPreview(data?.info) ? problems.filter(({ field }) => !isUnsaid(field, value)) : problems;
  if (!told.length) return;
  const sentence = told.map(({ field, message }) => `${field} ${message}`).join('; ');
  throw new UserError('BAD_USER_INPUT', `${sentence}.`, { fields: told });
}

/** The type whose fields try the mutations of their names. */
export const previewType = 'Preview';
const isPreview = (info: GraphQLResolveInfo | undefined): boolean => info?.parentType.name === previewType;

/** What an act would do is asked before its reason is typed. */
function isUnsaid(field: string, input: unknown): boolean {
  if (field !== 'reason') return false;
  const reason: unknown =
    typeof input === 'object' && input !== null && 'reason' in input ? input.reason : input;
  return typeof reason === 'string' && reason.trim() === '';
}

function walk(value: unknown, type: object, path: string, problems: FieldProblem[]): void {
  if (value === null || typeof value !== 'object' || !isBounded(type)) return;
  if (Array.isArray(value)) {
    value.forEach((element, index) => walk(element, type, `${path}${index}.`, problems));
    return;
  }
  const origin = originOf(type);
  const inner = innerInputs(type);
  for (const [key, given] of Object.entries(value)) {
    const field = `${path}${key}`;
    if (given === null && origin?.notNull.has(key)) problems.push({ field, message: 'must not be empty' });
    const bounds = boundsOf(type, key) ?? (origin && boundsOf(origin.fields, key));
    const message = bounds && broken(given, bounds);
    if (message) problems.push({ field, message });
    const input = inner.get(key);
    if (input) walk(given, input, `${field}.`, problems);
  }
}

const inputs = new Map<object, ReadonlyMap<string, object>>();

/** The fields of an input class whose values are inputs themselves. */
function innerInputs(type: object): ReadonlyMap<string, object> {
  const known = inputs.get(type);
  if (known) return known;
  const { inputTypes, argumentTypes, fields } = getMetadataStorage();
  const classes = new Set<unknown>([...inputTypes, ...argumentTypes].map(({ target }) => target));
  const own = fields.filter(
    ({ target }) => target === type || Object.prototype.isPrototypeOf.call(target, type),
  );
  const found = own.flatMap((field): readonly (readonly [string, object])[] => {
    const fieldType = field.getType();
    return typeof fieldType === 'function' && classes.has(fieldType) ? [[field.name, fieldType]] : [];
  });
  const map = new Map(found);
  inputs.set(type, map);
  return map;
}

const bounded = new Map<object, boolean>();

/** Whether anything in the input is bounded at all; the arguments of lists are not, and are not walked. */
function isBounded(type: object): boolean {
  const known = bounded.get(type);
  if (known !== undefined) return known;
  bounded.set(type, false); // while it is looked at: an input may contain itself
  const origin = originOf(type);
  let found = (origin?.notNull.size ?? 0) > 0;
  for (const start of [type, origin?.fields]) {
    for (let at: unknown = start; typeof at === 'function'; at = Object.getPrototypeOf(at))
      found ||= declared.has(at);
  }
  found ||= [...innerInputs(type).values()].some((inner) => inner === type || isBounded(inner));
  bounded.set(type, found);
  return found;
}

const boundedArguments = new WeakMap<object, readonly (readonly [string, BoundsOf])[]>();

function argumentProblems(args: Record<string, unknown>, info: GraphQLResolveInfo): readonly FieldProblem[] {
  const field: GraphQLField<unknown, unknown> | undefined = info.parentType.getFields()[info.fieldName];
  if (!field) return [];
  const known =
    boundedArguments.get(field) ??
    field.args.flatMap(({ name, astNode }): readonly (readonly [string, BoundsOf])[] => {
      const bounds = astNode && getDirectiveValues(boundsDirective, astNode);
      return bounds ? [[name, bounds]] : [];
    });
  boundedArguments.set(field, known);
  return known.flatMap(([name, bounds]) => {
    const message = broken(args[name], bounds);
    return message ? [{ field: name, message }] : [];
  });
}
