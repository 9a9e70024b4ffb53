import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

const reply = 'Reply to this mail if you have questions.';
export const plan = { says: 'The name of the plan.', sample: 'Scale' } as const;
const end = { says: 'The day on which it ends (UTC).', sample: 'January 14, 2027' } as const;

export const seatsChangedMail = defineMail({
  key: 'subscription.seatsChanged',
  name: 'Seats changed',
  when: 'When the number of seats of a subscription has changed, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    seats: { says: 'The seats that are paid for now.', sample: '12' },
    formerSeats: { says: 'The seats until now.', sample: '8' },
    amount: { says: 'What a whole period costs now, before discounts and tax.', sample: '$588.00' },
    formerAmount: { says: 'What a whole period cost until now.', sample: '$392.00' },
  },
  subject: '{{organization}}: {{seats}} seats',
  body: `Hello {{name}},

The subscription of {{organization}} now has {{seats}} seats instead of {{formerSeats}}.

A whole period costs {{amount}} instead of {{formerAmount}}, before discounts and tax. The next invoice settles the rest of this period.

${reply}`,
});

export const trialStartedMail = defineMail({
  key: 'subscription.trialStarted',
  name: 'Trial started',
  when: 'When a trial begins, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, end },
  subject: '{{organization}}: your trial has begun',
  body: `Hello {{name}},

Your trial of {{plan}} has begun, and ends on {{end}} (UTC).

Until then {{organization}} has all of it, and nothing is charged.

${reply}`,
});

export const trialExtendedMail = defineMail({
  key: 'subscription.trialExtended',
  name: 'Trial extended',
  when: 'When the end of a trial is moved, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, end },
  subject: '{{organization}}: your trial is longer',
  body: `Hello {{name}},

Your trial of {{plan}} now ends on {{end}} (UTC).

Until then {{organization}} has all of it, and nothing is charged.

${reply}`,
});

export const willEndMail = defineMail({
  key: 'subscription.willEnd',
  name: 'Subscription will end',
  when: 'When a subscription was canceled with its period, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, end },
  subject: '{{organization}}: your subscription ends on {{end}}',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} will end on {{end}} (UTC). Until then it goes on as it is, and it is not renewed.

${reply}`,
});

export const endedMail = defineMail({
  key: 'subscription.ended',
  name: 'Subscription ended',
  when: 'When a subscription has ended, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription has ended',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} has ended. Nothing more is charged for it.

${reply}`,
});

export const goesOnMail = defineMail({
  key: 'subscription.goesOn',
  name: 'Cancellation taken back',
  when: 'When a cancellation is taken back, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription goes on',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} does not end with its period any more. It is renewed as before.

${reply}`,
});

export const pausedMail = defineMail({
  key: 'subscription.paused',
  name: 'Subscription paused',
  when: 'When a subscription is paused, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription is paused',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} is paused. Nothing is charged for it until it is resumed.

${reply}`,
});

export const resumedMail = defineMail({
  key: 'subscription.resumed',
  name: 'Subscription resumed',
  when: 'When a paused subscription goes on, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription is resumed',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} goes on, and is charged again as before.

${reply}`,
});
