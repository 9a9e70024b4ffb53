import { teller, type Subscriber } from '../kit/outbox.ts';
import type { MailTemplate, Placeholders, ValuesOf } from '../mails/mail-template.ts';
import { activatedMail, closedMail, reopenedMail, suspendedMail } from './organizations.mails.ts';
import { tellOwner, type Owner } from './tell-owner.ts';

interface News {
  readonly id: string;
}

const told = <P extends Placeholders>(
  event: string,
  name: string,
  template: MailTemplate<P>,
  values: (owner: Owner) => ValuesOf<P>,
): Subscriber<News> =>
  teller(event, name, (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) => tellOwner(ctx, id, template, values)),
  );

export const tellOwnerOfSuspension = told(
  'organization.suspended',
  'tell-owner-of-suspension',
  suspendedMail,
  ({ organization, reason }) => ({ organization, reason }),
);

export const tellOwnerOfActivation = told(
  'organization.activated',
  'tell-owner-of-activation',
  activatedMail,
  ({ organization }) => ({ organization }),
);

export const tellOwnerOfClosing = told(
  'organization.closed',
  'tell-owner-of-closing',
  closedMail,
  ({ organization, reason, erasureDueAt }) => ({
    ...{ organization, reason },
    erasure: erasureDueAt?.toISOString().slice(0, 10) ?? null,
  }),
);

export const tellOwnerOfReopening = told(
  'organization.reopened',
  'tell-owner-of-reopening',
  reopenedMail,
  ({ organization }) => ({ organization }),
);
