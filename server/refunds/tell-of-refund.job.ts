import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../kit/mail.ts';
import { formatMoney } from '../kit/money.ts';
import { teller, type Subscriber } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { listApprovers } from './list-approvers.ts';
import { Refund } from './refund.entity.ts';
import { RefundDecision } from './refund-status.ts';

interface News {
  readonly id: string;
}

const told = <P extends News>(
  event: string,
  name: string,
  tell: (ctx: Ctx, refund: Refund, news: P) => Promise<void>,
): Subscriber<P> =>
  teller(event, name, (job, news: P) =>
    job.deed({ action: 'tellOfRefund', onlyIfChanged: true }, async (ctx) =>
      tell(ctx, await ctx.read.find(Refund, news.id), news),
    ),
  );

const amountOf = ({ totalAmount: amount, currency }: Refund): string => formatMoney({ amount, currency });

const nameOf = async ({ organization }: Refund): Promise<string> => (await organization.loadOrFail()).name;

async function tellStaff(
  ctx: Ctx,
  people: readonly User[],
  subject: string,
  paragraphs: string[],
): Promise<void> {
  for (const { name, email } of people)
    await sendMail(ctx, { to: email, subject, text: [`Hello ${name},`, ...paragraphs].join('\n\n') });
}

const requesterOf = async (ctx: Ctx, { requestedBy }: Refund): Promise<User[]> =>
  requestedBy ? [await ctx.em.findOneOrFail(User, { id: requestedBy.id })] : [];

export const tellApprovers = told('refund.requested', 'tell-approvers-of-refund', async (ctx, refund) => {
  const [requester] = await requesterOf(ctx, refund);
  if (!requester) return;
  const what = `${amountOf(refund)} to ${await nameOf(refund)}`;
  await tellStaff(
    ctx,
    await listApprovers(ctx, requester.id),
    `A refund of ${amountOf(refund)} waits for approval`,
    [
      `${requester.name} wants to give back ${what}. That needs a second person.`,
      ...(refund.reason ? [`The reason given: ${refund.reason}`] : []),
      'Approve or reject it in Bursar, under Refunds, Waiting for approval.',
    ],
  );
});

const decided: Readonly<Record<RefundDecision, string>> = {
  [RefundDecision.WITHIN_LIMIT]: 'is made',
  [RefundDecision.APPROVED]: 'is approved',
  [RefundDecision.REJECTED]: 'is rejected',
  [RefundDecision.WITHDRAWN]: 'is withdrawn',
  [RefundDecision.EXPIRED]: 'has expired, because nobody decided about it',
};

export const tellRequester = told('refund.decided', 'tell-requester-of-refund', async (ctx, refund) => {
  if (!refund.decision) return;
  const words = decided[refund.decision];
  const decider = refund.decidedBy && (await ctx.em.findOneOrFail(User, { id: refund.decidedBy.id }));
  await tellStaff(ctx, await requesterOf(ctx, refund), `The refund of ${amountOf(refund)} ${words}`, [
    `The refund of ${amountOf(refund)} to ${await nameOf(refund)} ${words}${decider ? `, by ${decider.name}` : ''}.`,
    ...(refund.decisionReason ? [`The reason given: ${refund.decisionReason}`] : []),
  ]);
});

export const tellOwnerOfRefund = told('refund.succeeded', 'tell-owner-of-refund', (ctx, refund) =>
  tellOwner(ctx, refund.organization.id, `${amountOf(refund)} refunded`, ({ organization }) => [
    `${amountOf(refund)} of what ${organization} has paid goes back to where it was paid from.`,
    'Banks take five to ten days to show it.',
  ]),
);

interface Failed extends News {
  /** Whether the owner was told before that the money goes back. */
  readonly wasTold: boolean;
}

export const tellOfFailedRefund = told<Failed>(
  'refund.failed',
  'tell-of-failed-refund',
  async (ctx, refund, { wasTold }) => {
    await tellStaff(ctx, await requesterOf(ctx, refund), `The refund of ${amountOf(refund)} failed`, [
      `The refund of ${amountOf(refund)} to ${await nameOf(refund)} failed. The amount can be given back again.`,
      ...(refund.failure ? [`The reason given: ${refund.failure}`] : []),
    ]);
    if (!wasTold) return;
    await tellOwner(ctx, refund.organization.id, `the refund of ${amountOf(refund)} failed`, () => [
      `The bank did not take back the ${amountOf(refund)} that we wrote to you about. We will be in touch about another way.`,
    ]);
  },
);
