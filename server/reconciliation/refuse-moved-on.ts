import { isDeepStrictEqual } from 'node:util';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Discrepancy } from './discrepancy.entity.ts';
import { readOurs, tables, type Ask } from './our-records.query.ts';

const columns = {
  subscription: 'provider_subscription_id',
  invoice: 'provider_invoice_id',
  charge: 'provider_charge_id',
};

/**
 * What a run saw is written only where nothing has happened since: our record is as it was, no news about it has come, and no command
 * of ours is on its way. A look that is older than a change can so never be written after it.
 */
export async function refuseMovedOn(ctx: Ctx, discrepancy: Discrepancy): Promise<void> {
  const { recordKind, recordId, provider, providerObjectId, lookedAt, organization } = discrepancy;
  const ask: Ask = (statement, values) => ctx.em.execute(statement, [...values]);
  if (recordId) await ask(`select from ${tables[recordKind].table} where id = ? for update`, [recordId]);
  const ours = (await readOurs(ask, provider, recordKind, [providerObjectId])).get(providerObjectId);
  if (!isDeepStrictEqual({ ...(ours?.values ?? null) }, { ...discrepancy.seen }))
    throw movedOn('Our record has changed since it was compared.');
  const news = await ask<object>(
    `select from inbound_event where (organization_id = ? or organization_id is null) and ${columns[recordKind]} = ?
       and (received_at > ? or status = 'RECEIVED' and attempts = 0) limit 1`,
    [organization.id, providerObjectId, lookedAt],
  );
  if (news.length > 0) throw movedOn('News of it has come from the provider since it was compared.');
  const pending = await ctx.em.count(ProviderCommand, { providerObjectId, status: CommandStatus.PENDING });
  if (pending > 0)
    throw new UserError(
      'COMMAND_PENDING',
      'A change of it is still on its way to the provider. Wait for it to finish.',
    );
}

const movedOn = (message: string): UserError => new UserError('MOVED_ON', `${message} Compare again.`);
