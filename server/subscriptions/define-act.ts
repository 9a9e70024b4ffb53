import { capabilities } from '../billing/capabilities.ts';
import { defineCommand, type CommandKind } from '../billing/command.ts';
import type { Provider, ProviderSubscription } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { OverrideField } from './override-field.ts';
import { overridesOf } from './overrides-of.ts';
import { endOverride } from './set-override.ts';
import { Subscription } from './subscription.entity.ts';
import { writeBilling, type Billing } from './write-billing.ts';
import { lockSubscription } from './lock-subscription.ts';

/** What every act tells the provider. */
export interface ActPayload {
  /** What the provider calls the subscription. */
  readonly subscriptionId: string;
}

/** An act on how a subscription stands, in words that hold at every provider, and here. */
export interface Act<P extends ActPayload> {
  readonly kind: string;
  ask(provider: Provider, payload: P, key: string): Promise<ProviderSubscription>;
  isDone(found: ProviderSubscription, payload: P): boolean;
  /** What becomes of it, where it is done here. */
  becomes(subscription: Subscription, payload: P, now: Date): Partial<Billing>;
  /** What is published when it is done. */
  readonly news: string;
}

/** The command of an act: at a provider its answer is mirrored, and where nobody bills the row becomes what the act says. */
export const defineAct = <P extends ActPayload>({
  kind,
  ask,
  isDone,
  becomes,
  news,
}: Act<P>): CommandKind<P> =>
  defineCommand<P>({
    kind,
    call: ask,
    look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
    isDone,
    settle: async (ctx, { provider, subjectId }, found) => {
      await mirrorSubscription(ctx, { provider, found });
      await publish(ctx, news, { subscriptionId: subjectId });
    },
    here: async (ctx, { subjectId, payload }) => {
      const subscription = await lockSubscription(ctx, subjectId);
      await actHere(ctx, subscription, becomes(subscription, payload as P, ctx.clock.now()));
      await publish(ctx, news, { subscriptionId: subjectId });
    },
  });

/** Where nobody bills, an act is the last word: it takes the place of an override of the status. */
export async function actHere(
  ctx: Ctx,
  subscription: Subscription,
  billing: Partial<Billing>,
): Promise<void> {
  const standing = await overridesOf(ctx, subscription);
  const before = subscription.status;
  const override = standing.get(OverrideField.STATUS);
  if (override && billing.status && !capabilities[subscription.provider].commands) {
    await endOverride(ctx, subscription, override);
    standing.delete(OverrideField.STATUS);
  }
  await writeBilling(ctx, subscription, standing, billing, before);
}
