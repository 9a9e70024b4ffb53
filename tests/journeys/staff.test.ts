import { test } from 'vitest';
import { marcus, openMail, priya, see, signIn, toast, visit } from './journey.ts';

test('Priya of support reads everything, and is shown nothing that she may not do', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/organizations?q=Quillon');
  await page.getByRole('link', { name: 'Quillon Legal' }).click();
  await see(page.getByText('charlotte.avery@quillon.example').first()).toBeVisible();
  await see(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await see(page.getByRole('link', { name: 'Audit log' }).last()).toBeVisible();
  await see(page.getByRole('button', { name: 'Suspend' })).toBeHidden();
  await see(page.getByRole('button', { name: 'Change seats' })).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Add a note');
  await see(page.getByRole('option', { name: 'Add a note' })).toBeVisible();
  await page.getByRole('textbox').last().fill('Suspend');
  await see(page.getByRole('option', { name: 'Suspend' })).toBeHidden();
  await page.keyboard.press('Escape');

  await page.goto('/admin/team');
  await see(page.getByText('tomasz@bursar.example')).toBeVisible();
  await see(page.getByRole('button', { name: /Invite|Take back/ })).toHaveCount(0);
});

test('a customer who is sent the link of a page learns who can open it', async () => {
  const page = await visit();
  await page.goto('/admin/organizations');
  await signIn(page, 'camille.laurent@bluebird.example');
  await see(page.getByRole('heading', { name: 'You may not open this page' })).toBeVisible();
  await see(page.getByText(/Only the staff can open it/)).toBeVisible();
  await see(page.getByRole('link', { name: 'Users' })).toHaveCount(0);
});

test('what was done elsewhere is noted by hand, on the timeline and in the audit log', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/organizations?q=Halden');
  await page.getByRole('link', { name: 'Halden Optics' }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a note about Halden Optics' });
  const text = dialog.getByLabel('What was done, and why');
  await text.fill('Too short');
  await dialog.getByRole('button', { name: 'Add the note' }).click();
  await see(dialog.getByText('At least 10 characters')).toBeVisible();
  await text.fill('Refunded $20.00 by bank transfer, ticket 4711.');
  await dialog.getByRole('button', { name: 'Add the note' }).click();
  await see(dialog).toBeHidden();
  await see(toast(page)).toContainText('The note is in the audit log');
  const event = page.getByRole('listitem').filter({ hasText: 'ticket 4711' });
  await see(event).toContainText('Priya Raman');
  await page.getByRole('link', { name: 'Audit log' }).last().click();
  await see(page.getByRole('row').filter({ hasText: 'ticket 4711' })).toContainText('Priya Raman');
});

test('Marcus invites a colleague, who joins by the mail, once', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin');
  await see(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite a colleague' });
  await dialog.getByLabel('Name').fill('Noemi Park');
  await dialog.getByLabel('E-mail').fill('noemi@bursar');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await see(dialog.getByText('E-mail has the wrong form')).toBeVisible();
  await dialog.getByLabel('E-mail').fill('noemi@bursar.example');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await see(toast(page)).toContainText('Noemi Park is invited');
  const invited = page
    .getByRole('table', { name: 'invitations' })
    .getByRole('row')
    .filter({ hasText: 'noemi@bursar.example' });
  await see(invited).toContainText('Pending');

  const hers = await visit();
  await openMail(hers, { to: 'noemi@bursar.example', subject: 'You are invited to Bursar' });
  const link = hers.getByRole('link', { name: /\/accept-invitation#/ });
  const address = (await link.textContent()) ?? '';
  await link.click();
  await see(hers.getByText('You were invited as Support admin')).toBeVisible();
  await see(hers.getByLabel('Your name')).toHaveValue('Noemi Park');
  await hers.getByLabel('Password').fill('a password of Noemi alone');
  await hers.getByRole('button', { name: 'Join' }).click();
  await see(hers.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();

  await see(invited).toContainText('Accepted');
  await page.goto(address);
  await see(page.getByRole('heading', { name: 'This invitation does not work' })).toBeVisible();
});

test('the playground runs an example for the staff and is closed to everyone else', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Playground' }).click();
  await see(page.getByRole('region', { name: 'Operation Editor' }).getByText('permissions')).toBeVisible();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await see(page.getByRole('region', { name: 'Result Window' })).toContainText('priya@bursar.example');

  const stranger = await visit();
  await stranger.goto('/playground/');
  await see(stranger).toHaveURL(/\/sign-in\?next=\/playground\/$/);
  await signIn(stranger, 'camille.laurent@bluebird.example');
  await see(stranger.getByRole('heading', { name: 'You may not open this page' })).toBeVisible();
  await see(stranger.getByText(/Only the staff can open it/)).toBeVisible();
});
