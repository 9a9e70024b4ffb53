import { askingApp } from '../customers/customer-of.ts';
import type { Ctx } from '../kit/context.ts';
import { notFound, UserError } from '../kit/errors.ts';
import { explained } from '../kit/read/faults.ts';
import { CreditHoldState } from './credit-kinds.ts';
import { creditWords, type Told } from './ledger.ts';

// the organization first, as everybody
const settle = {
  name: 'credit-settle',
  text: `
    with customer as materialized (
      select id from organization where id = (select organization_id from credit_hold where id = $1) for key share)
    select credit_settle($1, $2, $3, $4, $5) as told from customer`,
};

export interface Settlement {
  readonly id: string;
  /** How many of them are spent; all where it is null. */
  readonly amount?: number | null;
}

async function settleHold(ctx: Ctx, { id, amount }: Settlement, becomes: CreditHoldState): Promise<string> {
  const values = [id, askingApp(ctx), becomes, amount ?? null, ctx.clock.now()];
  const { rows } = await ctx.runtime.pool
    .query<{ told: Told }>({ ...settle, values })
    .catch((fault: unknown) => {
      throw explained(fault);
    });
  const { outcome, amount: most } = rows[0]?.told ?? { outcome: 'UNKNOWN', amount: 0 };
  if (outcome === 'UNKNOWN') throw notFound('CreditHold', id);
  if (outcome === 'TOO_MUCH')
    throw new UserError('HOLD_EXCEEDED', `Only ${creditWords(most)} are laid aside.`, { field: 'amount' });
  if (outcome === 'DONE') return id;
  throw new UserError('HOLD_ENDED', `This hold has ended: it is ${outcome.toLowerCase()}.`);
}

/** Spends what was laid aside, all or a part of it; the rest can be spent again. Repeating it changes nothing. */
export const captureHold = (ctx: Ctx, settlement: Settlement): Promise<string> =>
  settleHold(ctx, settlement, CreditHoldState.CAPTURED);

/** Gives back what was laid aside. Repeating it changes nothing. */
export const releaseHold = (ctx: Ctx, { id }: { id: string }): Promise<string> =>
  settleHold(ctx, { id }, CreditHoldState.RELEASED);
