import type { Ctx } from '../kit/context.ts';
import type { User } from './user.entity.ts';

/** What else happens when a person signs in, in the same transaction. */
export type Arrival = (ctx: Ctx, user: User) => Promise<void>;

const arrivals: Arrival[] = [];

/** Lets a higher module take part in a sign-in that was not refused. */
export function onArrival(arrival: Arrival): void {
  arrivals.push(arrival);
}

/** Everything that follows from a sign-in. */
export async function welcome(ctx: Ctx, user: User): Promise<void> {
  for (const arrival of arrivals) await arrival(ctx, user);
}
