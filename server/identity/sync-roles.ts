import type { EntityManager } from '@mikro-orm/postgresql';
import { Permission, RolePermission } from './permission.entity.ts';
import { Role, StaffRole } from './role.entity.ts';

const roles = [
  { key: StaffRole.SUPER_ADMIN, name: 'Super-admin', holdsEverything: true },
  { key: StaffRole.SUPPORT_ADMIN, name: 'Support-admin', holdsEverything: false },
];

/** What support holds beside everything that only reads. */
const supportHolds = new Set([
  ...['audit.note', 'data.export', 'note.write', 'organization.tag', 'playground.use', 'view.save'],
  ...['webhook.payload', 'webhook.reprocess', 'billing.refund', 'mail.resend', 'reconciliation.sync'],
]);
const supportMayHold = (name: string): boolean => name.endsWith('.read') || supportHolds.has(name);

/**
 * Brings the tables of roles and permissions up to what the modules declare. It runs at every migration: a role or
 * permission that it has not met before gets its default grants, and nothing that was changed later is touched.
 */
export async function syncRoles(
  em: EntityManager,
  declared: Readonly<Record<string, string>>,
): Promise<void> {
  // several processes of one release may start together
  await em.execute(`select pg_advisory_xact_lock(hashtext('bursar.sync-roles'))`);
  const met = new Map((await em.findAll(Permission)).map((permission) => [permission.name, permission]));
  const existing = new Set((await em.findAll(Role)).map((role) => role.key));
  for (const role of roles) if (!existing.has(role.key)) em.create(Role, role);
  for (const [name, description] of Object.entries(declared)) {
    const permission = met.get(name);
    if (permission) {
      permission.description = description;
      continue;
    }
    em.create(Permission, { name, description });
    if (supportMayHold(name)) em.create(RolePermission, { role: StaffRole.SUPPORT_ADMIN, permission: name });
  }
  await em.flush();
}
