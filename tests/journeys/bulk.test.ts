import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { marcus, see, toast, visit } from './journey.ts';

test('Marcus suspends two organizations, having seen what would happen, and takes both back', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?sort=NAME');
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ });
  await see(boxes.first()).toBeVisible();
  const first = await nameOf(boxes.first());
  const second = await nameOf(boxes.nth(1));
  await boxes.first().click();
  await boxes.nth(1).click();
  // what is chosen stays chosen when the list is sorted
  await page.getByRole('button', { name: 'Organization' }).click();
  await see(page).toHaveURL(/reverse=true/);
  await see(boxes.first()).not.toHaveAccessibleName(`Select ${first}`);
  const bar = page.getByRole('region', { name: 'Selected organizations' });
  await see(bar.getByRole('status')).toHaveText('2 organizations selected');

  await bar.getByRole('button', { name: 'Suspend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Suspend 2 organizations' });
  await dialog.getByLabel('Reason').fill('The program they were in has ended.');
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();

  await see(page.getByRole('heading', { level: 2, name: 'Suspend organization' })).toBeVisible();
  await see(page.getByText('This was a dry run: nothing has changed yet')).toBeVisible();
  await see(
    page.getByRole('listitem').filter({ hasText: 'State: ACTIVE to SUSPENDED' }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Start: change 2 records' }).click();
  await see(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await see(page.getByText('Done').first()).toBeVisible();
  await see(page.getByRole('cell', { name: 'Done' })).toHaveCount(2);

  // each has an entry of its own, from which it can be undone, once
  const operation = page.url();
  for (const name of [second, first]) {
    await page.goto(operation);
    await page.getByRole('link', { name }).click();
    await see(page.getByRole('heading', { level: 2, name: 'Suspend organization' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(toast(page).filter({ hasText: 'Undone: suspend organization' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(toast(page).filter({ hasText: 'It was not undone' })).toContainText('It has changed since');
});

test('Marcus selects everything that matches, downloads it, and cancels what he began', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?state=ACTIVE');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  const bar = page.getByRole('region', { name: 'Selected organizations' });
  const everyone = bar.getByRole('button', { name: /^Select all \d+ organizations that match$/ });
  const total = Number(/\d+/.exec(await everyone.innerText())?.[0]);
  expect(total).toBeGreaterThan(100);
  await everyone.click();
  await see(bar.getByRole('status')).toHaveText(`${total} organizations selected`);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const file = path.join(os.tmpdir(), `organizations-${process.pid}.csv`);
  await (await download).saveAs(file);
  const rows: Record<string, string>[] = parse(await readFile(file), { columns: true, bom: true });
  await rm(file);
  expect(rows).toHaveLength(total);
  expect(rows.every(({ State }) => State === 'ACTIVE')).toBe(true);

  await bar.getByRole('button', { name: 'Suspend' }).click();
  const dialog = page.getByRole('dialog', { name: `Suspend ${total} organizations` });
  await dialog.getByLabel('Reason').fill('By mistake.');
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(page.getByText('This was a dry run: nothing has changed yet')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const outcome = page.getByRole('listitem').filter({ hasText: 'State: ACTIVE to SUSPENDED' }).first();
  await see(outcome).toContainText('Canceled');
});

test('Marcus selects people on two pages with the keyboard, suspends them, and lets in all that match', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/users?sort=NAME');
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ });
  await see(boxes).toHaveCount(25);
  const bar = page.getByRole('region', { name: 'Selected users' });
  const selected = bar.getByRole('status');
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await see(selected).toHaveText('1 user selected');
  await boxes.nth(3).focus();
  await page.keyboard.press('Shift+Space');
  await see(selected).toHaveText('3 users selected');
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await see(selected).toHaveText('3 users selected');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await see(keys.getByText('Give up the selection')).toBeVisible();
  await page.keyboard.press('Escape');
  await see(keys).toHaveCount(0);
  await see(selected).toHaveText('3 users selected');
  await page.keyboard.press('Escape');
  await see(bar).toHaveCount(0);

  // two on this page, one on the next
  const first = await nameOf(boxes.first());
  const chosen = [await nameOf(boxes.nth(4)), await nameOf(boxes.nth(5))];
  await boxes.nth(4).click();
  await boxes.nth(5).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await see(boxes.first()).not.toHaveAccessibleName(`Select ${first}`);
  await see(page).toHaveURL(/after=/);
  await see(boxes).toHaveCount(25);
  chosen.push(await nameOf(boxes.nth(2)));
  await boxes.nth(2).click();
  await see(selected).toHaveText('3 users selected');
  await bar.getByRole('button', { name: 'Suspend' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Their machines are being replaced.');
  await page.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(
    page.getByRole('listitem').filter({ hasText: 'State: ACTIVE to SUSPENDED' }).first(),
  ).toBeVisible();
  for (const name of chosen) await see(page.getByRole('cell', { name })).toBeVisible();
  await page.getByRole('button', { name: 'Start: change 3 records' }).click();
  await see(page.getByRole('cell', { name: 'Done' })).toHaveCount(3);

  await page.goto('/admin/users');
  await see(boxes).toHaveCount(25);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await see(selected).toHaveText('25 users selected');
  const everyone = bar.getByRole('button', { name: /^Select all \d+ users that match$/ });
  const total = Number(/\d+/.exec(await everyone.innerText())?.[0]);
  expect(total).toBeGreaterThan(50);
  await everyone.click();
  await see(selected).toHaveText(`${total} users selected`);
  await bar.getByRole('button', { name: 'Activate' }).click();
  const dialog = page.getByRole('dialog', { name: `Activate ${total} users` });
  await dialog.getByLabel('Reason').fill('All machines are there.');
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(page.getByText('This was a dry run: nothing has changed yet')).toBeVisible();
  await see(page.getByText(`${total} records`).first()).toBeVisible();
  // the three, and the one whom the demo has suspended
  await page.getByRole('button', { name: 'Start: change 4 records' }).click();
  await see(page.getByRole('listitem').filter({ hasText: 'Done' })).toContainText('4 records');
});

test('Marcus sees which organizations a change of the plan of people would reach', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/users?q=northwind');
  await see(page.getByRole('checkbox', { name: 'Select Maya Lindqvist' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  const bar = page.getByRole('region', { name: 'Selected users' });
  await bar.getByRole('button', { name: 'Change plan' }).click();
  const dialog = page.getByRole('dialog', { name: /^Change the plan of \d users$/ });
  await see(dialog).toContainText('The plan of a person is the plan of their primary organization');
  await dialog.getByLabel('Reason').fill('The old plan ends.');
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(dialog.getByText('Choose a plan')).toBeVisible();
  await dialog.getByLabel('Plan').click();
  await page.getByRole('option', { name: 'Standard', exact: true }).first().click();
  await dialog.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Change plan: Standard' })).toBeVisible();
  await see(page.getByText('Their organization is in this operation already').first()).toBeVisible();
  await see(page.getByRole('cell', { name: 'Northwind Coffee' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

const nameOf = async (box: Locator): Promise<string> =>
  ((await box.getAttribute('aria-label')) ?? '').replace('Select ', '');
