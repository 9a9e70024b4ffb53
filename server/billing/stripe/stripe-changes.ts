import type Stripe from 'stripe';
import type { Provider, ProviderSubscription, SubscriptionChange } from '../provider.ts';
import { inFull } from './stripe-acts.ts';
import { idOf, readSubscription, seatsOf } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

type Changes = Pick<
  Provider,
  'previewChange' | 'changeSubscription' | 'scheduleChange' | 'undoScheduledChange'
>;

/** What changes the seats and the price of a subscription at Stripe: at once, or with its period. */
export function stripeChanges(stripe: Stripe): Changes {
  const { subscriptions, subscriptionSchedules: schedules } = stripe;
  const look = (id: string): Promise<Stripe.Subscription> => subscriptions.retrieve(id, inFull);
  const answer = (ask: () => Promise<Stripe.Subscription>): Promise<ProviderSubscription> =>
    translateFault(async () => readSubscription(await ask()));

  return {
    previewChange: (change) =>
      translateFault(async () => {
        const preview = await stripe.invoices.createPreview({
          subscription: change.subscriptionId,
          subscription_details: await detailsOf(stripe, change),
        });
        const lines = preview.lines.has_more
          ? await stripe.invoices
              .listLineItems(preview.id, { limit: 100 })
              .autoPagingToArray({ limit: 10_000 })
          : preview.lines.data;
        return {
          currency: preview.currency.toUpperCase(),
          lines: lines
            .filter((line) => isProrationAt(line, secondsOf(change.prorationDate)))
            .map(({ description, amount }) => ({ description: description ?? '', amount })),
          total: preview.total,
        };
      }),

    changeSubscription: (change, key) =>
      answer(async () =>
        subscriptions.update(
          change.subscriptionId,
          {
            ...(await detailsOf(stripe, change)),
            // a card that is declined leaves everything as it is, and says so
            ...(change.priceId !== undefined && { payment_behavior: 'error_if_incomplete' as const }),
            ...inFull,
          },
          { idempotencyKey: key },
        ),
      ),

    scheduleChange: ({ subscriptionId, priceId, quantity }, key) =>
      answer(async () => {
        const found = await look(subscriptionId);
        // asked again, it may have been made already, though nobody heard of it
        const schedule = found.schedule
          ? await schedules.retrieve(idOf(found.schedule))
          : await schedules.create({ from_subscription: subscriptionId }, { idempotencyKey: key });
        const current = schedule.phases.find(
          ({ start_date }) => start_date === schedule.current_phase?.start_date,
        );
        if (!current) return found;
        const items = current.items.map(({ price, quantity: seats }) => ({
          price: idOf(price),
          ...(seats !== undefined && { quantity: seats }),
        }));
        // a phase that names no discounts takes them away
        const discounts = (found.discounts ?? []).map((discount) => ({ discount: idOf(discount) }));
        await schedules.update(
          schedule.id,
          {
            end_behavior: 'release',
            phases: [
              { items, discounts, start_date: current.start_date, end_date: current.end_date },
              { items: [{ price: priceId, quantity }], discounts, proration_behavior: 'none' },
            ],
          },
          { idempotencyKey: `${key}-phases` },
        );
        return look(subscriptionId);
      }),

    undoScheduledChange: (id, key) =>
      answer(async () => {
        const found = await look(id);
        if (!found.schedule) return found;
        await schedules.release(idOf(found.schedule), {}, { idempotencyKey: key });
        return look(id);
      }),
  };
}

/** The same for the preview and for the change, and for the change when it is asked for again. */
async function detailsOf(
  stripe: Stripe,
  { subscriptionId, priceId, quantity, prorationDate }: SubscriptionChange,
): Promise<{
  items: { id: string; price?: string; quantity: number }[];
  proration_behavior: 'create_prorations';
  proration_date: number;
}> {
  const item = seatsOf(await stripe.subscriptions.retrieve(subscriptionId));
  return {
    items: [{ id: item.id, quantity, ...(priceId !== undefined && { price: priceId }) }],
    proration_behavior: 'create_prorations',
    proration_date: secondsOf(prorationDate),
  };
}

/** Prorations of earlier changes wait for the same invoice; they began at another second. */
function isProrationAt(line: Stripe.InvoiceLineItem, seconds: number): boolean {
  const details = line.parent?.subscription_item_details ?? line.parent?.invoice_item_details;
  return details?.proration === true && line.period.start === seconds;
}

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);
