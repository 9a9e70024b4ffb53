import { capabilities } from '../billing/capabilities.ts';
import type { CommandKind } from '../billing/command.ts';
import { findProvider } from '../billing/find-provider.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { SubscriptionStatus } from '../billing/provider.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Ctx } from '../kit/context.ts';
import { changeableSubscription, refuseEnded } from './changeable-subscription.ts';
import type { ActPayload } from './define-act.ts';
import { OverrideField } from './override-field.ts';
import { mirroredValue, overridesOf } from './overrides-of.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

interface ActInput {
  readonly subscriptionId: string;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
}

interface ActRequest<P extends ActPayload> {
  readonly command: CommandKind<P>;
  /** What was said beside the name of the subscription: a repetition says the same. */
  readonly said: Partial<Omit<P, keyof ActPayload>>;
  /**
   * Refuses what makes no sense as the subscription stands; the status is that of whoever bills it. Answers what the provider is
   * told beside what was said.
   */
  readonly refuse: (
    subscription: Subscription,
    status: SubscriptionStatus,
  ) => void | Promise<Omit<P, keyof ActPayload>>;
}

/** Asks whoever bills a subscription for an act on it; where nobody does, it is done. */
export async function requestAct<P extends ActPayload>(
  ctx: Ctx,
  { subscriptionId, reason, idempotencyKey = null }: ActInput,
  { command, said, refuse }: ActRequest<P>,
): Promise<ProviderCommand> {
  const subscription = await lockSubscription(ctx, subscriptionId);
  const { id: subjectId, provider } = subscription;
  const before = await repeatedCommand(ctx, { kind: command.kind, subjectId, idempotencyKey, said });
  if (before) return before;
  const status = await statusToActOn(ctx, subscription);
  const providerObjectId = objectOf(subscription, status);
  if (capabilities[provider].commands) findProvider(ctx.config, provider);
  const more = await refuse(subscription, status);
  return requestCommand(ctx, {
    kind: command,
    payload: { ...said, ...more, subscriptionId: providerObjectId } as P,
    organization: await subscription.organization.loadOrFail(),
    ...{ subjectId, provider, providerObjectId, idempotencyKey },
    reason: reason?.trim() || null,
  });
}

/** What the provider calls it; where there is none, our own name for it will do. */
function objectOf(
  { id, provider, providerSubscriptionId }: Subscription,
  status: SubscriptionStatus,
): string {
  if (capabilities[provider].commands)
    return changeableSubscription({
      provider,
      status,
      providerSubscriptionId: providerSubscriptionId ?? null,
    });
  refuseEnded({ status });
  return id;
}

/** An override does not change what a provider bills. Where nobody bills, what is shown is what there is. */
export async function statusToActOn(ctx: Ctx, subscription: Subscription): Promise<SubscriptionStatus> {
  if (!capabilities[subscription.provider].commands) return subscription.status;
  const standing = await overridesOf(ctx, subscription);
  return (await mirroredValue(subscription, standing, OverrideField.STATUS)) as SubscriptionStatus;
}
