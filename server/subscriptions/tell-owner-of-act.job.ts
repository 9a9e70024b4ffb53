import { formatMoney, times, type Money } from '../kit/money.ts';
import { teller, type Subscriber } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { hasEnded } from './choose-current.ts';
import { Subscription } from './subscription.entity.ts';

interface News {
  readonly subscriptionId: string;
}

/** The subject of a mail, and what it says. */
type Words = (subscription: Subscription, what: string) => [subject: string, line: string];

const told = (event: string, name: string, wordsOf: Words): Subscriber<News> =>
  teller(event, name, (job, { subscriptionId }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const subscription = await ctx.read.find(Subscription, subscriptionId);
      const { name: plan } = await subscription.plan.loadOrFail();
      await tellOwner(ctx, subscription.organization.id, wordsOf(subscription, '')[0], ({ organization }) => [
        wordsOf(subscription, `The subscription of ${organization} to ${plan}`)[1],
      ]);
    }),
  );

const dateWords = (date: Date | null | undefined): string =>
  date?.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }) ?? 'at the end of its period';

const ended: Words = (_, what) => [
  'your subscription has ended',
  `${what} has ended. Nothing more is charged for it.`,
];

export const tellOwnerOfCancel = told(
  'subscription.canceled',
  'tell-owner-of-cancel',
  (subscription, what) => {
    if (hasEnded(subscription)) return ended(subscription, what);
    const end = dateWords(subscription.scheduledAt);
    return [
      `your subscription ends on ${end}`,
      `${what} will end on ${end} (UTC). Until then it goes on as it is, and it is not renewed.`,
    ];
  },
);

export const tellOwnerOfEnd = told('subscription.ended', 'tell-owner-of-end', ended);

export const tellOwnerOfUndoneCancel = told(
  'subscription.cancelUndone',
  'tell-owner-of-undone-cancel',
  (_, what) => [
    'your subscription goes on',
    `${what} does not end with its period any more. It is renewed as before.`,
  ],
);

export const tellOwnerOfPause = told('subscription.paused', 'tell-owner-of-pause', (_, what) => [
  'your subscription is paused',
  `${what} is paused. Nothing is charged for it until it is resumed.`,
]);

export const tellOwnerOfResumption = told('subscription.resumed', 'tell-owner-of-resumption', (_, what) => [
  'your subscription is resumed',
  `${what} goes on, and is charged again as before.`,
]);

export const tellOwnerOfPlan = told(
  'subscription.planChanged',
  'tell-owner-of-plan',
  (subscription, what) => [
    'your plan has changed',
    `${what} holds from now on. A whole period costs ${formatMoney(wholePeriod(subscription))}, before discounts and tax.`,
  ],
);

export const tellOwnerOfPlannedChange = told(
  'subscription.changeScheduled',
  'tell-owner-of-planned-change',
  (subscription, what) => {
    const start = dateWords(subscription.scheduledAt);
    return [
      `your subscription changes on ${start}`,
      `${what} will change on ${start} (UTC). Until then it goes on as it is.`,
    ];
  },
);

export const tellOwnerOfUndoneChange = told(
  'subscription.scheduledChangeUndone',
  'tell-owner-of-undone-change',
  (_, what) => ['your subscription stays as it is', `${what} does not change with its period any more.`],
);

export const tellOwnerOfNewBeginning = told(
  'subscription.reactivated',
  'tell-owner-of-new-beginning',
  (subscription, what) => [
    'your subscription has begun again',
    `${what} has begun again. A whole period costs ${formatMoney(wholePeriod(subscription))}, before discounts and tax.`,
  ],
);

const wholePeriod = ({ unitAmount, quantity, currency }: Subscription): Money =>
  times({ amount: unitAmount, currency }, quantity);
