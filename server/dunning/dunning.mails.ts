import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';
import { plan } from '../subscriptions/subscriptions.mails.ts';

const reply = 'Reply to this mail if you have questions.';
const amount = { says: 'What is to be paid, with its currency.', sample: '$588.00' } as const;
const payLink = {
  says: 'The page of the unpaid invoice, where it can be paid; may be empty.',
  sample: 'https://pay.example/invoice/123',
  link: true,
  optional: true,
} as const;
const graceEnd = {
  says: 'The day on which access ends if nothing is paid (UTC).',
  sample: 'January 14, 2027',
} as const;

export const paymentFailedMail = defineMail({
  key: 'dunning.paymentFailed',
  name: 'Payment failed',
  when: 'When a renewal could not be collected, on the days that the settings name, until it is paid.',
  audience: 'Customers',
  placeholders: {
    ...{ organization, plan, amount, payLink, graceEnd },
    lastNotice: { says: 'Not empty where no further notice follows.', sample: 'yes', optional: true },
    graceOver: { says: 'Not empty where access has ended already.', sample: 'yes', optional: true },
    suspension: {
      says: 'The day on which the organization will be suspended; empty where it will not be.',
      sample: 'January 21, 2027',
      optional: true,
    },
  },
  subject: '{{organization}}: your payment of {{amount}} failed',
  body: `Hello {{name}},

The payment of {{amount}} for the subscription of {{organization}} to {{plan}} could not be collected.

{{#payLink}}[Pay the invoice]({{payLink}}){{/payLink}}

{{^graceOver}}Nothing changes for now: your access goes on until {{graceEnd}} (UTC).{{/graceOver}}{{#graceOver}}Your access has ended on {{graceEnd}} (UTC). It comes back as soon as the invoice is paid.{{/graceOver}}

{{#suspension}}If it is not paid by {{suspension}} (UTC), all members of {{organization}} will be signed out. Your data is kept.{{/suspension}}

{{#lastNotice}}This is our last reminder.{{/lastNotice}}

${reply}`,
});

export const actionRequiredMail = defineMail({
  key: 'dunning.actionRequired',
  name: 'Payment to be confirmed',
  when: 'When a bank asks the owner to confirm a payment (3-D Secure).',
  audience: 'Customers',
  placeholders: { organization, amount, payLink },
  subject: '{{organization}}: please confirm your payment of {{amount}}',
  body: `Hello {{name}},

Your bank asks you to confirm the payment of {{amount}} for {{organization}}. Until then it cannot be collected.

{{#payLink}}[Confirm the payment]({{payLink}}){{/payLink}}

${reply}`,
});

export const recoveredMail = defineMail({
  key: 'dunning.recovered',
  name: 'Payment recovered',
  when: 'When a payment that had failed was collected after all, to owners who were told that it had failed.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your payment has arrived',
  body: `Hello {{name}},

The payment for the subscription of {{organization}} to {{plan}} has arrived. Thank you. Everything goes on as before, and you need not do anything.

${reply}`,
});

export const endedUnpaidMail = defineMail({
  key: 'dunning.ended',
  name: 'Subscription ended unpaid',
  when: 'When a subscription has ended because its payment was never collected.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription has ended',
  body: `Hello {{name}},

The payment for the subscription of {{organization}} to {{plan}} could not be collected, and the subscription has ended. Nothing more is tried, and your data is kept.

You can subscribe again at any time.

${reply}`,
});

export const trialEndsMail = defineMail({
  key: 'dunning.trialEnds',
  name: 'Trial will end',
  when: 'Some days before a trial ends, as the settings say.',
  audience: 'Customers',
  placeholders: {
    organization,
    plan,
    end: { says: 'The day on which it ends (UTC).', sample: 'January 14, 2027' },
  },
  subject: '{{organization}}: your trial ends on {{end}}',
  body: `Hello {{name}},

The trial of {{plan}} that {{organization}} has ends on {{end}} (UTC).

${reply}`,
});

export const staffAlertMail = defineMail({
  key: 'dunning.staffAlert',
  name: 'Alert: renewal failed',
  when: 'When a renewal over at least the amount in the settings could not be collected, to the staff named there.',
  audience: 'Staff',
  placeholders: {
    ...{ organization, plan, amount },
    page: {
      says: 'The page of the subscription.',
      sample: 'https://bursar.example/admin/subscriptions/1',
      link: true,
    },
  },
  subject: 'Renewal failed: {{organization}}, {{amount}}',
  body: `A renewal of {{organization}} to {{plan}} over {{amount}} could not be collected.

[Open the subscription]({{page}})`,
});
