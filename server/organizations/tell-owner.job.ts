import { subscriber } from '../kit/outbox.ts';
import { tellOwner } from './tell-owner.ts';

interface News {
  readonly id: string;
}

export const tellOwnerOfSuspension = subscriber(
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

export const tellOwnerOfActivation = subscriber(
  'organization.activated',
  'tell-owner-of-activation',
  (job, { id }: News) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) =>
      tellOwner(ctx, id, 'access is restored', ({ organization }) => [
        `All members of ${organization} can sign in again.`,
      ]),
    ),
);
