import { ref } from '@mikro-orm/core';
import { App } from '../apps/app.entity.ts';
import type { NewPurchase } from '../billing/provider-sales.ts';
import { ProviderName } from '../billing/provider.ts';
import type { CreditPack } from '../credits/credit-pack.entity.ts';
import { User } from '../identity/user.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { LicenseOffer } from '../licenses/license-offer.entity.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { customerOf } from '../subscriptions/customer-of.ts';
import { Order, OrderKind } from './order.entity.ts';

/** Who takes the money of orders. */
export const orderProvider = ProviderName.STRIPE;

/** What is bought once, as it is on offer now. */
export type Article =
  { readonly pack: CreditPack; readonly quantity: number } | { readonly offer: LicenseOffer };

/** Where the page leads who has paid, and who leaves. */
export type Returns = Pick<NewPurchase, 'doneUrl' | 'leftUrl'>;

export interface MadeOrder {
  readonly order: Order;
  /** What the provider is asked for. */
  readonly purchase: NewPurchase;
}

/** Writes down what is to be sold, as it is now, and to whom. */
export async function makeOrder(
  ctx: Ctx,
  organization: Organization,
  article: Article,
  returns?: Returns,
): Promise<MadeOrder> {
  const owner = await findOwner(ctx, organization.id);
  if (!owner) throw new UserError('NO_OWNER', `${organization.name} has no owner who could buy.`);
  const { name: title, unitAmount, ...terms } = soldAs(article);
  const { quantity, currency } = terms;
  const order = ctx.em.create(Order, {
    ...{ ...terms, ...buyers(ctx, owner.id), organization: ref(organization), provider: orderProvider },
    title: quantity === 1 ? title : `${quantity} × ${title}`,
    ...{ totalAmount: unitAmount * quantity, createdAt: ctx.clock.now() },
  });
  target(ctx, order);
  await ctx.em.flush();
  const { publicUrl } = ctx.config;
  const purchase = {
    ...{ reference: order.id, organizationId: organization.id, quantity, unitAmount, currency, title },
    ...{ name: organization.name, email: owner.email },
    customerId: await customerOf(ctx, organization.id, orderProvider),
    ...(returns ?? { doneUrl: `${publicUrl}/checkout/done`, leftUrl: `${publicUrl}/checkout/left` }),
  };
  return { order, purchase };
}

/** What is written down of what is sold. */
function soldAs(article: Article) {
  if ('pack' in article) {
    const { pack, quantity } = article;
    const { currency, unitAmount, name, validDays = null } = refuseRetired(pack, 'packId');
    const credits = pack.credits * quantity;
    const kind = OrderKind.CREDITS;
    return { kind, pack: ref(pack), quantity, currency, unitAmount, name, validDays, credits };
  }
  const { offer } = article;
  const { currency, unitAmount, name, ...terms } = refuseRetired(offer, 'offerId');
  const { validDays = null, machineLimit = null, floatingSeats = null } = terms;
  return {
    ...{ kind: OrderKind.LICENSE, offer: ref(offer), quantity: 1, currency, unitAmount, name, credits: 0 },
    ...{ validDays, machineLimit, floatingSeats },
  };
}

function refuseRetired<T extends CreditPack | LicenseOffer>(article: T, field: 'packId' | 'offerId'): T {
  if (!article.archivedAt) return article;
  const code = field === 'packId' ? 'PACK_ARCHIVED' : 'OFFER_ARCHIVED';
  throw new UserError(code, `${article.name} is not on sale any more.`, { field });
}

/** Whoever asks for the page buys, or the owner, where the staff makes it for them. */
function buyers(ctx: Ctx, ownerId: string): Pick<Order, 'user' | 'author' | 'app'> {
  const { userId, kind, appId } = ctx.caller;
  const caller = userId ? ref(ctx.em.getReference(User, userId)) : null;
  return {
    user: kind === 'customer' ? caller : ref(ctx.em.getReference(User, ownerId)),
    author: kind === 'staff' ? caller : null,
    app: appId ? ref(ctx.em.getReference(App, appId)) : null,
  };
}
