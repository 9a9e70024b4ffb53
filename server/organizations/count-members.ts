import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipStatus } from './membership.entity.ts';

/** Members who have joined and not left. */
export const countMembers = (ctx: Ctx, organizationId: string): Promise<number> =>
  ctx.em.count(Membership, { organization: organizationId, status: MembershipStatus.ACTIVE });
