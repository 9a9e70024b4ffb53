import { onArrival } from '../identity/arrival.ts';
import { UserError } from '../kit/errors.ts';
import { target } from '../kit/context.ts';
import { countMembers } from './count-members.ts';
import { Membership, MembershipStatus } from './membership.entity.ts';
import { Organization, OrganizationState } from './organization.entity.ts';
import { LockMode } from '@mikro-orm/core';
import { checkSeats } from './seat-rule.ts';

// who was invited joins with the first sign-in, where there is a seat; else the invitation waits for one
onArrival(async (ctx, user) => {
  const invited = await ctx.em.find(Membership, { user, status: MembershipStatus.INVITED });
  for (const membership of invited) {
    const { id } = membership.organization;
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const organization = await ctx.em.findOneOrFail(Organization, id, lock);
    if (organization.state !== OrganizationState.ACTIVE) continue;
    try {
      await checkSeats(ctx, id, (await countMembers(ctx, id)) + 1);
    } catch (error) {
      if (error instanceof UserError) continue;
      throw error;
    }
    membership.status = MembershipStatus.ACTIVE;
    target(ctx, membership);
    await ctx.em.flush();
  }
});
