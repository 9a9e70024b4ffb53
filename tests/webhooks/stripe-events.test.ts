import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { changeSeats, eventsOf, settle } from './event-world.ts';

/** How a subscription comes about, and what happens to it then. */
interface Given {
  method?: string;
  trialEnd?: () => number;
  next?: (stripeId: string) => Promise<unknown>;
}

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld({ worker: false })));
afterAll(() => world.close());

describe('what Stripe tells', () => {
  // Stripe says it three days before
  const soonReminded = (): number => Math.floor(Date.now() / 1000) + 3 * 86_400 + 2;
  const cases: [type: string, title: RegExp, Given][] = [
    ['customer.subscription.created', /^Subscription began with 2 seats$/, {}],
    [
      'customer.subscription.updated',
      /^Seats changed from 2 to 3$/,
      { next: (id) => changeSeats(world, id, 3) },
    ],
    [
      'customer.subscription.deleted',
      /^Subscription ended$/,
      { next: (id) => world.stripe.subscriptions.cancel(id) },
    ],
    [
      'customer.subscription.trial_will_end',
      /^The trial ends soon$/,
      { trialEnd: soonReminded, next: () => pause(2_100) },
    ],
    ['invoice.paid', /^Paid \$38\.00$/, {}],
    ['invoice.payment_failed', /^Payment of \$38\.00 failed$/, { method: 'pm_card_chargeCustomerFail' }],
    [
      'invoice.payment_action_required',
      /^Payment of \$38\.00 waits for the customer's confirmation$/,
      { method: 'pm_card_authenticationRequired' },
    ],
  ];

  test.each(cases)('is kept and looked at: %s', async (type, title, given) => {
    const { stripeId, organizationId } = await world.aCompany(1);
    await world.stripe.subscriptions.cancel(stripeId);
    const { items } = await world.stripe.subscriptions.retrieve(stripeId);
    const method = given.method ?? 'pm_card_visa';
    const customer = await world.stripe.customers.create({
      payment_method: method,
      invoice_settings: { default_payment_method: method },
    });
    const sold = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: items.data[0]?.price.id ?? '', quantity: 2 }],
      metadata: { organizationId },
      ...(given.trialEnd && { trial_end: given.trialEnd() }),
    });
    await given.next?.(sold.id);
    await settle(world);
    const [event, ...more] = (await eventsOf(world, sold.id)).filter((one) => one.type === type);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ status: 'PROCESSED', error: null });
    expect(event?.title).toMatch(title);
    expect(event?.organization?.id).toBe(organizationId);
    expect(event?.subscription).toBeTruthy();
  });
});

describe('a kind of object that another module mirrors', () => {
  test('is looked at together with the subscription, in one deed', async () => {
    const { stripeId, organizationId, subscription } = await world.aCompany(2);
    const item = (await world.stripe.subscriptions.retrieve(stripeId)).items.data[0];
    await world.stripe.subscriptions.update(stripeId, {
      items: [{ id: item?.id ?? '', quantity: 6 }],
      proration_behavior: 'always_invoice',
    });
    await settle(world);
    const { rows } = await world.product.runtime.pool.query<{ together: boolean }>(
      `select c.entry_id in (select entry_id from audit.change where record_id = $1) as together
       from invoice i join audit.change c on c.record_id = i.id::text
       where i.subscription_id::text = $1 and c.operation = 'INSERT'`,
      [subscription.id],
    );
    expect(rows).toEqual([{ together: true }]);
    const paid = (await eventsOf(world, stripeId)).find(({ type }) => type === 'invoice.paid');
    expect(paid).toMatchObject({ status: 'PROCESSED', currency: 'USD' });
    expect(paid?.organization?.id).toBe(organizationId);
  });
});
