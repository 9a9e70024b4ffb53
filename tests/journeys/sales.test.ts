import type { Locator, Page } from 'playwright-core';
import { test } from 'vitest';
import { marcus, openMail, see, toast, visit } from './journey.ts';

const owner = 'isla.grant@juniper-studios.example';

/** Opens the dialog of an act from the menu of the subscription. */
async function act(page: Page, label: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await see(dialog).toBeVisible();
  return dialog;
}

async function choose(page: Page, dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
}

async function typeCard(page: Page, number: string): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry').fill('12/34');
  await page.getByLabel('CVC').fill('123');
  await page.getByLabel('Name on card').fill('Isla Grant');
  await page.getByRole('button', { name: /^Subscribe/ }).click();
}

test('Marcus sells a plan by a link, Isla pays it at last; he upgrades it, ends it, and lets it begin again', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Juniper%20Studios');
  await page.getByRole('link', { name: 'Juniper Studios' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Juniper Studios' })).toBeVisible();
  const home = page.url();

  const selling = await act(page, 'Sell a plan');
  await choose(page, selling, 'Plan', 'Standard');
  await see(selling.getByText(owner)).toBeVisible();
  await selling.getByRole('button', { name: 'Make the link' }).click();
  await see(page.getByText('Checkout open: Standard')).toBeVisible();

  await openMail(page, { to: owner, subject: 'Juniper Studios: subscribe to Standard' });
  const link = page.getByText(/\/sandbox\/stripe\/checkout\//);
  await see(link).toBeVisible();
  const [url] = /http\S+\/checkout\/\S+/.exec(await link.innerText()) ?? [];
  await page.goto(url ?? '');
  await typeCard(page, '4000000000009995');
  await see(page.getByRole('alert')).toHaveText('Your card has insufficient funds.');
  await typeCard(page, '4000002500003155');
  await see(page.getByText('Your bank asks you to confirm')).toBeVisible();
  await page.getByRole('button', { name: 'Complete' }).click();
  await see(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.goto(home);
  await see(page.getByText('Full, because the subscription is active')).toBeVisible();
  const changing = await act(page, 'Change the plan');
  await choose(page, changing, 'Plan', 'Pro');
  await see(changing.getByText(/^Charged on /)).toBeVisible();
  await see(changing.getByText(owner)).toBeVisible();
  await changing.getByLabel('Reason').fill('They need more storage.');
  await changing.getByRole('button', { name: 'Change plan' }).click();
  await see(toast(page).last()).toContainText('The plan is now Pro');

  const ending = await act(page, 'Cancel');
  await ending.getByRole('radio', { name: 'Now' }).click();
  await ending.getByLabel('Reason').fill('They move to another tool.');
  await ending.getByRole('button', { name: 'Cancel subscription' }).click();
  await see(page.getByText('because the subscription is canceled').first()).toBeVisible();
  const again = await act(page, 'Reactivate');
  await see(again.getByText(/are charged at once/)).toBeVisible();
  await again.getByLabel('Reason').fill('They came back.');
  await again.getByRole('button', { name: 'Reactivate', exact: true }).click();
  await see(page.getByText('Full, because the subscription is active')).toBeVisible();

  const portal = await act(page, 'Billing page at Stripe');
  await portal.getByLabel('Reason').fill('They ask which card is on file.');
  await portal.getByRole('button', { name: 'Get the link' }).click();
  await see(page.getByRole('link', { name: 'Open at Stripe' })).toHaveAttribute('href', /\/portal\//);
});
