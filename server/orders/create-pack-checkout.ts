import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ProviderName } from '../billing/provider.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { customerOf } from '../subscriptions/customer-of.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { createPackCheckoutCommand } from './order.command.ts';
import { Order } from './order.entity.ts';

@InputType({ description: 'A page at a provider where an organization can buy credits.' })
export class CreatePackCheckoutInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the credit pack.' })
  packId!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many packs.' })
  @Bounds({ min: 1, max: 100 })
  quantity!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the link is sent to the owner of the organization.',
  })
  sendMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this request. Sent again, it makes no second page and answers with the same command.',
  })
  @Bounds({ minLength: 8, maxLength: 200 })
  idempotencyKey?: string | null;
}

/** Asks the provider for a page where credits are bought, once. What is sold is written down as it is now. */
export async function createPackCheckout(ctx: Ctx, input: CreatePackCheckoutInput): Promise<ProviderCommand> {
  const provider = ProviderName.STRIPE;
  const organization = await ctx.read.lock(Organization, input.organizationId);
  await refuseMember(ctx, organization);
  const before = await earlier(ctx, input);
  if (before) return before;
  refuseClosed(organization);
  findProvider(ctx.config, provider);
  const pack = await ctx.read.find(CreditPack, input.packId);
  if (pack.archivedAt)
    throw new UserError('PACK_ARCHIVED', `${pack.name} is not on sale any more.`, { field: 'packId' });
  const owner = await findOwner(ctx, organization.id);
  if (!owner) throw new UserError('NO_OWNER', `${organization.name} has no owner who could buy.`);
  const { userId, kind } = ctx.caller;
  const caller = userId ? ref(ctx.em.getReference(User, userId)) : null;
  const buyer = kind === 'customer' ? caller : ref(ctx.em.getReference(User, owner.id));
  const { quantity } = input;
  const { currency, unitAmount, validDays = null } = pack;
  const title = quantity === 1 ? pack.name : `${quantity} × ${pack.name}`;
  const order = ctx.em.create(Order, {
    ...{ organization: ref(organization), pack: ref(pack), provider, quantity, currency, validDays, title },
    ...{ user: buyer, author: kind === 'staff' ? caller : null },
    ...{ credits: pack.credits * quantity, totalAmount: unitAmount * quantity },
    createdAt: ctx.clock.now(),
  });
  target(ctx, order);
  await ctx.em.flush();
  const customerId = await customerOf(ctx, organization.id, provider);
  const { publicUrl } = ctx.config;
  return requestCommand(ctx, {
    kind: createPackCheckoutCommand,
    payload: {
      ...{ reference: order.id, organizationId: organization.id, customerId, quantity, unitAmount, currency },
      ...{ title: pack.name, name: organization.name, email: owner.email, isMailed: input.sendMail },
      ...{ doneUrl: `${publicUrl}/checkout/done`, leftUrl: `${publicUrl}/checkout/left` },
    },
    ...{ organization, subjectId: order.id, provider },
    providerObjectId: customerId ?? organization.id,
    reason: input.reason?.trim() || null,
    idempotencyKey: input.idempotencyKey ?? null,
  });
}

/** Owners and admins spend the money of an organization; members do not. */
async function refuseMember(ctx: Ctx, organization: Organization): Promise<void> {
  if (ctx.caller.kind !== 'customer') return;
  const found = await ctx.em.count(Membership, {
    ...{ organization, user: ctx.caller.userId, status: MembershipStatus.ACTIVE },
    role: { $in: [MembershipRole.OWNER, MembershipRole.ADMIN] },
  });
  if (found === 0) throw forbidden('an owner or admin of the organization');
}

/** The same request again finds its order by the key: each is made anew, and cannot name it. */
async function earlier(
  ctx: Ctx,
  { idempotencyKey, organizationId }: CreatePackCheckoutInput,
): Promise<ProviderCommand | null> {
  if (!idempotencyKey) return null;
  const known = await ctx.em.findOne(ProviderCommand, { idempotencyKey });
  return (
    known &&
    repeatedCommand(ctx, {
      ...{ kind: createPackCheckoutCommand.kind, idempotencyKey, subjectId: known.subjectId },
      said: { organizationId },
    })
  );
}
