import { test } from 'vitest';
import { marcus, openMail, priya, see, toast, visit } from './journey.ts';

test('Marcus gives Beacon Labs a fifth off, sees what it costs, and takes it away again', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Beacon+Labs');
  await page.getByRole('link', { name: 'Beacon Labs' }).click();
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: 'Discount' }).click();
  const dialog = page.getByRole('dialog', { name: 'Discount' });
  await dialog.getByLabel('Percent off').fill('20');
  await dialog.getByLabel('Percent off').blur();
  await see(dialog.getByRole('insertion').filter({ hasText: '$60.80 per month' })).toBeVisible();
  await dialog.getByLabel('Reason').fill('A year agreed in advance');
  await dialog.getByRole('button', { name: 'Save the discount' }).click();
  await see(toast(page).filter({ hasText: 'It costs $60.80 now' })).toBeVisible();
  await see(page.getByText('20% · “A year agreed in advance”')).toBeVisible();
  await see(page.getByRole('deletion').filter({ hasText: '$76.00' })).toBeVisible();

  // support sees it, and has no act for it
  const hers = await visit({ as: priya });
  await hers.goto(new URL(page.url()).pathname);
  await see(hers.getByText('20% · “A year agreed in advance”')).toBeVisible();

  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: 'Discount' }).click();
  await dialog.getByRole('radio', { name: 'None' }).click();
  await see(dialog.getByRole('insertion').filter({ hasText: '$76.00 per month' })).toBeVisible();
  await dialog.getByLabel('Reason').fill('The year is over');
  await dialog.getByRole('button', { name: 'Save the discount' }).click();
  await see(toast(page).filter({ hasText: 'The discount is gone' })).toBeVisible();
  await see(page.getByText('20% · “A year agreed in advance”')).toHaveCount(0);
});

test('Marcus gives Cedar Studios a fifth off at Stripe: the owner is told, and both sides say the same', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Cedar+Studios');
  await page.getByRole('link', { name: 'Cedar Studios' }).click();
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: 'Discount' }).click();
  const dialog = page.getByRole('dialog', { name: 'Discount' });
  await see(dialog.getByText(/Stripe takes it off every invoice from the next one on/)).toBeVisible();
  await dialog.getByLabel('Percent off').fill('20');
  await dialog.getByLabel('Percent off').blur();
  await see(dialog.getByRole('insertion').filter({ hasText: '$36.00 per month' })).toBeVisible();
  await dialog.getByLabel('Reason').fill('They teach with it');
  await dialog.getByRole('button', { name: 'Save the discount' }).click();
  await see(toast(page).filter({ hasText: 'It costs $36.00 now' })).toBeVisible();
  await see(page.getByText('20% · “They teach with it”')).toBeVisible();

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Re-sync' }).click();
  await see(toast(page).filter({ hasText: 'Both sides said the same.' })).toBeVisible();
  await openMail(page, {
    to: 'kira.okafor@cedar-studios.example',
    subject: 'Cedar Studios: your discount has changed',
  });
  await see(page.getByText('From the next invoice on a whole period costs $36.00').first()).toBeVisible();
});
