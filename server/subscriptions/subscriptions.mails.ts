import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

const reply = 'Reply to this mail if you have questions.';
export const plan = { says: 'The name of the plan.', sample: 'Scale' } as const;
const end = { says: 'The day on which it ends (UTC).', sample: 'January 14, 2027' } as const;
const day = { says: 'The day from which that holds (UTC).', sample: 'January 14, 2027' } as const;
const amount = { says: 'What a whole period costs, before discounts and tax.', sample: '$588.00' } as const;

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
  placeholders: { organization, plan, day },
  subject: '{{organization}}: your subscription ends on {{day}}',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} will end on {{day}} (UTC). Until then it goes on as it is, and it is not renewed.

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

export const planChangedMail = defineMail({
  key: 'subscription.planChanged',
  name: 'Plan changed',
  when: 'When a subscription has moved to another plan, price or interval, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, amount },
  subject: '{{organization}}: your plan has changed',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} holds from now on. A whole period costs {{amount}}, before discounts and tax.

${reply}`,
});

export const discountChangedMail = defineMail({
  key: 'subscription.discountChanged',
  name: 'Discount changed',
  when: 'When a discount is given, changed or taken away, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    plan,
    amount: { says: 'What a whole period costs with the discount, before tax.', sample: '$470.40' },
  },
  subject: '{{organization}}: your discount has changed',
  body: `Hello {{name}},

The discount on the subscription of {{organization}} to {{plan}} has changed. From the next invoice on a whole period costs {{amount}}, before tax.

${reply}`,
});

export const changePlannedMail = defineMail({
  key: 'subscription.changePlanned',
  name: 'Change of plan ahead',
  when: 'When a subscription will change with its period, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, day },
  subject: '{{organization}}: your subscription changes on {{day}}',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} will change on {{day}} (UTC). Until then it goes on as it is.

${reply}`,
});

export const changeUndoneMail = defineMail({
  key: 'subscription.changeUndone',
  name: 'Change of plan taken back',
  when: 'When a change that was to come with the period is taken back, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan },
  subject: '{{organization}}: your subscription stays as it is',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} does not change with its period any more.

${reply}`,
});

export const begunAgainMail = defineMail({
  key: 'subscription.begunAgain',
  name: 'Subscription begun again',
  when: 'When a subscription that had ended begins anew, to the owner.',
  audience: 'Customers',
  placeholders: { organization, plan, amount },
  subject: '{{organization}}: your subscription has begun again',
  body: `Hello {{name}},

The subscription of {{organization}} to {{plan}} has begun again. A whole period costs {{amount}}, before discounts and tax.

${reply}`,
});

export const checkoutMail = defineMail({
  key: 'checkout.opened',
  name: 'Invitation to subscribe',
  when: 'When staff offer a plan by a link to the checkout, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    plan,
    seats: { says: 'How many seats are offered.', sample: '5 seats' },
    costs: { says: 'What they cost for a period, before discounts and tax.', sample: '$245.00 a month' },
    link: { says: 'Where it is paid.', sample: 'https://checkout.example/pay/c_1', link: true },
    freeDays: { says: 'For how many days nothing is charged.', sample: '14', optional: true },
  },
  subject: '{{organization}}: subscribe to {{plan}}',
  body: `Hello {{name}},

{{organization}} can subscribe to {{plan}}, with {{seats}} for {{costs}}, before discounts and tax.

[Subscribe to {{plan}}]({{link}})

{{#freeDays}}The first {{freeDays}} days are free.{{/freeDays}}

The link holds for a day.

${reply}`,
});
