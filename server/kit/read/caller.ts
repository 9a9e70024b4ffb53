import { forbidden } from '../errors.ts';
import type { ReadCaller } from './environment.ts';
import { Param } from './sql.ts';

/** The one kind of caller that reads everything without being named in a scope: the product itself. */
export const SYSTEM = 'system';

/** What of a caller decides the shape of a statement. It is part of a plan's key; the caller's values are not. */
export interface Access {
  readonly kind: string;
  may(permission: string): boolean;
}

/** What a plan may know of a caller. */
export const accessOf = (caller: ReadCaller): Access => ({
  kind: caller.kind,
  may: (permission) => caller.kind === SYSTEM || caller.permissions.has(permission),
});

/** `caller.userId` and its like: a place in the statement, filled with the value of whoever asks. */
export type CallerHandles = Readonly<Record<string, Param>>;

const handles = new Map<string, Param>();

function handle(name: string): Param {
  const made =
    handles.get(name) ??
    new Param(({ caller }) => {
      const value = (caller as unknown as Record<string, unknown>)[name];
      // a caller without the value sees nothing; null would silently match nothing, or, negated, everything
      if (value === undefined || value === null) throw forbidden();
      return value;
    });
  handles.set(name, made);
  return made;
}

/** The handles that every scope gets; they are made as they are named. */
export const callerHandles: CallerHandles = new Proxy({}, { get: (_, name) => handle(String(name)) });
