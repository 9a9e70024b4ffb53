import { getMetadataStorage } from 'type-graphql';
import type { FieldDecorator } from './decorators.ts';
import type { EntityClass } from './entity-class.ts';
import type { List, ListAddition } from './list.ts';

let closed = false;

/**
 * What a higher module adds to a lower module's type or list. The same decorators as in a class body, in lower case.
 * Nothing may be added once the schema is built; a name that exists already is refused.
 *
 * @example // licenses/user.fields.ts
 * extend(User, {
 *   licenses: hasMany(Licenses, 'owner'),
 *   licenseCount: sqlField(() => Int, (user) => sql`select count(*)::int from license l where l.owner_id = ${user.id}`),
 * });
 * extend(Users, { filter: { 'licenses.status': LicenseStatus }, order: { mostLicenses: ['-licenseTotal'] } });
 *
 * @example // organizations are found by their owners, through the owners' own index
 * extend(Organizations, { search: (pattern) => sql`select m.organization_id from membership m … where u.email ilike ${pattern}` });
 */
export function extend<T extends object>(list: List<T>, more: ListAddition): void;
export function extend<T extends object>(
  type: EntityClass<T>,
  fields: Readonly<Record<string, FieldDecorator<T>>>,
): void;
export function extend<T extends object>(
  target: List<T> | EntityClass<T>,
  more: ListAddition | Readonly<Record<string, FieldDecorator<T>>>,
): void {
  if (closed) throw new Error('extend() came after the schema was built: list the file in its module.');
  if (typeof target !== 'function') return target.add(more as ListAddition);
  for (const [key, decorate] of Object.entries(more as Readonly<Record<string, FieldDecorator<T>>>)) {
    if (hasField(target, key)) throw new Error(`${target.name}.${key} exists already.`);
    decorate(target.prototype as T, key);
  }
}

/** Called by the engine once the schema is built: a later addition would silently be missing from it. */
export function closeExtensions(): void {
  closed = true;
}

const hasField = (type: object, key: string): boolean =>
  getMetadataStorage().fields.some(
    ({ target, name }) =>
      name === key && (target === type || Object.prototype.isPrototypeOf.call(target, type)),
  );
