import { defineJob, type JobContext } from '../kit/job.ts';
import { readSetting } from '../system/setting.ts';
import { keepMailDays } from './mails.settings.ts';

const dayMs = 86_400_000;
const batch = 1_000;

const drop = `
  delete from mail where id in (
    select id from mail where created_at < $1 order by created_at, id limit ${batch} for update skip locked)`;

/** Deletes mails that are older than the settings keep them. The table is its own record: no deed tells of it. */
export const dropOldMails = defineJob('drop-old-mails', async ({ runtime }: JobContext) => {
  const { config, clock, pool } = runtime;
  const days = await readSetting({ em: runtime.orm.em.fork(), config }, keepMailDays);
  await pool.query(drop, [new Date(clock.now().getTime() - days * dayMs)]);
});
