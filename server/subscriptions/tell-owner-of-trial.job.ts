import { teller, type TellingJob } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Subscription } from './subscription.entity.ts';

interface News {
  readonly subscriptionId: string;
}

const tell =
  (subject: string, begun: string) =>
  (job: TellingJob, { subscriptionId }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const subscription = await ctx.read.find(Subscription, subscriptionId);
      const { name } = await subscription.plan.loadOrFail();
      const end = subscription.trialEndsAt?.toLocaleDateString('en-US', {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      await tellOwner(ctx, subscription.organization.id, subject, ({ organization }) => [
        `Your trial of ${name} ${begun} ${end} (UTC).`,
        `Until then ${organization} has all of it, and nothing is charged.`,
      ]);
    });

export const tellOwnerOfTrial = teller(
  'subscription.trialStarted',
  'tell-owner-of-trial',
  tell('your trial has begun', 'has begun, and ends on'),
);

export const tellOwnerOfLongerTrial = teller(
  'subscription.trialExtended',
  'tell-owner-of-longer-trial',
  tell('your trial is longer', 'now ends on'),
);
