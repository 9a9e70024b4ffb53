import type { Ctx } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { allow, rule } from './shield.ts';

export type Rule = ReturnType<ReturnType<typeof rule>> | typeof allow;

/** Strangers may call it. */
export const anyone: Rule = allow;

/** Whoever has signed in may call it; what they see is decided by the row scope. */
export const signedIn: Rule = rule('signedIn', { cache: 'no_cache' })((_source, _args, ctx: Ctx) =>
  ctx.caller.kind === 'anonymous' ? unauthenticated() : true,
);

const rules = new Map<string, Rule>();

/**
 * Callers who have the permission may call it. Says which one is missing, or that nobody has signed in.
 *
 * @example rules: { Mutation: { suspendOrganization: can('organization.suspend') } }
 */
export function can(permission: string): Rule {
  const known = rules.get(permission);
  if (known) return known;
  // never cached: a cached rule answers for the next alias, too
  const made = rule(`can ${permission}`, { cache: 'no_cache' })((_source, _args, ctx: Ctx) => {
    if (ctx.caller.kind === 'anonymous') return unauthenticated();
    return ctx.caller.permissions.has(permission) ? true : forbidden(permission);
  });
  permissionOf.set(made, permission);
  rules.set(permission, made);
  return made;
}

const permissionOf = new WeakMap<Rule, string>();

/** How a rule reads in the permission table: `anyone`, `signed in`, or the permission. */
export function describeRule(subject: Rule): string {
  if (subject === anyone) return 'anyone';
  return subject === signedIn ? 'signed in' : (permissionOf.get(subject) ?? 'own rule');
}
