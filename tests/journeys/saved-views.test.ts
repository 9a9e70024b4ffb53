import { test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

test('Marcus saves what he looks for every day, opens the list with it, and shares it with Priya', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?state=SUSPENDED');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByLabel('Name').fill('Kept out');
  await dialog.getByLabel('Share it with all of the staff').check();
  await dialog.getByRole('button', { name: 'Save the view' }).click();
  await see(toast(page).filter({ hasText: 'Kept out is saved' })).toBeVisible();

  const menu = page.getByRole('button', { name: 'Views: Kept out' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Open with it' }).click();
  await see(toast(page).filter({ hasText: 'The list opens with Kept out from now on' })).toBeVisible();
  await page.goto('/admin/organizations');
  await see(menu).toBeVisible();
  await see(page).toHaveURL(/state=SUSPENDED/);

  const colleague = await visit({ as: priya });
  await colleague.goto('/admin/organizations');
  await colleague.getByRole('button', { name: 'Views' }).click();
  await colleague.getByRole('menuitemcheckbox', { name: /^Kept out · Marcus/ }).click();
  await see(colleague).toHaveURL(/state=SUSPENDED/);

  await menu.click();
  await page.getByRole('menuitem', { name: 'Remove Kept out' }).click();
  await see(toast(page).filter({ hasText: 'The view is gone' })).toBeVisible();
  await see(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
});
