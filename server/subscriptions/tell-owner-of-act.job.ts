import type { Ctx } from '../kit/context.ts';
import { teller, type Subscriber } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { hasEnded } from './choose-current.ts';
import { dayWords } from './day-words.ts';
import { Subscription } from './subscription.entity.ts';
import { endedMail, goesOnMail, pausedMail, resumedMail, willEndMail } from './subscriptions.mails.ts';

interface News {
  readonly subscriptionId: string;
}

/** Every mail about an act names organization and plan. */
type ActMail = typeof endedMail;

const told = (
  event: string,
  name: string,
  tell: (ctx: Ctx, subscription: Subscription) => Promise<void>,
): Subscriber<News> =>
  teller(event, name, (job, { subscriptionId }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) =>
      tell(ctx, await ctx.read.find(Subscription, subscriptionId)),
    ),
  );

const by =
  (template: ActMail) =>
  async (ctx: Ctx, subscription: Subscription): Promise<void> => {
    const { name: plan } = await subscription.plan.loadOrFail();
    await tellOwner(ctx, subscription.organization.id, template, ({ organization }) => ({
      organization,
      plan,
    }));
  };

export const tellOwnerOfCancel = told(
  'subscription.canceled',
  'tell-owner-of-cancel',
  async (ctx, subscription) => {
    if (hasEnded(subscription)) return by(endedMail)(ctx, subscription);
    const { name: plan } = await subscription.plan.loadOrFail();
    const end = subscription.scheduledAt ? dayWords(subscription.scheduledAt) : 'the last day of its period';
    await tellOwner(ctx, subscription.organization.id, willEndMail, ({ organization }) => ({
      organization,
      plan,
      end,
    }));
  },
);

export const tellOwnerOfEnd = told('subscription.ended', 'tell-owner-of-end', by(endedMail));

export const tellOwnerOfUndoneCancel = told(
  'subscription.cancelUndone',
  'tell-owner-of-undone-cancel',
  by(goesOnMail),
);

export const tellOwnerOfPause = told('subscription.paused', 'tell-owner-of-pause', by(pausedMail));

export const tellOwnerOfResumption = told(
  'subscription.resumed',
  'tell-owner-of-resumption',
  by(resumedMail),
);
