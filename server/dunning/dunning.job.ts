import { objectQueue } from '../billing/object-queue.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { defineJob, enqueue, type JobContext } from '../kit/job.ts';
import { subscriber } from '../kit/outbox.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { dunSubscription } from './dun-subscription.ts';
import { lookBeforeAsking } from './look-before-asking.ts';

const batch = 1_000;
const owing = `('${SubscriptionStatus.PAST_DUE}', '${SubscriptionStatus.UNPAID}')`;

/** Whose notice is due, who owes and is not dunned, and who is dunned and owes no more; each by an index of its own. */
const due = `
  (select subscription_id as id from dunning where due_at <= $1 order by due_at limit ${batch})
  union (select s.id from subscription s join organization o on o.id = s.organization_id and o.state <> 'CLOSED'
    where s.status in ${owing} and not exists (select from dunning d where d.subscription_id = s.id and d.ended_at is null) limit ${batch})
  union (select d.subscription_id from dunning d join subscription s on s.id = d.subscription_id
      join organization o on o.id = s.organization_id
    where d.ended_at is null and (s.status not in ${owing} or o.state = 'CLOSED') limit ${batch})`;

interface Owing {
  readonly subscriptionId: string;
}

/** In the turn of its subscription: what is found at the provider is written here before anybody else looks there. */
export const dunInTurn = defineJob('dun-subscription', async (job: JobContext, { subscriptionId }: Owing) => {
  const subscription = await job.runtime.orm.em.fork().findOne(Subscription, subscriptionId);
  if (!subscription) return;
  await lookBeforeAsking(job, subscription);
  await job.deed({ action: 'dunSubscription', onlyIfChanged: true }, (ctx) =>
    dunSubscription(ctx, { subscriptionId }),
  );
});

async function dun({ runtime }: JobContext, ids: readonly string[]): Promise<void> {
  const em = runtime.orm.em.fork();
  const subscriptions = await em.find(Subscription, { id: { $in: [...ids] } });
  for (const { id, provider, providerSubscriptionId } of subscriptions)
    await enqueue(
      { em },
      dunInTurn,
      { subscriptionId: id },
      { queue: objectQueue(provider, providerSubscriptionId ?? id), key: `dun:${id}` },
    );
}

/** Finds by itself whatever news has not told of: time that has passed, rows that were changed by hand. */
export const dunWhoOwes = defineJob('dun-who-owes', async (job: JobContext) => {
  const { rows } = await job.runtime.pool.query<{ id: string }>(due, [job.runtime.clock.now()]);
  await dun(
    job,
    rows.map(({ id }) => id),
  );
});

/** News makes it quick: who has paid is thanked at once. */
export const dunOnNews = subscriber(
  'subscription.statusChanged',
  'dun-on-news',
  (job, { subscriptionId }: Owing) => dun(job, [subscriptionId]),
);

/** What is due by other settings is reckoned anew for everyone who is dunned. */
export const rescheduleDunning = subscriber(
  'settings.changed',
  'reschedule-dunning',
  async (job: JobContext) => {
    const { rows } = await job.runtime.pool.query<{ id: string }>(
      'select subscription_id as id from dunning where ended_at is null order by id',
    );
    await dun(
      job,
      rows.map(({ id }) => id),
    );
  },
);
