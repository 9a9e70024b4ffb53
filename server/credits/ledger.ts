import { v7 } from 'uuid';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { CreditEntryKind, CreditPurpose, CreditSource } from './credit-kinds.ts';

/** What an entry is told; the functions of the ledger (migration credit_ledger) fill in the rest. */
export interface Wanted {
  readonly id?: string;
  readonly organizationId?: string;
  readonly kind?: CreditEntryKind;
  readonly amount?: number;
  readonly appId?: string | null;
  readonly userId?: string | null;
  readonly purpose?: CreditPurpose | null;
  readonly reason?: string | null;
  readonly description?: string | null;
  readonly reference?: string | null;
  readonly idempotencyKey?: string | null;
  readonly reversesId?: string;
  /** The one lot that it is about. */
  readonly lotId?: string;
  /** When it is; now where it is left out. The ledger lets nothing be earlier than what stands in it. */
  readonly at?: Date;
}

/** Credits that come. */
export interface WantedLot {
  readonly source: CreditSource;
  readonly priority: number;
  readonly expiresAt: Date | null;
}

/** What a function of the ledger has done, or why not. */
export interface Told {
  readonly outcome: string;
  readonly id: string;
  readonly holdId: string | null;
  readonly amount: number;
  readonly balance: number;
  readonly held: number;
  readonly at: string;
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row as PostgreSQL takes it. */
export const rowOf = (values: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(values).map(([name, value]) => [columnOf(name), value])));

/** What an entry is told, with its id and its time. */
export const entryOf = (ctx: Ctx, wanted: Wanted): string =>
  rowOf({ id: v7(), at: ctx.clock.now(), ...wanted });

const entry = 'jsonb_populate_record(null::credit_entry, ?::jsonb)';

const calls = {
  spend: `select credit_spend(${entry}) as told`,
  grant: `select credit_grant(${entry}, jsonb_populate_record(null::credit_lot, ?::jsonb)) as told`,
  reverse: `select credit_reverse(${entry}) as told`,
  takeBack: `select credit_take_back(${entry}) as told`,
} as const;

/** Calls a function of the ledger in the transaction of the deed. */
export async function write(
  ctx: Ctx,
  call: keyof typeof calls,
  wanted: Wanted,
  lot?: WantedLot,
): Promise<Told> {
  const rows = [entryOf(ctx, wanted), ...(lot ? [rowOf({ id: v7(), ...lot })] : [])];
  const [row] = await ctx.em.execute<{ told: Told }[]>(calls[call], rows);
  if (!row) throw new Error(`The ledger did not answer ${call}.`);
  return allow(row.told);
}

const number = new Intl.NumberFormat('en-US');
/** As people read it: 1 credit, 2,500 credits. */
export const creditWords = (amount: number): string =>
  `${number.format(amount)} ${Math.abs(amount) === 1 ? 'credit' : 'credits'}`;

/** Refuses what the ledger has refused, in words. */
export function allow(told: Told): Told {
  if (told.outcome === 'KEY_REUSED')
    throw new UserError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.', {
      field: 'idempotencyKey',
    });
  if (told.outcome === 'INSUFFICIENT')
    throw new UserError('INSUFFICIENT_CREDITS', `There are ${creditWords(told.balance)}.`, {
      field: 'amount',
    });
  return told;
}
