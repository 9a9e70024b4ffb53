import { defineJob, type JobContext } from '../kit/job.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { tellOfEnd } from './tell-of-end.ts';

const batch = 1_000;

/** Notes that licenses have reached their end, and writes to their owners. Whoever asks about one is answered by the clock, before this comes by. */
export const expireLicenses = defineJob('expire-licenses', async (job: JobContext) => {
  const due = await job.runtime.orm.em
    .fork()
    .find(
      License,
      { status: LicenseStatus.ACTIVE, expiresAt: { $lte: job.runtime.clock.now() } },
      { fields: ['id'], orderBy: { expiresAt: 'asc' }, limit: batch },
    );
  for (const { id } of due) await expire(job, id);
});

const expire = (job: JobContext, id: string): Promise<void> =>
  job.deed({ action: 'expireLicense', onlyIfChanged: true }, async (ctx) => {
    const license = await ctx.read.lock(License, id);
    const { status, expiresAt } = license;
    // extended, suspended or revoked since it was looked for
    if (status !== LicenseStatus.ACTIVE || !expiresAt || expiresAt > ctx.clock.now()) return;
    license.status = LicenseStatus.EXPIRED;
    await tellOfEnd(ctx, license, 'ended');
  });
