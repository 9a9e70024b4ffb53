import { lineAct } from '../bulk/bulk-act.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import { emailBounds, nameBounds, User } from '../identity/user.entity.ts';
import { broken, validate } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { createOrganization } from '../organizations/create-organization.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { organizationFingerprint } from '../organizations/organization-bulk.resolver.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { transferOwnership } from '../organizations/transfer-ownership.ts';
import { updateOrganization, UpdateOrganizationInput } from '../organizations/update-organization.ts';
import { changed, doLine, findByKeys, inColumns, need, needed, said, under, type Values } from './cells.ts';
import { describeLine } from './describe-line.ts';
import { ImportKind } from './import-file.entity.ts';
import { linesOf } from './import-lines.ts';

const capitals = (text: string): string => text.toUpperCase();

/** Does what a line says about an organization: makes it, changes it, or nothing. An empty cell leaves things as they are. */
export const importOrganizations = lineAct({
  action: 'importOrganizations',
  permission: 'data.import',
  entity: Organization,
  // whose it is can be changed by a line, too
  fingerprint: `${organizationFingerprint} || coalesce((select md5(string_agg(to_jsonb(m)::text, ',' order by m.id))
    from membership m where m.organization_id = t.id and m.role = 'OWNER'), '')`,
  lines: linesOf,
  find: (ctx, { values }) =>
    inColumns(ImportKind.ORGANIZATIONS, () =>
      findByKeys(ctx, 'organization', said(values, 'id'), 'slug', said(values, 'slug')),
    ),
  run: (ctx, id, { values }) =>
    doLine(ctx, ImportKind.ORGANIZATIONS, () => (id ? update(ctx, id, values) : create(ctx, values))),
  describe: describeLine,
});

function create(ctx: Ctx, values: Values): Promise<Organization> {
  need(ctx, 'organization.write');
  need(ctx, 'organization.members');
  const isNew = 'is needed for a new organization';
  const fields = {
    slug: needed(values, 'slug', isNew),
    name: needed(values, 'name', isNew),
    ...optional(values),
  };
  validate(fields, UpdateOrganizationInput);
  const ownerEmail = needed(values, 'ownerEmail', isNew);
  const ownerName = said(values, 'ownerName');
  refuseBroken('ownerEmail', broken(normalizeEmail(ownerEmail), emailBounds));
  refuseBroken('ownerName', broken(ownerName, nameBounds));
  return createOrganization(ctx, { ...fields, ownerEmail, ...(ownerName && { ownerName }) });
}

function optional(values: Values): { country?: string; phone?: string } {
  const country = said(values, 'country');
  const phone = said(values, 'phone');
  return { ...(country && { country: capitals(country) }), ...(phone && { phone }) };
}

function refuseBroken(field: string, message: string | undefined): void {
  if (message) throw new UserError('BAD_USER_INPUT', message, { field });
}

async function update(ctx: Ctx, id: string, values: Values): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, id);
  const changes = Object.entries({
    name: changed(values, 'name', organization.name),
    slug: changed(values, 'slug', organization.slug),
    country: changed(values, 'country', organization.country, capitals),
    phone: changed(values, 'phone', organization.phone),
  }).filter(([, value]) => value !== undefined);
  if (changes.length > 0) {
    need(ctx, 'organization.write');
    const input = Object.fromEntries(changes);
    validate(input, UpdateOrganizationInput);
    await updateOrganization(ctx, id, input);
  }
  await setOwner(ctx, organization, said(values, 'ownerEmail'));
  return organization;
}

async function setOwner(ctx: Ctx, organization: Organization, email: string | undefined): Promise<void> {
  if (email === undefined) return;
  const user = await ctx.em.findOne(User, { email: normalizeEmail(email) });
  const member = user && (await ctx.em.findOne(Membership, { organization, user }));
  const isHere = member && member.status !== MembershipStatus.REMOVED;
  if (isHere && member.role === MembershipRole.OWNER) return;
  need(ctx, 'organization.members');
  if (!isHere)
    throw new UserError('NOT_A_MEMBER', 'is no member of the organization. Add them first', {
      field: 'ownerEmail',
    });
  await under('ownerEmail', () => transferOwnership(ctx, { id: member.id }));
}
