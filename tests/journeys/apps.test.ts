import { expect, test } from 'vitest';
import { marcus, priya, see, toast, visit } from './journey.ts';

test('Marcus gives an app a key, which works until he takes it back', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/apps');
  await page.getByRole('link', { name: 'Cloud sync' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Cloud sync' })).toBeVisible();
  await page.getByRole('button', { name: 'New key' }).click();
  const dialog = page.getByRole('dialog', { name: 'New key of Cloud sync' });
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await see(dialog.getByText('Say what it may be used for')).toBeVisible();
  await dialog.getByLabel('Name').fill('staging');
  await dialog.getByRole('checkbox', { name: 'Read customers' }).check();
  await dialog.getByRole('checkbox', { name: 'Write customers' }).check();
  await dialog.getByLabel('Reason').fill('A second system goes live');
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  const shown = page.getByRole('dialog', { name: 'The new key' });
  const token = await shown.getByText(/^bursar_/).textContent();
  await shown.getByRole('button', { name: 'I have kept it' }).click();
  await see(page.getByText(String(token))).toHaveCount(0);

  const ask = async (query = '{ currentKey { name } }'): Promise<string> => {
    const address = new URL('/graphql', page.url()).href;
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'answered';
  };
  const kestrel = `externalId: "k-1", name: "Kestrel Labs", owner: { externalId: "u-1", email: "ida@kestrel.example", name: "Ida" }`;
  expect(await ask(`mutation { upsertOrganization(input: { ${kestrel} }) { id } }`)).toBe('answered');
  await page.reload();
  await page.getByRole('link', { name: 'Kestrel Labs' }).click();
  await page.getByRole('button', { name: 'Actions for Cloud sync' }).click();
  await page.getByRole('menuitem', { name: 'Unlink' }).click();
  const unlink = page.getByRole('dialog', { name: 'Unlink Cloud sync' });
  await see(unlink.getByText('Cloud sync (k-1)')).toBeVisible();
  await unlink.getByLabel('Reason').fill('It was a test');
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await see(page.getByText('No app has told of it')).toBeVisible();
  await page.getByRole('button', { name: 'Link an app' }).click();
  const link = page.getByRole('dialog', { name: 'Link an app' });
  await link.getByLabel('App', { exact: false }).first().click();
  await page.getByRole('option', { name: 'Cloud sync' }).click();
  await link.getByLabel('Id in the app').fill('k-2');
  await link.getByLabel('Reason').fill('Under its new name');
  await link.getByRole('button', { name: 'Link' }).click();
  await see(toast(page).filter({ hasText: 'Cloud sync knows it now' })).toBeVisible();
  await page.getByRole('link', { name: 'Cloud sync' }).click();
  await page.getByRole('button', { name: 'Actions for staging' }).click();
  await page.getByRole('menuitem', { name: 'Revoke' }).click();
  const revoke = page.getByRole('dialog', { name: 'Revoke staging' });
  await see(revoke.getByRole('insertion').filter({ hasText: 'Works no more' })).toBeVisible();
  await revoke.getByLabel('Reason').fill('It stood in a log');
  await revoke.getByRole('button', { name: 'Revoke' }).click();
  await see(toast(page).filter({ hasText: 'staging works no more' })).toBeVisible();
  expect(await ask()).toBe('KEY_UNKNOWN');

  // support sees it, and makes none
  const hers = await visit({ as: priya });
  await hers.goto(new URL(page.url()).pathname);
  await see(hers.getByText('staging')).toBeVisible();
  await see(hers.getByRole('button', { name: 'New key' })).toHaveCount(0);
});
