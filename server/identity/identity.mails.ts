import { defineMail } from '../mails/mail-template.ts';

const reply = 'Reply to this mail if you have questions.';
const reason = {
  says: 'The reason that was given; may be empty.',
  sample: 'A chargeback',
  optional: true,
} as const;
const door = (says: string, page: string) =>
  ({ says, sample: `https://bursar.example/${page}#…`, link: true, secret: true }) as const;

export const invitationMail = defineMail({
  key: 'staff.invited',
  name: 'Invitation to the staff',
  when: 'When somebody is invited to work with Bursar.',
  audience: 'Staff',
  placeholders: {
    link: door('Where the invitation is accepted; works once, within seven days.', 'accept-invitation'),
  },
  subject: 'You are invited to Bursar',
  body: `Hello {{name}},

you are invited to work with Bursar. Choose a password and sign in here:

[Accept the invitation]({{link}})

The link works once, within seven days.`,
});

export const passwordResetMail = defineMail({
  key: 'user.passwordReset',
  name: 'Choose a new password',
  when: 'When somebody has forgotten the password.',
  audience: 'People',
  placeholders: {
    link: door('Where a new password is chosen; works once, within an hour.', 'reset-password'),
  },
  subject: 'Choose a new password',
  body: `Hello {{name}},

someone, probably you, asked for a new password for your account at {{product}}. Choose it here:

[Choose a new password]({{link}})

The link works once, within an hour. If you did not ask for it, you need not do anything: your password stays.`,
});

export const accountChangedMail = defineMail({
  key: 'user.accountChanged',
  name: 'Account changed',
  when: 'When somebody’s password or two-factor sign-in has changed: a thief would do that.',
  audience: 'People',
  placeholders: {
    change: { says: 'What has changed, as a sentence.', sample: 'The password of your account was changed.' },
    forgotPassword: {
      says: 'Where a new password is asked for.',
      sample: 'https://bursar.example/forgot-password',
      link: true,
    },
  },
  subject: 'Your account was changed',
  body: `Hello {{name}},

{{change}}

If this was not you, choose a new password at {{forgotPassword}} and tell us.`,
});

export const addressChangedMail = defineMail({
  key: 'user.addressChanged',
  name: 'E-mail address changed',
  when: 'When the address of an account has changed; the old and the new one are told.',
  audience: 'People',
  placeholders: {
    address: { says: 'The new address.', sample: 'ada@new.example' },
    former: { says: 'The address until now.', sample: 'ada@old.example' },
  },
  subject: 'The e-mail address of your account was changed',
  body: `Hello {{name}},

from now on you sign in with {{address}}; {{former}} works no more.

If you did not ask for this, reply to this mail.`,
});

export const suspendedMail = defineMail({
  key: 'user.suspended',
  name: 'Person suspended',
  when: 'When a person is suspended.',
  audience: 'People',
  placeholders: { reason },
  subject: 'Your account is suspended',
  body: `Hello {{name}},

Your account has been suspended, and you have been signed out. Your data is kept.

{{#reason}}The reason given: {{reason}}{{/reason}}

${reply}`,
});

export const bannedMail = defineMail({
  key: 'user.banned',
  name: 'Person banned',
  when: 'When a person is banned.',
  audience: 'People',
  placeholders: { reason },
  subject: 'Your account is banned',
  body: `Hello {{name}},

Your account has been banned, and you have been signed out.

{{#reason}}The reason given: {{reason}}{{/reason}}

${reply}`,
});

export const activeAgainMail = defineMail({
  key: 'user.activeAgain',
  name: 'Person active again',
  when: 'When a suspension or a ban is lifted.',
  audience: 'People',
  placeholders: {},
  subject: 'Your account is active again',
  body: `Hello {{name}},

You can sign in again.

${reply}`,
});

export const unbannedMail = defineMail({
  key: 'user.unbanned',
  name: 'Person suspended instead of banned',
  when: 'When a ban is taken back and the suspension of before holds again.',
  audience: 'People',
  placeholders: { reason },
  subject: 'Your account is not banned',
  body: `Hello {{name}},

It is suspended, as it was before.

{{#reason}}The reason given: {{reason}}{{/reason}}

${reply}`,
});
