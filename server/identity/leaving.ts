import type { Ctx } from '../kit/context.ts';
import { type Forgotten, together } from './forget.ts';
import type { User } from './user.entity.ts';

/** What has to happen before a person is erased: throws a UserError where something stands in the way, answers what to forget with them. */
export type Leaving = (ctx: Ctx, user: User) => Promise<Forgotten>;

const leavings: Leaving[] = [];

/** Lets a higher module refuse that a person is erased, or settle what they leave. */
export function onLeaving(leaving: Leaving): void {
  leavings.push(leaving);
}

/** Asks everyone, and answers what has to be forgotten beside the person. */
export async function takeLeave(ctx: Ctx, user: User): Promise<Forgotten> {
  const parts: Forgotten[] = [];
  for (const leaving of leavings) parts.push(await leaving(ctx, user));
  return together(parts);
}
