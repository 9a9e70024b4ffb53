import { ref } from '@mikro-orm/core';
import { User } from '../../server/identity/user.entity.ts';
import { createContext, type Caller, type Ctx } from '../../server/kit/context.ts';
import { perform } from '../../server/kit/deed.ts';
import { UserError } from '../../server/kit/errors.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import type { Actor } from '../kit/product.ts';
import type { Paid, RefundWorld } from './refund-world.ts';

/** Calls a verb as a caller whom no session makes. */
export async function as(
  world: RefundWorld,
  by: Actor,
  caller: Partial<Caller>,
  work: (ctx: Ctx) => Promise<unknown>,
): Promise<string> {
  const { runtime } = world.product;
  const standing = { kind: 'staff', userId: by.userId, sessionId: null, effectiveUserId: null } as const;
  const ctx = createContext(runtime, { ...standing, permissions: new Set(['billing.refund']), ...caller });
  try {
    await perform(ctx, { action: 'test' }, work);
    return 'done';
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
}

/** Makes a member of staff a member of the organization, as somebody is who was a customer before. */
export const join = (world: RefundWorld, by: Actor, { organizationId }: Paid): Promise<unknown> =>
  world.product.arrange(({ em, clock }) => {
    em.create(Membership, {
      organization: ref(em.getReference(Organization, organizationId)),
      user: ref(em.getReference(User, by.userId ?? '')),
      ...{ role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE, createdAt: clock.now() },
    });
    return Promise.resolve();
  });
