import { v7 } from 'uuid';
import { askingApp } from '../customers/customer-of.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { explained } from '../kit/read/faults.ts';
import { allow, entryOf, rowOf, type Told, type Wanted } from './ledger.ts';

/** What an app asks the ledger to do for one of its customers. */
export interface AppWants extends Wanted {
  readonly externalId: string;
  readonly amount: number;
  readonly idempotencyKey: string;
}

interface Row {
  readonly state: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  readonly told: Told | null;
}

const entry = `jsonb_populate_record(null::credit_entry, $3::jsonb || jsonb_build_object('organization_id', id))`;

/**
 * One statement for the whole request, so that it takes one round trip and no transaction of ours. The organization is locked before
 * the balance, as acts of the staff do it; so nobody waits in a circle, and whoever is being suspended is seen as such.
 */
const ofCustomer = (call: string): string => `
  with customer as materialized (
    select id, state from organization
    where id = (select organization_id from app_organization where app_id = $1 and external_id = $2) for key share)
  select state, case when state = 'ACTIVE' then ${call} end as told from customer`;

const spend = { name: 'credit-spend', text: ofCustomer(`credit_spend(${entry})`) };
const hold = {
  name: 'credit-hold',
  text: ofCustomer(`credit_hold_aside(${entry}, jsonb_populate_record(null::credit_hold, $4::jsonb))`),
};

/** PostgreSQL's word for a second row where there can be one. */
const taken = '23505';

/**
 * What an app does, at once and in a statement of its own: it waits for no other customer, and the ledger is its record. A hold says
 * until when.
 */
export async function useLedger(ctx: Ctx, wants: AppWants, holdUntil?: Date): Promise<Told> {
  const { externalId, ...wanted } = wants;
  const appId = askingApp(ctx);
  const values = [appId, externalId, entryOf(ctx, { ...wanted, appId })];
  const statement = holdUntil
    ? { ...hold, values: [...values, rowOf({ id: v7(), expiresAt: holdUntil })] }
    : { ...spend, values };
  const ask = () => ctx.runtime.pool.query<Row>(statement);
  const { rows } = await ask().catch((fault: unknown) => {
    // the same key for another customer, at the same time: it is there by now
    if ((fault as { code?: string }).code === taken) return ask();
    throw explained(fault);
  });
  await checkpoint('credits.used');
  const [row] = rows;
  if (!row)
    throw new UserError('NOT_FOUND', `The app knows no organization ${externalId}.`, { field: 'externalId' });
  if (!row.told)
    throw new UserError(`ORGANIZATION_${row.state}`, `The organization is ${row.state.toLowerCase()}.`, {
      field: 'externalId',
    });
  return allow(row.told);
}
