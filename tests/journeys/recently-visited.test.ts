import { test } from 'vitest';
import { marcus, see, visit } from './journey.ts';

test('the palette offers what Marcus looked at', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Halden');
  await page.getByRole('link', { name: 'Halden Optics' }).click();
  await see(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await page.goto('/admin');
  await see(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await see(page.getByText('Recently visited')).toBeVisible();
  await page.getByRole('option', { name: 'Halden Optics' }).click();
  await see(page).toHaveURL(/\/admin\/organizations\/[0-9a-f-]{36}$/);
});
