import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import { Order } from './order.entity.ts';
import { licenseSoldMail } from './orders.mails.ts';

export const mailLicense = teller(
  'order.licensed',
  'mail-license-of-order',
  (job, { orderId }: { orderId: string }) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const order = await ctx.read.find(Order, orderId);
      const license = await order.license?.loadOrFail();
      if (!license) return;
      const app = await license.app.loadOrFail();
      await tellOwner(ctx, order.organization.id, licenseSoldMail, ({ organization }) => ({
        ...{ organization, license: order.title, key: license.key, app: app.name },
        until: license.expiresAt ? dayWords(license.expiresAt) : null,
        machines: license.machineLimit == null ? null : machines(license.machineLimit),
      }));
    }),
);

const machines = (number: number): string => (number === 1 ? 'one machine' : `${number} machines`);
