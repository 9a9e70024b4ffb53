import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { marcus, see, toast, visit } from './journey.ts';

test('Marcus suspends two organizations, having seen what would happen, and takes one back', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?sort=NAME');
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ });
  await see(boxes.first()).toBeVisible();
  const first = await nameOf(boxes.first());
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
  await page.getByRole('link', { name: first }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Suspend organization' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(toast(page).filter({ hasText: 'Undone: suspend organization' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await see(toast(page).filter({ hasText: 'It was not undone' })).toContainText('It has changed since');
});

test('Marcus selects everything that matches, downloads it, and cancels what he began', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?state=ACTIVE');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  const bar = page.getByRole('region', { name: 'Selected organizations' });
  const total = Number(/\d+/.exec(await bar.getByRole('status').innerText())?.[0]);
  expect(total).toBeGreaterThan(10);

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

const nameOf = async (box: Locator): Promise<string> =>
  ((await box.getAttribute('aria-label')) ?? '').replace('Select ', '');
