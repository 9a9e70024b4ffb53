import { expect, test } from 'vitest';
import { marcus, see, visit } from './journey.ts';

test('Marcus compares everything with Stripe, sees what a reconciliation is, and has one company looked at again', async () => {
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
  const sync = page.getByRole('button', { name: /^Re-sync / }).first();
  await sync.click();
  // it is waited for five seconds; one that takes longer goes on by itself
  await see(page.getByText(/is (being )?synchronized$/).first()).toBeVisible();
  const details = page.getByRole('button', { name: /^Details of / }).first();
  await details.click();
  await see(details).toHaveAttribute('aria-expanded', 'true');
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'Download the report as PDF' }).getAttribute('href')) ?? '',
  );
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
});
