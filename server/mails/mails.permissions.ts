import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'mail.read': 'Read the mails that were sent, and the templates',
  'mail.resend': 'Send a mail again',
  'mail.template': 'Change the words of mails',
};

export const rules = {
  Query: {
    mails: can('mail.read'),
    mail: can('mail.read'),
    mailTemplates: can('mail.read'),
    mailTemplate: can('mail.read'),
    mailPreview: can('mail.read'),
  },
  Mutation: {
    resendMail: can('mail.resend'),
    updateMailTemplate: can('mail.template'),
    resetMailTemplate: can('mail.template'),
    sendTestMail: can('mail.template'),
  },
};

export const limits = {
  resendMail: perMinute(10),
  updateMailTemplate: perMinute(30),
  resetMailTemplate: perMinute(30),
  sendTestMail: perMinute(10),
};

const words = { permission: 'mail.template' };

export const undoable = { updateMailTemplate: words, resetMailTemplate: words };

export const withoutPreview = {
  sendTestMail: 'It shows what it would be by being sent to whoever asks; mailPreview tells before.',
  resendMail: 'It sends what the mail itself shows.',
};
