import { mkdir } from 'node:fs/promises';
import Stripe from 'stripe';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { demoSecrets } from '../../server/kit/config.ts';
import { see, visit } from './journey.ts';

const home = inject('productUrl');
const { hostname, port } = new URL(home);
const stripe = new Stripe(demoSecrets.stripeKey, {
  host: hostname,
  port,
  protocol: 'http',
  telemetry: false,
});
let price: Stripe.Price;

beforeAll(async () => {
  const product = await stripe.products.create({ name: 'Journeys' });
  price = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 1900,
    recurring: { interval: 'month' },
  });
});

const aCheckout = async (): Promise<Stripe.Checkout.Session> =>
  stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: price.id, quantity: 3 }],
    allow_promotion_codes: true,
    success_url: `${home}/sandbox/mailbox?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${home}/sandbox/mailbox`,
  });

const pathOf = (url: string | null): string => new URL(url ?? '').pathname;

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SANDBOX_PICTURES'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function typeCard(page: Page, number: string): Promise<void> {
  await page.getByLabel('E-mail').fill('kim@example.com');
  await page.getByLabel('Card number').focus();
  for (const text of [number, '12/34', '123', 'Kim Field']) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  }
}

test('Kim subscribes with the keyboard alone: a declined card, another one, the bank, and thanks', async () => {
  const session = await aCheckout();
  const page = await visit();
  await page.goto(pathOf(session.url));
  await see(page.getByText('no money moves')).toBeVisible();
  await picture(page, 'checkout-wide');
  await typeCard(page, '4000000000009995');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see(page.getByRole('alert')).toHaveText('Your card has insufficient funds.');
  await picture(page, 'declined-wide');
  await page.getByLabel('Card number').fill('');
  await page.getByLabel('Expiry').fill('');
  await page.getByLabel('Name on card').fill('');
  await typeCard(page, '4000002500003155');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see(page.getByText('Your bank asks you to confirm')).toBeVisible();
  await picture(page, 'bank-wide');
  await page.getByRole('button', { name: 'Complete' }).press('Enter');
  await page.waitForURL(/\/sandbox\/mailbox/);
  expect(new URL(page.url()).searchParams.get('session')).toBe(session.id);
  expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' });
});

test('on a phone in the dark, the portal and an invoice are read and used', async () => {
  const customer = await stripe.customers.create({
    name: 'Kim Field',
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id, quantity: 2 }],
    expand: ['latest_invoice'],
  });
  const portal = await stripe.billingPortal.sessions.create({ customer: customer.id });
  const page = await visit({ width: 390, dark: true });
  await page.goto(pathOf(portal.url));
  await picture(page, 'portal-narrow-dark');
  await page.getByRole('button', { name: 'Cancel it' }).press('Enter');
  await see(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
  expect((await stripe.subscriptions.retrieve(subscription.id)).cancel_at_period_end).toBe(true);
  await page.getByRole('link', { name: /-0001$/ }).click();
  await see(page.getByRole('heading', { name: '$38.00' })).toBeVisible();
  await picture(page, 'invoice-narrow-dark');
  const session = await aCheckout();
  await page.goto(pathOf(session.url));
  await picture(page, 'checkout-narrow-dark');
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(390);
});
