import { target, type Ctx } from '../kit/context.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditEntryKind } from './credit-kinds.ts';
import { write } from './ledger.ts';

/** Credits that go back with the money that paid for them. */
export interface CreditsTakenBack {
  /** The key of the grant that brought them. */
  readonly grantKey: string;
  /** How many were paid for with that money. */
  readonly amount: number;
  /** The same again takes once. */
  readonly idempotencyKey: string;
}

/** What has come under a key that no app has given. */
const entryUnder = (ctx: Ctx, idempotencyKey: string): Promise<CreditEntry | null> =>
  ctx.em.findOne(CreditEntry, { idempotencyKey, app: null }, { populate: ['lot'] });

/** How many of the credits that a grant has brought can still be spent. */
export async function creditsLeft(ctx: Ctx, grantKey: string): Promise<number> {
  const lot = (await entryUnder(ctx, grantKey))?.lot?.getEntity();
  if (!lot || (lot.expiresAt && lot.expiresAt <= ctx.clock.now())) return 0;
  return lot.remaining;
}

/** Takes back what is left of the credits that a grant has brought, and never any others. Answers how many those were. */
export async function takeBackCredits(ctx: Ctx, input: CreditsTakenBack): Promise<number> {
  const { grantKey, amount, idempotencyKey } = input;
  const grant = await entryUnder(ctx, grantKey);
  if (!grant?.lot || grant.kind !== CreditEntryKind.GRANT) return 0;
  const told = await write(ctx, 'takeBack', {
    ...{ organizationId: grant.organization.id, lotId: grant.lot.id, amount, idempotencyKey },
    ...{ description: grant.description ?? null, reference: grant.reference ?? null },
    userId: ctx.caller.userId,
  });
  if (told.outcome === 'NONE') return 0;
  target(ctx, await ctx.em.findOneOrFail(CreditEntry, { id: told.id }));
  return Math.abs(told.amount);
}

/** The money has not arrived after all: what went back with it comes again, unless somebody has seen to that. */
export async function giveBackCredits(ctx: Ctx, idempotencyKey: string): Promise<void> {
  const taken = await entryUnder(ctx, idempotencyKey);
  if (taken) await write(ctx, 'reverse', { reversesId: taken.id, description: taken.description ?? null });
}
