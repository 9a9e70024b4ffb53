import { expect, test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

test('Marcus labels customers as he meets them, finds them by it, and deletes the label in the end', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Riverside');
  await page.getByRole('link', { name: 'Riverside Printing' }).click();
  const card = page.getByRole('heading', { name: 'Tags', level: 2 }).locator('../../..');
  await card.getByRole('button', { name: 'Add a tag' }).click();
  await card.getByLabel('Tag').click();
  await page.keyboard.type('at risk');
  await page.getByRole('option', { name: 'Make the tag “at risk”' }).click();
  await see(toast(page).filter({ hasText: 'The tag is on' })).toBeVisible();
  await see(card.getByRole('listitem')).toHaveText('at risk');

  // all who are here, tagged at once
  await page.goto('/admin/organizations?q=Kestrel');
  await see(page.getByRole('checkbox', { name: 'Select Kestrel Security' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await page
    .getByRole('region', { name: 'Selected organizations' })
    .getByRole('button', { name: 'Tag', exact: true })
    .click();
  const tagging = page.getByRole('dialog', { name: 'Tag 1 organization' });
  await tagging.getByLabel('Reason').fill('They have asked how to export everything.');
  await tagging.getByLabel('Tag').click();
  await page.getByRole('option', { name: 'at risk' }).click();
  await tagging.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Tag organization: at risk' })).toBeVisible();
  await page.getByRole('button', { name: 'Start: change 1 record' }).click();
  await see(page.getByRole('cell', { name: 'Done' })).toBeVisible();

  await page.goto('/admin/organizations');
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('checkbox', { name: 'at risk' }).click();
  await page.keyboard.press('Escape');
  await see(page.getByText('2 organizations').first()).toBeVisible();
  await see(page.getByRole('row', { name: /Kestrel Security at risk/ })).toBeVisible();
  await see(page.getByRole('row', { name: /Riverside Printing at risk/ })).toBeVisible();

  await page.goto('/admin/tags');
  const row = page.getByRole('row').filter({ hasText: 'at risk' });
  await see(row).toContainText('2 organizations');
  await page.getByRole('button', { name: 'Actions for at risk' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const editing = page.getByRole('dialog', { name: 'Edit at risk' });
  await editing.getByLabel('Name').fill('VIP');
  await editing.getByRole('button', { name: 'Save' }).click();
  await see(editing.getByText('There is a tag of this name already.')).toBeVisible();
  await editing.getByLabel('Name').fill('watched');
  await editing.getByRole('button', { name: 'Save' }).click();
  await see(toast(page).filter({ hasText: 'watched is changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Actions for watched' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const deleting = page.getByRole('dialog', { name: 'Delete watched' });
  await see(deleting).toContainText('2 organizations');
  await deleting.getByLabel('Reason').fill('Both have stayed.');
  await deleting.getByRole('button', { name: 'Delete' }).click();
  await see(toast(page).filter({ hasText: 'watched is deleted' })).toBeVisible();
  await see(page.getByRole('row').filter({ hasText: 'watched' })).toHaveCount(0);
});

test('Priya puts on the tags that there are, and makes none', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/tags');
  await see(page.getByRole('link', { name: 'migrating' })).toBeVisible();
  await see(page.getByRole('button', { name: 'New tag' })).toHaveCount(0);
  await page.goto('/admin/organizations?q=Tidewater');
  await page.getByRole('link', { name: 'Tidewater Foods' }).click();
  const card = page.getByRole('heading', { name: 'Tags', level: 2 }).locator('../../..');
  await card.getByRole('button', { name: 'Add a tag' }).click();
  await card.getByLabel('Tag').click();
  await page.getByRole('option', { name: 'migrating' }).click();
  await see(card.getByRole('listitem')).toHaveText('migrating');
  expect(await card.getByRole('alert').count()).toBe(0);
  await card.getByRole('button', { name: 'Take off migrating' }).click();
  await see(card.getByText('No tag yet.')).toBeVisible();
});
