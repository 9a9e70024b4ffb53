import { ref } from '@mikro-orm/core';
import { CreditSource } from '../credits/credit-kinds.ts';
import { grantCredits } from '../credits/grant-credits.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { issueLicense } from '../licenses/issue-license.ts';
import { Order } from './order.entity.ts';

const day = 86_400_000;

/** What the ledger, and a license, remember an order by. */
export const grantKeyOf = ({ id }: Order): string => `order:${id}`;

/** Until when what is bought now holds. */
const endOf = (ctx: Ctx, { validDays }: Order): Date | null =>
  validDays ? new Date(ctx.clock.now().getTime() + validDays * day) : null;

/** Gives the organization what an order brings, once: under the order's own name, however often this is asked. */
export async function giveWhatWasBought(ctx: Ctx, order: Order): Promise<void> {
  const organizationId = order.organization.id;
  const [expiresAt, idempotencyKey] = [endOf(ctx, order), grantKeyOf(order)];
  const offer = await order.offer?.load();
  if (!offer) {
    await grantCredits(ctx, {
      ...{ organizationId, amount: order.credits, source: CreditSource.PURCHASE, expiresAt },
      ...{ description: order.title, reference: order.id, idempotencyKey, tellOwner: true },
    });
    return;
  }
  const { machineLimit, floatingSeats } = order;
  const license = await issueLicense(ctx, {
    ...{
      organizationId,
      appId: offer.app.id,
      planId: offer.plan.id,
      expiresAt,
      idempotencyKey,
      floatingSeats,
    },
    // as many as the plan allows, where the offer says nothing
    ...(machineLimit != null && { machineLimit }),
  });
  order.license = ref(license);
  await publish(ctx, 'order.licensed', { orderId: order.id });
}
