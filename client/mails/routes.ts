import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindMailsDocument } from './mails.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/mails',
    component: () => import('./MailsPage.vue'),
    meta: {
      title: 'Mails',
      icon: 'i-lucide-mails',
      section: 'Customers',
      permission: 'mail.read',
      keys: 'g-m',
      find: finder(FindMailsDocument, ({ mails, mail }) =>
        recordsOf(mails?.nodes, mail).map(({ id, subject, recipient }) => ({
          label: subject,
          suffix: recipient,
          to: `/admin/mails/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/mails/:id',
    component: () => import('./MailPage.vue'),
    props: true,
    meta: { title: 'Mail', permission: 'mail.read', record: 'Mail' },
  },
  {
    path: '/admin/mail-templates',
    component: () => import('./MailTemplatesPage.vue'),
    meta: {
      title: 'Mail templates',
      icon: 'i-lucide-file-pen-line',
      section: 'System',
      permission: 'mail.read',
    },
  },
  {
    path: '/admin/mail-templates/:templateKey',
    component: () => import('./MailTemplatePage.vue'),
    props: true,
    meta: { title: 'Mail template', permission: 'mail.read' },
  },
];
