import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import { openInvoiceWorld, type InvoiceWorld } from '../invoices/invoice-world.ts';

let world: InvoiceWorld;
beforeAll(async () => void (world = await openInvoiceWorld()));
afterAll(() => world.close());

const dayMs = 86_400_000;
const asked = `query ($id: ID!) { organization(id: $id) { mails { nodes { template text } } } }`;

async function mailsOf(id: string): Promise<object[]> {
  const { organization } = await world.admin.get<
    { organization: { mails: { nodes: object[] } } },
    { id: string }
  >(asked, { id });
  return organization.mails.nodes;
}

test('whose news of the bill never came is told where to pay it', async () => {
  const { organizationId, customer, stripeId } = await world.billed();
  const card = await world.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  await world.stripe.subscriptions.update(stripeId, { default_payment_method: card.id });
  await world.settle();
  world.news.on = false;
  world.product.runtime.clock.setOffset(31 * dayMs);
  await world.settle();
  const found = readSubscription(await world.stripe.subscriptions.retrieve(stripeId));
  await world.product.arrange((ctx) => mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found }));
  await world.product.runJobs();
  expect(await mailsOf(organizationId)).toMatchObject([
    { template: 'dunning.paymentFailed', text: expect.stringContaining('Pay the invoice: http') as string },
  ]);
});

test('who has paid is not reminded, although the news of it never came', async () => {
  world.news.on = true;
  const { organizationId, customer, stripeId } = await world.billed();
  const card = await world.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  await world.stripe.subscriptions.update(stripeId, { default_payment_method: card.id });
  world.product.runtime.clock.setOffset(62 * dayMs);
  await world.settle();
  await world.settle();
  expect(await mailsOf(organizationId)).toMatchObject([{ template: 'dunning.paymentFailed' }]);
  world.news.on = false;
  const good = await world.stripe.paymentMethods.attach('pm_card_visa', { customer });
  const { data } = await world.stripe.invoices.list({ customer, status: 'open' });
  await world.stripe.invoices.pay(data[0]?.id ?? '', { payment_method: good.id });
  world.product.runtime.clock.setOffset(70 * dayMs);
  await world.product.runtime.pool.query(`select graphile_worker.add_job('dun-who-owes', '{}')`);
  await world.product.runJobs();
  expect(await mailsOf(organizationId)).toMatchObject([
    { template: 'dunning.recovered' },
    { template: 'dunning.paymentFailed' },
  ]);
});
