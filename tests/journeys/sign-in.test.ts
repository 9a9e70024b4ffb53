import { expect, test } from 'vitest';
import { codeOf, marcus, openMail, see, signIn, texts, typePassword, visit } from './journey.ts';

const anna = 'anna.kowalska@riverside-printing.example';
const george = 'george.papadopoulos@riverside-printing.example';

test('a wrong password is told beside the form, and the right one leads to the page that was asked for', async () => {
  const page = await visit();
  await page.goto('/admin/organizations?q=Riverside');
  await see(page).toHaveURL(/\/sign-in\?next=/);
  await typePassword(page, marcus, 'not the password');
  await see(page.getByRole('alert')).toHaveText('The e-mail address or the password is wrong.');
  await see(page.getByLabel('E-mail')).toHaveValue(marcus);
  await signIn(page, marcus);
  await see(page).toHaveURL(/\/admin\/organizations\?q=Riverside$/);
  await see(page.getByRole('link', { name: 'Riverside Printing' })).toBeVisible();
});

test('what is missing is told beside its field, before anything is sent', async () => {
  const page = await visit();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(marcus);
  await page.keyboard.press('Enter');
  await see(page.getByText('Password is required')).toBeVisible();
  await see(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true');
  await see(page).toHaveURL(/\/sign-in$/);
});

test.each([
  { email: marcus, name: 'Marcus Chen' },
  { email: 'aoife.byrne@bluebird.example', name: 'Aoife Byrne' },
])('$name signs out, and the address of a page is of no use any more', async ({ email, name }) => {
  const page = await visit();
  await page.goto('/account');
  await signIn(page, email);
  await see(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await see(page).toHaveURL(/\/sign-in$/);
  await page.goto('/account');
  await see(page).toHaveURL(/\/sign-in\?next=\/account$/);
});

test('Anna has forgotten her password and gets a link that works once', async () => {
  const page = await visit();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await see(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible();
  await page.getByLabel('E-mail').fill(anna);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await see(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();

  await openMail(page, { to: anna, subject: 'Choose a new password' });
  const link = page.getByRole('link', { name: /\/reset-password#/ });
  const address = (await link.textContent()) ?? '';
  await link.click();
  await see(page, 'the token leaves the address bar at once').toHaveURL(/\/reset-password$/);
  await page.getByLabel('New password').fill('too short');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await see(page.getByText('At least 12 characters').last()).toBeVisible();
  await page.getByLabel('New password').fill('a password that Anna keeps');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await see(page.getByRole('heading', { name: 'Your password is new' })).toBeVisible();

  await page.getByRole('link', { name: 'Sign in' }).click();
  await typePassword(page, anna);
  await see(page.getByRole('alert')).toHaveText('The e-mail address or the password is wrong.');
  await signIn(page, anna, { password: 'a password that Anna keeps' });
  await see(page.getByRole('heading', { level: 2, name: 'Anna Kowalska' })).toBeVisible();

  await page.goto(address);
  await page.getByLabel('New password').fill('a password of somebody else');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await see(page.getByRole('alert')).toHaveText('This link has been used or has expired. Ask for a new one.');
});

test('George guards his account by an authenticator, and comes in by a recovery code without his phone', async () => {
  const page = await visit();
  await page.goto('/sign-in');
  await signIn(page, george);
  await page.getByRole('button', { name: 'Turn on' }).click();
  const picture = page.getByRole('img', { name: 'QR code for the authenticator app' });
  await see(picture).toBeVisible();
  await see(picture).not.toHaveJSProperty('naturalWidth', 0);
  const secret = await page.getByRole('code').innerText();

  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await see(page.getByText('The code is wrong or was used before.')).toBeVisible();
  await page.getByLabel('Code').fill(await codeOf(secret));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await see(page.getByText('They are not shown again.')).toBeVisible();
  const codes = await texts(page.getByRole('listitem').filter({ hasText: /^\w{4}(-\w{4}){3}$/ }));
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await see(page.getByText('10 recovery codes left')).toBeVisible();
  await page.reload();
  await see(page.getByText('10 recovery codes left')).toBeVisible();
  await see(page.getByText(codes[0] ?? '')).toBeHidden();

  const elsewhere = await visit();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, george, { code: codes[0] });
  await see(elsewhere.getByText('9 recovery codes left')).toBeVisible();

  const thief = await visit();
  await thief.goto('/sign-in');
  await typePassword(thief, george);
  await thief.getByLabel('Code').fill(codes[0] ?? '');
  await thief.getByRole('button', { name: 'Sign in' }).click();
  await see(thief.getByText('The code is wrong or was used before.')).toBeVisible();
});
