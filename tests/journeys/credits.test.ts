import { expect, test } from 'vitest';
import { marcus, see, toast, visit } from './journey.ts';

test('Marcus gives Keystone Ventures credits, takes some away, takes that back, and the ledger tells it', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/credits');
  await see(page.getByText(/Everything adds up/)).toBeVisible();
  await page
    .getByRole('link', { name: /^Keystone Ventures/ })
    .first()
    .click();
  const card = page
    .getByRole('heading', { level: 2, name: 'Credits' })
    .locator('xpath=ancestor::*[@data-slot="root"][1]');
  await card.getByRole('button', { name: 'Give' }).click();
  const give = page.getByRole('dialog', { name: 'Give credits to Keystone Ventures' });
  await give.getByLabel('Credits').fill('500');
  await give.getByLabel('Credits').press('Tab');
  await see(give.getByRole('insertion').filter({ hasText: /\d credits/ })).toBeVisible();
  await give.getByRole('button', { name: 'Give them' }).click();
  await see(give.getByText('Say why')).toBeVisible();
  await give.getByLabel('Reason').fill('A hundred reports came out empty');
  await give.getByRole('button', { name: 'Give them' }).click();
  await see(toast(page).filter({ hasText: 'Keystone Ventures got 500 credits' })).toBeVisible();
  await see(card.getByText('A hundred reports came out empty')).toBeVisible();

  await card.getByRole('button', { name: 'Take' }).click();
  const take = page.getByRole('dialog', { name: 'Take credits from Keystone Ventures' });
  await take.getByLabel('Credits').fill('1000000');
  await take.getByLabel('Reason').fill('Too many');
  await take.getByRole('button', { name: 'Take them' }).click();
  await see(take.getByText(/There are [\d,]+ credits/).first()).toBeVisible();
  await take.getByLabel('Credits').fill('50');
  await take.getByRole('button', { name: 'Take them' }).click();
  await see(toast(page).filter({ hasText: '50 credits taken from Keystone Ventures' })).toBeVisible();

  await card.getByRole('link', { name: 'Ledger' }).click();
  await see(page).toHaveURL(/\/admin\/credits\?organization=/);
  await page
    .getByRole('button', { name: /Actions for entry \d+ of Keystone Ventures/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Take back' }).click();
  const back = page.getByRole('dialog', { name: 'Give the 50 credits back' });
  await back.getByLabel('Reason').fill('It was right as it was');
  await back.getByRole('button', { name: 'Take it back' }).click();
  await see(toast(page).filter({ hasText: 'Keystone Ventures has' })).toBeVisible();
  await see(page.getByText('Taken back')).toBeVisible();

  await page.goto('/admin/credit-packs');
  await page.getByRole('button', { name: 'New pack' }).click();
  const pack = page.getByRole('dialog', { name: 'New credit pack' });
  await pack.getByLabel('Name').fill('Five hundred credits');
  await pack.getByLabel('Credits').fill('500');
  await pack.getByRole('button', { name: 'Create the pack' }).click();
  await see(pack.getByText('Price is required')).toBeVisible();
  await pack.getByLabel('Price').fill('45');
  await pack.getByLabel('Price').press('Tab');
  await pack.getByRole('button', { name: 'Create the pack' }).click();
  await see(toast(page).filter({ hasText: 'Five hundred credits is on sale' })).toBeVisible();
  await see(page.getByRole('row', { name: 'Five hundred credits' })).toBeVisible();
  expect(page.url()).toContain('/admin/credit-packs');

  await page.getByRole('button', { name: 'Actions for Five hundred credits' }).click();
  await page.getByRole('menuitem', { name: 'Retire' }).click();
  const retire = page.getByRole('dialog', { name: 'Retire Five hundred credits' });
  await see(retire.getByText('Archived')).toBeVisible();
});
