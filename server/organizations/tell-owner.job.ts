import { teller } from '../kit/outbox.ts';
import { tellOwner } from './tell-owner.ts';

interface News {
  readonly id: string;
}

export const tellOwnerOfSuspension = teller(
  'organization.suspended',
  'tell-owner-of-suspension',
  (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) =>
      tellOwner(ctx, id, 'access is suspended', ({ organization, reason }) => [
        `Access to ${organization} has been suspended for all of its members. Your data is kept.`,
        ...(reason ? [`The reason given: ${reason}`] : []),
      ]),
    ),
);

export const tellOwnerOfActivation = teller(
  'organization.activated',
  'tell-owner-of-activation',
  (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) =>
      tellOwner(ctx, id, 'access is restored', ({ organization }) => [
        `All members of ${organization} can sign in again.`,
      ]),
    ),
);

export const tellOwnerOfClosing = teller(
  'organization.closed',
  'tell-owner-of-closing',
  (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) =>
      tellOwner(ctx, id, 'closed', ({ organization, reason, erasureDueAt }) => [
        `${organization} has been closed, and its members have been signed out.`,
        ...(erasureDueAt
          ? [`Until ${erasureDueAt.toISOString().slice(0, 10)} it can be reopened. Then its data is erased.`]
          : []),
        ...(reason ? [`The reason given: ${reason}`] : []),
      ]),
    ),
);

export const tellOwnerOfReopening = teller(
  'organization.reopened',
  'tell-owner-of-reopening',
  (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) =>
      tellOwner(ctx, id, 'reopened', ({ organization }) => [
        `${organization} has been reopened. Nothing was lost.`,
      ]),
    ),
);
