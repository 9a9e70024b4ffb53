import { Field, InputType, Int } from 'type-graphql';
import { capabilities } from '../billing/capabilities.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind, SubscriptionStatus } from '../billing/provider.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { seatBounds } from './change-seats.ts';
import { newTerms, publishedPrice, type WantedTerms } from './new-terms.ts';
import { OverrideField } from './override-field.ts';
import { overridesOf } from './overrides-of.ts';
import { ChangeMoment, planCommand, type PlanPayload } from './plan.command.ts';
import { prorationDateOf } from './proration-date.ts';
import { requestAct } from './request-act.ts';
import type { Subscription } from './subscription.entity.ts';

@InputType({ description: 'Another plan for a subscription, another interval, or another number of seats.' })
export class ChangePlanInput extends PauseSubscriptionInput {
  @Field(() => String, {
    description:
      'The key of the plan, one of the same product. The plan that it has, with nothing else changed, moves one that a provider bills from an earlier version of its price to the one on sale.',
  })
  planKey!: string;

  @Field(() => PriceInterval, {
    nullable: true,
    description: 'Another interval, monthly or annual. Left out, it stays.',
  })
  interval?: PriceInterval | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Another number of seats, at least as many as members take. Left out, it stays.',
  })
  @Bounds(seatBounds)
  quantity?: number | null;

  @Field(() => ChangeMoment, {
    defaultValue: ChangeMoment.NOW,
    description: 'At once, or with its period. Where nobody bills, it is at once.',
  })
  when!: ChangeMoment;

  @Field(() => Date, {
    nullable: true,
    description:
      'As `previewPlan` gave it, so that the amount charged is the amount shown. Left out, it is now.',
  })
  prorationDate?: Date | null;
}

/** Moves a subscription to another plan, interval or number of seats: at its provider and then here. Limits follow from the plan, except those overridden. */
export const changePlan = (ctx: Ctx, input: ChangePlanInput): Promise<ProviderCommand> => {
  const { planKey, when = ChangeMoment.NOW } = input;
  return requestAct(ctx, input, {
    command: planCommand,
    said: {
      ...{ planKey, when },
      ...(typeof input.quantity === 'number' && { quantity: input.quantity }),
    },
    refuse: async (subscription, status) => {
      await refuseChange(ctx, subscription, status, when);
      return payloadOf(ctx, subscription, { ...input, when });
    },
  });
};

async function payloadOf(
  ctx: Ctx,
  subscription: Subscription,
  input: WantedTerms & Pick<ChangePlanInput, 'when' | 'prorationDate'>,
): Promise<Omit<PlanPayload, 'subscriptionId'>> {
  const { provider } = subscription;
  const { plan, price, quantity, unchanged } = await newTerms(ctx, subscription, input);
  if (unchanged)
    throw new UserError('PLAN_UNCHANGED', `It is ${plan.name} already, at this price and with these seats.`, {
      field: 'planKey',
    });
  return {
    ...{ planKey: plan.key, priceId: price.id, quantity },
    providerPriceId: capabilities[provider].commands
      ? await publishedPrice(ctx, provider, { plan, price })
      : '',
    from: (await subscription.plan.loadOrFail()).key,
    when: input.when,
    prorationDate: prorationDateOf(ctx, subscription, input.prorationDate).toISOString(),
  };
}

const changeable: ReadonlySet<SubscriptionStatus> = new Set([
  SubscriptionStatus.TRIALING,
  SubscriptionStatus.ACTIVE,
  SubscriptionStatus.PAST_DUE,
]);

/** Refuses a change that makes no sense as the subscription stands, or that somebody else decides. */
export async function refuseChange(
  ctx: Ctx,
  subscription: Subscription,
  status: SubscriptionStatus,
  when: ChangeMoment,
): Promise<void> {
  if ((await overridesOf(ctx, subscription)).has(OverrideField.PLAN))
    throw new UserError('PLAN_OVERRIDDEN', 'The plan is overridden. Take the override back first.');
  const { commands, schedules } = capabilities[subscription.provider];
  if (commands && !changeable.has(status))
    throw new UserError(
      'NOT_ACTIVE',
      `Only a subscription that is paid for, or tried, can change. This one is ${status.toLowerCase().replaceAll('_', ' ')}.`,
    );
  const { scheduledKind: planned } = subscription;
  if (planned && planned !== ScheduledChangeKind.CANCEL)
    throw new UserError('CHANGE_SCHEDULED', 'Another change is planned already. Take that one back first.');
  if (when === ChangeMoment.NOW) return;
  if (!schedules)
    throw new UserError('ONLY_AT_ONCE', 'Whoever bills this subscription changes it at once only.', {
      field: 'when',
    });
  if (planned)
    throw new UserError('CANCEL_SCHEDULED', 'It will end with its period: there is no next one.', {
      field: 'when',
    });
}
