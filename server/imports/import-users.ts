import { lineAct } from '../bulk/bulk-act.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import { updateUser, UpdateUserInput } from '../identity/update-user.ts';
import { User } from '../identity/user.entity.ts';
import { validate } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { addMember, AddMemberInput } from '../organizations/add-member.ts';
import { changeMembershipRole } from '../organizations/change-membership-role.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { changed, doLine, findByKeys, inColumns, need, needed, said, under, type Values } from './cells.ts';
import { describeLine } from './describe-line.ts';
import { ImportKind } from './import-file.entity.ts';
import { linesOf } from './import-lines.ts';

/** Does what a line says about a person: invites them, changes them or their place in an organization, or nothing. */
export const importUsers = lineAct({
  action: 'importUsers',
  permission: 'data.import',
  entity: User,
  // a visit changes nothing that a line would find otherwise, and neither do steps of signing in
  fingerprint: `md5(jsonb_build_array(t.email, t.name, t.role, t.state, t.erased_at)::text)
    || coalesce((select md5(string_agg(to_jsonb(m)::text, ',' order by m.id)) from membership m where m.user_id = t.id), '')`,
  lines: linesOf,
  find: (ctx, { values }) =>
    inColumns(ImportKind.USERS, () => {
      const email = said(values, 'email');
      return findByKeys(ctx, 'user_account', said(values, 'id'), 'email', email && normalizeEmail(email));
    }),
  run: (ctx, id, { values }) =>
    doLine(ctx, ImportKind.USERS, () => (id ? update(ctx, id, values) : create(ctx, values))),
  describe: describeLine,
});

async function create(ctx: Ctx, values: Values): Promise<User> {
  need(ctx, 'user.write');
  const isNew = 'is needed for a new person';
  const [email, name] = [needed(values, 'email', isNew), needed(values, 'name', isNew)];
  // nobody would ever tell a person without one that there is an account
  const organization = await findOrganization(ctx, needed(values, 'organization', isNew));
  const { user } = await add(ctx, organization, { email, name, role: roleOf(values) });
  return ctx.em.findOneOrFail(User, user.id);
}

async function update(ctx: Ctx, id: string, values: Values): Promise<User> {
  const user = await ctx.read.lock(User, id);
  const changes = Object.entries({
    name: changed(values, 'name', user.name),
    email: changed(values, 'email', user.email, normalizeEmail),
  }).filter(([, value]) => value !== undefined);
  if (changes.length > 0) {
    need(ctx, 'user.write');
    const input = Object.fromEntries(changes);
    validate(input, UpdateUserInput);
    await updateUser(ctx, id, input);
  }
  await setMembership(ctx, user, values);
  return user;
}

async function setMembership(ctx: Ctx, user: User, values: Values): Promise<void> {
  const slug = said(values, 'organization');
  const role = roleOf(values);
  if (slug === undefined) {
    if (role) throw new UserError('BAD_USER_INPUT', 'is needed with a role', { field: 'organization' });
    return;
  }
  const organization = await findOrganization(ctx, slug);
  const member = await ctx.em.findOne(Membership, { organization, user });
  if (!member || member.status === MembershipStatus.REMOVED) {
    await add(ctx, organization, { email: user.email, name: user.name, role });
  } else if (role && role !== member.role) {
    need(ctx, 'organization.members');
    await under('role', () => changeMembershipRole(ctx, { id: member.id, role }));
  }
}

function add(
  ctx: Ctx,
  { id: organizationId }: Organization,
  {
    role = MembershipRole.MEMBER,
    ...person
  }: { email: string; name: string; role?: MembershipRole | undefined },
): Promise<Membership> {
  need(ctx, 'organization.members');
  const input = { organizationId, role, ...person, email: normalizeEmail(person.email) };
  validate(input, AddMemberInput);
  return addMember(ctx, input);
}

async function findOrganization(ctx: Ctx, slug: string): Promise<Organization> {
  const organization = await ctx.em.findOne(Organization, { slug });
  if (organization) return organization;
  throw new UserError('NOT_FOUND', 'no organization has this short name', { field: 'organization' });
}

function roleOf(values: Values): MembershipRole | undefined {
  const text = said(values, 'role')?.toUpperCase();
  const role = Object.values(MembershipRole).find((one) => one === text);
  if (text && !role) throw new UserError('BAD_USER_INPUT', 'is admin, member or owner', { field: 'role' });
  return role;
}
