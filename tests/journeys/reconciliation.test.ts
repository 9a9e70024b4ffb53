import { expect, test } from 'vitest';
import { marcus, see, toast, visit } from './journey.ts';

test('Marcus compares everything with Stripe, repairs what a webhook never told, takes it back, and has one company looked at again', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/reconciliation');
  await page.getByRole('button', { name: 'What is reconciliation?' }).click();
  await see(page.getByText('Why there is something to find')).toBeVisible();
  await page.getByRole('button', { name: 'Compare now' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click();
  await see(page.getByRole('heading', { name: 'Organizations', exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await see(page.getByRole('heading', { name: 'Discrepancies' })).toBeVisible();
  const details = page.getByRole('button', { name: 'Details of Stonebridge Capital' });
  await details.click();
  await see(details).toHaveAttribute('aria-expanded', 'true');
  const seats = page.getByRole('article', { name: 'Seats' });
  await see(seats).toContainText('A webhook never came');
  await seats.getByRole('button', { name: 'Repair' }).click();
  const dialog = page.getByRole('dialog');
  await see(dialog.getByRole('insertion').filter({ hasText: '16' }).first()).toBeVisible();
  await dialog.getByLabel('Reason').fill('They bought two more by telephone.');
  await dialog.getByRole('button', { name: 'Repair', exact: true }).click();
  await see(seats).toContainText('Repaired');
  await toast(page).filter({ hasText: 'Seats: repaired' }).getByRole('button', { name: 'Undo' }).click();
  await see(seats).toContainText('Open');

  // whoever differs is left to other stories
  const sync = page.getByRole('button', { name: /^Re-sync (?!Solstice|Stonebridge)/ }).first();
  await sync.click();
  // it is waited for five seconds; one that takes longer goes on by itself
  await see(page.getByText(/is (being )?synchronized$/).first()).toBeVisible();
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'Download the report as PDF' }).getAttribute('href')) ?? '',
  );
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
});
