import { User } from '../identity/user.entity.ts';
import { idsOf, movedOn, type Undone } from '../kit/consequences.ts';
import type { Ctx } from '../kit/context.ts';
import { countMembers } from './count-members.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';
import { checkSeats } from './seat-rule.ts';
import { tellNewMember } from './tell-new-member.ts';
import { tellOfOwnership } from './transfer-ownership.ts';

/** What holds for changing an organization holds for taking a change back: it is not closed. */
export async function stillOpen(ctx: Ctx, undone: Undone): Promise<void> {
  (await organizationsOf(ctx, undone)).forEach(refuseClosed);
}

const organizationsOf = (ctx: Ctx, undone: Undone): Promise<Organization[]> =>
  ctx.em.find(Organization, { id: idsOf(undone, 'Organization') });

const membershipsOf = (ctx: Ctx, undone: Undone): Promise<Membership[]> =>
  ctx.em.find(Membership, { id: idsOf(undone, 'Membership') });

/** Whoever has left since has no role that could be another. */
export async function rolesAgain(ctx: Ctx, undone: Undone): Promise<void> {
  await stillOpen(ctx, undone);
  const memberships = await membershipsOf(ctx, undone);
  if (memberships.some(({ status }) => status === MembershipStatus.REMOVED)) throw movedOn();
}

/** The former owner owns it again, unless they have left since; both are told, as they were when it was transferred. */
export async function ownerAgain(ctx: Ctx, undone: Undone): Promise<void> {
  await stillOpen(ctx, undone);
  const [organization] = await organizationsOf(ctx, undone);
  const active = { organization, status: MembershipStatus.ACTIVE };
  const owner = organization && (await ctx.em.findOne(Membership, { ...active, role: MembershipRole.OWNER }));
  if (!owner) throw movedOn();
  await tellOfOwnership(ctx, organization, owner, 'You own it again, and answer for its bill.');
  for (const membership of await membershipsOf(ctx, undone))
    await tellOfOwnership(ctx, organization, membership, 'It is as it was: you do not own it.');
}

/** Whoever was removed is a member again, where there is still a seat, and they have not joined the staff. */
export async function memberAgain(ctx: Ctx, undone: Undone): Promise<void> {
  await stillOpen(ctx, undone);
  const [organization] = await organizationsOf(ctx, undone);
  const [membership] = await membershipsOf(ctx, undone);
  if (!organization || !membership) throw movedOn();
  const user = await ctx.em.findOneOrFail(User, membership.user.id);
  if (user.role) throw movedOn();
  const hasJoined = membership.status === MembershipStatus.ACTIVE;
  await checkSeats(ctx, organization.id, (await countMembers(ctx, organization.id)) + (hasJoined ? 0 : 1));
  await tellNewMember(ctx, user, organization);
}
