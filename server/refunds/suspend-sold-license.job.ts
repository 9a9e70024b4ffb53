import { target, type Ctx } from '../kit/context.ts';
import { subscriber } from '../kit/outbox.ts';
import { License } from '../licenses/license.entity.ts';
import { LicenseStatus } from '../licenses/license-status.ts';
import { suspendLicense } from '../licenses/suspend-license.ts';
import { unsuspendLicense } from '../licenses/unsuspend-license.ts';
import { Order } from '../orders/order.entity.ts';

interface Returned {
  readonly orderId: string;
  readonly title: string;
}

/** All the money of a license went back: it stops, and says why, until somebody lifts it. */
export const suspendSoldLicense = subscriber(
  'order.returned',
  'suspend-license-of-order',
  (job, { orderId, title }: Returned) =>
    job.deed(
      {
        action: 'suspendLicense',
        reason: `All the money of order ${orderId} (${title}) went back.`,
        onlyIfChanged: true,
      },
      async (ctx) => {
        const order = await ctx.read.lock(Order, orderId);
        const license = await standing(ctx, order);
        // whom a person has stopped already, a refund that fails does not let go on
        if (order.licenseSuspendedAt || !license || license.status === LicenseStatus.SUSPENDED) return;
        order.licenseSuspendedAt = ctx.clock.now();
        if (license.status !== LicenseStatus.REVOKED) target(ctx, await suspendLicense(ctx, license));
      },
    ),
);

/** Some of it has come again, because a refund failed: what was stopped for that goes on. */
export const unsuspendSoldLicense = subscriber(
  'order.restored',
  'unsuspend-license-of-order',
  (job, { orderId, title }: Returned) =>
    job.deed(
      {
        action: 'unsuspendLicense',
        reason: `A refund of order ${orderId} (${title}) failed.`,
        onlyIfChanged: true,
      },
      async (ctx) => {
        const order = await ctx.read.lock(Order, orderId);
        const license = await standing(ctx, order);
        if (!order.licenseSuspendedAt || !license) return;
        order.licenseSuspendedAt = null;
        if (license.status !== LicenseStatus.REVOKED) target(ctx, await unsuspendLicense(ctx, license));
      },
    ),
);

/** The license that an order brought, or what took its place since. */
export async function standing(ctx: Ctx, { license: sold }: Pick<Order, 'license'>): Promise<License | null> {
  let license = sold ? await ctx.em.findOneOrFail(License, sold.id) : null;
  while (license?.replacedBy) license = await ctx.em.findOneOrFail(License, license.replacedBy.id);
  return license;
}
