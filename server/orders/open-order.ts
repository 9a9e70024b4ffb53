import type { CommandKind } from '../billing/command.ts';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Ctx } from '../kit/context.ts';
import { forbidden } from '../kit/errors.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import { makeOrder, orderProvider, type Article, type Returns } from './make-order.ts';
import type { OrderPayload } from './order.command.ts';

export interface OrderWanted {
  readonly organizationId: string;
  /** What is asked for, as whoever asks says it: the same key with something else is refused. */
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly article: () => Promise<Article>;
  /** Where the page leads; to pages of our own where it is left out. */
  readonly returns?: Returns;
  readonly sendMail: boolean;
  readonly reason: string | null;
  readonly idempotencyKey: string | null;
}

/** Asks the provider for a page where something is bought, once. */
export async function openOrder(
  ctx: Ctx,
  kind: CommandKind<OrderPayload, ProviderCheckout>,
  input: OrderWanted,
): Promise<ProviderCommand> {
  const organization = await ctx.read.lock(Organization, input.organizationId);
  await refuseMember(ctx, organization);
  const before = await earlier(ctx, kind.kind, input);
  if (before) return before;
  refuseClosed(organization);
  findProvider(ctx.config, orderProvider);
  const { order, purchase } = await makeOrder(ctx, organization, await input.article(), input.returns);
  return requestCommand(ctx, {
    kind,
    payload: { ...purchase, isMailed: input.sendMail, wanted: input.wanted },
    ...{ organization, subjectId: order.id, provider: orderProvider },
    providerObjectId: purchase.customerId ?? organization.id,
    ...{ reason: input.reason, idempotencyKey: input.idempotencyKey },
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
  kind: string,
  { idempotencyKey, organizationId, wanted }: OrderWanted,
): Promise<ProviderCommand | null> {
  if (!idempotencyKey) return null;
  const known = await ctx.em.findOne(ProviderCommand, { idempotencyKey });
  return (
    known &&
    repeatedCommand(ctx, {
      ...{ kind, idempotencyKey, subjectId: known.subjectId },
      said: { organizationId, wanted },
    })
  );
}
