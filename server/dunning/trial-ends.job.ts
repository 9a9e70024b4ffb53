import { SubscriptionStatus } from '../billing/provider.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import { readSetting } from '../system/setting.ts';
import { trialEndsMail } from './dunning.mails.ts';
import { trialNoticeDays } from './dunning.settings.ts';
import { after } from './schedule.ts';
import { lockSubscription } from '../subscriptions/lock-subscription.ts';

const batch = 1_000;

/** Of whom nothing was written yet; a trial that is extended ends on another day, and is told of again. */
const onceOf = `'trial:' || s.id || ':' || to_char(s.trial_ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const due = `
  select s.id from subscription s where s.status = '${SubscriptionStatus.TRIALING}' and s.trial_ends_at > $1 and s.trial_ends_at <= $2
    and not exists (select from mail m where m.once = ${onceOf}) order by s.trial_ends_at limit ${batch}`;

/** Trials of any provider, and those that nobody bills: our own clock tells, and not who forgets to. */
export const tellOfTrialEnds = defineJob('tell-of-trial-ends', async (job: JobContext) => {
  const { runtime } = job;
  const days = await readSetting({ em: runtime.orm.em.fork(), config: runtime.config }, trialNoticeDays);
  if (days === 0) return;
  const now = runtime.clock.now();
  const { rows } = await runtime.pool.query<{ id: string }>(due, [now, after(now, days)]);
  for (const { id } of rows) await tell(job, id, days);
});

const tell = (job: JobContext, id: string, days: number): Promise<void> =>
  job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
    const subscription = await lockSubscription(ctx, id);
    const { status, trialEndsAt } = subscription;
    // it may have been moved since it was looked for
    if (status !== SubscriptionStatus.TRIALING || !trialEndsAt || trialEndsAt > after(ctx.clock.now(), days))
      return;
    const { name: plan } = await subscription.plan.loadOrFail();
    const values = { plan, end: dayWords(trialEndsAt) };
    await tellOwner(
      ctx,
      subscription.organization.id,
      trialEndsMail,
      ({ organization }) => ({ organization, ...values }),
      `trial:${id}:${trialEndsAt.toISOString()}`,
    );
  });
