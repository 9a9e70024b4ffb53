// oxlint-disable max-lines -- one entry for each page and dialog of the product
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test, type TestContext } from 'vitest';
import type { Page } from 'playwright-core';
import { marcus, moveTo, openMail, priya, see, typePassword, visit } from './journey.ts';

const emily = 'emily.carter@greenfield-dental.example';

/** A place of the product, in a state of its own. */
interface Place {
  name: string;
  path: string;
  as?: string;
  /** Only a phone has it. */
  narrow?: boolean;
  /** An address that refuses something there. */
  refusing?: RegExp;
  /** An open menu stands at the end of the document, outside of all landmarks. */
  menu?: boolean;
  /** What stands there once everything has come. */
  shows: string | RegExp;
  /** What is done there before axe looks. */
  act?: (page: Page) => Promise<void>;
}

const press = (name: string) => async (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const dialogOf = (button: string) => async (page: Page) => {
  await press(button)(page);
  await see(page.getByRole('dialog')).toBeVisible();
};

const csv = (text: string) => ({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

const outside: Place[] = [
  { name: 'the end of a checkout', path: '/checkout/done', shows: 'Thank you' },
  { name: 'sign-in', path: '/sign-in', shows: 'This is a demo' },
  {
    name: 'sign-in with a fault',
    path: '/sign-in',
    shows: 'This is a demo',
    act: async (page) => {
      await typePassword(page, 'nobody@bursar.example', 'wrong');
      await see(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'the code',
    path: '/sign-in',
    shows: 'This is a demo',
    act: async (page) => {
      await typePassword(page, 'sofia@bursar.example');
      await see(page.getByLabel('Code')).toBeVisible();
    },
  },
  {
    name: 'a forgotten password',
    path: '/forgot-password',
    shows: 'Forgot your password?',
    act: async (page) => {
      await press('Send the link')(page);
      await see(page.getByText('E-mail is required')).toBeVisible();
    },
  },
  { name: 'a new password', path: '/reset-password#token', shows: 'It ends all sessions you have open.' },
  { name: 'half a link', path: '/reset-password', shows: 'This link is not complete' },
  { name: 'an invitation', path: '/accept-invitation#token', shows: 'This invitation does not work' },
  {
    name: 'a mail',
    path: '/sandbox/mailbox',
    shows: 'Nothing leaves this machine.',
    act: (page) =>
      openMail(page, {
        to: 'kenji.sato@sato-logistics.example',
        subject: 'Sato Logistics: access is suspended',
      }),
  },
  { name: 'the mailbox', path: '/sandbox/mailbox', shows: 'Nothing leaves this machine.' },
  { name: 'the authenticator', path: '/sandbox/authenticator', shows: 'sofia@bursar.example' },
];

const organization = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name }).click();
  await see(page.getByText(/^(Signed up|Show older)$/)).toBeVisible();
};
const rareDialog = async (page: Page, act: string): Promise<void> => {
  await press('More actions')(page);
  await page.getByRole('menuitem', { name: act }).click();
  await see(page.getByRole('dialog')).toBeVisible();
};
/** What the server says that the act would do has come. */
const previewed = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await see(
    dialog.getByRole('insertion').or(dialog.getByText('Nothing would change.')).first(),
  ).toBeVisible();
};
const explained = (page: Page): Promise<void> => page.getByText('How it works, with an example').click();
const chooseIn = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
};
/** An act from the menu that stands beside a row or a card. */
const fromMenu = async (page: Page, menu: string | RegExp, act: string): Promise<void> => {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: act }).click();
  await see(page.getByRole('dialog')).toBeVisible();
};
/** A dialog of an organization, opened on its page. */
const ofOrganization = (name: string, title: string, act: (page: Page) => Promise<void>): Place => ({
  name: title,
  path: `/admin/organizations?q=${encodeURIComponent(name)}`,
  shows: '1 organization',
  act: async (page) => {
    await organization(page, name);
    await act(page);
  },
});
const subscriptionAct = (name: string, act: string, more?: (page: Page) => Promise<void>): Place =>
  ofOrganization(name, `the dialog: ${act}`, async (page) => {
    await fromMenu(page, 'Acts on the subscription', act);
    await more?.(page);
    await previewed(page);
    await explained(page);
  });
const memberAct = (act: string): Place =>
  ofOrganization('Northwind Coffee', `a member: ${act}`, async (page) => {
    await fromMenu(page, /^Actions for /, act);
    await previewed(page);
  });
const ofUser = (email: string, name: string, title: string, act: (page: Page) => Promise<void>): Place => ({
  name: title,
  path: `/admin/users?q=${email}`,
  shows: '1 user',
  act: async (page) => {
    await page.getByRole('link', { name }).click();
    await see(page.getByText(email).first()).toBeVisible();
    await act(page);
    await previewed(page);
  },
});
const ofPlan = (title: string, act: (page: Page) => Promise<void>): Place => ({
  name: title,
  path: '/admin/plans?q=Professional',
  shows: 'Professional',
  act: async (page) => {
    await page.getByRole('article').getByRole('link').click();
    await see(page.getByRole('heading', { name: 'What it includes' })).toBeVisible();
    await act(page);
    await previewed(page);
  },
});
const ofApp = (name: string, act: (page: Page) => Promise<void>): Place => ({
  name,
  path: '/admin/apps',
  shows: 'Cloud sync',
  act: async (page) => {
    await page.getByRole('link', { name: 'Cloud sync' }).click();
    await see(page.getByRole('heading', { name: 'API keys' })).toBeVisible();
    await act(page);
  },
});
/** The license of the demo that has all that a license can have. */
const ofLicense = (name: string, act: (page: Page) => Promise<void>): Place => ({
  name,
  path: '/admin/licenses?planKey=ENTERPRISE',
  shows: /\d licenses?$/,
  act: async (page) => {
    await page.getByRole('row').nth(1).getByRole('link').click();
    await see(page.getByRole('heading', { name: 'Machines', level: 2, exact: true })).toBeVisible();
    await act(page);
  },
});
/** A part of the catalog, changed or put away where it stands. */
const ofCatalog = (list: string, row: string, act: string, more?: (page: Page) => Promise<void>): Place => ({
  name: `${row} of the ${list}: ${act}`,
  path: `/admin/plans/${list}`,
  shows: row,
  act: async (page) => {
    await fromMenu(page, `Actions for ${row}`, act);
    await more?.(page);
  },
});
const renamed = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('textbox', { name: /^Name/ }).fill('Another name');
  await previewed(page);
};

const dialogs: Place[] = [
  ofOrganization('Nimbus Weather', 'a reopening', async (page) => {
    await dialogOf('Reopen')(page);
    await previewed(page);
  }),
  ofOrganization('Sato Logistics', 'an activation', async (page) => {
    await dialogOf('Activate')(page);
    await previewed(page);
  }),
  ofOrganization('Halden Optics', 'an organization with another name', async (page) => {
    await dialogOf('Edit')(page);
    await renamed(page);
  }),
  ofOrganization('Northwind Coffee', 'a new member', async (page) => {
    await dialogOf('Add a member')(page);
    await page.getByLabel('E-mail').fill('ada@lovelace.example');
    await page.getByRole('dialog').getByRole('textbox', { name: /^Name/ }).fill('Ada Lovelace');
    await previewed(page);
  }),
  ...['Make member', 'Make owner', 'Remove'].map(memberAct),
  subscriptionAct('Northwind Coffee', 'Override', (page) => chooseIn(page, 'Status', 'Paused')),
  subscriptionAct('Marble & Pine', 'Start a trial', (page) => chooseIn(page, 'Plan', 'Standard')),
  subscriptionAct('Marble & Pine', 'Give a plan', (page) => chooseIn(page, 'Plan', 'Standard')),
  subscriptionAct('Northwind Coffee', 'Cancel'),
  subscriptionAct('Beacon Labs', 'Discount', async (page) => {
    await page.getByLabel('Percent off').fill('20');
    await page.getByLabel('Percent off').blur();
  }),
  subscriptionAct('Beacon Labs', 'Change the plan', (page) => chooseIn(page, 'Plan', 'Premium')),
  ofOrganization('Garnet Outfitters', 'a subscription to resume', async (page) => {
    await fromMenu(page, 'Acts on the subscription', 'Resume');
    await previewed(page);
  }),
  {
    name: 'a tag to delete',
    path: '/admin/tags',
    shows: 'migrating',
    act: async (page) => {
      await fromMenu(page, 'Actions for migrating', 'Delete');
      await previewed(page);
    },
  },
  subscriptionAct('Falcon Ventures', 'Reactivate'),
  ofOrganization('Kestrel Security', 'a dunning to pause', async (page) => {
    await dialogOf('Pause the dunning')(page);
    await previewed(page);
  }),
  ofOrganization('Paperboat Games', 'a planned change to take back', async (page) => {
    await dialogOf('Undo the planned change')(page);
    await previewed(page);
  }),
  ofOrganization('Pioneer Outfitters', 'a checkout to close', async (page) => {
    await dialogOf('Close the checkout')(page);
    await see(page.getByRole('dialog').getByText('Nobody can buy there any more.')).toBeVisible();
  }),
  subscriptionAct('Marble & Pine', 'Sell a plan', (page) => chooseIn(page, 'Plan', 'Standard')),
  ofOrganization('Northwind Coffee', 'the billing page at Stripe', (page) =>
    fromMenu(page, 'Acts on the subscription', 'Billing page at Stripe'),
  ),
  ofOrganization('Northwind Coffee', 'a subscription to pause', async (page) => {
    await fromMenu(page, 'Acts on the subscription', 'Pause');
    await previewed(page);
  }),
  ofOrganization('Copperline Media', 'a cancellation to undo', async (page) => {
    await dialogOf('Undo the cancellation')(page);
    await previewed(page);
  }),
  ofOrganization('Northwind Coffee', 'a limit', async (page) => {
    await page
      .getByRole('button', { name: /^Change the limit of / })
      .first()
      .click();
    await page.getByRole('checkbox', { name: 'Unlimited' }).check();
    await previewed(page);
    await explained(page);
  }),
  ofOrganization('Bluebird Travel', 'an override that is taken back', async (page) => {
    await page
      .getByRole('button', { name: /^Take back the override of/ })
      .first()
      .click();
    await previewed(page);
  }),
  ofUser('diego.fuentes', 'Diego Fuentes', 'a user with another name', async (page) => {
    await dialogOf('Edit')(page);
    await page.getByLabel('E-mail').fill('another@address.example');
    await renamed(page);
  }),
  ofUser('diego.fuentes', 'Diego Fuentes', 'a user to suspend', dialogOf('Suspend')),
  ofUser('diego.fuentes', 'Diego Fuentes', 'a user to ban', (page) => rareDialog(page, 'Ban')),
  ofUser('rhys.morgan', 'Rhys Morgan', 'a ban to lift', dialogOf('Lift the ban')),
  ofUser('priya@bursar', 'Priya Raman', 'another role', async (page) => {
    await rareDialog(page, 'Change role');
    await page.getByRole('radio', { name: 'Super admin' }).click();
  }),
  {
    name: 'an invitation that is filled in',
    path: '/admin/team',
    shows: 'Tomasz Zieliński',
    act: async (page) => {
      await dialogOf('Invite a colleague')(page);
      await page.getByRole('dialog').getByRole('textbox', { name: /^Name/ }).fill('Ada Lovelace');
      await page.getByLabel('E-mail').fill('ada@bursar.example');
      await previewed(page);
    },
  },
  {
    name: 'an invitation to take back',
    path: '/admin/team',
    shows: 'Tomasz Zieliński',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Take back the invitation/ })
        .first()
        .click();
      await previewed(page);
    },
  },
  ofPlan('a price to take off sale', press('Take the monthly price off sale')),
  ofPlan('a plan to archive', press('Archive')),
  {
    name: 'what saving a plan changes',
    path: '/admin/plans?q=AD_PRO',
    shows: 'AD_PRO',
    act: async (page) => {
      await page.getByRole('article').getByRole('link').click();
      await page.getByRole('link', { name: 'Edit', exact: true }).click();
      await page.getByLabel('Badge').fill('New this year');
      await page.getByRole('spinbutton', { name: /^Events/ }).fill('123456');
      await page.getByRole('spinbutton', { name: /^Events/ }).blur();
      await see(page.getByRole('heading', { name: 'What saving changes' })).toBeVisible();
      await see(page.getByRole('insertion').filter({ hasText: '123,456' })).toBeVisible();
    },
  },
  { name: 'a new product', path: '/admin/plans', shows: 'AI workspace', act: dialogOf('New product') },
  {
    name: 'a product with another name',
    path: '/admin/plans',
    shows: 'AI workspace',
    act: async (page) => {
      await dialogOf('Edit AI workspace')(page);
      await renamed(page);
    },
  },
  ofCatalog('meters', 'Seats', 'Edit', renamed),
  ofCatalog('meters', 'Seats', 'Archive'),
  ofCatalog('features', 'API access', 'Edit', renamed),
  ofCatalog('features', 'API access', 'Delete'),
  ofCatalog('models', 'GPT-4 Turbo', 'Edit', renamed),
  {
    name: 'a view to save',
    path: '/admin/organizations?state=ACTIVE',
    shows: 'State: Active',
    act: (page) => fromMenu(page, 'Views', 'Save this view…'),
  },
];
const inside: Place[] = [
  { name: 'the overview', path: '/admin', shows: /[1-9]\d* users in/ },
  { name: 'the numbers of the chart', path: '/admin', shows: /[1-9]\d* users in/, act: press('Table') },
  { name: 'the settings', path: '/admin/settings', shows: 'Length of a trial' },
  { name: 'the settings of billing', path: '/admin/settings?tab=billing', shows: 'Suspend automatically' },
  { name: 'the mail templates', path: '/admin/mail-templates', shows: 'Payment failed' },
  {
    name: 'a mail template',
    path: '/admin/mail-templates/dunning.paymentFailed',
    shows: 'Words that are filled in',
    act: (page) =>
      see(page.getByTitle('Preview: Fjord Analytics: your payment of $588.00 failed')).toBeVisible(),
  },
  { name: 'the mails', path: '/admin/mails', shows: /mails?$/ },
  {
    name: 'a mail that was sent, to be sent again',
    path: '/admin/mails?template=organization.suspended',
    shows: 'Sato Logistics: access is suspended',
    act: async (page) => {
      await page.getByRole('link', { name: 'Sato Logistics: access is suspended' }).first().click();
      await see(page.getByTitle('Sato Logistics: access is suspended')).toBeVisible();
      await dialogOf('Send again')(page);
    },
  },
  {
    name: 'another date of the demo',
    path: '/admin',
    shows: /[1-9]\d* users in/,
    act: async (page) => {
      await page.getByRole('button', { name: /the demo’s time/ }).click();
      await see(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'the organizations', path: '/admin/organizations', shows: /\d organizations$/ },
  {
    name: 'the reconciliation',
    path: '/admin/reconciliation',
    shows: 'What is reconciliation?',
    act: press('What is reconciliation?'),
  },
  {
    name: 'a synchronization of everything',
    path: '/admin/reconciliation',
    shows: 'What is reconciliation?',
    act: dialogOf('Synchronize everything'),
  },
  {
    name: 'a discrepancy and its repair',
    path: '/admin/reconciliation',
    shows: 'Stonebridge Capital',
    act: async (page) => {
      await press('Details of Stonebridge Capital')(page);
      await see(page.getByRole('article', { name: 'Seats' })).toBeVisible();
      await bringAxe(page);
      expect(await faultsOf(page, told)).toEqual([]);
      await dialogOf('Repair')(page);
      await previewed(page);
    },
  },
  {
    name: 'no organization',
    path: '/admin/organizations?q=nobody+has+this+name',
    shows: 'No organizations match',
  },
  {
    name: 'filters',
    path: '/admin/organizations?state=ACTIVE',
    shows: 'State: Active',
    act: async (page) => {
      await press('Subscription')(page);
      await see(page.getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'a range of dates',
    path: '/admin/users',
    shows: /\d users$/,
    act: async (page) => {
      await press('Signed up')(page);
      await see(page.getByRole('button', { name: '30 days' })).toBeVisible();
    },
  },
  {
    name: 'an organization',
    path: '/admin/organizations?q=Northwind',
    shows: '1 organization',
    act: (page) => organization(page, 'Northwind Coffee'),
  },
  {
    name: 'a suspended organization',
    path: '/admin/organizations?q=Sato',
    shows: '1 organization',
    act: (page) => organization(page, 'Sato Logistics'),
  },
  {
    name: 'a change of seats',
    path: '/admin/organizations?q=Northwind',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Northwind Coffee');
      await dialogOf('Change seats')(page);
      await page.getByRole('spinbutton', { name: 'Seats' }).fill('7');
      await page.getByRole('spinbutton', { name: 'Seats' }).blur();
      await see(page.getByText(/with the next invoice/)).toBeVisible();
      await explained(page);
    },
  },
  {
    name: 'a suspension without a reason',
    path: '/admin/organizations?q=Northwind',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Northwind Coffee');
      await dialogOf('Suspend')(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
      await see(page.getByText('Say why: it is kept in the audit log')).toBeVisible();
    },
  },
  {
    name: 'a note',
    path: '/admin/audit-log',
    shows: /\d entries$/,
    act: dialogOf('Add a note'),
  },
  { name: 'the subscriptions', path: '/admin/subscriptions', shows: /\d+ subscriptions$/ },
  {
    name: 'a subscription',
    path: '/admin/subscriptions?q=northwind',
    shows: '1 subscription',
    act: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await see(page.getByRole('heading', { name: 'Events' })).toBeVisible();
    },
  },
  { name: 'the invoices', path: '/admin/invoices', shows: /\d+ invoices$/ },
  {
    name: 'an invoice',
    path: '/admin/invoices?q=northwind',
    shows: '2 invoices',
    act: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await see(page.getByRole('heading', { name: 'Lines' })).toBeVisible();
    },
  },
  { name: 'the payments', path: '/admin/payments', shows: /\d+ payments$/ },
  {
    name: 'a payment that failed',
    path: '/admin/payments?status=FAILED',
    shows: /\d+ payments?$/,
    act: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await see(page.getByText('The money did not come in')).toBeVisible();
    },
  },
  { name: 'the refunds', path: '/admin/refunds', shows: /\d+ refunds$/ },
  {
    name: 'a refund that waits for approval',
    path: '/admin/refunds?q=atlas',
    shows: /\d+ refunds?$/,
    act: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await see(page.getByText('It waits for approval')).toBeVisible();
    },
  },
  {
    name: 'an approval of a refund',
    path: '/admin/refunds?q=atlas',
    shows: /\d+ refunds?$/,
    act: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await press('Approve')(page);
      await see(page.getByRole('dialog').getByText('jonas.weber@atlasrobotics.example')).toBeVisible();
    },
  },
  {
    name: 'a refund above the limit',
    path: '/admin/payments?q=greenfield',
    as: priya,
    shows: /\d+ payments?$/,
    act: async (page) => {
      await page.getByRole('row').filter({ hasText: '$1,200.00' }).getByRole('link').click();
      await press('Refund')(page);
      await see(page.getByText('A second person has to approve it')).toBeVisible();
    },
  },
  { name: 'the refund limits', path: '/admin/refunds/limits', shows: 'Each refund' },
  {
    name: 'a change of a refund limit',
    path: '/admin/refunds/limits',
    shows: 'Each refund',
    act: async (page) => {
      await page.getByRole('button', { name: /^Change the limit of Support admin in USD/ }).click();
      await see(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'the promo codes', path: '/admin/promo-codes', shows: /\d promo codes$/ },
  {
    name: 'a new promo code with faults',
    path: '/admin/promo-codes',
    shows: /\d promo codes$/,
    act: async (page) => {
      await dialogOf('New promo code')(page);
      await page.getByRole('textbox', { name: 'Code' }).fill('TWO WORDS');
      await press('Create the code')(page);
    },
  },
  {
    name: 'the deletion of a promo code',
    path: '/admin/promo-codes?q=SUMMER2026',
    shows: /\d promo code/,
    act: async (page) => {
      await page.getByRole('link', { name: 'SUMMER2026' }).click();
      await press('Delete the code')(page);
      await previewed(page);
    },
  },
  ofOrganization('Beacon Labs', 'a promo code that is not for them', async (page) => {
    await fromMenu(page, 'Acts on the subscription', 'Redeem a promo code');
    await page.getByRole('textbox', { name: 'Promo code' }).fill('SUMMER2026');
    await page.getByRole('textbox', { name: 'Promo code' }).blur();
    await see(page.getByRole('dialog').getByText(/not valid any more/)).toBeVisible();
  }),
  ofOrganization('Beacon Labs', 'a sale of credits', dialogOf('Sell credits')),
  { name: 'the orders', path: '/admin/orders', shows: /\d orders?$/ },
  { name: 'the apps', path: '/admin/apps', shows: /\d apps$/ },
  { name: 'a new app', path: '/admin/apps', shows: /\d apps$/, act: dialogOf('New app') },
  { name: 'the credits', path: '/admin/credits', shows: /\d entries$/ },
  {
    ...{ name: 'credits for a plan', path: '/admin/credits', shows: /\d entries$/ },
    act: dialogOf('Give to a plan'),
  },
  ofOrganization('Keystone Ventures', 'credits to give', async (page) => {
    await page.getByRole('button', { name: 'Give', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Credits').fill('500');
    await page.getByRole('dialog').getByLabel('Credits').press('Tab');
    await previewed(page);
  }),
  ofOrganization('Keystone Ventures', 'credits to take', async (page) => {
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take them' }).click();
    await see(page.getByText('Say how many')).toBeVisible();
  }),
  {
    ...{ name: 'credits to take back', path: '/admin/credits?purpose=SUPPORT', shows: '1 entry' },
    act: (page) => fromMenu(page, /^Actions for entry/, 'Take back'),
  },
  { name: 'the analytics', path: '/admin/analytics', shows: 'By app' },
  { name: 'the credit packs', path: '/admin/credit-packs', shows: /\d credit packs$/ },
  {
    ...{ name: 'a new credit pack', path: '/admin/credit-packs', shows: /\d credit packs$/ },
    act: dialogOf('New pack'),
  },
  ofApp('an app', async () => {}),
  ofApp('a new key with faults', async (page) => {
    await dialogOf('New key')(page);
    await press('Make the key')(page);
    await see(page.getByText('Say what it may be used for')).toBeVisible();
  }),
  ofApp('a key to rotate', (page) => fromMenu(page, 'Actions for production', 'Rotate')),
  ofApp('a key to revoke', async (page) => {
    await fromMenu(page, 'Actions for production', 'Revoke');
    await previewed(page);
  }),
  ofOrganization('Northwind Coffee', 'an app to link', dialogOf('Link an app')),
  { name: 'the licenses', path: '/admin/licenses', shows: /\d licenses$/ },
  { name: 'batches of licenses', path: '/admin/licenses/batches', shows: 'Boxes for the north' },
  { name: 'license offers', path: '/admin/licenses/offers', shows: /\d offers$/ },
  {
    name: 'a new license with faults',
    path: '/admin/licenses',
    shows: /\d licenses$/,
    act: async (page) => {
      await dialogOf('Issue a license')(page);
      await press('Issue')(page);
      await see(page.getByText('Say who gets it')).toBeVisible();
    },
  },
  {
    name: 'a new batch of licenses',
    path: '/admin/licenses/batches',
    shows: 'Boxes for the north',
    act: dialogOf('Make a batch'),
  },
  ofLicense('a license with machines and shared places', async (page) => {
    await see(page.getByText('Build server').first()).toBeVisible();
  }),
  ofLicense('a license to change', dialogOf('Change')),
  ofLicense('a machine to release', async (page) => {
    await page.getByRole('button', { name: 'Release Build server' }).click();
    await previewed(page);
  }),
  ofLicense('a license to suspend', async (page) => {
    await dialogOf('Suspend')(page);
    await previewed(page);
  }),
  { name: 'the plans', path: '/admin/plans', shows: 'AI workspace' },
  {
    name: 'a plan',
    path: '/admin/plans?q=Professional',
    shows: 'Professional',
    act: async (page) => {
      await page.getByRole('article').getByRole('link').click();
      await see(page.getByRole('heading', { name: 'What it includes' })).toBeVisible();
    },
  },
  {
    name: 'a change of a price',
    path: '/admin/plans?q=Professional',
    shows: 'Professional',
    act: async (page) => {
      await page.getByRole('article').getByRole('link').click();
      await dialogOf('Change the monthly price')(page);
      await page.getByRole('spinbutton', { name: 'Amount' }).fill('31');
      await page.getByRole('spinbutton', { name: 'Amount' }).blur();
      await see(page.getByRole('deletion').filter({ hasText: '$29.00' })).toBeVisible();
    },
  },
  {
    name: 'a new plan with faults',
    path: '/admin/plans/new',
    shows: 'Contract Reader 7B',
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Tokens' }).check();
      await press('Create the plan')(page);
      await see(page.getByText('Key is required')).toBeVisible();
    },
  },
  {
    name: 'the form of a plan',
    path: '/admin/plans?q=AD_PRO',
    shows: 'AD_PRO',
    act: async (page) => {
      await page.getByRole('article').getByRole('link').click();
      await page.getByRole('link', { name: 'Edit', exact: true }).click();
      await see(page.getByRole('slider', { name: 'Events, in steps' })).toBeVisible();
      await press('Why can the key not change?')(page);
    },
  },
  { name: 'the meters', path: '/admin/plans/meters', shows: /\d+ meters$/ },
  { name: 'a new meter', path: '/admin/plans/meters', shows: /\d+ meters$/, act: dialogOf('New meter') },
  { name: 'the models of plans', path: '/admin/plans/models', shows: /\d+ models$/ },
  { name: 'the features of plans', path: '/admin/plans/features', shows: /API access/ },
  { name: 'the users', path: '/admin/users', shows: /\d users$/ },
  {
    name: 'people whose plan is to change',
    path: '/admin/users',
    shows: /\d users$/,
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
      await dialogOf('Change plan')(page);
      await press('Begin the dry run')(page);
      await see(page.getByText('Choose a plan')).toBeVisible();
    },
  },
  {
    name: 'organizations to tag',
    menu: true,
    path: '/admin/organizations?state=ACTIVE',
    shows: 'State: Active',
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
      await page
        .getByRole('region', { name: 'Selected organizations' })
        .getByRole('button', { name: 'Tag', exact: true })
        .click();
      await page.getByRole('dialog').getByLabel('Tag').click();
      await see(page.getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'the tags', path: '/admin/tags', shows: /\d tags$/ },
  { name: 'a new tag', path: '/admin/tags', shows: /\d tags$/, act: dialogOf('New tag') },
  {
    name: 'the tags of an organization',
    path: '/admin/organizations?q=Atlas',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Atlas Robotics');
      await press('Add a tag')(page);
    },
  },
  {
    name: 'subscribers of an earlier price',
    path: '/admin/plans',
    shows: 'AI workspace',
    act: async (page) => {
      await page.getByRole('link', { name: 'Standard' }).click();
      await page.getByRole('button', { name: /^Move who pays v1/ }).click();
      await see(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a user and their role',
    path: '/admin/users?q=Priya',
    shows: '1 user',
    act: async (page) => {
      await page.getByRole('link', { name: 'Priya Raman' }).click();
      await see(page.getByText('priya@bursar.example').first()).toBeVisible();
      await rareDialog(page, 'Change role');
    },
  },
  {
    name: 'a banned user',
    path: '/admin/users?q=rhys.morgan',
    shows: '1 user',
    act: async (page) => {
      await page.getByRole('link', { name: 'Rhys Morgan' }).click();
      await see(page.getByText('Banned: kept out for good')).toBeVisible();
      await press('Write a note')(page);
    },
  },
  {
    name: 'a user to erase',
    path: '/admin/users?q=rhys.morgan',
    shows: '1 user',
    act: async (page) => {
      await page.getByRole('link', { name: 'Rhys Morgan' }).click();
      await rareDialog(page, 'Erase');
    },
  },
  {
    name: 'an organization to edit',
    path: '/admin/organizations?q=Halden',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Halden Optics');
      await dialogOf('Edit')(page);
    },
  },
  {
    name: 'a member to add',
    path: '/admin/organizations?q=Halden',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Halden Optics');
      await dialogOf('Add a member')(page);
    },
  },
  {
    name: 'an organization to delete',
    path: '/admin/organizations?q=Marble',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Marble & Pine');
      await rareDialog(page, 'Delete');
    },
  },
  {
    name: 'a closed organization',
    path: '/admin/organizations?q=Nimbus',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Nimbus Weather');
      await see(page.getByText(/Closed: it will be erased/)).toBeVisible();
    },
  },
  {
    name: 'an import of users that was refused',
    path: '/admin/users/import',
    refusing: /\/import\/users/,
    shows: 'Owners are made by transferring',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(csv('E-mail\n'));
      await see(page.getByRole('alert')).toContainText('no line after it');
    },
  },
  {
    name: 'the columns of an import',
    path: '/admin/organizations/import',
    shows: 'Owner e-mail',
    act: async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles(csv('slug,E-mail,Contact e-mail\na,b@c.example,d'));
      await see(page.getByText('1 line, separated by commas')).toBeVisible();
      await page.getByRole('combobox', { name: 'What Contact e-mail is' }).click();
      await page.getByRole('option', { name: 'Owner e-mail' }).click();
      await see(page.getByText('is taken for Owner e-mail already')).toBeVisible();
    },
  },
  {
    name: 'the dry run of an import',
    path: '/admin/organizations/import',
    shows: 'Owner e-mail',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(csv('slug,country\nhalden-optics,AT\nBad Name,'));
      await press('Begin the dry run')(page);
      await see(page.getByText('Country: NO to AT')).toBeVisible();
    },
  },
  { name: 'the audit log', path: '/admin/audit-log', shows: /\d entries$/ },
  {
    name: 'an audit entry',
    path: '/admin/audit-log?action=suspendOrganization',
    shows: 'Two invoices unpaid',
    act: async (page) => {
      await page.getByRole('link', { name: 'Suspend organization' }).first().click();
      await see(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
    },
  },
  { name: 'the webhook events', path: '/admin/webhook-events', shows: /\d events$/ },
  {
    name: 'a webhook event and what was sent',
    path: '/admin/webhook-events?type=customer.subscription.created',
    shows: /\d events$/,
    act: async (page) => {
      await page
        .getByRole('link', { name: /Subscription began/ })
        .last()
        .click();
      await press('All that was sent')(page);
      await see(page.getByRole('button', { name: 'Download' })).toBeVisible();
    },
  },
  {
    name: 'an ignored webhook event',
    path: '/admin/webhook-events?type=customer.created',
    shows: /\d events$/,
    act: async (page) => {
      await page.getByRole('link', { name: 'customer.created' }).first().click();
      await see(page.getByText('Nothing followed from it here')).toBeVisible();
    },
  },
  {
    name: 'processing a webhook event again',
    path: '/admin/webhook-events?type=customer.subscription.created',
    shows: /\d events$/,
    act: async (page) => {
      await page
        .getByRole('link', { name: /Subscription began/ })
        .last()
        .click();
      await dialogOf('Process again')(page);
      await see(page.getByText('Nothing would change.')).toBeVisible();
    },
  },
  {
    name: 'entering an event by hand',
    path: '/admin/organizations?q=Northwind',
    shows: '1 organization',
    act: async (page) => {
      await organization(page, 'Northwind Coffee');
      await rareDialog(page, 'Enter an event');
    },
  },
  { name: 'the team', path: '/admin/team', shows: 'Tomasz Zieliński' },
  {
    name: 'an invitation to send',
    path: '/admin/team',
    shows: 'Tomasz Zieliński',
    act: dialogOf('Invite a colleague'),
  },
  { name: 'the account', path: '/account', shows: 'This one' },
  {
    name: 'two-factor sign-in',
    path: '/account',
    shows: 'This one',
    act: async (page) => {
      await press('Turn on')(page);
      await see(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    },
  },
  {
    name: 'the palette',
    path: '/admin',
    shows: /[1-9]\d* users in/,
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('analytics');
      await see(page.getByRole('option', { name: /^Fjord Analytics/ }).first()).toBeVisible();
    },
  },
  {
    name: 'the keys',
    path: '/admin',
    shows: /[1-9]\d* users in/,
    act: async (page) => {
      await page.keyboard.press('?');
      await see(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  },
  {
    name: 'the menu of the person',
    menu: true,
    path: '/admin',
    shows: /[1-9]\d* users in/,
    act: async (page) => {
      await press('Marcus Chen')(page);
      await see(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
    },
  },
  { name: 'an address that leads nowhere', path: '/admin/nothing', shows: 'There is no such page' },
  {
    name: 'a record that is gone',
    path: '/admin/organizations/0190f288-7ef8-7abc-8def-000001852337',
    shows: 'There is no such organization',
  },
];
const others: Place[] = [
  { name: 'a forbidden page', path: '/admin', as: emily, shows: 'You may not open this page' },
  { name: "a customer's account", path: '/account', as: emily, shows: 'This one' },
  {
    name: 'the menu on a phone',
    path: '/admin',
    as: marcus,
    narrow: true,
    shows: /[1-9]\d* users in/,
    act: async (page) => {
      await page.getByRole('button', { name: 'Open sidebar' }).click();
      await see(page.getByRole('dialog').getByRole('link', { name: 'Organizations' })).toBeVisible();
    },
  },
  {
    name: 'the actions on a phone',
    menu: true,
    path: '/admin/organizations?q=Northwind',
    as: marcus,
    narrow: true,
    shows: 'Northwind Coffee',
    act: async (page) => {
      await organization(page, 'Northwind Coffee');
      await press('Actions')(page);
      await see(page.getByRole('menuitem', { name: 'Suspend' })).toBeVisible();
    },
  },
];

const places = [...outside, ...[...inside, ...dialogs].map((place) => ({ as: marcus, ...place })), ...others];

const settled = `(async () => {
  const moving = () => document.getAnimations().filter(({ effect, playState }) =>
    playState === 'running' && effect.getComputedTiming().iterations !== Infinity);
  while (moving().length > 0) await Promise.allSettled(moving().map(({ finished }) => finished));
})()`;

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
}

/**
 * What axe finds now, in a sentence each. A color that is on its way to another one, or faded because it is read anew, would be
 * judged by chance.
 */
async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  await see(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(settled);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replaceAll('\n', ' ')}`),
  );
}

/** Only what is wrong is told: axe need not gather what is right. */
const told: RunOptions = { resultTypes: ['violations'] };

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Strangers have nothing that stays open, and what a browser notes about a refusal is nobody else's. */
async function load({ path, as, refusing }: Place, test: TestContext): Promise<Page> {
  const page = await visit({ as, refusing, test });
  await page.goto(path);
  return page;
}

// each looks at a page of its own and changes nothing that another one shows
test.concurrent.for(places)('axe finds nothing at: $name', async (place, context) => {
  const { path, as, narrow, menu, refusing, shows, act } = place;
  const { width } = narrow ? phone : wide;
  const page = await (as && !refusing ? moveTo(path, { as, width, test: context }) : load(place, context));
  await see(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
  await act?.(page);
  await bringAxe(page);
  const colors = { ...told, runOnly: ['color-contrast'] };
  const rules = menu ? { ...told, rules: { region: { enabled: false } } } : told;
  const found: Record<string, string[]> = {};
  for (const size of narrow ? [phone] : [wide, phone]) {
    await page.setViewportSize(size);
    for (const mode of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: mode });
      if (!path.startsWith('/sandbox')) await see(page.locator('html')).toHaveClass(mode);
      found[`${size.width}, ${mode}`] = await faultsOf(page, mode === 'light' ? rules : colors);
    }
  }
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
