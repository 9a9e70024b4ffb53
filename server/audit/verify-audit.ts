import type { Ctx } from '../kit/context.ts';
import { enqueue } from '../kit/job.ts';
import { AuditVerification, VerificationStatus } from './audit-verification.entity.ts';
import { runVerification } from './run-verification.job.ts';

/** Has a worker check the whole log. One check at a time: whoever asks while one is done is given that one. */
export async function verifyAudit(ctx: Ctx): Promise<AuditVerification> {
  const at = ctx.clock.now();
  const verification = new AuditVerification();
  // two people may ask in the same moment
  await ctx.em.execute(
    `insert into audit_verification (id, status, requested_at) values (?, 'RUNNING', ?)
     on conflict (status) where status = 'RUNNING' do nothing`,
    [verification.id, at],
  );
  const running = await ctx.em.findOneOrFail(AuditVerification, { status: VerificationStatus.RUNNING });
  if (running.id === verification.id) {
    await enqueue(ctx, runVerification, { id: running.id }, { maxAttempts: 5 });
  }
  return running;
}
