import { z } from 'zod';
import { invalid, StripeFault } from './fault.ts';
import type { Form } from './form.ts';

// Over the wire everything is a string; '' unsets.
export const integer = z
  .string()
  .regex(/^-?\d+$/)
  .transform(Number);
export const timestamp = integer;
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const metadata = z.union([z.literal(''), z.record(z.string(), z.string())]);
export const expand = z.array(z.string()).optional();
export const text = z.string().optional();
const bound = timestamp.optional();
export const page = {
  created: z.union([timestamp, z.strictObject({ gt: bound, gte: bound, lt: bound, lte: bound })]).optional(),
  limit: integer.pipe(z.number().min(1).max(100)).default(10),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  expand,
};

export function parseParams<S extends z.ZodType>(schema: S, form: Form): z.output<S> {
  const parsed = schema.safeParse(form);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw issue ? faultOf(issue, form) : invalid('The request was unacceptable.');
}

function faultOf(issue: z.core.$ZodIssue, form: Form): StripeFault {
  if (issue.code === 'unrecognized_keys') {
    const param = name([...issue.path, issue.keys[0] ?? '']);
    return invalid(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  const param = name(issue.path);
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], form);
  if (value === undefined)
    return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
  if (value === '')
    return invalid(`You passed an empty string for '${param}'.`, { code: 'parameter_invalid_empty', param });
  if (issue.code === 'invalid_format')
    return invalid(`Invalid integer: ${String(value)}`, { code: 'parameter_invalid_integer', param });
  if (issue.code === 'invalid_value')
    return invalid(`Invalid ${param}: must be one of ${issue.values.join(', ')}`, { param });
  return invalid(`Invalid ${param}: ${issue.message}`, { param });
}

const name = (path: PropertyKey[]): string =>
  path.map((key, depth) => (depth === 0 ? String(key) : `[${String(key)}]`)).join('');

/** What an update asks for: nothing, another value, or with '' none. */
export const updated = (before: string | null | undefined, wanted: string | undefined): string | null =>
  wanted === undefined ? (before ?? null) : wanted === '' ? null : wanted;

/** Stripe merges metadata: an empty value removes its key, an empty string removes all. */
export function mergeMetadata(
  before: Record<string, string>,
  change: z.output<typeof metadata> | undefined,
): Record<string, string> {
  if (change === undefined) return before;
  if (change === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''));
}
