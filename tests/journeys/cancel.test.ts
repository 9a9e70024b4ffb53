import type { Locator, Page } from 'playwright-core';
import { test } from 'vitest';
import { marcus, openMail, see, toast, visit } from './journey.ts';

/** Opens the dialog of an act from the menu of the subscription. */
async function act(page: Page, label: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await see(dialog).toBeVisible();
  return dialog;
}

test('Marcus cancels Fjord Analytics, undoes it, pauses and resumes it, and ends it at last; Stripe does the same', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Fjord');
  await page.getByRole('link', { name: 'Fjord Analytics' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Fjord Analytics' })).toBeVisible();

  const later = await act(page, 'Cancel');
  await see(later.getByRole('radio', { name: /^With its period/ })).toBeChecked();
  await see(later.getByRole('insertion').filter({ hasText: /^Ends on / })).toBeVisible();
  await see(later.getByText('sindre.aas@fjordanalytics.example')).toBeVisible();
  await later.getByRole('button', { name: 'Cancel subscription' }).click();
  await see(later.getByText('Say why: it is kept in the audit log')).toBeVisible();
  await later.getByLabel('Reason').fill('They merge with another company in autumn.');
  await later.getByRole('button', { name: 'Cancel subscription' }).click();
  await see(toast(page).last()).toContainText('The subscription will end on');
  await see(page.getByText(/^Ends on /)).toBeVisible();
  const webhook = page.getByRole('listitem').filter({ hasText: 'customer.subscription.updated' });
  await see(webhook.filter({ hasText: 'Will end with its period' })).toContainText('Stripe');

  await page.getByRole('button', { name: 'Undo the cancellation' }).click();
  const undo = page.getByRole('dialog', { name: 'Undo the cancellation' });
  await undo.getByRole('button', { name: 'Let it go on' }).click();
  await see(undo).toBeHidden();
  await see(page.getByText(/^Ends on /)).toBeHidden();
  await see(webhook.filter({ hasText: 'Will go on after its period' })).toBeVisible();

  const pause = await act(page, 'Pause');
  await see(pause.getByText(/Stripe goes on counting periods, and voids their invoices/)).toBeVisible();
  await see(pause.getByText('None, because the subscription is paused')).toBeVisible();
  await pause.getByLabel('Reason').fill('Their auditors have asked for it.');
  await pause.getByRole('button', { name: 'Pause', exact: true }).click();
  await see(page.getByText('because the subscription is paused').first()).toBeVisible();

  const resume = await act(page, 'Resume');
  await resume.getByRole('button', { name: 'Resume', exact: true }).click();
  await see(page.getByText('because the subscription is active').first()).toBeVisible();

  const now = await act(page, 'Cancel');
  await now.getByRole('radio', { name: 'Now' }).click();
  await see(now.getByText('None, because the subscription is canceled')).toBeVisible();
  await now.getByLabel('Reason').fill('The company is closed.');
  await now.getByRole('button', { name: 'Cancel subscription' }).click();
  await see(toast(page).last()).toContainText('The subscription has ended');
  await see(page.getByText('because the subscription is canceled').first()).toBeVisible();
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await see(page.getByRole('menuitem', { name: 'Give a plan' })).toBeVisible();
  await see(page.getByRole('menuitem', { name: 'Cancel', exact: true })).toBeHidden();

  await openMail(page, {
    to: 'sindre.aas@fjordanalytics.example',
    subject: 'Fjord Analytics: your subscription has ended',
  });
  await see(page.getByText(/Nothing more is charged for it/)).toBeVisible();
});
