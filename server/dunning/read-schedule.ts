import type { Ctx } from '../kit/context.ts';
import { readSetting } from '../system/setting.ts';
import { noticeDays, suspendAfterDays, suspendAutomatically } from './dunning.settings.ts';
import type { Schedule } from './schedule.ts';

/** The schedule as the settings say it now. */
export const readSchedule = async (ctx: Ctx): Promise<Schedule> => ({
  noticeDays: await readSetting(ctx, noticeDays),
  suspendAfterDays: (await readSetting(ctx, suspendAutomatically))
    ? await readSetting(ctx, suspendAfterDays)
    : null,
});
