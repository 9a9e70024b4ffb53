import { idsOf, movedOn, type Undone } from '../kit/consequences.ts';
import type { Ctx } from '../kit/context.ts';
import { activeAgainMail, unbannedMail } from './identity.mails.ts';
import { Invitation } from './invitation.entity.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { refuseErased } from './refuse-erased.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { tellAccessChange } from './tell-access-change.ts';
import { tellBothAddresses } from './update-user.ts';
import { User, UserState } from './user.entity.ts';

/** Lifting a suspension or a ban takes what imposing it took; the person hears what holds again. */
export async function letInAgain(ctx: Ctx, undone: Undone): Promise<void> {
  for (const id of idsOf(undone, 'User')) {
    const user = await lockOtherUser(ctx, id);
    await tellAccessChange(ctx, user, user.state === UserState.ACTIVE ? activeAgainMail : unbannedMail);
  }
}

/** Where the address is another again, both are told once more. */
export async function addressAgain(ctx: Ctx, undone: Undone): Promise<void> {
  for (const id of idsOf(undone, 'User')) {
    const user = await ctx.em.findOneOrFail(User, id);
    refuseErased(user);
    await refuseHigherRole(ctx, user.role);
    const former = undone.changes.find(({ recordId }) => recordId === id)?.given?.['email'];
    if (typeof former === 'string') await tellBothAddresses(ctx, user, former);
  }
}

/** Only the link that was sent last works, and nobody is invited who is here already. */
export async function invitedAgain(ctx: Ctx, undone: Undone): Promise<void> {
  for (const { id, email, role } of await ctx.em.find(Invitation, { id: idsOf(undone, 'Invitation') })) {
    await refuseHigherRole(ctx, role);
    const other = { email, acceptedAt: null, revokedAt: null, id: { $ne: id } };
    if ((await ctx.em.count(Invitation, other)) + (await ctx.em.count(User, { email })) > 0) throw movedOn();
  }
}
