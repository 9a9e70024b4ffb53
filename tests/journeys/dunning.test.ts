import Stripe from 'stripe';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSecrets } from '../../server/kit/config.ts';
import { marcus, openMail, see, signIn, toast, visit } from './journey.ts';
import { launchProduct, temporaryData, type ProductProcess } from './product-process.ts';

// its time is advanced by months, which would end the stories of all others
const data = await temporaryData();
let product: ProductProcess;
beforeAll(async () => {
  product = await launchProduct({ folder: data.folder });
});
afterAll(async () => {
  await product.interrupt();
  await data.remove();
});

const owner = 'maya.lindqvist@northwind.example';
const notice = 'Northwind Coffee: your payment of $95.00 failed';

const stripeOf = ({ url }: ProductProcess): Stripe => {
  const { hostname: host, port } = new URL(url);
  return new Stripe(demoSecrets.stripeKey, { host, port, protocol: 'http', telemetry: false });
};
const dunningOn = (page: Page): Locator => page.getByRole('region', { name: 'Dunning' });

async function advance(page: Page, leap: string): Promise<void> {
  await page.getByRole('button', { name: /the demo’s time/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Advance the demo’s time' });
  await dialog.getByRole('button', { name: leap, exact: true }).click();
  await dialog.getByRole('button', { name: 'Advance', exact: true }).click();
  await see(dialog).toBeHidden();
  await see(toast(page).last()).toContainText(/^It is /);
}

async function typeCard(page: Page, number: string): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry').fill('12/34');
  await page.getByLabel('CVC').fill('123');
  await page.getByLabel('Name on card').fill('Maya Lindqvist');
}

/** Pays on the page of an invoice that a link opens. */
async function pay(page: Page, link: Locator): Promise<void> {
  const [invoice] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await typeCard(invoice, '4242424242424242');
  await invoice.getByRole('button', { name: 'Pay $95.00' }).click();
  await see(invoice.getByText(/· paid ·/)).toBeVisible();
  await invoice.close();
}

/** The card is declined from now on, as its owner would have it on the billing page. */
async function useBrokenCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: 'Billing page at Stripe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('They ask us to enter their new card.');
  await dialog.getByRole('button', { name: 'Get the link' }).click();
  const portal = await page.getByRole('link', { name: 'Open at Stripe' }).getAttribute('href');
  await page.goto(portal ?? '');
  await page.getByText('Use another card').click();
  await typeCard(page, '4000000000000341');
  await page.getByRole('button', { name: 'Save card' }).click();
  await see(page.getByText('that ends in 0341')).toBeVisible();
}

interface Money {
  invoices: { nodes: { status: string; amountPaid: { amount: number }; amountDue: { amount: number } }[] };
  mails: { nodes: { template: string; status: string }[] };
}

async function moneyOf(page: Page, id: string): Promise<Money> {
  const query = `query ($id: ID!) { organization(id: $id) { mails(first: 50) { nodes { template status } }
    invoices(first: 50) { nodes { status amountPaid { amount } amountDue { amount } } } } }`;
  const answer = await page.request.post('/graphql', { data: { query, variables: { id } } });
  const { data: found } = (await answer.json()) as { data: { organization: Money } };
  return found.organization;
}

test('two renewals of Northwind Coffee fail while months pass; Maya is told on schedule, loses access, pays, and all agree', async () => {
  const stripe = stripeOf(product);
  // as one sets it in Stripe's dashboard: what was not collected stays open
  await stripe.rawRequest('POST', '/v1/sandbox/retries', { days: [3, 5], after_last: 'past_due' });
  const page = await visit({ at: product.url });
  await page.goto('/sign-in');
  await signIn(page, marcus);
  await page.goto('/admin/organizations?q=Northwind');
  await page.getByRole('link', { name: 'Northwind Coffee' }).click();
  await see(page.getByText('Full, because the subscription is active')).toBeVisible();
  const home = page.url();
  const id = new URL(home).pathname.split('/').at(-1) ?? '';
  await useBrokenCard(page);
  await page.goto(home);

  await advance(page, 'A month');
  const dunning = dunningOn(page);
  const notices = dunning.getByRole('link', { name: notice });
  await see(page.getByText(/^Full until .+, because a payment is past due/)).toBeVisible();
  await see(notices).toHaveCount(1);
  await see(dunning.getByText('The owner is written to')).toHaveCount(3);
  await see(dunning.getByText('Access ends')).toBeVisible();

  await advance(page, '3 days');
  await see(notices).toHaveCount(2);
  await advance(page, 'A month');
  await see(
    page.getByText('None, because a payment is past due, and the days of grace are over'),
  ).toBeVisible();
  // of the two that were missed by leaping, the last one is sent
  await see(notices).toHaveCount(3);
  await see(dunning.getByText('The owner is written to')).toHaveCount(0);
  const open = async (): Promise<number> =>
    (await moneyOf(page, id)).invoices.nodes.filter(({ status }) => status === 'OPEN').length;
  await expect.poll(open, { timeout: 45_000, message: 'invoices that are open' }).toBe(2);

  await openMail(page, { to: owner, subject: notice });
  await see(page.getByText('This is our last reminder.')).toBeVisible();
  const mail = page.frameLocator('iframe[title="The mail as HTML"]');
  await pay(page, mail.getByRole('link', { name: 'Pay the invoice' }));
  await page.goto(`/admin/invoices?organization=${id}&status=OPEN`);
  await see(page.getByText('1 invoice', { exact: true }).first()).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await pay(page, page.getByRole('link', { name: 'Open at the provider' }));

  await page.goto(home);
  await see(page.getByText('Full, because the subscription is active')).toBeVisible();
  await see(dunning.getByText('Recovered')).toBeVisible();
  await see(dunning.getByRole('link', { name: 'Northwind Coffee: your payment has arrived' })).toBeVisible();
  await page.getByRole('button', { name: 'Dunning', exact: true }).click();
  await see(page.getByText('Payment recovered')).toBeVisible();
  await see(page.getByText('3 notices were sent')).toBeVisible();
  await see(page.getByText('Payment past due')).toBeVisible();

  const { invoices, mails } = await moneyOf(page, id);
  expect(invoices.nodes.filter(({ amountDue }) => amountDue.amount > 0)).toEqual([]);
  const [customer] = (await stripe.customers.list({ email: owner })).data;
  const there = await stripe.invoices.list({ customer: customer?.id ?? '', limit: 50 });
  const paidThere = there.data.reduce((sum, invoice) => sum + invoice.amount_paid, 0);
  expect(invoices.nodes.reduce((sum, { amountPaid }) => sum + amountPaid.amount, 0)).toBe(paidThere);
  const told = mails.nodes.filter(({ template }) => template.startsWith('dunning.')).reverse();
  expect(told).toEqual([
    ...[1, 2, 3].map(() => ({ template: 'dunning.paymentFailed', status: 'SENT' })),
    { template: 'dunning.recovered', status: 'SENT' },
  ]);
  await page.goto(`/admin/audit-log?target=Organization:${id}&action=dunSubscription`);
  // begun with the first notice, two more, and its end
  await see(page.getByRole('link', { name: 'Dun subscription' })).toHaveCount(4);
});
