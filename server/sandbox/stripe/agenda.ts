import type { Kind, Kinds } from './kinds.ts';
import type { Work } from './work.ts';

export type Task =
  | 'subscription.renew'
  | 'subscription.cancel'
  | 'subscription.expire'
  | 'subscription.collect'
  | 'subscription.trial_will_end'
  | 'subscription_schedule.advance'
  | 'invoice.finalize'
  | 'invoice.retry'
  | 'invoice.overdue'
  | 'refund.settle'
  | 'checkout.session.expire';

type Dates = Partial<Record<Task, number | null | undefined>>;
type Deriver<K extends Kind> = (object: Kinds[K]) => Dates;

const hours = 3600;
const days = 86_400;
/** How long Stripe waits for the payment of a subscription's first invoice. */
export const incompleteFor = 23 * hours;
/** A test refund that is to fail or to succeed later does so after this long. */
export const refundsSettleAfter = 60;

/** What will happen to an object without anybody asking follows from its state alone. */
const derivers: { [K in Kind]?: Deriver<K> } = {
  subscription: (one) => {
    const end = one.items.data[0]?.current_period_end;
    const runs = ['active', 'trialing', 'past_due', 'unpaid'].includes(one.status);
    return {
      'subscription.renew': runs ? end : null,
      'subscription.cancel': runs && !one.cancel_at_period_end ? one.cancel_at : null,
      'subscription.expire': one.status === 'incomplete' ? one.created + incompleteFor : null,
      'subscription.collect': runs ? one.pause_collection?.resumes_at : null,
      'subscription.trial_will_end':
        one.status === 'trialing' && one.trial_end !== null ? one.trial_end - 3 * days : null,
    };
  },
  subscription_schedule: (one) => ({
    'subscription_schedule.advance':
      one.status === 'active'
        ? one.current_phase?.end_date
        : one.status === 'not_started'
          ? one.phases[0]?.start_date
          : null,
  }),
  invoice: (one) => ({
    'invoice.finalize': one.status === 'draft' ? one.automatically_finalizes_at : null,
    'invoice.retry': one.status === 'open' ? one.next_payment_attempt : null,
    'invoice.overdue': one.status === 'open' ? one.due_date : null,
  }),
  refund: (one) => ({
    'refund.settle': one.status === 'pending' || one.pending_reason ? one.created + refundsSettleAfter : null,
  }),
  'checkout.session': (one) => ({ 'checkout.session.expire': one.status === 'open' ? one.expires_at : null }),
};

/**
 * Keeps the agenda true to the object. What is overdue stays on it until it has been seen to, and what has been seen to
 * does not come again.
 */
export async function reschedule<K extends Kind>(work: Work, kind: K, object: Kinds[K]): Promise<void> {
  const derive: Deriver<K> | undefined = derivers[kind];
  if (!derive) return;
  const dates = Object.entries(derive(object)).filter(
    (entry): entry is [Task, number] => typeof entry[1] === 'number',
  );
  const clock = 'test_clock' in object && typeof object.test_clock === 'string' ? object.test_clock : null;
  await work.sql.query(
    `with wanted as (select * from unnest($2::text[], $3::bigint[]) as wanted (task, due_at)),
       gone as (delete from sandbox.stripe_agenda a where object = $1
         and not exists (select from wanted w where w.task = a.task and (w.due_at = a.due_at or w.due_at > $5)))
     insert into sandbox.stripe_agenda (object, task, due_at, clock)
     select $1, task, due_at, $4 from wanted where due_at > $5
     on conflict (object, task) do update set due_at = excluded.due_at
       where stripe_agenda.due_at <> excluded.due_at`,
    [object.id, dates.map(([task]) => task), dates.map(([, at]) => at), clock, work.now],
  );
}
