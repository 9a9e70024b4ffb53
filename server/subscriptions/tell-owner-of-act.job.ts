import type { Ctx } from '../kit/context.ts';
import { formatMoney, times } from '../kit/money.ts';
import { teller, type Subscriber } from '../kit/outbox.ts';
import { render, sql } from '../kit/read/sql.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { hasEnded } from './choose-current.ts';
import { dayWords } from './day-words.ts';
import { periodAmount } from './recurring.ts';
import { Subscription } from './subscription.entity.ts';
import {
  begunAgainMail,
  changePlannedMail,
  changeUndoneMail,
  discountChangedMail,
  endedMail,
  goesOnMail,
  pausedMail,
  planChangedMail,
  resumedMail,
  willEndMail,
} from './subscriptions.mails.ts';

interface News {
  readonly subscriptionId: string;
}

const { text: costs } = render(
  sql`select ${periodAmount} as amount from subscription s join price p on p.id = s.price_id where s.id = ?`,
);

/** Every mail about an act names organization and plan, and some what a whole period costs, or the day. */
type ActMail = typeof endedMail;
type PriceMail = typeof planChangedMail;
type DayMail = typeof changePlannedMail;

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

const withPrice =
  (template: PriceMail) =>
  async (ctx: Ctx, subscription: Subscription): Promise<void> => {
    const { name: plan } = await subscription.plan.loadOrFail();
    const { unitAmount: amount, currency, quantity } = subscription;
    await tellOwner(ctx, subscription.organization.id, template, ({ organization }) => ({
      ...{ organization, plan },
      amount: formatMoney(times({ amount, currency }, quantity)),
    }));
  };

const withDay =
  (template: DayMail) =>
  async (ctx: Ctx, subscription: Subscription): Promise<void> => {
    const { name: plan } = await subscription.plan.loadOrFail();
    const { scheduledAt } = subscription;
    const day = scheduledAt ? dayWords(scheduledAt) : 'the last day of its period';
    await tellOwner(ctx, subscription.organization.id, template, ({ organization }) => ({
      ...{ organization, plan, day },
    }));
  };

export const tellOwnerOfCancel = told('subscription.canceled', 'tell-owner-of-cancel', (ctx, subscription) =>
  hasEnded(subscription) ? by(endedMail)(ctx, subscription) : withDay(willEndMail)(ctx, subscription),
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

export const tellOwnerOfPlan = told(
  'subscription.planChanged',
  'tell-owner-of-plan',
  withPrice(planChangedMail),
);

export const tellOwnerOfDiscount = told(
  'subscription.discountChanged',
  'tell-owner-of-discount',
  async (ctx, subscription) => {
    const { name: plan } = await subscription.plan.loadOrFail();
    const [{ amount = 0 } = {}] = await ctx.em.execute<{ amount?: string }[]>(costs, [subscription.id]);
    await tellOwner(ctx, subscription.organization.id, discountChangedMail, ({ organization }) => ({
      ...{ organization, plan },
      amount: formatMoney({ amount: Number(amount), currency: subscription.currency }),
    }));
  },
);

export const tellOwnerOfPlannedChange = told(
  'subscription.changeScheduled',
  'tell-owner-of-planned-change',
  withDay(changePlannedMail),
);

export const tellOwnerOfUndoneChange = told(
  'subscription.scheduledChangeUndone',
  'tell-owner-of-undone-change',
  by(changeUndoneMail),
);

export const tellOwnerOfNewBeginning = told(
  'subscription.reactivated',
  'tell-owner-of-new-beginning',
  withPrice(begunAgainMail),
);
