import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import { openInvoiceWorld, type InvoiceWorld } from '../invoices/invoice-world.ts';

let world: InvoiceWorld;
beforeAll(async () => void (world = await openInvoiceWorld()));
afterAll(() => world.close());

const asked = `query ($id: ID!) { organization(id: $id) { mails { nodes { template text } } } }`;

test('whose news of the bill never came is told where to pay it', async () => {
  const { organizationId, customer, stripeId } = await world.billed();
  const card = await world.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  await world.stripe.subscriptions.update(stripeId, { default_payment_method: card.id });
  await world.settle();
  world.news.on = false;
  world.product.runtime.clock.setOffset(31 * 86_400_000);
  await world.settle();
  const found = readSubscription(await world.stripe.subscriptions.retrieve(stripeId));
  await world.product.arrange((ctx) => mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found }));
  await world.product.runJobs();
  const { organization } = await world.admin.get<
    { organization: { mails: { nodes: object[] } } },
    { id: string }
  >(asked, { id: organizationId });
  expect(organization.mails.nodes).toMatchObject([
    { template: 'dunning.paymentFailed', text: expect.stringContaining('Pay the invoice: http') as string },
  ]);
});
