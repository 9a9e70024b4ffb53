import { test } from 'vitest';
import { marcus, priya, see, visit } from './journey.ts';

test('Marcus has the audit log checked, and everyone who reads it sees that it is whole', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/audit-log');
  const state = page.getByRole('region', { name: 'State of the audit log' });
  await see(state).toContainText(/Whole: \d+ entries/);
  await state.getByRole('button', { name: 'Verify' }).click();
  await see(state).toContainText(/Whole: \d+ entries, checked just now/);
  await see(page.getByRole('row').filter({ hasText: 'Verify audit' }).first()).toContainText('Marcus Chen');

  const colleague = await visit({ as: priya });
  await colleague.goto('/admin/audit-log');
  const shown = colleague.getByRole('region', { name: 'State of the audit log' });
  await see(shown).toContainText(/Whole: \d+ entries/);
  await see(shown.getByRole('button', { name: 'Verify' })).toHaveCount(0);
});
