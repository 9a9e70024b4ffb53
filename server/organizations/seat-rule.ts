import type { Ctx } from '../kit/context.ts';

/** Throws a UserError where an organization has no seat for one more member, of whom there would be `members` then. */
export type SeatRule = (ctx: Ctx, organizationId: string, members: number) => Promise<void>;

const rules: SeatRule[] = [];

/** Lets a higher module, which knows what was bought, refuse another member. */
export function seatRule(rule: SeatRule): void {
  rules.push(rule);
}

/** Asks every rule; the caller holds the lock of the organization, so that two members cannot take one seat. */
export async function checkSeats(ctx: Ctx, organizationId: string, members: number): Promise<void> {
  for (const rule of rules) await rule(ctx, organizationId, members);
}
