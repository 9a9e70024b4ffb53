import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { revokeSessions } from '../identity/revoke-sessions.ts';
import { Organization, OrganizationState } from './organization.entity.ts';

/** Members who belong to no other active organization. */
const keptOut = `
  select m.user_id as id from membership m where m.organization_id = ? and m.status = 'ACTIVE'
    and not exists (select from membership other join organization o on o.id = other.organization_id
      where other.user_id = m.user_id and other.status = 'ACTIVE' and o.state = 'ACTIVE' and o.id <> m.organization_id)`;

/** Keeps all members out, at once; their data stays. Repeating it changes nothing. */
export async function suspendOrganization(
  ctx: Ctx,
  input: { id: string; reason: string },
): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.id);
  if (organization.state === OrganizationState.CLOSED) {
    throw new UserError(
      'ORGANIZATION_CLOSED',
      `${organization.name} is closed; there is nobody to keep out.`,
    );
  }
  if (organization.state === OrganizationState.SUSPENDED) return organization;
  organization.state = OrganizationState.SUSPENDED;
  organization.stateReason = input.reason.trim();
  const people = await ctx.em.execute<{ id: string }[]>(keptOut, [organization.id]);
  await revokeSessions(
    ctx,
    people.map(({ id }) => id),
  );
  await publish(ctx, 'organization.suspended', { id: organization.id });
  return organization;
}
