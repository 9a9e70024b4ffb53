import { forget } from '../identity/forget.ts';
import { defineJob } from '../kit/job.ts';
import { everyMinute } from '../kit/periodic.ts';
import { eraseOrganization } from './erase-organization.ts';
import { Organization } from './organization.entity.ts';

/** Erases what was closed and not reopened in time. Each organization is a deed of its own. */
export const eraseClosedOrganizations = everyMinute(
  defineJob('erase-closed-organizations', async (job) => {
    const now = job.runtime.clock.now();
    const due = { erasureDueAt: { $lte: now } };
    const found = await job.runtime.orm.em.fork().find(Organization, due, { fields: ['id'], limit: 100 });
    for (const { id } of found) {
      await job.deed({ action: 'eraseOrganization', onlyIfChanged: true }, async (ctx) => {
        const organization = await ctx.read.lock(Organization, id);
        // it may have been reopened since it was found
        if (organization.erasureDueAt && organization.erasureDueAt <= now) {
          await forget(ctx, await eraseOrganization(ctx, organization));
        }
      });
    }
  }),
);
