import { ref, type Ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { App } from '../apps/app.entity.ts';
import { PlanLimit } from '../catalog/plan-limit.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { notFound, UserError } from '../kit/errors.ts';
import { createInput } from '../kit/fields.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import { refusePastEnd } from '../subscriptions/refuse-past-end.ts';
import { newLicenseKey } from './license-key.ts';
import { License, LicenseFields } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';

export const reasonBounds = { minLength: 1, maxLength: 500 } as const;
export const idempotencyKeyBounds = { minLength: 8, maxLength: 100 } as const;

/** The meter by which plans say on how many machines a license may be activated. */
const machinesMeter = 'activations';

/** The limits that a license may be issued with. */
export const NewLicense = createInput(LicenseFields);

@InputType({ description: 'A new license for an organization, or for a person and their organization.' })
export class IssueLicenseInput extends NewLicense {
  @Field(() => ID, { description: 'The id of the app that it is for.' })
  appId!: string;

  @Field(() => ID, { description: 'The id of the plan that it gives; one of the product of the app.' })
  planId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the organization that gets it. Left out, it is the one that the person signed up with.',
  })
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the person who holds it, a member. Left out, it is the owner of the organization.',
  })
  userId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when it works; left out, for ever.' })
  expiresAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is given away, to a partner say.' })
  isFree?: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it works only while the organization has full access by a subscription.',
  })
  followsSubscription?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A name for this request: the same one again gives the same license.',
  })
  @Bounds(idempotencyKeyBounds)
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Issues a license; its key is made here. The same idempotency key again gives the license that it gave before. */
export async function issueLicense(ctx: Ctx, input: Omit<IssueLicenseInput, 'reason'>): Promise<License> {
  const holder = await holderOf(ctx, input);
  const before = await issuedBefore(ctx, input);
  if (before) return before;
  const { app, plan } = await whatFor(ctx, input);
  refusePastEnd(ctx, input.expiresAt);
  const { floatingSeats = null, domain = null, note = null } = input;
  const machineLimit = await machinesOf(ctx, plan, input.machineLimit);
  const license = ctx.em.create(License, {
    ...{ app: ref(app), plan: ref(plan), ...holder, key: newLicenseKey(), status: LicenseStatus.ACTIVE },
    ...{ machineLimit, floatingSeats, domain, note: note?.trim() || null },
    ...{ isFree: input.isFree ?? false, followsSubscription: input.followsSubscription ?? false },
    ...{ createdAt: ctx.clock.now(), expiresAt: input.expiresAt ?? null },
    idempotencyKey: input.idempotencyKey ?? null,
  });
  await ctx.em.flush();
  return license;
}

/** On how many machines: as was said, or else as the plan allows. */
export async function machinesOf(
  ctx: Ctx,
  plan: Plan,
  said: number | null | undefined,
): Promise<number | null> {
  if (said !== undefined) return said;
  const limit = await ctx.em.findOne(PlanLimit, { plan, meter: { key: machinesMeter } });
  return limit ? (limit.value ?? null) : 1;
}

/** App and plan of the same product. */
export async function whatFor(
  ctx: Ctx,
  { appId, planId }: { appId: string; planId: string },
): Promise<{ app: App; plan: Plan }> {
  const app = await ctx.read.find(App, appId);
  if (app.archivedAt)
    throw new UserError('APP_ARCHIVED', `${app.name} is put away. Restore it first.`, { field: 'appId' });
  const plan = await ctx.read.find(Plan, planId);
  if (plan.product.id !== app.product.id)
    throw new UserError('PLAN_OF_OTHER_PRODUCT', `${plan.name} is no plan of what ${app.name} is sold as.`, {
      field: 'planId',
    });
  return { app, plan };
}

interface Holder {
  readonly organization: Ref<Organization>;
  readonly user: Ref<User> | null;
}

/** Whose it is to be, and who holds it. The lock of the organization is also that under which a request is made once. */
export async function holderOf(
  ctx: Ctx,
  { organizationId, userId }: { organizationId?: string | null; userId?: string | null },
): Promise<Holder> {
  if (!organizationId && !userId)
    throw new UserError('BAD_USER_INPUT', 'Say which organization or person gets it.', {
      field: 'organizationId',
    });
  const own = organizationId ?? (await primaryOf(ctx, userId ?? ''));
  const organization = await ctx.read.lock(Organization, own);
  refuseClosed(organization);
  const membership = await ctx.em.findOne(Membership, {
    ...{ organization, status: MembershipStatus.ACTIVE },
    ...(userId ? { user: userId } : { role: MembershipRole.OWNER }),
  });
  if (userId && !membership)
    throw new UserError('NOT_A_MEMBER', 'This person is no member of the organization.', { field: 'userId' });
  return { organization: ref(organization), user: membership?.user ?? null };
}

async function primaryOf(ctx: Ctx, userId: string): Promise<string> {
  await ctx.read.find(User, userId);
  const membership = await ctx.em.findOne(Membership, { user: userId, isPrimary: true });
  if (!membership) throw notFound('Organization', `of ${userId}`);
  return membership.organization.id;
}

async function issuedBefore(
  ctx: Ctx,
  { idempotencyKey, appId, planId }: Omit<IssueLicenseInput, 'reason'>,
): Promise<License | null> {
  if (!idempotencyKey) return null;
  const license = await ctx.em.findOne(License, { idempotencyKey });
  if (!license || (license.app.id === appId && license.plan.id === planId)) return license;
  throw new UserError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.', {
    field: 'idempotencyKey',
  });
}
