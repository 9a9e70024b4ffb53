import { commandKind } from '../billing/command.ts';
import { defineMirror } from '../billing/mirror.ts';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import type { ProviderCharge } from '../billing/provider-money.ts';
import { settleCommand } from '../billing/settle-command.ts';
import { mirrorCharge } from './mirror-charge.ts';

// a charge and what was given back of it are looked at together: whichever of their news gets lost, the next one brings both
defineMirror<ProviderCharge>({
  kind: 'charge',
  action: 'mirrorPayment',
  fetch: (provider, id) => provider.fetchCharge(id),
  // a refund that was made carries the command that asked for it, should the answer itself have been lost or be late
  async settle(runtime, _commandIds, found) {
    const pending = await runtime.orm.em.fork().find(ProviderCommand, {
      providerObjectId: found.id,
      status: CommandStatus.PENDING,
    });
    for (const { id, kind, payload } of pending)
      if (commandKind(kind).isDone(found, payload, id)) await settleCommand(runtime, id, { answer: found });
  },
  async write(ctx, provider, found) {
    const organization = await mirrorCharge(ctx, { provider, found });
    return organization && { organizationId: organization.id };
  },
});
