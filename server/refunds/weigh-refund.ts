import { User } from '../identity/user.entity.ts';
import type { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipStatus } from '../organizations/membership.entity.ts';
import { RefundHold } from './refund-hold.ts';
import { RefundLimit } from './refund-limit.entity.ts';
import { givingBack, RefundDecision } from './refund-status.ts';
import { accountsOf, mailboxOf } from './same-person.ts';

/** A day is the last 24 hours: midnight would double what one may give back around it. */
export const dayMs = 24 * 3_600_000;

interface Wanted {
  readonly amount: number;
  readonly endsAccess: boolean;
}

interface Given {
  readonly payment: string;
  readonly organization: string;
  readonly person: string;
}

// what a second person has seen does not count: it was no part of what one may do alone
const given = `
  select coalesce(sum(total_amount) filter (where payment_id = ?), 0) as payment,
    coalesce(sum(total_amount) filter (where organization_id = ? and created_at > ?), 0) as organization,
    coalesce(sum(total_amount) filter (where requested_by_id = any (?::uuid[]) and created_at > ?), 0) as person
  from refund
  where currency = ? and decision = ? and status = any (?::text[])
    and (payment_id = ? or (created_at > ? and (organization_id = ? or requested_by_id = any (?::uuid[]))))`;

/**
 * Refunds that count together are weighed one after the other: of two that do not see each other neither would be above the limit. The
 * caller holds the payment; everybody takes the organization next and the person last.
 */
export async function holdGuard(ctx: Ctx, payment: Payment, userId: string): Promise<void> {
  const { email } = await ctx.em.findOneOrFail(User, { id: userId });
  for (const key of [`organization:${payment.organization.id}`, `person:${mailboxOf(email)}`])
    await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`refund:${key}`]);
}

/** Why a second person has to approve a refund; empty where nobody has to. */
export async function weighRefund(
  ctx: Ctx,
  payment: Payment,
  userId: string,
  { amount, endsAccess }: Wanted,
): Promise<RefundHold[]> {
  const { role } = await ctx.em.findOneOrFail(User, { id: userId });
  const accounts = await accountsOf(ctx, userId);
  const limit = role ? await ctx.em.findOne(RefundLimit, { role, currency: payment.currency }) : null;
  const dayAgo = new Date(ctx.clock.now().getTime() - dayMs);
  const holds: [RefundHold, boolean][] = [
    [RefundHold.OWN_ORGANIZATION, await isMember(ctx, payment, accounts)],
    [RefundHold.ENDS_ACCESS, endsAccess && !ctx.caller.permissions.has('subscription.cancel')],
    [RefundHold.NO_LIMIT, !limit],
  ];
  if (limit) {
    const before = await givenBack(ctx, payment, accounts, dayAgo);
    const above = amount > limit.perRefund;
    const isOwn = limit.changedBy ? accounts.includes(limit.changedBy.id) && limit.changedAt > dayAgo : false;
    holds.push(
      [RefundHold.ABOVE_LIMIT, above],
      [RefundHold.SPLIT_PAYMENT, !above && before.payment + amount > limit.perRefund],
      [RefundHold.SPLIT_ORGANIZATION, !above && before.organization + amount > limit.perRefund],
      [RefundHold.ABOVE_DAY, before.person + amount > limit.perDay],
      [RefundHold.OWN_LIMIT, isOwn],
    );
  }
  return holds.flatMap(([hold, applies]) => (applies ? [hold] : []));
}

/** Whether one of a person's accounts belongs to the organization that gets the money. */
export const isMember = async (ctx: Ctx, { organization }: Payment, accounts: string[]): Promise<boolean> =>
  (await ctx.em.count(Membership, {
    ...{ organization: organization.id, status: MembershipStatus.ACTIVE },
    user: { $in: accounts },
  })) > 0;

async function givenBack(
  ctx: Ctx,
  { id, organization, currency }: Payment,
  accounts: string[],
  since: Date,
): Promise<Record<keyof Given, number>> {
  const people = `{${accounts.join(',')}}`;
  const [row] = await ctx.em.execute<Given[]>(given, [
    ...[id, organization.id, since, people, since],
    ...[currency, RefundDecision.WITHIN_LIMIT, `{${givingBack.join(',')}}`],
    ...[id, since, organization.id, people],
  ]);
  return {
    payment: Number(row?.payment ?? 0),
    organization: Number(row?.organization ?? 0),
    person: Number(row?.person ?? 0),
  };
}
