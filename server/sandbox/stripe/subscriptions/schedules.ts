import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change, create } from '../events.ts';
import { invalid } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { list, matching } from '../list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text, timestamp } from '../params.ts';
import { load, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { end } from './end.ts';
import { priceFor } from './item-changes.ts';
import { newPhase, newSchedule, phaseOf } from './new-schedule.ts';
import { periodAfter } from './periods.ts';
import { advanceSchedule, enter, release } from './schedule.ts';

const phases = z
  .array(
    z.strictObject({
      discounts: z.union([z.literal(''), z.array(z.strictObject({ discount: z.string() }))]).optional(),
      duration: z
        .strictObject({
          interval: z.enum(['day', 'week', 'month', 'year']),
          interval_count: integer.pipe(z.number().min(1)).default(1),
        })
        .optional(),
      end_date: timestamp.optional(),
      items: z
        .array(z.strictObject({ price: z.string(), quantity: integer.pipe(z.number().min(0)).default(1) }))
        .min(1),
      metadata: metadata.optional(),
      proration_behavior: z
        .enum(['always_invoice', 'create_prorations', 'none'])
        .default('create_prorations'),
      start_date: z.union([z.literal('now'), timestamp]).optional(),
    }),
  )
  .min(1);
type Phases = z.output<typeof phases>;
const endBehavior = z.enum(['cancel', 'release']);
const createParams = z.strictObject({
  customer: text,
  end_behavior: endBehavior.default('release'),
  expand,
  from_subscription: text,
  metadata: metadata.optional(),
  phases: phases.optional(),
  start_date: z.union([z.literal('now'), timestamp]).optional(),
});
const updateParams = z.strictObject({
  end_behavior: endBehavior.optional(),
  expand,
  metadata: metadata.optional(),
  phases: phases.optional(),
  proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).default('create_prorations'),
});
const nothing = z.strictObject({ expand });

export const subscriptionSchedules = [
  endpoint('POST /subscription_schedules', createParams, (work, params) =>
    params.from_subscription === undefined
      ? fresh(work, params)
      : from(work, params, params.from_subscription),
  ),
  endpoint('POST /subscription_schedules/:id', updateParams, update),
  endpoint(
    'POST /subscription_schedules/:id/cancel',
    z.strictObject({ expand, invoice_now: flag.optional(), prorate: flag.optional() }),
    async (work, _params, id) => {
      const before = await open(work, id);
      const subscription = idOf(before.subscription);
      if (subscription !== undefined)
        await end(work, await lock(work, 'subscription', subscription), 'cancellation_requested');
      if (subscription !== undefined) return load(work, 'subscription_schedule', id);
      return change(work, 'subscription_schedule', 'subscription_schedule.canceled', before, {
        ...before,
        canceled_at: work.now,
        status: 'canceled',
      });
    },
  ),
  endpoint(
    'POST /subscription_schedules/:id/release',
    z.strictObject({ expand, preserve_cancel_date: flag.optional() }),
    async (work, _params, id) => release(work, await open(work, id)),
  ),
  endpoint('GET /subscription_schedules/:id', nothing, (work, _params, id) =>
    load(work, 'subscription_schedule', id),
  ),
  endpoint(
    'GET /subscription_schedules',
    z.strictObject({ ...page, customer: text }),
    (work, { customer, ...params }) => list(work, 'subscription_schedule', params, matching({ customer })),
  ),
];

async function open(work: Work, id: string): Promise<Stripe.SubscriptionSchedule> {
  const before = await lock(work, 'subscription_schedule', id);
  if (before.status === 'active' || before.status === 'not_started') return before;
  throw invalid(`You cannot change a subscription schedule that is in the \`${before.status}\` status.`);
}

async function fresh(
  work: Work,
  params: z.output<typeof createParams>,
): Promise<Stripe.SubscriptionSchedule> {
  if (params.customer === undefined || params.phases === undefined)
    throw invalid('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' });
  const customer = await load(work, 'customer', params.customer, 'customer');
  const start = params.start_date === undefined || params.start_date === 'now' ? work.now : params.start_date;
  const schedule = newSchedule(work, {
    id: newId('sub_sched'),
    customer,
    endBehavior: params.end_behavior,
    metadata: mergeMetadata({}, params.metadata),
    phases: await phasesFrom(work, params.phases, start),
  });
  await create(work, 'subscription_schedule', 'subscription_schedule.created', schedule);
  if (start <= work.now) await advanceSchedule(work, schedule.id);
  return load(work, 'subscription_schedule', schedule.id);
}

/** Around a subscription that is there: its present period is the first phase. */
async function from(
  work: Work,
  params: z.output<typeof createParams>,
  id: string,
): Promise<Stripe.SubscriptionSchedule> {
  if (params.phases !== undefined)
    throw invalid('You cannot set `phases` if `from_subscription` is set.', { param: 'phases' });
  const subscription = await lock(work, 'subscription', id, 'from_subscription');
  if (subscription.schedule !== null)
    throw invalid('You cannot migrate a subscription that is already attached to a schedule.', {
      param: 'from_subscription',
    });
  const phase = phaseOf(subscription);
  const schedule: Stripe.SubscriptionSchedule = {
    ...newSchedule(work, {
      id: newId('sub_sched'),
      customer: await load(work, 'customer', idOf(subscription.customer) ?? ''),
      endBehavior: params.end_behavior,
      metadata: mergeMetadata({}, params.metadata),
      phases: [phase],
    }),
    current_phase: { start_date: phase.start_date, end_date: phase.end_date },
    status: 'active',
    subscription: subscription.id,
  };
  await replace(work, 'subscription', { ...subscription, schedule: schedule.id });
  return create(work, 'subscription_schedule', 'subscription_schedule.created', schedule);
}

/** The phase that runs may change at once; those that are over stay as they were. */
async function update(
  work: Work,
  params: z.output<typeof updateParams>,
  id: string,
): Promise<Stripe.SubscriptionSchedule> {
  const before = await open(work, id);
  const start = before.current_phase?.start_date ?? before.phases[0]?.start_date ?? work.now;
  const wanted = params.phases && (await phasesFrom(work, params.phases, start));
  const current = wanted?.find((phase) => phase.start_date <= work.now && phase.end_date > work.now);
  const after: Stripe.SubscriptionSchedule = {
    ...before,
    end_behavior: params.end_behavior ?? before.end_behavior,
    metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
    phases: wanted ?? before.phases,
    ...(current &&
      before.status === 'active' && {
        current_phase: { start_date: current.start_date, end_date: current.end_date },
      }),
  };
  if (current && before.status === 'active')
    await enter(work, after, { ...current, proration_behavior: params.proration_behavior });
  return change(work, 'subscription_schedule', 'subscription_schedule.updated', before, after);
}

async function phasesFrom(
  work: Work,
  wanted: Phases,
  start: number,
): Promise<Stripe.SubscriptionSchedule.Phase[]> {
  const made: Stripe.SubscriptionSchedule.Phase[] = [];
  let begins = start;
  for (const [index, phase] of wanted.entries()) {
    const given = phase.start_date === 'now' ? work.now : phase.start_date;
    if (given !== undefined && index > 0 && given !== begins)
      throw invalid('Phases must be contiguous: each one starts where the one before it ends.', {
        param: `phases[${index}][start_date]`,
      });
    if (index === 0) begins = given ?? begins;
    const items = [];
    for (const [at, item] of phase.items.entries())
      items.push({
        price: await priceFor(work, undefined, item.price, `phases[${index}][items][${at}]`),
        quantity: item.quantity,
      });
    const lasting = phase.duration ?? items[0]?.price.recurring;
    const ends =
      phase.end_date ??
      (lasting ? periodAfter(begins, begins, lasting as Stripe.Price.Recurring).end : begins);
    if (ends <= begins)
      throw invalid('A phase must end after it starts.', { param: `phases[${index}][end_date]` });
    made.push(
      newPhase({
        items,
        start: begins,
        end: ends,
        proration: phase.proration_behavior,
        metadata: mergeMetadata({}, phase.metadata),
        discounts: (phase.discounts || []).map(({ discount }) => discount),
      }),
    );
    begins = ends;
  }
  return made;
}
