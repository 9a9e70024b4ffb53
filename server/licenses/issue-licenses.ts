import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { refusePastEnd } from '../subscriptions/refuse-past-end.ts';
import { idempotencyKeyBounds, machinesOf, NewLicense, reasonBounds, whatFor } from './issue-license.ts';
import { batchBounds, LicenseBatch } from './license-batch.entity.ts';
import { newLicenseKey } from './license-key.ts';

@InputType({ description: 'Many keys of one app and one plan, which nobody holds yet.' })
export class IssueLicensesInput extends NewLicense {
  @Field(() => ID, { description: 'The id of the app that they are for.' })
  appId!: string;

  @Field(() => ID, { description: 'The id of the plan that they give; one of the product of the app.' })
  planId!: string;

  @Field(() => Int, { description: 'How many keys; at most 500 at a time.' })
  @Bounds(batchBounds)
  count!: number;

  @Field(() => String, { description: 'What they are for: a reseller, a fair.' })
  @Bounds({ minLength: 1, maxLength: 80 })
  name!: string;

  @Field(() => Date, { nullable: true, description: 'Until when they work; left out, for ever.' })
  expiresAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they are given away.' })
  isFree?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A name for this request: the same one again gives the same batch.',
  })
  @Bounds(idempotencyKeyBounds)
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** One statement for all: what is alike stands once. */
const insert = `
  insert into license (id, key, app_id, plan_id, batch_id, status, machine_limit, floating_seats, domain, note, is_free,
    follows_subscription, created_at, expires_at)
  select k.id, k.key, b.app_id, b.plan_id, b.id, 'ACTIVE', ?, ?, ?, ?, ?, false, b.created_at, ?
  from license_batch b, unnest(?::uuid[], ?::text[]) k(id, key) where b.id = ?`;

/** Makes many keys in one transaction: all of them, or none. */
export async function issueLicenses(ctx: Ctx, input: IssueLicensesInput): Promise<LicenseBatch> {
  // also the lock under which a request is made once
  await ctx.read.lock(App, input.appId);
  const before = await madeBefore(ctx, input);
  if (before) return before;
  const { app, plan } = await whatFor(ctx, input);
  refusePastEnd(ctx, input.expiresAt);
  const { userId } = ctx.caller;
  const batch = ctx.em.create(LicenseBatch, {
    ...{ app: ref(app), plan: ref(plan), name: said(input.name, 'name'), count: input.count },
    createdBy: userId ? ref(User, userId) : null,
    ...{ createdAt: ctx.clock.now(), idempotencyKey: input.idempotencyKey ?? null },
  });
  await ctx.em.flush();
  const { floatingSeats = null, domain = null, note = null, isFree = false } = input;
  const machineLimit = await machinesOf(ctx, plan, input.machineLimit);
  const platform = ctx.em.getPlatform();
  const times = Array.from({ length: input.count });
  await ctx.em.execute(insert, [
    ...[machineLimit, floatingSeats, domain, note?.trim() || null, isFree, input.expiresAt ?? null],
    ...[platform.marshallArray(times.map(() => v7())), platform.marshallArray(times.map(newLicenseKey))],
    batch.id,
  ]);
  return batch;
}

async function madeBefore(
  ctx: Ctx,
  { idempotencyKey, appId, planId, count }: IssueLicensesInput,
): Promise<LicenseBatch | null> {
  if (!idempotencyKey) return null;
  const batch = await ctx.em.findOne(LicenseBatch, { idempotencyKey });
  const isSame = batch?.app.id === appId && batch.plan.id === planId && batch.count === count;
  if (!batch || isSame) return batch;
  throw new UserError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.', {
    field: 'idempotencyKey',
  });
}
