import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

const failedHere = 'Could not be processed here: The price price_';

/** The page of an organization, by its name; answers its id. */
async function open(page: Page, name: string): Promise<string> {
  await page.goto(`/admin/organizations?q=${name.split(' ')[0]}`);
  await page.getByRole('link', { name, exact: true }).click();
  await see(page.getByRole('heading', { level: 2, name })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

test('Priya finds what failed by what was sent, reads it, has it processed again, and sees it in the timeline', async () => {
  const page = await visit({ as: priya });
  const id = await open(page, 'Solstice Energy');
  const timeline = page.locator('li').filter({ hasText: 'Subscription began with 3 seats' });
  await see(timeline.getByText(failedHere)).toBeVisible();

  await page.goto('/admin');
  await page.getByRole('link', { name: 'Failed webhook events' }).click();
  await see(page.getByRole('button', { name: 'Status: Failed' })).toBeVisible();
  await page.getByRole('searchbox').fill(id);
  await see(page).toHaveURL(new RegExp(`q=${id}`));
  await page.getByRole('link', { name: 'Subscription began with 3 seats' }).click();

  await see(page.getByText('It could not be processed, and is not tried again by itself')).toBeVisible();
  await see(page.getByText('1 failed try')).toBeVisible();
  await see(page.getByText('It is linked now: to be processed again.')).toBeVisible();
  await page.getByRole('button', { name: 'All that was sent' }).click();
  const raw = page.getByRole('group', { name: 'All that was sent' });
  await see(raw).toContainText(`"organizationId": "${id}"`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/^evt_\w+\.json$/);

  await page.getByRole('button', { name: 'Process again' }).click();
  const dialog = page.getByRole('dialog');
  // what Stripe has now is tried out before anything is done
  await see(dialog.getByText('$57.00 per month')).toBeVisible();
  await dialog.getByLabel('Reason').fill('The catalog knows the price now.');
  await dialog.getByRole('button', { name: 'Process again' }).click();
  await see(toast(page).filter({ hasText: 'It is processed again' })).toBeVisible();
  await see(page.getByText('Processed', { exact: true }).first()).toBeVisible();
  await see(page.getByText('Created', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Solstice Energy' }).click();
  await see(timeline.getByText('customer.subscription.created')).toBeVisible();
  await see(timeline.getByText(failedHere)).toHaveCount(0);
});

test('Marcus has all that still fails tried out and processed again at once, and enters a bank transfer', async () => {
  const page = await visit({ as: marcus });
  const id = await open(page, 'Solstice Energy');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Webhook events' }).click();
  await see(page).toHaveURL(new RegExp(`organizationId=${id}`));
  await page.getByRole('button', { name: 'Has an error' }).click();
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ });
  await see(page.getByRole('button', { name: /^Process again: / }).first()).toBeVisible();
  await see(page.getByText('Processed', { exact: true })).toHaveCount(0);
  const failing = await boxes.count();
  expect(failing).toBeGreaterThan(1);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  const bar = page.getByRole('region', { name: 'Selected events' });
  await bar.getByRole('button', { name: 'Process again' }).click();
  const dialog = page.getByRole('dialog', { name: `Process again ${failing} events` });
  await dialog.getByLabel('Reason').fill('The catalog knows the price now.');
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(page.getByText('This was a dry run: nothing has changed yet')).toBeVisible();
  await page.getByRole('button', { name: `Start: change ${failing} records` }).click();
  await see(page.getByRole('cell', { name: 'Done' })).toHaveCount(failing);
  await page.goto(`/admin/webhook-events?organizationId=${id}&hasError=true`);
  await see(page.getByText('No events match')).toBeVisible();

  await open(page, 'Kestrel Security');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Enter an event' }).click();
  const form = page.getByRole('dialog', { name: 'Enter an event of Kestrel Security' });
  await form.getByLabel('What happened').fill('Bank transfer for May received');
  await form.getByLabel('Amount').fill('79');
  await form.getByRole('button', { name: 'Enter', exact: true }).click();
  await see(toast(page).filter({ hasText: 'It stands in the timeline' })).toBeVisible();
  await page.getByRole('link', { name: 'Bank transfer for May received' }).click();
  await see(page.getByText('manual.entry').first()).toBeVisible();
  await see(page.getByText('$79.00').first()).toBeVisible();
  await see(page.getByRole('button', { name: 'Process again' })).toHaveCount(0);
});
