import type { Ctx } from '../kit/context.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { creditsGrantedMail } from './credits.mails.ts';
import { creditWords } from './ledger.ts';

async function tell(ctx: Ctx, id: string): Promise<void> {
  const { organization: of, amount, balance, lot } = await ctx.read.find(CreditEntry, id);
  const end = (await lot?.load())?.expiresAt ?? null;
  await tellOwner(ctx, of.id, creditsGrantedMail, ({ organization }) => ({
    ...{ organization, credits: creditWords(amount), balance: creditWords(balance) },
    end: end && dayWords(end),
  }));
}

export const tellOwnerOfCredits = teller(
  'credits.granted',
  'tell-owner-of-credits',
  (job, { id }: { id: string }) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) => tell(ctx, id)),
);
