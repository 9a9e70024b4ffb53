import type { EntityManager } from '@mikro-orm/postgresql';
import { Permission, RolePermission } from './permission.entity.ts';
import { Role, type StaffRole } from './role.entity.ts';

/** The permissions of a role; nobody's role has none. */
export async function loadPermissions(
  em: EntityManager,
  key: StaffRole | null | undefined,
): Promise<ReadonlySet<string>> {
  if (!key) return new Set();
  const role = await em.findOneOrFail(Role, key);
  if (role.holdsEverything) return new Set((await em.findAll(Permission)).map(({ name }) => name));
  return new Set((await em.find(RolePermission, { role: key })).map(({ permission }) => permission));
}
