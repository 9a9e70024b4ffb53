import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { marcus, priya, see, texts, toast, visit } from './journey.ts';

const card = (page: Page, name: string) =>
  page.getByRole('region', { name: 'AI workspace' }).getByRole('article').filter({ hasText: name });

test('a plan is made in the form, seen as a card, sold at a new price, and archived', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/plans');
  await page.getByRole('link', { name: 'Add a plan to AI workspace' }).click();

  await page.getByLabel('Label').fill('Research Lab');
  await see(page.getByLabel('Address')).toHaveValue('research-lab');
  await page.getByLabel('Address').fill('lab');
  await page.getByLabel('Label').fill('Research');
  await see(page.getByLabel('Address')).toHaveValue('lab');
  await page.getByRole('textbox', { name: /^Key/ }).fill('research');
  await page.getByLabel('Badge').fill('For labs');
  await page.getByRole('spinbutton', { name: 'Monthly' }).fill('60');
  await page.getByRole('spinbutton', { name: 'Annual' }).fill('540');
  await page.getByRole('spinbutton', { name: 'Annual' }).blur();
  await see(page.getByRole('status').filter({ hasText: 'A year saves 25%' })).toBeVisible();
  await see(page.getByText('twelve months cost 12 × $60.00 = $720.00')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Tokens' }).check();
  await page.getByRole('slider', { name: 'Tokens, in steps' }).focus();
  await page.keyboard.press('End');
  await see(page.getByRole('spinbutton', { name: 'Tokens, tokens' })).toHaveValue('500,000,000');
  await page.getByRole('spinbutton', { name: 'Tokens, tokens' }).fill('4000000');
  await page.getByRole('checkbox', { name: 'Documents' }).check();
  await page.getByRole('switch', { name: 'Documents: unlimited' }).check();
  await page.getByRole('group', { name: 'Choose a tier' }).getByRole('button', { name: 'Standard' }).click();
  await see(page.getByRole('checkbox', { name: 'Gemini 2.0 Pro' })).toBeChecked();
  await see(page.getByRole('checkbox', { name: 'GPT-4 Turbo' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'API access' }).check();

  await page.getByRole('button', { name: 'Create the plan' }).click();
  await see(page.getByText('Key has the wrong form')).toBeVisible();
  await page.getByRole('textbox', { name: /^Key/ }).fill('RESEARCH');
  await page.getByRole('button', { name: 'Create the plan' }).click();
  await see(toast(page)).toContainText('Research is in the catalog');
  await see(page.getByRole('heading', { level: 2, name: 'Research' })).toBeVisible();
  await see(page.getByText('4M / month')).toBeVisible();

  await page.getByRole('link', { name: 'Plans' }).first().click();
  const made = card(page, 'RESEARCH');
  await see(made).toContainText('$60.00');
  await see(made).toContainText('$540.00 a year, saves 25%');
  await see(made).toContainText('For labs');
  await see(made).toContainText('3 models');
  await see(made).toContainText('0 subscribers');
  await made.getByRole('link').click();

  await page.getByRole('button', { name: 'Change the monthly price' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: 'Amount' }).fill('50');
  await dialog.getByRole('spinbutton', { name: 'Amount' }).blur();
  await see(dialog.getByRole('deletion')).toHaveText('$60.00');
  await see(dialog.getByRole('insertion')).toHaveText('$50.00');
  await dialog.getByRole('button', { name: 'Sell at this price' }).click();
  await see(dialog.getByText('Say why: it is kept in the audit log')).toBeVisible();
  await dialog.getByLabel('Reason').fill('Models have become cheaper');
  await dialog.getByRole('button', { name: 'Sell at this price' }).click();
  await see(toast(page).filter({ hasText: 'Research costs $50.00 per month' })).toBeVisible();
  const prices = page.getByRole('table', { name: 'Prices' }).getByRole('row');
  await see(prices.filter({ hasText: '$60.00' })).toContainText('Archived');
  await see(prices.filter({ hasText: '$50.00' })).toContainText('On sale');

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await dialog.getByLabel('Reason').fill('Nobody asked for it');
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await see(page.getByText('Archived: nobody can buy it any more')).toBeVisible();
  await page.getByRole('link', { name: 'Plans' }).first().click();
  await see(card(page, 'PREMIUM')).toBeVisible();
  expect(await card(page, 'RESEARCH').count()).toBe(0);
  await page.getByRole('button', { name: 'Archived' }).click();
  await see(card(page, 'RESEARCH')).toBeVisible();
});

test('a plan that was sold shows who keeps an earlier price, and is not deleted', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/plans?q=Standard');
  const standard = page
    .getByRole('region', { name: 'Cloud' })
    .getByRole('article')
    .filter({ hasText: 'STANDARD' });
  await see(standard).toContainText(/[1-9]\d* subscribers/);
  await standard.getByRole('link').click();
  const prices = page.getByRole('table', { name: 'Prices' }).getByRole('row');
  await see(prices.filter({ hasText: '$171.00' })).toContainText('Grandfathered');
  await see(page.getByText('at an earlier price')).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('To tidy up');
  await dialog.getByLabel('Type STANDARD to confirm').fill('STANDARD');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await see(dialog.getByRole('alert')).toContainText('Archive it instead');
});

test('the key of a plan stands still in the form; its limits change there', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/plans?q=Professional');
  await page.getByRole('article').getByRole('link').click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await see(page.getByRole('textbox', { name: /^Key/ })).toBeDisabled();
  await see(page.getByRole('textbox', { name: /^Key/ })).toHaveValue('PROFESSIONAL');
  await page.getByRole('spinbutton', { name: 'Activations, computers' }).fill('40');
  await page.getByRole('button', { name: 'Save' }).click();
  await see(toast(page)).toContainText('Professional is changed');
  await see(page.getByText('40 computers')).toBeVisible();
});

test('a meter is made, and is refused to go while a plan limits it', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/plans/meters');
  await page.getByRole('button', { name: 'New meter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Key/ }).fill('apiKeys');
  await dialog.getByLabel('Name').fill('API keys');
  await dialog.getByLabel('Unit').fill('keys');
  await dialog.getByRole('button', { name: 'Create the meter' }).click();
  await see(page.getByRole('row').filter({ hasText: 'apiKeys' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Seats' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await dialog.getByLabel('Reason').fill('Nobody counts seats any more');
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await see(dialog.getByRole('alert')).toContainText(/limited by \d+ plans/);
});

test('support sees the plans and changes none', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/plans');
  await see(page.getByRole('region', { name: 'Analytics' })).toBeVisible();
  expect(await texts(page.getByRole('region').getByRole('link', { name: /Add a plan/ }))).toEqual([]);
  expect(await page.getByRole('link', { name: 'New plan' }).count()).toBe(0);
  await page.goto('/admin/plans/new');
  await see(page.getByRole('heading', { name: 'You may not open this page' })).toBeVisible();
});
