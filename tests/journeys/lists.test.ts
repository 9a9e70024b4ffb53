import { expect, test } from 'vitest';
import { marcus, see, texts, visit } from './journey.ts';

test('a list is searched, filtered, sorted and paged, and its address keeps all of it', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/users');
  const names = page.getByRole('row').getByRole('link');
  await see(page.getByRole('status')).toHaveText(/^4\d\d users$/);
  await see(names).toHaveCount(25);

  await page.keyboard.press('/');
  await page.keyboard.type('we');
  await see(page.getByRole('status')).toHaveText('Type at least 3 characters');
  await page.keyboard.type('b');
  await see(names).toHaveText(['Jonas Weber']);
  await see(page).toHaveURL(/\?q=web$/);
  await page.reload();
  await see(names).toHaveText(['Jonas Weber']);
  await see(page.getByRole('searchbox')).toHaveValue('web');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await see(names).toHaveCount(25);

  await page.getByRole('button', { name: 'Staff' }).click();
  await page.getByRole('checkbox', { name: 'Super admin' }).click();
  await page.keyboard.press('Escape');
  await see(page.getByRole('button', { name: 'Staff: Super admin', exact: true })).toBeVisible();
  await see(names).toHaveCount(2);
  await page.getByRole('button', { name: 'User', exact: true }).click();
  await see(page.getByRole('columnheader', { name: 'User' })).toHaveAttribute('aria-sort', 'ascending');
  await see(names).toHaveText(['Marcus Chen', 'Sofia Almeida']);
  await page.getByRole('button', { name: 'User', exact: true }).click();
  await see(page.getByRole('columnheader', { name: 'User' })).toHaveAttribute('aria-sort', 'descending');
  await page.reload();
  await see(names).toHaveText(['Sofia Almeida', 'Marcus Chen']);
  await page.goBack();
  await see(names).toHaveText(['Marcus Chen', 'Sofia Almeida']);
  await page.getByRole('button', { name: 'Remove the filter Staff' }).click();
  await see(names).toHaveCount(25);

  const first = await texts(names);
  expect(first).toEqual(first.toSorted(new Intl.Collator('en').compare));
  await page.getByRole('button', { name: 'Next' }).click();
  await see(names.first()).not.toHaveText(first[0] ?? '');
  const second = await texts(names);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.reload();
  await see(names).toHaveText(second);
  await page.getByRole('button', { name: 'Previous' }).click();
  await see(names).toHaveText(first);
  await page.goBack();
  await see(names).toHaveText(second);
});

test('customers are listed by the plan that they have, which is chosen by its name', async () => {
  const page = await visit({ as: marcus });
  for (const list of ['users', 'organizations']) {
    await page.goto(`/admin/${list}`);
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Scale' }).click();
    await page.keyboard.press('Escape');
    await see(page).toHaveURL(/plan=AD_AGENCY/);
    await see(page.getByRole('button', { name: 'Plan: Scale', exact: true })).toBeVisible();
    const rows = page.getByRole('row').filter({ hasNot: page.getByRole('columnheader') });
    await see(rows.filter({ hasText: 'Greenfield Dental' }).first()).toBeVisible();
    await see(rows.filter({ hasNotText: 'Scale' })).toHaveCount(0);
  }
});

test('a record and the list before it are reached without a mouse', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin');
  await see(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await see(help.getByText('Search this list')).toBeVisible();
  await page.keyboard.press('Escape');
  await see(help).toBeHidden();

  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await see(page.getByRole('heading', { level: 1, name: 'Organizations' })).toBeVisible();
  await page.keyboard.press('/');
  await see(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('quillon');
  const found = page.getByRole('row').getByRole('link');
  await see(found).toHaveText(['Quillon Legal']);
  for (let tabs = 0; tabs < 20 && !(await found.and(page.locator(':focus')).count()); tabs += 1)
    await page.keyboard.press('Tab');
  await see(found).toBeFocused();
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 2, name: 'Quillon Legal' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to Organizations' }).press('Enter');
  await see(page).toHaveURL(/\/admin\/organizations\?q=quillon$/);
  await see(found).toHaveText(['Quillon Legal']);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('charlotte.av');
  await see(page.getByRole('option', { name: 'Charlotte Avery' })).toBeVisible();
  await page.getByRole('option', { name: 'Charlotte Avery' }).hover();
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 2, name: 'Charlotte Avery' })).toBeVisible();
});

test('the audit log finds what was done, by whom, to what and when', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/audit-log');
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await see(rows).toHaveCount(25);

  await page.getByRole('button', { name: 'Action' }).click();
  await page.getByRole('checkbox', { name: 'Suspend organization', exact: true }).click();
  await page.keyboard.press('Escape');
  await see(page).toHaveURL(/action=suspendOrganization/);
  await page.getByRole('button', { name: 'Date' }).click();
  await page.getByRole('button', { name: 'Today' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('two invoices');
  await see(rows).toHaveCount(1);
  await see(rows).toContainText('Sofia Almeida');
  await page.reload();
  await see(rows).toContainText('Two invoices unpaid');

  await page.getByRole('link', { name: 'Suspend organization' }).click();
  const state = page.getByRole('row', { name: /^State ACTIVE/ });
  await see(state.getByRole('insertion')).toHaveText('SUSPENDED');
  await page.getByRole('definition').getByRole('link', { name: 'Sato Logistics' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Sato Logistics' })).toBeVisible();

  await page.goto('/admin/audit-log');
  await page.getByRole('button', { name: 'Actor' }).click();
  await page.getByRole('textbox', { name: 'Actor' }).fill('seed');
  await page.getByRole('button', { name: 'Apply' }).click();
  await see(rows.filter({ hasNotText: 'Seed' })).toHaveCount(0);
  await see(rows.first()).toContainText(/seed/i);
});
