import type { Caller, Ctx } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { allow, rule } from './shield.ts';

export type Rule = ReturnType<ReturnType<typeof rule>> | typeof allow;

const made = new Map<string, Rule>();
const words = new WeakMap<Rule, string>();

/** graphql-shield wants one rule of a name. None is cached: a cached rule answers for the next alias, too. */
function ruleFor(name: string, refuse: (caller: Caller) => Error | null): Rule {
  const known = made.get(name);
  if (known) return known;
  const fresh: Rule = rule(name, { cache: 'no_cache' })((_source, _args, { caller }: Ctx) =>
    caller.kind === 'anonymous' ? unauthenticated() : (refuse(caller) ?? true),
  );
  made.set(name, fresh);
  words.set(fresh, name);
  return fresh;
}

/** Strangers may call it. */
export const anyone: Rule = allow;
words.set(anyone, 'anyone');

/** Whoever has signed in may call it; what they see is decided by the row scope. A program has not signed in. */
export const signedIn: Rule = ruleFor('signed in', ({ kind }) =>
  kind === 'integrator' ? forbidden('a person who has signed in') : null,
);

/**
 * Callers who have the permission may call it. Says which one is missing, or that nobody has signed in.
 *
 * @example rules: { Mutation: { suspendOrganization: can('organization.suspend') } }
 */
export const can = (permission: string): Rule =>
  ruleFor(permission, ({ permissions }) => (permissions.has(permission) ? null : forbidden(permission)));

/**
 * Callers who have one of two permissions may call it: a field that means the same to the staff and to an app.
 *
 * @example rules: { Query: { creditEntries: either('credit.read', 'app.credits.read') } }
 */
export const either = (one: string, other: string): Rule =>
  ruleFor(`${one}, or ${other}`, ({ kind, permissions }) =>
    permissions.has(one) || permissions.has(other) ? null : forbidden(kind === 'integrator' ? other : one),
  );

/**
 * Customers may call it and see what is theirs, by the row scope; staff need the permission.
 *
 * @example rules: { Query: { organization: ownOr('organization.read') } }
 */
export const ownOr = (permission: string): Rule =>
  ruleFor(`own, or ${permission}`, ({ kind, permissions }) =>
    kind === 'customer' || permissions.has(permission) ? null : forbidden(permission),
  );

/**
 * As `ownOr`, and callers of another kind who have the other permission: a field that customers, the staff and apps read alike.
 *
 * @example rules: { Query: { order: ownOrEither('order.read', 'app.orders.write') } }
 */
export const ownOrEither = (permission: string, other: string): Rule =>
  ruleFor(`own, or ${permission}, or ${other}`, ({ kind, permissions }) =>
    kind === 'customer' || permissions.has(permission) || permissions.has(other)
      ? null
      : forbidden(kind === 'integrator' ? other : permission),
  );

/** How a rule reads in the permission table: `anyone`, `signed in`, or the permission. */
export const describeRule = (subject: Rule): string => words.get(subject) ?? 'a rule without a name';
