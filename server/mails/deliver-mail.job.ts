import { checkpoint } from '../kit/checkpoint.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { UncertainDelivery, type Letter } from '../kit/mailer.ts';

/** A letter and the row that tells what became of it. */
export type KeptLetter = Letter & { readonly id: string };

const claim = `update mail set status = 'SENDING', attempts = attempts + 1 where id = $1 and status = 'QUEUED'`;
const abandon = `update mail set status = 'UNCERTAIN', error = 'The process that handed it over has died.' where id = $1 and status = 'SENDING'`;

/**
 * Hands a mail to the mail server. SMTP has no word for "only if you do not have it": who dies between handing over and noting it
 * cannot know. So a mail is claimed first, and one that is found claimed is not sent a second time but shown as uncertain. What the
 * server refuses in words is tried again.
 */
export const deliverMail = defineJob('deliver-mail', deliver, {
  tells: ({ to, subject, text }: KeptLetter) => ({ to, subject, text }),
});

async function deliver(job: JobContext, { id, ...letter }: KeptLetter): Promise<void> {
  const { pool, mailer, clock } = job.runtime;
  if ((await pool.query(claim, [id])).rowCount === 0) {
    if ((await pool.query(abandon, [id])).rowCount) job.log.warn({ mail: id }, 'a mail may have been sent');
    return;
  }
  await checkpoint('mail.claimed');
  try {
    await mailer.send({ messageId: id, ...letter });
  } catch (error) {
    await note(job, id, error as Error);
    if (error instanceof UncertainDelivery) return;
    throw error;
  }
  await checkpoint('mail.sent');
  await pool.query(`update mail set status = 'SENT', sent_at = $2, error = null where id = $1`, [
    id,
    clock.now(),
  ]);
}

async function note({ runtime, lastAttempt }: JobContext, id: string, error: Error): Promise<void> {
  const refused = lastAttempt ? 'FAILED' : 'QUEUED';
  const status = error instanceof UncertainDelivery ? 'UNCERTAIN' : refused;
  await runtime.pool.query('update mail set status = $2, error = $3 where id = $1', [
    ...[id, status, error.message.slice(0, 500)],
  ]);
}
