import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { marcus, see, toast, visit } from './journey.ts';

async function typeCard(page: Page, number: string, button: RegExp): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry').fill('12/34');
  await page.getByLabel('CVC').fill('123');
  await page.getByLabel('Name on card').fill('Adele Abbott');
  await page.getByRole('button', { name: button }).click();
}

test('Marcus makes a code; Adele buys a plan with it and then credits; the bill, the code and the order say so', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin');
  await page.getByRole('link', { name: 'New promo code', exact: true }).click();
  const making = page.getByRole('dialog', { name: 'New promo code' });
  await making.getByRole('textbox', { name: 'Code' }).fill('adele_25');
  await making.getByLabel('Percent off').fill('25');
  await making.getByRole('combobox', { name: 'Lasts' }).click();
  await page.getByRole('option', { name: 'For as long as they stay' }).click();
  await making.getByLabel('Maximum uses').fill('3');
  await making.getByRole('button', { name: 'Create the code' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'ADELE_25' })).toBeVisible();
  await see(page.getByText('0 of 3')).toBeVisible();
  const code = page.url();

  await page.goto('/admin/organizations?q=Vantage%20Interiors');
  await page.getByRole('link', { name: 'Vantage Interiors' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Vantage Interiors' })).toBeVisible();
  const home = page.url();
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: 'Sell a plan', exact: true }).click();
  const selling = page.getByRole('dialog', { name: 'Sell a plan' });
  await selling.getByRole('combobox', { name: 'Plan' }).click();
  await page.getByRole('option', { name: 'Standard', exact: true }).first().click();
  await selling.getByLabel('Seats').fill('4');
  await selling.getByLabel('Promo code').fill('adele_25');
  await selling.getByLabel('Promo code').blur();
  await see(selling.getByText('$76.00 becomes $57.00.')).toBeVisible();
  await selling.getByRole('button', { name: 'Make the link' }).click();
  await see(page.getByText('Checkout open: Standard')).toBeVisible();
  const url = await page.getByRole('link', { name: 'Open', exact: true }).getAttribute('href');

  await page.goto(url ?? '');
  await see(page.getByText('−$19.00')).toBeVisible();
  await typeCard(page, '4242424242424242', /^Subscribe \$57.00/);
  await see(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.goto(home);
  await see(page.getByRole('link', { name: 'ADELE_25' })).toBeVisible();
  await see(page.getByRole('deletion').filter({ hasText: '$76.00' })).toBeVisible();
  await page
    .getByRole('link', { name: /-0001$/ })
    .first()
    .click();
  await see(page.getByText('$57.00').first()).toBeVisible();
  await see(page.getByText('$19.00').first()).toBeVisible();

  await page.goto(code);
  await see(page.getByText('1 of 3')).toBeVisible();
  await see(page.getByText('$19.00 less a month')).toBeVisible();
  await see(page.getByRole('link', { name: 'Vantage Interiors' })).toBeVisible();

  // a pack of credits, paid once
  const pack = `mutation { createCreditPack(input: { name: "Small pack", credits: 5000, unitAmount: 4500, currency: "USD" }) { id } }`;
  expect((await page.request.post('/graphql', { data: { query: pack } })).ok()).toBe(true);
  await page.goto(home);
  await page.getByRole('button', { name: 'Sell credits' }).click();
  const packing = page.getByRole('dialog', { name: 'Sell credits' });
  await packing.getByRole('combobox', { name: 'Credit pack' }).click();
  await page.getByRole('option', { name: /^Small pack/ }).click();
  await see(packing.getByText('5,000 credits for $45.00, before tax.')).toBeVisible();
  await packing.getByRole('button', { name: 'Make the link' }).click();
  await see(toast(page).filter({ hasText: 'The link is on its way' })).toBeVisible();
  await see(page.getByText('Waits for its payment')).toBeVisible();
  const order = page.url();
  const { order: made } = (
    (await (
      await page.request.post('/graphql', {
        data: { query: `{ order(id: "${order.split('/').at(-1)}") { url } }` },
      })
    ).json()) as { data: { order: { url: string } } }
  ).data;
  await page.goto(made.url);
  await typeCard(page, '4242424242424242', /^Pay \$45.00/);
  await see(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.goto(order);
  await see(page.getByText('Fulfilled')).toBeVisible();
  await see(page.getByText('Visa ·· 4242')).toBeVisible();
});
