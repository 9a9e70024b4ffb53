import { Type, types as builtIn, type EntityProperty } from '@mikro-orm/core';
import { raw, sql, type Sql } from './sql.ts';

/** How a value travels: the SQL that carries it exactly, both in a row and inside JSON, and what it becomes here. */
export interface Transport {
  readonly sql: Sql;
  readonly decode: Decoder | null;
}
/** Makes a JavaScript value of what arrived, null included. */
export type Decoder = (value: never) => unknown;

/** Times travel as milliseconds, in rows and in cursors. */
export const isTime = (type: string): boolean => type.startsWith('timestamp');
const isArray = (type: string): boolean => type.endsWith('[]');
const isWide = (type: string): boolean => /^(int8|bigint|bigserial|numeric|decimal)/.test(type);
const isJson = (type: string): boolean => /^jsonb?$/.test(type);

/** Whether rows can be put in order by such a value, and a cursor can hold it. */
export const isOrderable = (type: string): boolean => !isArray(type) && !isJson(type) && type !== 'bytea';

/** Type names come from the entities; what is not plain stops the boot instead of reaching a statement. */
export function checkedType(type: string): string {
  if (!/^[a-z][a-z0-9_ ]*(\(\d+(, ?\d+)?\))?[a-z ]*(\[\])?$/i.test(type))
    throw new Error(`column type ${type}`);
  return type.replace(/^(small|big)?serial$/i, (_, size: string | undefined) => `${size ?? ''}int`);
}

const orNull =
  <V>(decode: (value: V) => unknown): Decoder =>
  (value: V | null) =>
    value === null ? null : decode(value);

const date = orNull((milliseconds: number) => new Date(milliseconds));
const isoDate = (text: string): Date => new Date(text);
const bytes = orNull((hex: string) => Buffer.from(hex, 'hex'));

function safeNumber(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(value))
    throw new Error(`${text} does not fit a JSON number.`);
  return value;
}

/** bigint and numeric arrive as text, so that JSON cannot round them. */
function wideDecoder(type: string, as: string | undefined): ((text: string) => unknown) | null {
  if (as === 'number') return safeNumber;
  return as === 'bigint' && !/^(numeric|decimal)/.test(type) ? BigInt : null;
}

/** @param as the JavaScript type of a wide number: number, bigint or string */
export function transport(column: Sql, type: string, as?: string): Transport {
  if (isArray(type)) return arrayTransport(column, type.slice(0, -2), as);
  // a number is half the size of a timestamp's text and needs no parsing; extract() is exact
  if (isTime(type)) return { sql: sql`(extract(epoch from ${column}) * 1000)::float8`, decode: date };
  if (type === 'bytea') return { sql: sql`encode(${column}, 'hex')`, decode: bytes };
  if (!isWide(type)) return { sql: column, decode: null };
  const decode = wideDecoder(type, as);
  return { sql: sql`${column}::text`, decode: decode && orNull(decode) };
}

function arrayTransport(column: Sql, element: string, as: string | undefined): Transport {
  const decode = isTime(element) ? isoDate : isWide(element) ? wideDecoder(element, as) : null;
  return {
    sql: isWide(element) ? sql`to_json(${column}::text[])` : sql`to_json(${column})`,
    decode: decode && orNull((values: string[]) => values.map((value) => value && decode(value))),
  };
}

const builtInTypes = new Set<unknown>(Object.values(builtIn));

/** As MikroORM hydrates the same column, so that a row read here and an entity loaded there hold the same values. */
export function columnTransport(column: Sql, property: EntityProperty): Transport {
  const type = checkedType(property.columnTypes[0] ?? '');
  const custom = property.customType;
  const own = custom && !builtInTypes.has(custom.constructor) && hasOwnConversion(custom);
  if (own) {
    const convert = (value: unknown): unknown => custom.convertToJSValue(value, custom.platform as never);
    return { sql: sql`${column}::text`, decode: orNull(convert) };
  }
  return transport(column, type, custom?.compareAsType() ?? property.runtimeType);
}

const hasOwnConversion = (custom: Type<unknown>): boolean =>
  custom.convertToJSValue !== Type.prototype.convertToJSValue;

/** The SQL type behind a GraphQL scalar, for fields that SQL computes. */
export const sqlTypes: Readonly<Record<string, string>> = {
  Int: 'int4',
  Float: 'float8',
  Boolean: 'bool',
  DateTimeISO: 'timestamptz',
  MinorUnits: 'int8',
  WholeNumber: 'int8',
};

/** What the database driver does with a value of a row; everything else stays text. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  21: Number,
  23: Number,
  114: JSON.parse,
  700: Number,
  701: Number,
  3802: JSON.parse,
};
const asText = (text: string): string => text;
/** The driver's parsers for rows of the engine. */
export const rowParsers = { getTypeParser: (oid: number) => parsers[oid] ?? asText };
/** A cast to a type that was checked. */
export const castTo = (type: string): Sql => raw(`::${type}`);
