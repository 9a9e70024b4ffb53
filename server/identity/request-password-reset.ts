import type { Ctx } from '../kit/context.ts';
import { enqueue } from '../kit/job.ts';
import { minutes, per } from '../kit/rate-limit.ts';
import { hashToken } from '../kit/secret.ts';
import { normalizeEmail } from './normalize-email.ts';
import { sendPasswordReset } from './send-password-reset.job.ts';

const requests = per(3, minutes(60));

/** Answers the same, after the same work, whether or not there is an account: a job looks later. */
export async function requestPasswordReset(ctx: Ctx, email: string): Promise<true> {
  const address = normalizeEmail(email);
  await ctx.runtime.limiter.spend('password-reset', hashToken(address), requests);
  await enqueue(ctx, sendPasswordReset, { email: address });
  return true;
}
