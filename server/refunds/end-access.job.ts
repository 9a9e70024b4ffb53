import { loadPermissions } from '../identity/load-permissions.ts';
import { User } from '../identity/user.entity.ts';
import { createContext } from '../kit/context.ts';
import { perform } from '../kit/deed.ts';
import { subscriber } from '../kit/outbox.ts';
import { endAccess } from './end-access.ts';
import { Refund } from './refund.entity.ts';

/**
 * The provider has taken a refund that is to end access: the subscription is canceled, under whoever decided that. While another change
 * of the subscription is on its way it is tried again.
 */
export const endAccessOfRefund = subscriber(
  'refund.taken',
  'end-access-of-refund',
  async (job, { id }: { id: string }) => {
    const em = job.runtime.orm.em.fork();
    const refund = await em.findOneOrFail(Refund, id);
    const decided = refund.decidedBy ?? refund.requestedBy;
    if (!decided) return;
    const { role } = await em.findOneOrFail(User, { id: decided.id });
    const caller = { kind: 'staff', userId: decided.id, sessionId: null, effectiveUserId: null } as const;
    const ctx = createContext(job.runtime, { ...caller, permissions: await loadPermissions(em, role) });
    await perform(
      ctx,
      { action: 'cancelSubscription', reason: refund.reason ?? null, onlyIfChanged: true },
      (inner) => endAccess(inner, refund),
    );
  },
);
