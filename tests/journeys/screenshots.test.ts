import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { marcus, see, visit } from './journey.ts';

const folder = path.join(import.meta.dirname, '../../docs/screenshots');
const width = 1440;
const height = 900;

/** Where its width and its height stand in a PNG. */
const sizeOf = (png: Buffer): { width: number; height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

// UPDATE_SCREENSHOTS=1 renews what README shows; without it this only proves that the pictures can be taken
test.each([
  { name: 'overview', address: '/admin', shows: /[1-9]\d* users in/ },
  { name: 'organization', address: '/admin/organizations?q=Greenfield', shows: 'Greenfield Dental' },
])('README can show the $name', async ({ name, address, shows }) => {
  const page = await visit({ as: marcus, width });
  await page.goto(address);
  await see(page.getByText(shows).first()).toBeVisible();
  if (name === 'organization') {
    await page.getByRole('link', { name: 'Greenfield Dental' }).click();
    await see(page.locator('ol > li').first()).toBeVisible();
  }
  const picture = await page.screenshot({ animations: 'disabled' });
  expect(sizeOf(picture)).toEqual({ width, height });
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}-light.png`), picture);
});
