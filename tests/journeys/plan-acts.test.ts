import type { Locator, Page } from 'playwright-core';
import { test } from 'vitest';
import { marcus, openMail, priya, see, toast, visit } from './journey.ts';

/** The page of an organization, found by its name. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/organizations?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await see(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** Opens the dialog of an act from the menu of the subscription. */
async function act(page: Page, label: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Acts on the subscription' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await see(dialog).toBeVisible();
  return dialog;
}

/** The line of a limit, which is there to be changed. */
const storageOf = (page: Page): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Change the limit of Storage' }) });

/** Chooses from a list by what both say. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
}

test('Marcus lets Marble & Pine try a plan, gives them more time and another plan; they are told', async () => {
  const page = await visit({ as: marcus });
  await open(page, 'Marble & Pine');
  const trial = await act(page, 'Start a trial', 'Start a trial');
  await choose(page, trial.getByRole('combobox', { name: 'Plan' }), 'Standard');
  await see(trial.getByText(/^Full until .*, because the trial runs$/)).toBeVisible();
  await see(trial.getByText('giulia.ferraro@marbleandpine.example')).toBeVisible();
  await trial.getByRole('button', { name: 'Start the trial' }).click();
  await see(toast(page)).toContainText('The trial of Standard has begun');
  await see(page.getByText(/^On trial: Standard until /)).toBeVisible();
  await see(page.getByText('14 days left. Nothing has been charged.')).toBeVisible();

  const longer = await act(page, 'Extend the trial', 'Extend the trial');
  await longer.getByRole('spinbutton', { name: 'Days' }).fill('16');
  // what moves is said as people say a moment
  await see(
    longer
      .getByRole('insertion')
      .filter({ hasText: /, \d{4}, \d+:\d\d [AP]M$/ })
      .first(),
  ).toBeVisible();
  await longer.getByRole('button', { name: 'Extend' }).click();
  await see(longer.getByText('Say why: it is kept in the audit log')).toBeVisible();
  await longer.getByLabel('Reason').fill('Their accountant is on vacation.');
  await longer.getByRole('button', { name: 'Extend' }).click();
  await see(page.getByText('30 days left. Nothing has been charged.')).toBeVisible();

  // the limits follow from the plan, and the dialog says so before
  const limits = storageOf(page);
  await see(limits).toContainText('2,048');
  const plan = await act(page, 'Change the plan', 'Change the plan');
  await choose(page, plan.getByRole('combobox', { name: 'Plan' }), 'Pro');
  await see(plan.getByRole('deletion').filter({ hasText: '2,048' })).toBeVisible();
  await see(plan.getByRole('insertion').filter({ hasText: '10,240' })).toBeVisible();
  await plan.getByLabel('Reason').fill('They need more storage.');
  await plan.getByRole('button', { name: 'Change plan' }).click();
  await see(page.getByText(/^On trial: Pro until /)).toBeVisible();
  await see(limits).toContainText('10,240');

  await openMail(page, {
    to: 'giulia.ferraro@marbleandpine.example',
    subject: 'Marble & Pine: your trial is longer',
  });
  await see(page.getByText(/Your trial of Standard now ends on/)).toBeVisible();
});

test('Marcus overrides what Stripe says of Copperline Media, sets a limit of their own, and takes both back', async () => {
  const page = await visit({ as: marcus });
  await open(page, 'Copperline Media');
  const override = await act(page, 'Override', 'Override the subscription');
  await choose(page, override.getByRole('combobox', { name: 'Status' }), 'Paused');
  await override.getByRole('spinbutton', { name: 'Price per seat' }).fill('0');
  await see(override.getByText('None, because the subscription is paused')).toBeVisible();
  await override.getByLabel('Reason').fill('On hold until their move is over.');
  await override.getByRole('button', { name: 'Override', exact: true }).click();
  await see(toast(page)).toContainText('The subscription is overridden');
  const overrides = page.getByRole('region', { name: 'Overrides' });
  await see(overrides.getByRole('listitem')).toHaveCount(2);
  await see(overrides.getByRole('listitem').filter({ hasText: 'Status' })).toContainText(
    'The provider says: Active',
  );
  await see(page.getByText('An override took part.')).toBeVisible();

  // whoever looks at Stripe again finds something else there, on purpose
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Re-sync' }).click();
  await see(toast(page).filter({ hasText: 'Copperline Media is synchronized' })).toContainText(
    'Both sides said the same.',
  );
  await page.reload();
  await see(overrides.getByRole('listitem')).toHaveCount(2);
  await see(page.getByText('None, because the subscription is paused')).toBeVisible();

  await page.getByRole('button', { name: 'Why this access?' }).click();
  await see(page.getByText('Is it paused? Yes: this decides.')).toBeVisible();
  await page.keyboard.press('Escape');

  for (const what of ['Status', 'Price']) {
    await overrides.getByRole('button', { name: `Take back the override of: ${what}` }).click();
    const dialog = page.getByRole('dialog', { name: `Take back: ${what}` });
    await dialog.getByLabel('Reason').fill('They have moved.');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await see(dialog).toBeHidden();
  }
  await see(overrides).toBeHidden();
  await see(page.getByText('Full, because the subscription is active')).toBeVisible();

  await page.getByRole('button', { name: 'Change the limit of Storage' }).click();
  const limit = page.getByRole('dialog', { name: 'Limit of Storage' });
  await limit.getByRole('checkbox', { name: 'Unlimited' }).check();
  await see(limit.getByRole('insertion').filter({ hasText: 'unlimited, overridden' })).toBeVisible();
  await limit.getByLabel('Reason').fill('Part of the new contract.');
  await limit.getByRole('button', { name: 'Set the limit' }).click();
  const storage = storageOf(page);
  await see(storage).toContainText('Overridden');
  await see(storage).toContainText('Unlimited');
  await see(storage).toContainText('“Part of the new contract.” Marcus Chen');
  await page.getByRole('button', { name: 'Take back the limit of Storage' }).click();
  const back = page.getByRole('dialog', { name: 'Take back the limit of Storage' });
  await back.getByLabel('Reason').fill('The contract was not signed.');
  await back.getByRole('button', { name: 'Take back' }).click();
  await see(storage).not.toContainText('Overridden');
});

test('Priya sees what was overridden, and why there is access, and is offered no act', async () => {
  const page = await visit({ as: priya, width: 390 });
  await open(page, 'Bluebird Travel');
  await see(page.getByText('“Canceled by mistake; a month to come back.”')).toBeVisible();
  await see(page.getByText(/^Full until .*, because the subscription is active$/)).toBeVisible();
  await see(page.getByRole('button', { name: 'Acts on the subscription' })).toHaveCount(0);
  await see(page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
});
