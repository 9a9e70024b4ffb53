import { test } from 'vitest';
import { demoTotpSecret } from '../../server/identity/seed-identity.ts';
import { codeOf, marcus, see, signIn, toast, typePassword, visit } from './journey.ts';

const sofia = 'sofia@bursar.example';
const emily = 'emily.carter@greenfield-dental.example';

test('Sofia sells Greenfield Dental three more seats: Stripe, the timeline and the audit log tell of it', async () => {
  const page = await visit();
  await page.goto('/');
  await signIn(page, sofia, { code: await codeOf(demoTotpSecret) });
  await see(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();

  // all that she remembers is a part of the owner's address
  await page.keyboard.press('Control+k');
  await page.keyboard.type('haddad@green');
  await page.getByRole('option', { name: /^Greenfield Dental\s*noor/ }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Greenfield Dental' })).toBeVisible();
  await see(page.getByText('2 of 5', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Change seats' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change seats' });
  await see(dialog.getByRole('button', { name: 'Change seats' })).toBeDisabled();
  await dialog.getByRole('spinbutton', { name: 'Seats' }).fill('1');
  await dialog.getByRole('spinbutton', { name: 'Seats' }).blur();
  await see(dialog.getByText(/members? take|in use/).first()).toBeVisible();
  await dialog.getByRole('spinbutton', { name: 'Seats' }).fill('8');
  await dialog.getByRole('spinbutton', { name: 'Seats' }).blur();
  await see(dialog.getByRole('deletion').first()).toHaveText('5');
  await see(dialog.getByRole('insertion').first()).toHaveText('8');
  await see(dialog.getByText(/^Charged with the next invoice/).locator('..')).toHaveText(
    /\$[1-9][\d,]*\.\d\d$/,
  );
  await see(dialog.getByText('Remaining time on 8 × Scale')).toBeVisible();
  await dialog.getByLabel('Reason').fill('Ordered by telephone.');
  await dialog.getByRole('button', { name: 'Change to 8 seats' }).click();

  // the command is carried out, and what Stripe's webhook says of it appears by itself
  await see(toast(page)).toContainText(/Seats changed from 5 to 8|The provider has been asked/);
  await see(page.getByText('2 of 8', { exact: true }).first()).toBeVisible();
  const webhook = page.getByRole('listitem').filter({ hasText: 'customer.subscription.updated' });
  await see(webhook.filter({ hasText: 'Seats changed from 5 to 8' })).toContainText('Stripe');

  // what she asked for …
  await toast(page).getByRole('link', { name: 'Audit entry' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Change seats' })).toBeVisible();
  await see(page.getByText('Ordered by telephone.').first()).toBeVisible();
  await see(page.getByRole('definition').getByRole('link', { name: 'Sofia Almeida' })).toBeVisible();

  // … and what came of it
  await page.goBack();
  await page.getByRole('link', { name: 'Audit log' }).last().click();
  await page.getByRole('link', { name: 'Change seats' }).first().click();
  const quantity = page.getByRole('row', { name: /^Quantity/ });
  await see(quantity.getByRole('deletion')).toHaveText('5');
  await see(quantity.getByRole('insertion')).toHaveText('8');
});

test('Marcus keeps Greenfield Dental out, and lets it in again', async () => {
  const [admin, member] = [await visit({ as: marcus }), await visit()];
  await member.goto('/sign-in');
  await signIn(member, emily);
  await see(member.getByRole('heading', { level: 2, name: 'Emily Carter' })).toBeVisible();

  await admin.goto('/admin/organizations?q=Greenfield');
  await admin.getByRole('link', { name: 'Greenfield Dental' }).click();
  await admin.getByRole('button', { name: 'Suspend' }).click();
  const suspension = admin.getByRole('dialog', { name: 'Suspend Greenfield Dental' });
  await see(suspension.getByText('noor.haddad@greenfield-dental.example')).toBeVisible();
  await suspension.getByRole('button', { name: 'Suspend' }).click();
  await see(suspension.getByText('Say why: it is kept in the audit log')).toBeVisible();
  await suspension.getByLabel('Reason').fill('Three chargebacks within a week.');
  await suspension.getByRole('button', { name: 'Suspend' }).click();
  await see(toast(admin)).toContainText('Greenfield Dental is suspended');
  await see(admin.getByText('Suspended: its members have no access')).toBeVisible();
  await see(admin.getByRole('listitem').filter({ hasText: 'Suspend organization' })).toContainText(
    'Three chargebacks within a week.',
  );

  // her session has ended, and her password opens no other one
  await member.reload();
  await see(member).toHaveURL(/\/sign-in\?next=\/account$/);
  await typePassword(member, emily);
  await see(member.getByRole('alert')).toHaveText('Your organization is suspended. Its owner knows why.');

  await admin.getByRole('button', { name: 'Activate' }).click();
  const activation = admin.getByRole('dialog', { name: 'Activate Greenfield Dental' });
  await activation.getByLabel('Reason').fill('The chargebacks were a mistake of the bank.');
  await activation.getByRole('button', { name: 'Activate' }).click();
  await see(toast(admin).filter({ hasText: 'Greenfield Dental is active again' })).toBeVisible();
  await see(admin.getByText('Suspended: its members have no access')).toBeHidden();

  await signIn(member, emily);
  await see(member.getByRole('heading', { level: 2, name: 'Emily Carter' })).toBeVisible();
});
