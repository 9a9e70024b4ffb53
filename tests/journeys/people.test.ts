import { test } from 'vitest';
import { marcus, openMail, priya, see, signIn, toast, typePassword, visit } from './journey.ts';

test('Marcus finds a customer by country and by id, and corrects how it is called', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations');
  await see(page.getByRole('link', { name: 'Paying' })).toBeVisible();
  await page.getByRole('button', { name: 'Country' }).click();
  await page.getByRole('checkbox', { name: 'Italy' }).check();
  await page.keyboard.press('Escape');
  await see(page.getByRole('link', { name: 'Marble & Pine' })).toBeVisible();
  await see(page.getByRole('link', { name: 'Halden Optics' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Marble & Pine' }).click();
  await page.waitForURL(/organizations\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit organization' });
  await dialog.getByLabel('Short name').fill('quillon');
  await dialog.getByRole('button', { name: 'Save the changes' }).click();
  await see(dialog.getByText('Another organization has this short name already.')).toBeVisible();
  await dialog.getByLabel('Short name').fill('marble-and-pine');
  await dialog.getByLabel('Phone').fill('+39 06 5550 0100');
  await dialog.getByRole('button', { name: 'Save the changes' }).click();
  await see(toast(page)).toContainText('Marble & Pine is changed');
  await see(page.getByText('+39 06 5550 0100')).toBeVisible();

  await page.goto('/admin/organizations');
  await page.getByRole('searchbox').fill(id);
  await see(page.getByRole('link', { name: 'Marble & Pine' })).toBeVisible();
  await see(page.getByText('1 organization', { exact: true }).first()).toBeVisible();
});

test('a member is added, made admin, made owner; a newcomer joins by mail; another one is removed', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Verdant');
  await page.getByRole('link', { name: 'Verdant Homes' }).click();
  await page.getByRole('button', { name: 'Add a member' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a member' });
  await adding.getByLabel('E-mail').fill('lena@verdanthomes.example');
  await adding.getByRole('button', { name: 'Add the member' }).click();
  await see(adding.getByText('There is no account with this address yet: say the name, too.')).toBeVisible();
  await adding.getByLabel('Name').fill('Lena Baumgart');
  await adding.getByRole('button', { name: 'Add the member' }).click();
  await see(toast(page)).toContainText('Lena Baumgart is invited');
  const members = page.getByRole('table', { name: 'members' });
  const lena = members.getByRole('row').filter({ hasText: 'Lena Baumgart' });
  await see(lena).toContainText('Invited');

  const hers = await visit();
  await openMail(hers, { to: 'lena@verdanthomes.example', subject: 'You were added to Verdant Homes' });
  await hers.getByRole('link', { name: /\/reset-password#/ }).click();
  await hers.getByLabel('New password').fill('a password of Lena alone');
  await hers.getByRole('button', { name: 'Set the password' }).click();
  await hers.goto('/sign-in');
  await signIn(hers, 'lena@verdanthomes.example', { password: 'a password of Lena alone' });
  await see(lena).toContainText('Active');

  const act = async (label: string): Promise<void> => {
    await page.getByRole('button', { name: 'Actions for Lena Baumgart' }).click();
    await page.getByRole('menuitem', { name: label }).click();
  };
  await act('Make admin');
  await page.getByRole('dialog').getByRole('button', { name: 'Change the role' }).click();
  await see(lena).toContainText('Admin');
  await act('Make owner');
  await page.getByRole('dialog').getByLabel('Reason').fill('Elif retires');
  await page.getByRole('dialog').getByRole('button', { name: 'Transfer the ownership' }).click();
  await see(lena).toContainText('Owner');
  await see(members.getByRole('row').filter({ hasText: 'Elif Aydın' })).toContainText('Admin');
  await page.getByRole('button', { name: 'Actions for Elif Aydın' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Left the company');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the member' }).click();
  await see(members.getByRole('row').filter({ hasText: 'Elif Aydın' })).toContainText('Removed');
});

test('an organization is deleted with its short name typed, and taken back', async () => {
  const page = await visit({ as: marcus });
  await page.goto('/admin/organizations?q=Northwind');
  await page.getByRole('link', { name: 'Northwind Coffee' }).click();
  const askToDelete = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
  };
  await askToDelete();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Asked for it');
  await dialog.getByRole('button', { name: 'Delete the organization' }).click();
  await see(dialog.getByText('Type northwind to confirm').last()).toBeVisible();
  await dialog.getByLabel('Type northwind to confirm').fill('northwind');
  await dialog.getByRole('button', { name: 'Delete the organization' }).click();
  await see(dialog.getByText(/It has a live subscription/)).toBeVisible();

  await page.goto('/admin/organizations?q=Nimbus');
  await page.getByRole('link', { name: 'Nimbus Weather' }).click();
  await see(page.getByText(/Closed: it will be erased on/)).toBeVisible();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await dialog.getByLabel('Reason').fill('They came back');
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await see(toast(page)).toContainText('Nimbus Weather is reopened');
  await see(page.getByText(/Closed: it will be erased on/)).toBeHidden();
  await askToDelete();
  await dialog.getByLabel('Reason').fill('They left again');
  await dialog.getByLabel('Type nimbus to confirm').fill('nimbus');
  await dialog.getByRole('button', { name: 'Delete the organization' }).click();
  await see(page.getByText(/Closed: it will be erased on/)).toBeVisible();
});

test('a person is suspended and signed out at once, activated, and erased at last', async () => {
  const email = 'rafael.costa@lumen.example';
  const his = await visit();
  await his.goto('/sign-in');
  await signIn(his, 'kofi.mensah@lumen.example');
  await his.goto('/account');
  await see(his.getByRole('heading', { name: 'Profile' })).toBeVisible();
  await his.getByRole('button', { name: 'Change the name' }).click();
  await his.getByLabel('Name').fill('Kofi A. Mensah');
  await his.getByRole('button', { name: 'Save the name' }).click();
  await see(his.getByRole('heading', { level: 2, name: 'Kofi A. Mensah' })).toBeVisible();

  const page = await visit({ as: marcus });
  await page.goto('/admin/users?q=kofi.mensah');
  await page.getByRole('link', { name: 'Kofi A. Mensah' }).click();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Suspend' }).click();
  await dialog.getByLabel('Reason').fill('The password was found in a leak');
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await see(page.getByText('Suspended: cannot sign in')).toBeVisible();
  const again = await visit();
  await again.goto('/sign-in');
  await typePassword(again, 'kofi.mensah@lumen.example');
  await see(again.getByText('This account is suspended. Ask support to activate it.')).toBeVisible();
  await page.getByRole('button', { name: 'Activate' }).click();
  await dialog.getByLabel('Reason').fill('The password was changed');
  await dialog.getByRole('button', { name: 'Activate' }).click();
  await see(page.getByText('Suspended: cannot sign in')).toBeHidden();

  const erase = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Erase' }).click();
    await dialog.getByLabel('Reason').fill('Asked for it by letter');
  };
  await page.goto('/admin/users?q=rafael.costa');
  await page.getByRole('link', { name: 'Rafael Costa' }).click();
  await erase();
  await dialog.getByLabel(`Type ${email} to confirm`).fill(email);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await see(dialog.getByText(/owns an organization that has other members/)).toBeVisible();

  await page.goto('/admin/users?q=kofi.mensah');
  await page.getByRole('link', { name: 'Kofi A. Mensah' }).click();
  await erase();
  await dialog.getByLabel('Type kofi.mensah@lumen.example to confirm').fill('kofi.mensah@lumen.example');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await see(page.getByRole('heading', { level: 2, name: 'Erased person' })).toBeVisible();
  await page.goto('/admin/users?q=mensah');
  await see(page.getByRole('heading', { name: 'No users match' })).toBeVisible();
});

test('support reads all of it, writes a note, and is shown no act', async () => {
  const page = await visit({ as: priya });
  await page.goto('/admin/organizations?q=Orchard');
  await page.getByRole('link', { name: 'Orchard Health' }).click();
  await see(page.getByRole('table', { name: 'members' })).toBeVisible();
  await see(page.getByRole('button', { name: /Edit|Suspend|Add a member|Actions for/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('Note').fill('Prefers to be called before noon.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await see(page.getByRole('listitem').filter({ hasText: 'before noon' }).first()).toContainText(
    'Priya Raman',
  );
});
