import { expect, test } from 'vitest';
import { priya, see, visit } from './journey.ts';

test('Priya looks up what Northwind Coffee was billed, opens the invoice and its PDF, and sees what they pay with', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/invoices');
  await see(page.getByRole('heading', { name: 'Outstanding' })).toBeVisible();
  await page.getByPlaceholder('Search number, name, ID…').fill('northwind');
  await see(page.getByText('2 invoices', { exact: true }).first()).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: '$1,200.00' });
  await see(row).toContainText('Northwind Coffee');
  await see(row).toContainText('Paid');
  await row.getByRole('link').click();

  await see(page.getByRole('cell', { name: 'Onboarding and import of your data' })).toBeVisible();
  await see(page.getByText('nothing is open')).toBeVisible();
  const [hosted] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open at the provider' }).click(),
  ]);
  await see(hosted.getByText('$1,200.00').first()).toBeVisible();
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '',
  );
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([
    200,
    expect.stringContaining('application/pdf'),
  ]);

  await page.getByRole('link', { name: 'Visa ·· 4242' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Payment of $1,200.00' })).toBeVisible();
  await page.getByRole('link', { name: 'Northwind Coffee' }).click();
  await see(
    page
      .getByRole('listitem')
      .filter({ hasText: /^Visa ·· 4242/ })
      .filter({ hasText: 'Default' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'All 2 invoices' }).click();
  await see(page).toHaveURL(/\/admin\/invoices\?organization=/);
  await see(page.getByRole('row').filter({ hasText: '$1,200.00' })).toBeVisible();

  const file = await page.request.get('/export/invoices.csv?filter={"status":{"in":["PAID"]}}');
  const text = await file.text();
  expect(text).toContain('Northwind Coffee,USD,1200.00');
  expect(text).not.toContain('OPEN');
});

test('the invoices of a demo are of every kind: months that were paid, one that is open, and one given back in part', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/invoices?status=OPEN');
  await see(page.getByRole('row').filter({ hasText: 'Open' }).first()).toBeVisible();
  await page.goto('/admin/payments?status=FAILED');
  await see(page.getByText('Your card was declined.').first()).toBeVisible();
  const file = await page.request.get('/export/invoices.csv?filter={"refunded":{"gt":0}}');
  expect(await file.text()).toMatch(/,480\.00,[^\n]*,240\.00,/);
});
