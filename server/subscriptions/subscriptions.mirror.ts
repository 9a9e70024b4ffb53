import { commandKind } from '../billing/command.ts';
import { defineMirror } from '../billing/mirror.ts';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import type { ProviderSubscription } from '../billing/provider.ts';
import { settleCommand } from '../billing/settle-command.ts';
import { findBilled } from './find-billed.ts';
import { reactivateCommand } from './reactivate.command.ts';
import { mirrorSubscription } from './mirror-subscription.ts';

defineMirror<ProviderSubscription>({
  kind: 'subscription',
  action: 'mirrorSubscription',
  fetch: (provider, id) => provider.fetchSubscription(id),
  // An event that our own command caused is its answer, should the answer itself have been lost or be late. Not every provider says
  // what caused it (Stripe keeps no key of a deletion): a command that is done, as the object shows, is finished, too.
  async settle(runtime, commandIds, found) {
    const pending = await runtime.orm.em.fork().find(ProviderCommand, {
      status: CommandStatus.PENDING,
      // one that begins a subscription does not know yet what it will be called
      $or: [{ providerObjectId: found.id }, { id: { $in: [...commandIds] }, kind: reactivateCommand.kind }],
    });
    for (const { id, kind, payload } of pending)
      if (commandIds.includes(id) || commandKind(kind).isDone(found, payload, id))
        await settleCommand(runtime, id, { answer: found });
  },
  async whose(runtime, provider, found) {
    const organization = await findBilled(runtime.orm.em.fork(), provider, found);
    return organization?.id ?? null;
  },
  async write(ctx, provider, found) {
    const subscription = await mirrorSubscription(ctx, { provider, found });
    return subscription && { organizationId: subscription.organization.id, subscriptionId: subscription.id };
  },
});
