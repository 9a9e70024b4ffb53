import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

test('Marcus issues a license, which a program activates, and suspends it; then he makes a batch', async () => {
  const page = await visit({ as: marcus });
  const ask = async (token: string, query: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(new URL('/graphql', page.url()).href, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return (await answer.json()) as Record<string, unknown>;
  };

  // a key for the program
  await page.goto('/admin/apps');
  await page.getByRole('link', { name: 'Desktop', exact: true }).click();
  await page.getByRole('button', { name: 'New key' }).click();
  const making = page.getByRole('dialog', { name: 'New key of Desktop' });
  await making.getByLabel('Name').fill('activation');
  await making.getByRole('checkbox', { name: 'Validate licenses' }).check();
  await making.getByRole('checkbox', { name: 'Activate licenses' }).check();
  await making.getByLabel('Reason').fill('The new release activates by itself');
  await making.getByRole('button', { name: 'Make the key' }).click();
  const shown = page.getByRole('dialog', { name: 'The new key' });
  const token = String(await shown.getByText(/^bursar_/).textContent());
  await shown.getByRole('button', { name: 'I have kept it' }).click();

  await page.goto('/admin/licenses');
  await page.getByRole('button', { name: 'Issue a license' }).click();
  const dialog = page.getByRole('dialog', { name: 'Issue a license' });
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await see(dialog.getByText('Say who gets it')).toBeVisible();
  await dialog.getByLabel('Organization').fill('greenfield');
  await page.getByRole('option', { name: /Greenfield Dental/ }).click();
  await dialog.getByLabel('App').click();
  await page.getByRole('option', { name: 'Desktop', exact: true }).click();
  await dialog.getByLabel('Plan').click();
  await page.getByRole('option', { name: 'Starter' }).click();
  // as the plan allows
  await see(dialog.getByLabel('Machines')).toHaveValue('2');
  await dialog.getByLabel('Reason').fill('Ordered by phone');
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
  await see(toast(page).filter({ hasText: 'Greenfield Dental has the license BRSR-' })).toBeVisible();
  const key = String(await page.locator('code', { hasText: /^BRSR-/ }).textContent());

  const activated = await ask(
    token,
    `mutation { activateLicense(input: { key: "${key.toLowerCase()}", fingerprint: "f3a1-77c0-machine", name: "Reception" }) { id } }`,
  );
  expect(activated['errors']).toBeUndefined();
  await page.reload();
  await see(page.getByRole('row').filter({ hasText: 'Reception' })).toBeVisible();

  await page.getByRole('button', { name: 'Suspend' }).click();
  const suspending = page.getByRole('dialog', { name: `Suspend ${key}` });
  await see(suspending.getByRole('insertion').filter({ hasText: 'Does not work' })).toBeVisible();
  await suspending.getByLabel('Reason').fill('The bill is disputed');
  await suspending.getByRole('button', { name: 'Suspend' }).click();
  await see(toast(page).filter({ hasText: `${key} is suspended` })).toBeVisible();
  const validated = await ask(token, `{ validateLicense(key: "${key}") { valid reason } }`);
  expect(validated['data']).toEqual({ validateLicense: { valid: false, reason: 'SUSPENDED' } });

  await page.goto('/admin/licenses/batches');
  await page.getByRole('button', { name: 'Make a batch' }).click();
  const batch = page.getByRole('dialog', { name: 'Make a batch of keys' });
  await batch.getByLabel('Name').fill('Summer fair');
  await batch.getByLabel('How many').fill('501');
  await batch.getByLabel('App').click();
  await page.getByRole('option', { name: 'Desktop', exact: true }).click();
  await batch.getByLabel('Plan').click();
  await page.getByRole('option', { name: 'Starter' }).click();
  await batch.getByLabel('Reason').fill('Given away at the fair');
  await batch.getByRole('button', { name: 'Make the keys' }).click();
  await see(batch.getByText('At most 500 at a time', { exact: true }).last()).toBeVisible();
  await batch.getByLabel('How many').fill('12');
  await batch.getByRole('button', { name: 'Make the keys' }).click();
  const done = page.getByRole('dialog', { name: '12 keys for Summer fair' });
  const downloading = page.waitForEvent('download');
  await done.getByRole('link', { name: 'Download CSV' }).click();
  const file = path.join(os.tmpdir(), `licenses-${process.pid}.csv`);
  await (await downloading).saveAs(file);
  expect((await readFile(file, 'utf8')).match(/BRSR-/g)).toHaveLength(12);
  await rm(file);

  // support reads all of it, and changes nothing
  const hers = await visit({ as: priya });
  await hers.goto(`/admin/licenses?q=${key}`);
  await hers.getByRole('link', { name: key }).click();
  await see(hers.getByText('Reception').first()).toBeVisible();
  await see(hers.getByRole('button', { name: 'Release Reception' })).toHaveCount(0);
});
