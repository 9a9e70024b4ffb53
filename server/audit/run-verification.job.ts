import { defineJob } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { VerificationStatus } from './audit-verification.entity.ts';
import { verifyChain } from './verify-chain.ts';

/** Walks the chain and keeps what it found. One that dies begins anew: a walk leaves nothing behind. */
export const runVerification = defineJob(
  'verify-audit',
  async ({ runtime, log, lastAttempt }, { id }: { id: string }) => {
    try {
      const { checked, checkpoints, finding } = await verifyChain(runtime, (done, total) =>
        keep(runtime, id, { checked: done, total }),
      );
      if (finding) log.error({ finding }, 'the audit log is not whole');
      await keep(runtime, id, {
        status: finding ? VerificationStatus.BROKEN : VerificationStatus.WHOLE,
        finished_at: runtime.clock.now(),
        checked,
        total: finding ? undefined : checked,
        checkpoints,
        fault: finding?.fault ?? null,
        fault_position: finding?.position ?? null,
        fault_entry_id: finding?.entryId ?? null,
        message: finding?.message ?? null,
      });
    } catch (error) {
      if (lastAttempt) {
        const message = 'The check was stopped by an error; the log of the worker says which.';
        await keep(runtime, id, {
          status: VerificationStatus.STOPPED,
          finished_at: runtime.clock.now(),
          message,
        });
      }
      throw error;
    }
  },
);

/** A check is its own record and no deed, so its row is written as it is. */
async function keep(runtime: Runtime, id: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const columns = given.map(([column], index) => `${column} = $${index + 2}`).join(', ');
  await runtime.pool.query(`update audit_verification set ${columns} where id = $1`, [
    id,
    ...given.map(([, value]) => value),
  ]);
}
