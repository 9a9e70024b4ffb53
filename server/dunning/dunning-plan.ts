import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { MailStatus } from '../mails/mail.entity.ts';
import { graceDays } from '../subscriptions/subscriptions.settings.ts';
import { readSetting } from '../system/setting.ts';
import type { Dunning } from './dunning.entity.ts';
import { readSchedule } from './read-schedule.ts';
import { after } from './schedule.ts';

export enum DunningStepKind {
  NOTICE = 'NOTICE',
  GRACE_END = 'GRACE_END',
  SUSPENSION = 'SUSPENSION',
}
registerEnumType(DunningStepKind, {
  name: 'DunningStepKind',
  description: 'What happens at a step of a dunning.',
  valuesConfig: {
    NOTICE: { description: 'The owner is written to.' },
    GRACE_END: { description: 'Access ends, unless it was paid.' },
    SUSPENSION: { description: 'The organization is suspended.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that will happen if nothing is paid.' })
export class DunningStep {
  @Field(() => DunningStepKind, { description: 'What.' })
  kind!: DunningStepKind;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A mail that was written because of a dunning.' })
export class DunningNotice {
  @Field(() => ID, { description: 'The id of the mail.' })
  mailId!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => Date, { description: 'When it was written.' })
  at!: Date;

  @Field(() => MailStatus, { description: 'What has become of it.' })
  status!: MailStatus;
}

/** What comes, in the order of time, by the settings of now; nothing where it has ended. */
export async function readSteps(ctx: Ctx, dunning: Dunning): Promise<DunningStep[]> {
  if (dunning.endedAt) return [];
  const { noticeDays, suspendAfterDays } = await readSchedule(ctx);
  const { startedAt, lastDay, pausedAt, suspendedAt } = dunning;
  const step = (kind: DunningStepKind, day: number): DunningStep => ({ kind, at: after(startedAt, day) });
  const asked = pausedAt ? [] : noticeDays.filter((day) => lastDay == null || day > lastDay);
  const isSuspending = !pausedAt && !suspendedAt && suspendAfterDays !== null;
  return [
    ...asked.map((day) => step(DunningStepKind.NOTICE, day)),
    step(DunningStepKind.GRACE_END, await readSetting(ctx, graceDays)),
    ...(isSuspending ? [step(DunningStepKind.SUSPENSION, suspendAfterDays)] : []),
  ]
    .filter(({ at }) => at > ctx.clock.now())
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

const mails = `
  select id as "mailId", subject, created_at as at, status from mail
  where once like 'dunning:' || ? || ':%' order by created_at, id`;

/** What was written because of it, the oldest first. */
export async function readNotices(ctx: Ctx, { id }: Pick<Dunning, 'id'>): Promise<DunningNotice[]> {
  const rows = await ctx.em.execute<(Omit<DunningNotice, 'at'> & { at: string })[]>(mails, [id]);
  // the ORM's pool hands timestamps over as text
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
