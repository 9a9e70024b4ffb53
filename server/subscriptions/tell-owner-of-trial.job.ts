import { teller, type Subscriber } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from './day-words.ts';
import { Subscription } from './subscription.entity.ts';
import { trialExtendedMail, trialStartedMail } from './subscriptions.mails.ts';

interface News {
  readonly subscriptionId: string;
}

const told = (event: string, name: string, template: typeof trialStartedMail): Subscriber<News> =>
  teller(event, name, (job, { subscriptionId }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const subscription = await ctx.read.find(Subscription, subscriptionId);
      const { name: plan } = await subscription.plan.loadOrFail();
      // a trial has an end, unless it has become something else in the meantime
      if (!subscription.trialEndsAt) return;
      const end = dayWords(subscription.trialEndsAt);
      await tellOwner(ctx, subscription.organization.id, template, ({ organization }) => ({
        organization,
        plan,
        end,
      }));
    }),
  );

export const tellOwnerOfTrial = told('subscription.trialStarted', 'tell-owner-of-trial', trialStartedMail);

export const tellOwnerOfLongerTrial = told(
  'subscription.trialExtended',
  'tell-owner-of-longer-trial',
  trialExtendedMail,
);
