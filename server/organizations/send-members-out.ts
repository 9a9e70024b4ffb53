import { revokeSessions } from '../identity/revoke-sessions.ts';
import type { Ctx } from '../kit/context.ts';
import type { Organization } from './organization.entity.ts';

/** Members who belong to no other active organization. */
const keptOut = `
  select m.user_id as id from membership m where m.organization_id = ? and m.status = 'ACTIVE'
    and not exists (select from membership other join organization o on o.id = other.organization_id
      where other.user_id = m.user_id and other.status = 'ACTIVE' and o.state = 'ACTIVE' and o.id <> m.organization_id)`;

/** Ends the sessions of everyone who has nowhere else to be. The organization is not active any more, or is about to be that. */
export async function sendMembersOut(ctx: Ctx, organization: Organization): Promise<void> {
  const people = await ctx.em.execute<{ id: string }[]>(keptOut, [organization.id]);
  await revokeSessions(
    ctx,
    people.map(({ id }) => id),
  );
}
