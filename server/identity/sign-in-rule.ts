import type { Ctx } from '../kit/context.ts';
import type { User } from './user.entity.ts';

/** Throws a UserError that says why a person with the right password may still not come in. */
export type SignInRule = (ctx: Ctx, user: User) => Promise<void>;

const rules: SignInRule[] = [];

/** Lets a higher module keep people out; it is asked after the password, so that strangers learn nothing from it. */
export function signInRule(rule: SignInRule): void {
  rules.push(rule);
}

/** Asks every rule, one after the other. */
export async function checkSignInRules(ctx: Ctx, user: User): Promise<void> {
  for (const rule of rules) await rule(ctx, user);
}
