import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Runtime } from '../kit/runtime.ts';
import { ProductClock } from './product-clock.entity.ts';

const dayMs = 86_400_000;

/** Moves the product's time forward, for the demo and for tests; every process follows when the deed is committed. */
export async function advanceClock(ctx: Ctx, input: { days: number }): Promise<Date> {
  if (ctx.config.mode === 'production')
    throw new UserError('NOT_A_DEMO', 'In production, time is what it is.');
  if (input.days < 1 || input.days > 400) {
    throw new UserError('BAD_USER_INPUT', 'Advance by 1 to 400 days.', { field: 'days' });
  }
  const known = await ctx.em.findOne(ProductClock, { id: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const clock = known ?? ctx.em.create(ProductClock, { id: 1, offsetMs: 0 });
  clock.offsetMs = Number(clock.offsetMs) + input.days * dayMs;
  ctx.em.persist(clock);
  await ctx.em.flush();
  return new Date(Date.now() + clock.offsetMs);
}

/** Reads how far the product's time has been advanced; called at the start, and when any process has moved it. */
export async function followClock(runtime: Runtime): Promise<void> {
  if (runtime.config.mode === 'production') return;
  const clock = await runtime.orm.em.fork().findOne(ProductClock, { id: 1 });
  runtime.clock.setOffset(Number(clock?.offsetMs ?? 0));
}
