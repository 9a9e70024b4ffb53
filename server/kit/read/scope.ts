import { declare, type ScopeRule } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';

/** The kinds of caller that a scope may name. `system` reads everything, `anonymous` reads no entity. */
export type ScopeKind = 'staff' | 'customer' | 'integrator';

/**
 * Which rows each kind of caller may see; it is part of every read and of every lock. A kind that is not named reads nothing.
 * Without a scope the class cannot be read at all: the boot stops. The caller's values are handles, so that a compiled
 * statement cannot carry one caller's id to another.
 *
 * @example
 * \@Scope<User>({ staff: () => TRUE, customer: (user, caller) => sql`${user.id} = ${caller.userId}` })
 * class User {}
 *
 * @example // as visible as the organization it belongs to
 * \@Scope<Invoice>({ staff: () => TRUE, customer: (invoice, _caller, within) => within(Organization, invoice.organization) })
 */
export const Scope =
  <T extends object>(rules: Partial<Record<ScopeKind, ScopeRule<T>>>) =>
  (type: EntityClass<T>): void => {
    for (const [kind, rule] of Object.entries(rules)) {
      declare(type).scope.set(kind, rule as unknown as ScopeRule<Record<string, unknown>>);
    }
  };
