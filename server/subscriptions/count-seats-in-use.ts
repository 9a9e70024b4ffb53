import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipStatus } from '../organizations/membership.entity.ts';

/** Members who have joined and not left take a seat each; invitations take none. */
export const countSeatsInUse = (ctx: Ctx, organizationId: string): Promise<number> =>
  ctx.em.count(Membership, { organization: organizationId, status: MembershipStatus.ACTIVE });
