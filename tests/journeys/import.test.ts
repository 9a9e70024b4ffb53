import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { marcus, openMail, priya, see, visit } from './journey.ts';

const file = path.join(os.tmpdir(), `customers-${process.pid}.csv`);
const lines = [
  'Handle;Firm;Country;E-mail;Owner name;Notes',
  'halden-optics;Halden Optics AS;;;;known',
  'juniper-labs;Juniper Labs;se;jonas@juniper.example;Jonas Ek;new',
  '"juniper-two";"Juniper ""Two""; Ltd.";SE;jonas@juniper.example;Jonas Ek;new',
  '',
  'juniper-labs;Juniper again;SE;jonas@juniper.example;Jonas Ek;twice',
  'Juniper Three;Juniper Three;SE;jonas@juniper.example;Jonas Ek;bad',
];

/** Chooses the file and leads to the columns. */
async function upload(page: Page): Promise<void> {
  await page.goto('/admin/organizations');
  await page.getByRole('link', { name: 'Import' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'A file of organizations' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  await see(page.getByText('5 lines, separated by semicolons')).toBeVisible();
}

test('Marcus imports customers: he names a column, sees what each line would do, starts it, and has a report', async () => {
  await writeFile(file, `\uFEFF${lines.join('\r\n')}`);
  const page = await visit({ as: marcus });
  await upload(page);
  await see(page.getByText('Left out: Firm, Notes.')).toBeVisible();
  await page.getByRole('combobox', { name: 'What Firm is' }).click();
  await page.getByRole('option', { name: 'Organization', exact: true }).click();
  await see(page.getByText('Left out: Notes.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin the dry run' }).click();

  await see(page.getByRole('heading', { level: 2, name: 'Import organizations' })).toBeVisible();
  await see(page.getByText('This was a dry run: nothing has changed yet')).toBeVisible();
  const outcomes = page.getByRole('listitem');
  await see(outcomes.filter({ hasText: 'Adds account, organization, membership' })).toContainText('2 lines');
  await see(outcomes.filter({ hasText: 'Short name: the same stands in line 3 already.' })).toBeVisible();
  await see(page.getByRole('cell', { name: 'Name: Halden Optics to Halden Optics AS' })).toBeVisible();

  await page.getByRole('button', { name: /^Show 1 line: Short name: has the wrong form/ }).click();
  await see(page.getByRole('row')).toHaveCount(2);
  await see(page.getByRole('cell', { name: 'Juniper Three Line 7' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();

  await page.getByRole('button', { name: 'Start: import 3 lines' }).click();
  await see(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await see(page.getByRole('cell', { name: 'Done' })).toHaveCount(3);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the report as CSV' }).click();
  const report = path.join(os.tmpdir(), `report-${process.pid}.csv`);
  await (await download).saveAs(report);
  const rows: Record<string, string>[] = parse(await readFile(report), { columns: true, bom: true });
  await rm(report);
  expect(rows.map(({ Line, Outcome }) => [Line, Outcome])).toEqual([
    ['2', 'DONE'],
    ['3', 'DONE'],
    ['4', 'DONE'],
    ['6', 'REFUSED'],
    ['7', 'REFUSED'],
  ]);

  await page.getByRole('link', { name: 'Juniper "Two"; Ltd.' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Import organizations' })).toBeVisible();
  await openMail(page, { to: 'jonas@juniper.example', subject: 'Juniper Labs is yours' });

  // the same file again has nothing left to do
  await upload(page);
  await page.getByRole('combobox', { name: 'What Firm is' }).click();
  await page.getByRole('option', { name: 'Organization', exact: true }).click();
  await page.getByRole('button', { name: 'Begin the dry run' }).click();
  await see(outcomes.filter({ hasText: 'Nothing to change' })).toContainText('3 lines');
  await see(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
  await rm(file);
});

test('Marcus is told what is wrong with a file, chooses it by keyboard alone, and Priya may not import', async () => {
  const page = await visit({ as: marcus, refusing: /\/import\/users/ });
  await page.goto('/admin/users/import');
  await writeFile(file, 'E-mail\n"never closed');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'CSV file' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await see(page.getByRole('alert')).toContainText('a quote is missing');
  await rm(file);

  const hers = await visit({ as: priya });
  await hers.goto('/admin/users');
  await see(
    hers
      .getByRole('heading', { name: 'Users' })
      .or(hers.getByText(/\d users$/))
      .first(),
  ).toBeVisible();
  await see(hers.getByRole('link', { name: 'Import' })).toHaveCount(0);
  await hers.goto('/admin/users/import');
  await see(hers.getByText('You may not open this page')).toBeVisible();
});
