import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { looksOf, type Mirror } from '../billing/mirror.ts';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { requestCommand } from '../billing/request-command.ts';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { overridesOf } from '../subscriptions/overrides-of.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { writeBilling } from '../subscriptions/write-billing.ts';
import { adoptForeignPrice } from './adopt-foreign-price.ts';
import { DiscrepancyRepair, DiscrepancyState } from './discrepancy-kind.ts';
import { Discrepancy } from './discrepancy.entity.ts';
import { endDuplicate } from './end-duplicate.command.ts';
import { revive } from './provider-values.ts';
import { refuseMovedOn } from './refuse-moved-on.ts';
import { lockSubscription } from '../subscriptions/lock-subscription.ts';

@InputType({ description: 'Which discrepancy is to be repaired.' })
export class RepairDiscrepancyInput {
  @Field(() => ID, { description: 'The id of the discrepancy.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only where the repair is ADD_PRICE and the catalog knows the plan as little as the price: the id of the product that the new plan belongs to.',
  })
  productId?: string | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

export interface RepairDiscrepancy {
  readonly id: string;
  readonly productId?: string | null;
  readonly reason?: string;
}

/**
 * Does what the run proposed, with what it had seen: nobody is asked again, so that a preview and a dry run show exactly this. Where
 * anything has changed since, it is refused. Repeating it changes nothing.
 */
export async function repairDiscrepancy(ctx: Ctx, input: RepairDiscrepancy): Promise<Discrepancy> {
  const discrepancy = await ctx.read.lock(Discrepancy, input.id);
  const { state, repair } = discrepancy;
  if (state === DiscrepancyState.REPAIRED || (await isOnItsWay(ctx, discrepancy))) return discrepancy;
  if (state === DiscrepancyState.OVERRIDDEN)
    throw new UserError('OVERRIDDEN', 'A person has overridden this value: take the override back instead.');
  if (repair === DiscrepancyRepair.BY_HAND)
    throw new UserError('NO_REPAIR', discrepancy.causeDetail ?? 'Nothing can be done about it from here.');
  await refuseMovedOn(ctx, discrepancy);
  if (repair === DiscrepancyRepair.END_THERE) return endThere(ctx, discrepancy, input.reason ?? null);
  if (repair === DiscrepancyRepair.END_HERE) await endHere(ctx, discrepancy);
  else {
    if (repair === DiscrepancyRepair.ADD_PRICE)
      await adoptForeignPrice(ctx, discrepancy, input.productId ?? null);
    await takeOver(ctx, discrepancy);
  }
  await settleObject(ctx, discrepancy);
  return discrepancy;
}

const isOnItsWay = async (ctx: Ctx, { id, state }: Discrepancy): Promise<boolean> =>
  state === DiscrepancyState.REPAIRING &&
  (await ctx.em.count(ProviderCommand, { subjectId: id, status: CommandStatus.PENDING })) > 0;

const mirrorOf = ({ recordKind, providerObjectId }: Discrepancy): Mirror => {
  const [look] = looksOf({ objects: { [recordKind]: providerObjectId }, about: [recordKind] });
  if (!look) throw new Error(`Nobody mirrors objects of the kind ${recordKind}.`);
  return look.mirror;
};

async function takeOver(ctx: Ctx, discrepancy: Discrepancy): Promise<void> {
  const { recordKind, provider, organization } = discrepancy;
  const { found } = revive(recordKind, discrepancy.found);
  // what was noted on the customer does not come with a list
  const object = { ...found, organizationId: found.organizationId ?? organization.id };
  const written = await mirrorOf(discrepancy)
    .write(ctx, provider, object)
    .catch((error: unknown) => {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      throw new UserError(
        'SUBSCRIPTION_LIVE',
        'The organization has another live subscription to this product here. End that one first.',
      );
    });
  if (!written) throw new UserError('CUSTOMER_UNKNOWN', 'It belongs to no organization here.');
}

/** Nobody bills it any more: it is over, from now on. */
async function endHere(ctx: Ctx, discrepancy: Discrepancy): Promise<void> {
  const { recordKind, recordId, provider, providerObjectId } = discrepancy;
  if (recordKind !== 'subscription') {
    await mirrorOf(discrepancy).write(ctx, provider, { id: providerObjectId, gone: true });
    return;
  }
  const subscription = await lockSubscription(ctx, recordId ?? '');
  const now = ctx.clock.now();
  await writeBilling(ctx, subscription, await overridesOf(ctx, subscription), {
    ...{ status: SubscriptionStatus.CANCELED, endedAt: now, canceledAt: now, scheduledChange: null },
  });
}

/** At the provider, as a command: whoever pays twice stops paying for the second one. */
async function endThere(ctx: Ctx, discrepancy: Discrepancy, reason: string | null): Promise<Discrepancy> {
  const { id, provider, providerObjectId } = discrepancy;
  const organization = await discrepancy.organization.loadOrFail();
  const payload = { subscriptionId: providerObjectId };
  discrepancy.state = DiscrepancyState.REPAIRING;
  await requestCommand(ctx, {
    ...{ kind: endDuplicate, payload, organization, subjectId: id, provider, providerObjectId, reason },
    idempotencyKey: null,
  });
  return discrepancy;
}

/** Everything that differed of an object is the same now. */
async function settleObject(ctx: Ctx, { run, providerObjectId, repair }: Discrepancy): Promise<void> {
  const all = await ctx.em.find(Discrepancy, {
    ...{ run: run.id, providerObjectId, repair },
    state: DiscrepancyState.OPEN,
  });
  for (const one of all) {
    Object.assign(one, { state: DiscrepancyState.REPAIRED, repairedAt: ctx.clock.now() });
    target(ctx, one);
  }
  await ctx.em.flush();
}
