import { creditWords } from '../credits/ledger.ts';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';
import { teller, type Subscriber } from '../kit/outbox.ts';
import { sendMail } from '../mails/send-mail.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { listApprovers } from './list-approvers.ts';
import { Refund } from './refund.entity.ts';
import { RefundDecision } from './refund-status.ts';
import {
  approvalWantedMail,
  refundBrokenMail,
  refundDecidedMail,
  refundedMail,
  refundFailedMail,
} from './refunds.mails.ts';

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

const requesterOf = async (ctx: Ctx, { requestedBy }: Refund): Promise<User[]> =>
  requestedBy ? [await ctx.em.findOneOrFail(User, { id: requestedBy.id })] : [];

export const tellApprovers = told('refund.requested', 'tell-approvers-of-refund', async (ctx, refund) => {
  const [requester] = await requesterOf(ctx, refund);
  if (!requester) return;
  const values = {
    ...{ organization: await nameOf(refund), amount: amountOf(refund) },
    ...{ requester: requester.name, reason: refund.reason ?? null },
  };
  for (const to of await listApprovers(ctx, requester.id))
    await sendMail(ctx, approvalWantedMail, { to }, values);
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
  const decider = refund.decidedBy && (await ctx.em.findOneOrFail(User, { id: refund.decidedBy.id }));
  const values = {
    ...{ organization: await nameOf(refund), amount: amountOf(refund) },
    ...{ decision: decided[refund.decision], decider: decider?.name ?? null },
    reason: refund.decisionReason ?? null,
  };
  for (const to of await requesterOf(ctx, refund)) await sendMail(ctx, refundDecidedMail, { to }, values);
});

export const tellOwnerOfRefund = told('refund.succeeded', 'tell-owner-of-refund', (ctx, refund) =>
  tellOwner(ctx, refund.organization.id, refundedMail, ({ organization }) => ({
    ...{ organization, amount: amountOf(refund) },
    credits: refund.creditsTaken ? creditWords(refund.creditsTaken) : null,
  })),
);

interface Failed extends News {
  /** Whether the owner was told before that the money goes back. */
  readonly wasTold: boolean;
}

export const tellOfFailedRefund = told<Failed>(
  'refund.failed',
  'tell-of-failed-refund',
  async (ctx, refund, { wasTold }) => {
    const values = { organization: await nameOf(refund), amount: amountOf(refund) };
    for (const to of await requesterOf(ctx, refund))
      await sendMail(ctx, refundFailedMail, { to }, { ...values, reason: refund.failure ?? null });
    if (wasTold) await tellOwner(ctx, refund.organization.id, refundBrokenMail, () => values);
  },
);
