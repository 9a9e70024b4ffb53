import { v7 } from 'uuid';
import { capabilities } from '../billing/capabilities.ts';
import { findProvider } from '../billing/find-provider.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization, OrganizationState } from '../organizations/organization.entity.ts';
import type { PauseSubscriptionInput } from './act-input.ts';
import { hasEnded } from './choose-current.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { findPrice } from './find-price.ts';
import { refuseSecond } from './make-room.ts';
import { publishedPrice } from './new-terms.ts';
import { reactivateCommand } from './reactivate.command.ts';
import { refuseWhileStarting } from './refuse-while-starting.ts';
import { statusToActOn } from './request-act.ts';
import { Subscription } from './subscription.entity.ts';
import { undoCancel } from './undo-cancel.ts';
import { lockSubscription } from './lock-subscription.ts';

/**
 * Lets a canceled subscription begin again. One that still runs is not ended after all; for one that has ended a new one is bought
 * at its provider, with what the customer paid with before, at the price that it had or else the one on sale.
 */
export async function reactivateSubscription(
  ctx: Ctx,
  input: PauseSubscriptionInput,
): Promise<ProviderCommand> {
  const { idempotencyKey = null, reason } = input;
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  const { id: subjectId, provider } = subscription;
  const repetition = { kind: reactivateCommand.kind, subjectId, idempotencyKey, said: {} };
  if (!hasEnded({ status: await statusToActOn(ctx, subscription) })) return undoCancel(ctx, input);
  const before = await repeatedCommand(ctx, repetition);
  if (before) return before;
  // as whoever buys does: two that begin come one after the other
  const organization = await ctx.read.lock(Organization, subscription.organization.id);
  if (organization.state === OrganizationState.CLOSED)
    throw new UserError('ORGANIZATION_CLOSED', `${organization.name} is closed; it can buy nothing.`);
  const place = { organizationId: organization.id, productId: subscription.product.id };
  await refuseSecond(ctx, place);
  await refuseWhileStarting(ctx, place);
  const price = await priceOf(ctx, subscription);
  const quantity = Math.max(subscription.quantity, await countSeatsInUse(ctx, organization.id), 1);
  if (capabilities[provider].commands) findProvider(ctx.config, provider);
  const customerId = customerOf(subscription);
  return requestCommand(ctx, {
    kind: reactivateCommand,
    payload: {
      ...{ customerId, organizationId: organization.id, quantity, mark: v7() },
      priceId: price.id,
      providerPriceId: capabilities[provider].commands
        ? await publishedPrice(ctx, provider, { plan: price.plan.unwrap(), price })
        : '',
    },
    ...{ organization, subjectId, provider, idempotencyKey },
    providerObjectId: customerId,
    reason: reason.trim(),
  });
}

/** As it was bought, where that is still sold; else the price that is on sale for its plan. */
async function priceOf(ctx: Ctx, subscription: Subscription): Promise<Price> {
  const before = await subscription.price.loadOrFail({ populate: ['plan'] });
  const plan = before.plan.unwrap();
  if (plan.archivedAt) throw new UserError('PLAN_ARCHIVED', `${plan.name} is not in the catalog any more.`);
  if (!before.archivedAt) return before;
  const price = await findPrice(ctx, plan, before.interval, before.currency);
  await price.plan.loadOrFail();
  return price;
}

function customerOf({ id, provider, providerCustomerId }: Subscription): string {
  if (!capabilities[provider].commands) return id;
  if (providerCustomerId) return providerCustomerId;
  throw new UserError('NO_PAYMENT_METHOD', 'The provider knows no customer of it. Make a checkout link.');
}
