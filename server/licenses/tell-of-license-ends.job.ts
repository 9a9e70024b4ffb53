import { defineJob, type JobContext } from '../kit/job.ts';
import { readSetting } from '../system/setting.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { licenseNoticeDays } from './licenses.settings.ts';
import { tellOfEnd } from './tell-of-end.ts';

const day = 86_400_000;
const batch = 1_000;

/** Of which nothing was written yet; a license that is extended ends on another day, and is told of again. */
const onceOf = `'license ends:' || l.id || ':' || to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const due = `
  select l.id from license l where l.status = '${LicenseStatus.ACTIVE}' and l.expires_at > $1 and l.expires_at <= $2
    and l.organization_id is not null and not exists (select from mail m where m.once = ${onceOf})
  order by l.expires_at limit ${batch}`;

/** Some days before a license ends its owner is written to. */
export const tellOfLicenseEnds = defineJob('tell-of-license-ends', async (job: JobContext) => {
  const { runtime } = job;
  const days = await readSetting({ em: runtime.orm.em.fork(), config: runtime.config }, licenseNoticeDays);
  if (days === 0) return;
  const now = runtime.clock.now();
  const until = new Date(now.getTime() + days * day);
  const { rows } = await runtime.pool.query<{ id: string }>(due, [now, until]);
  for (const { id } of rows)
    await job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const license = await ctx.read.lock(License, id);
      const { status, expiresAt } = license;
      // extended, suspended or revoked since it was looked for
      if (status === LicenseStatus.ACTIVE && expiresAt && expiresAt <= until)
        await tellOfEnd(ctx, license, 'ends');
    });
});
