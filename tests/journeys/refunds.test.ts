import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

/** What is shown beside a word in a list of facts. */
const fact = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });

test('Priya gives back a part, is told what is left, asks for half of it above her limit, and Marcus approves; all sides agree', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/payments?q=northwind');
  await page.getByRole('row').filter({ hasText: '$1,200.00' }).getByRole('link').click();
  await see(page.getByRole('heading', { level: 2, name: 'Payment of $1,200.00' })).toBeVisible();

  // a part, within her limit
  await page.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await see(dialog.getByText(/Up to \$1,200.00 can be refunded/)).toBeVisible();
  await dialog.getByRole('spinbutton', { name: 'Amount' }).fill('100');
  await dialog.getByRole('spinbutton', { name: 'Amount' }).press('Tab');
  await see(dialog.getByRole('insertion').filter({ hasText: '$1,100.00' })).toBeVisible();
  await see(dialog.getByText('maya.lindqvist@northwind.example')).toBeVisible();
  await dialog.getByRole('button', { name: 'Refund $100.00' }).click();
  await see(dialog.getByText('Say why: it is kept in the audit log')).toBeVisible();
  await dialog.getByLabel('Reason').fill('A third of the onboarding was in the wrong language.');
  const number = /Type (\S+) to confirm/.exec((await dialog.textContent()) ?? '')?.[1] ?? '';
  await dialog.getByLabel(`Type ${number} to confirm`).fill(number);
  await dialog.getByRole('button', { name: 'Refund $100.00' }).click();
  await see(toast(page).last()).toContainText('$100.00 went back to Northwind Coffee');
  await see(fact(page, 'Left')).toContainText('$1,100.00');

  // more than there is
  await page.getByRole('button', { name: 'Refund', exact: true }).click();
  await dialog.getByRole('spinbutton', { name: 'Amount' }).fill('1150');
  await dialog.getByRole('spinbutton', { name: 'Amount' }).press('Tab');
  await see(dialog.getByText('At most $1,100.00 is left of this payment.')).toBeVisible();

  // half of it needs somebody else
  await dialog.getByRole('spinbutton', { name: 'Amount' }).fill('550');
  await dialog.getByRole('spinbutton', { name: 'Amount' }).press('Tab');
  await see(dialog.getByText('A second person has to approve it')).toBeVisible();
  await see(dialog.getByText(/Marcus Chen/)).toBeVisible();
  await dialog.getByLabel('Reason').fill('They canceled the rest of the onboarding.');
  await dialog.getByLabel(`Type ${number} to confirm`).fill(number);
  await dialog.getByRole('button', { name: 'Ask for $550.00' }).click();
  await see(toast(page).last()).toContainText('waits for approval');
  await see(fact(page, 'Left')).toContainText('$1,100.00');
  await page.getByRole('link', { name: 'Requested by customer' }).first().click();
  await see(page.getByText('Somebody else has to approve it')).toBeVisible();
  await see(page.getByRole('button', { name: 'Approve' })).toBeHidden();

  const other = await visit({ as: marcus });
  await other.goto('/admin/refunds');
  await other.getByRole('link', { name: /Waiting for approval/ }).click();
  await other.getByRole('row').filter({ hasText: '$550.00' }).getByRole('link').click();
  await other.getByRole('button', { name: 'Approve' }).click();
  const approval = other.getByRole('dialog');
  await see(approval.getByText(/They canceled the rest of the onboarding/)).toBeVisible();
  await see(approval.getByText('maya.lindqvist@northwind.example')).toBeVisible();
  await approval.getByRole('button', { name: 'Refund $550.00' }).click();
  await see(toast(other).last()).toContainText('$550.00 went back to Northwind Coffee');
  await see(other.getByText('Succeeded').first()).toBeVisible();
  for (const step of ['Asked for', 'Approved', 'Taken by the provider', 'The money went back'])
    await see(other.getByRole('listitem').filter({ hasText: step }).first()).toBeVisible();
  await see(other.getByRole('link', { name: 'Refund of $550.00 began' })).toBeVisible();

  // the money agrees on all sides: the payment, the invoice, and the audit log with both names
  await other.getByRole('link', { name: 'The payment' }).click();
  await see(fact(other, 'Left')).toContainText('$550.00');
  await see(fact(other, 'Given back')).toContainText('$650.00');
  await other.getByRole('link', { name: number }).click();
  await see(other.getByText('$650.00 given back').first()).toBeVisible();
  const file = await other.request.get('/export/refunds.csv?filter={"q":"northwind"}');
  const text = await file.text();
  expect(text).toMatch(/Succeeded|SUCCEEDED/);
  expect(text).toContain('Priya');
  expect(text).toContain('Marcus Chen');
  expect(text).toContain('550.00');
});
