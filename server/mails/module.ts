import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { ChangedWording } from './changed-wording.entity.ts';
import { deliverMail } from './deliver-mail.job.ts';
import { dropOldMails } from './drop-old-mails.job.ts';
import { MailTemplateResolver } from './mail-template.resolver.ts';
import { Mail, Mails } from './mail.entity.ts';
import { MailResolver } from './mail.resolver.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './mails.permissions.ts';
import { timeline } from './mails.timeline.ts';

export const mails = defineModule({
  name: 'mails',
  entities: [Mail, ChangedWording],
  resolvers: [MailResolver, MailTemplateResolver],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  timeline,
  jobs: [deliverMail, everyMinute(dropOldMails)],
  exports: {
    mails: csv(Mails, 'mail.read', {
      Id: 'id',
      Written: 'createdAt',
      Sent: 'sentAt',
      Status: 'status',
      Template: 'templateName',
      To: 'recipient',
      Subject: 'subject',
      Organization: 'organization.name',
      Error: 'error',
    }),
  },
  labels: { mail: 'subject', mail_template: 'key' },
  exempt: ['mail'],
});
