import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

const reply = 'Reply to this mail if you have questions.';
const amount = { says: 'What is given back, with its currency.', sample: '$40.00' } as const;
const reason = {
  says: 'The reason that was given; may be empty.',
  sample: 'Charged twice',
  optional: true,
} as const;

export const approvalWantedMail = defineMail({
  key: 'refund.requested',
  name: 'Refund to approve',
  when: 'When a refund above the limit of its requester waits for a second person, to those who may approve it.',
  audience: 'Staff',
  placeholders: {
    ...{ organization, amount, reason },
    requester: { says: 'Who wants to give it back.', sample: 'Priya Raman' },
  },
  subject: 'A refund of {{amount}} waits for approval',
  body: `Hello {{name}},

{{requester}} wants to give back {{amount}} to {{organization}}. That needs a second person.

{{#reason}}The reason given: {{reason}}{{/reason}}

Approve or reject it in Bursar, under Refunds, Waiting for approval.`,
});

export const refundDecidedMail = defineMail({
  key: 'refund.decided',
  name: 'Refund decided',
  when: 'When a refund that waited is decided, to who asked for it.',
  audience: 'Staff',
  placeholders: {
    ...{ organization, amount, reason },
    decision: { says: 'What has become of it.', sample: 'is approved' },
    decider: { says: 'Who decided; may be empty.', sample: 'Marcus Webb', optional: true },
  },
  subject: 'The refund of {{amount}} {{decision}}',
  body: `Hello {{name}},

The refund of {{amount}} to {{organization}} {{decision}}{{#decider}}, by {{decider}}{{/decider}}.

{{#reason}}The reason given: {{reason}}{{/reason}}`,
});

export const refundedMail = defineMail({
  key: 'refund.succeeded',
  name: 'Refunded',
  when: 'When a provider has given money back, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    amount,
    credits: {
      says: 'The credits that went back with it, where it was for some.',
      sample: '500 credits',
      optional: true,
    },
  },
  subject: '{{organization}}: {{amount}} refunded',
  body: `Hello {{name}},

{{amount}} of what {{organization}} has paid goes back to where it was paid from.

Banks take five to ten days to show it.

{{#credits}}What it had paid for goes back with it: {{credits}}.{{/credits}}

${reply}`,
});

export const refundFailedMail = defineMail({
  key: 'refund.failed',
  name: 'Refund failed',
  when: 'When a refund that was made has failed, to who asked for it.',
  audience: 'Staff',
  placeholders: { organization, amount, reason },
  subject: 'The refund of {{amount}} failed',
  body: `Hello {{name}},

The refund of {{amount}} to {{organization}} failed. The amount can be given back again.

{{#reason}}The reason given: {{reason}}{{/reason}}`,
});

export const refundBrokenMail = defineMail({
  key: 'refund.broken',
  name: 'Refund did not arrive',
  when: 'When a refund that the owner was told of has failed, to the owner.',
  audience: 'Customers',
  placeholders: { organization, amount },
  subject: '{{organization}}: the refund of {{amount}} failed',
  body: `Hello {{name}},

The bank did not take back the {{amount}} that we wrote to you about. We will be in touch about another way.

${reply}`,
});
