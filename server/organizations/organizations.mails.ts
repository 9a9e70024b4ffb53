import { defineMail } from '../mails/mail-template.ts';

const reply = 'Reply to this mail if you have questions.';

/** The same in every mail about an organization. */
export const organization = { says: 'The name of the organization.', sample: 'Fjord Analytics' } as const;
const reason = {
  says: 'The reason that was given; may be empty.',
  sample: 'Two invoices are unpaid',
  optional: true,
} as const;
const link = {
  says: 'Where a first password is chosen; works once, within seven days.',
  sample: 'https://bursar.example/reset-password#…',
  link: true,
  secret: true,
} as const;

export const suspendedMail = defineMail({
  key: 'organization.suspended',
  name: 'Organization suspended',
  when: 'When an organization is suspended, to its owner.',
  audience: 'Customers',
  placeholders: { organization, reason },
  subject: '{{organization}}: access is suspended',
  body: `Hello {{name}},

Access to {{organization}} has been suspended for all of its members. Your data is kept.

{{#reason}}The reason given: {{reason}}{{/reason}}

${reply}`,
});

export const activatedMail = defineMail({
  key: 'organization.activated',
  name: 'Organization active again',
  when: 'When a suspension of an organization ends, to its owner.',
  audience: 'Customers',
  placeholders: { organization },
  subject: '{{organization}}: access is restored',
  body: `Hello {{name}},

All members of {{organization}} can sign in again.

${reply}`,
});

export const closedMail = defineMail({
  key: 'organization.closed',
  name: 'Organization closed',
  when: 'When an organization is closed, to its owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    reason,
    erasure: {
      says: 'The day on which it will be erased; may be empty.',
      sample: '2027-01-14',
      optional: true,
    },
  },
  subject: '{{organization}}: closed',
  body: `Hello {{name}},

{{organization}} has been closed, and its members have been signed out.

{{#erasure}}Until {{erasure}} it can be reopened. Then its data is erased.{{/erasure}}

{{#reason}}The reason given: {{reason}}{{/reason}}

${reply}`,
});

export const reopenedMail = defineMail({
  key: 'organization.reopened',
  name: 'Organization reopened',
  when: 'When a closed organization is reopened, to its owner.',
  audience: 'Customers',
  placeholders: { organization },
  subject: '{{organization}}: reopened',
  body: `Hello {{name}},

{{organization}} has been reopened. Nothing was lost.

${reply}`,
});

export const memberAddedMail = defineMail({
  key: 'member.added',
  name: 'Member added',
  when: 'When somebody with an account is added to an organization.',
  audience: 'People',
  placeholders: { organization },
  subject: 'You were added to {{organization}}',
  body: `Hello {{name}},

you belong to {{organization}} from now on. Sign in as you always do: {{signIn}}`,
});

export const memberInvitedMail = defineMail({
  key: 'member.invited',
  name: 'Member invited',
  when: 'When somebody without a password is added to an organization.',
  audience: 'People',
  placeholders: { organization, link },
  subject: 'You were added to {{organization}}',
  body: `Hello {{name}},

you were added to {{organization}}. Choose a password, and then sign in, here:

[Choose a password]({{link}})

The link works once, within seven days. You join with your first sign-in.`,
});

export const ownerAddedMail = defineMail({
  key: 'owner.added',
  name: 'Owner of a new organization',
  when: 'When an organization is made for somebody with an account.',
  audience: 'People',
  placeholders: { organization },
  subject: '{{organization}} is yours',
  body: `Hello {{name}},

you own {{organization}} from now on. Sign in as you always do: {{signIn}}`,
});

export const ownerInvitedMail = defineMail({
  key: 'owner.invited',
  name: 'Owner invited',
  when: 'When an organization is made for somebody without a password.',
  audience: 'People',
  placeholders: { organization, link },
  subject: '{{organization}} is yours',
  body: `Hello {{name}},

you own {{organization}} from now on, and answer for its bill. Choose a password, and then sign in, here:

[Choose a password]({{link}})

The link works once, within seven days.`,
});

export const memberRemovedMail = defineMail({
  key: 'member.removed',
  name: 'Member removed',
  when: 'When somebody is removed from an organization.',
  audience: 'People',
  placeholders: { organization },
  subject: 'You were removed from {{organization}}',
  body: `Hello {{name}},

you do not belong to {{organization}} any more.

Its owner knows why.`,
});

export const ownershipMail = defineMail({
  key: 'organization.ownership',
  name: 'Ownership transferred',
  when: 'When an organization has another owner: to who is it now, and to who was it.',
  audience: 'People',
  placeholders: {
    organization,
    change: {
      says: 'What it means for the reader, as a sentence.',
      sample: 'You own it from now on, and answer for its bill.',
    },
  },
  subject: '{{organization}} has another owner',
  body: `Hello {{name}},

the ownership of {{organization}} was transferred. {{change}}

If you did not expect this, reply to this mail.`,
});
