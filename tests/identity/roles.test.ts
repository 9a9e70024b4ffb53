import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { Permission, RolePermission } from '../../server/identity/permission.entity.ts';
import { Role, StaffRole } from '../../server/identity/role.entity.ts';
import { syncRoles } from '../../server/identity/sync-roles.ts';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser } from './user.factory.ts';

const ChangeRole = 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { id role } }';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());

const changeRole = (who: Actor, user: User, role: StaffRole | null) =>
  who.ask<unknown, object>(ChangeRole, { input: { userId: user.id, role, reason: 'The team has changed' } });
const superAdmins = () =>
  product.runtime.orm.em.fork().find(User, { role: StaffRole.SUPER_ADMIN, state: UserState.ACTIVE });
const dismissAll = () =>
  product.arrange((ctx) => ctx.em.nativeUpdate(User, { role: { $ne: null } }, { role: null }));

describe('a role', () => {
  it('is given and taken by a super-admin, with a reason, and counts at once', async () => {
    const admin = await product.actingAs(await arrangeSuperAdmin(product));
    const user = await arrangeUser(product);
    const person = await product.actingAs(user);
    expect((await person.ask('{ users { totalCount } }')).code).toBe('FORBIDDEN');
    expect((await changeRole(admin, user, StaffRole.SUPPORT_ADMIN)).data).toEqual({
      changeRole: { id: user.id, role: 'SUPPORT_ADMIN' },
    });
    expect((await person.ask('{ users { totalCount } }')).code).toBeUndefined();
    expect((await changeRole(admin, user, null)).data).toEqual({ changeRole: { id: user.id, role: null } });
    expect((await person.ask('{ users { totalCount } }')).code).toBe('FORBIDDEN');
    const { rows } = await product.runtime.pool.query(
      `select e.reason, c.before ->> 'role' as before, c.after ->> 'role' as after from audit.entry e
       join audit.change c on c.entry_id = e.id where e.action = 'changeRole' and c.record_id = $1 order by e.id`,
      [user.id],
    );
    expect(rows).toEqual([
      { reason: 'The team has changed', before: null, after: 'SUPPORT_ADMIN' },
      { reason: 'The team has changed', before: 'SUPPORT_ADMIN', after: null },
    ]);
  });

  it('is not one’s own to change', async () => {
    const user = await arrangeSuperAdmin(product);
    const admin = await product.actingAs(user);
    expect(await changeRole(admin, user, StaffRole.SUPPORT_ADMIN)).toMatchObject({
      code: 'OWN_ROLE',
      fields: ['userId'],
    });
  });

  it('is not changed by support, customers or strangers', async () => {
    const user = await arrangeUser(product);
    const support = await product.actingAs(await arrangeSupportAdmin(product));
    expect((await changeRole(support, user, StaffRole.SUPER_ADMIN)).code).toBe('FORBIDDEN');
    expect((await changeRole(await product.actingAs(user), user, StaffRole.SUPER_ADMIN)).code).toBe(
      'FORBIDDEN',
    );
    expect((await changeRole(product.stranger(), user, StaffRole.SUPER_ADMIN)).code).toBe('UNAUTHENTICATED');
  });

  it('wants a reason', async () => {
    const admin = await product.actingAs(await arrangeSuperAdmin(product));
    const input = { userId: (await arrangeUser(product)).id, role: null, reason: ' ' };
    expect(await admin.ask<unknown, object>(ChangeRole, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['reason'],
    });
  });

  it('of somebody unknown is not found', async () => {
    const admin = await product.actingAs(await arrangeSuperAdmin(product));
    const nobody = { id: '01900000-0000-7000-8000-000000000000' } as User;
    expect((await changeRole(admin, nobody, null)).code).toBe('NOT_FOUND');
  });
});

describe('the last super-admin', () => {
  it('stays, whoever else may change roles, and however many are suspended', async () => {
    await dismissAll();
    await product.arrange((ctx) =>
      ctx.em.execute(`insert into role (key, name, holds_everything) values ('DEPUTY', 'Deputy', true)`),
    );
    const deputy = await product.actingAs(await arrangeUser(product, { role: 'DEPUTY' as StaffRole }));
    const [last, suspended] = [await arrangeSuperAdmin(product), await arrangeSuperAdmin(product)];
    await product.arrange((ctx) => ctx.em.nativeUpdate(User, suspended.id, { state: UserState.SUSPENDED }));
    expect(await changeRole(deputy, last, StaffRole.SUPPORT_ADMIN)).toMatchObject({
      code: 'LAST_SUPER_ADMIN',
      fields: ['userId'],
    });
    expect((await changeRole(deputy, suspended, null)).code).toBeUndefined();
    expect((await changeRole(deputy, last, null)).code).toBe('LAST_SUPER_ADMIN');
  });

  it('remains when two demote each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await dismissAll();
      const [ann, ben] = [await arrangeSuperAdmin(product), await arrangeSuperAdmin(product)];
      const [asAnn, asBen] = [await product.actingAs(ann), await product.actingAs(ben)];
      const answers = await Promise.all([changeRole(asAnn, ben, null), changeRole(asBen, ann, null)]);
      const codes = answers.map(({ code }) => code ?? 'done').sort();
      expect(['LAST_SUPER_ADMIN', 'FORBIDDEN']).toContain(codes.find((code) => code !== 'done'));
      expect(codes).toContain('done');
      expect(await superAdmins()).toHaveLength(1);
    }
  });

  it('is made by a command', async () => {
    await dismissAll();
    const input = { email: 'First@bursar.example', name: 'First', password: 'made at the server' };
    const first = await product.arrange((ctx) => createAdmin(ctx, input));
    expect(first).toMatchObject({ email: 'first@bursar.example', role: StaffRole.SUPER_ADMIN });
    await expect(product.arrange((ctx) => createAdmin(ctx, input))).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    const short = { ...input, email: 'second@bursar.example', password: 'short' };
    await expect(product.arrange(async (ctx) => createAdmin(ctx, short))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the table of permissions', () => {
  const held = async (role: string) =>
    (await product.runtime.orm.em.fork().find(RolePermission, { role: role as StaffRole }))
      .map(({ permission }) => permission)
      .sort();
  const sync = (permissions: Record<string, string>) =>
    product.arrange((ctx) => syncRoles(ctx.em, permissions));

  it('starts with these grants', async () => {
    const em = product.runtime.orm.em.fork();
    const roles = await em.find(Role, {}, { orderBy: { key: 'asc' } });
    const grants = roles
      .filter(({ key }) => key in StaffRole)
      .map(
        async ({ key, holdsEverything }) => [key, holdsEverything ? 'everything' : await held(key)] as const,
      );
    expect(Object.fromEntries(await Promise.all(grants))).toMatchSnapshot();
  });

  it('gives a new role its rights without a change of code', async () => {
    await product.arrange(async (ctx) => {
      await ctx.em.execute(
        `insert into role (key, name, holds_everything) values ('AUDITOR', 'Auditor', false)`,
      );
      await ctx.em.execute(`insert into role_permission (role, permission) values ('AUDITOR', 'user.role')`);
    });
    const auditor = await arrangeUser(product, { role: 'AUDITOR' as StaffRole });
    const actor = await product.actingAs(auditor);
    expect(await actor.get('{ viewer { permissions } }')).toEqual({ viewer: { permissions: ['user.role'] } });
    expect((await actor.ask('{ users { totalCount } }')).code).toBe('FORBIDDEN');
    // the right to change roles is not a way to every right
    const user = await arrangeUser(product);
    expect((await changeRole(actor, user, StaffRole.SUPER_ADMIN)).code).toBe('ROLE_ABOVE_OWN');
    expect((await changeRole(actor, await arrangeSupportAdmin(product), null)).code).toBe('ROLE_ABOVE_OWN');
  });

  it('gets what is new once, and keeps what was changed later', async () => {
    await sync({ 'ticket.read': 'Read tickets', 'ticket.close': 'Close tickets' });
    expect(await held(StaffRole.SUPPORT_ADMIN)).toContain('ticket.read');
    expect(await held(StaffRole.SUPPORT_ADMIN)).not.toContain('ticket.close');
    await product.arrange(async (ctx) => {
      await ctx.em.nativeDelete(RolePermission, { permission: 'ticket.read' });
      ctx.em.create(RolePermission, { role: StaffRole.SUPPORT_ADMIN, permission: 'ticket.close' });
    });
    await sync({ 'ticket.read': 'Read all tickets', 'ticket.close': 'Close tickets' });
    expect(await held(StaffRole.SUPPORT_ADMIN)).not.toContain('ticket.read');
    expect(await held(StaffRole.SUPPORT_ADMIN)).toContain('ticket.close');
    const { description } = await product.runtime.orm.em
      .fork()
      .findOneOrFail(Permission, { name: 'ticket.read' });
    expect(description).toBe('Read all tickets');
  });

  it('cannot lose a role that somebody has', async () => {
    await arrangeSupportAdmin(product);
    await expect(
      product.arrange((ctx) => ctx.em.nativeDelete(Role, StaffRole.SUPPORT_ADMIN)),
    ).rejects.toThrow();
  });
});
