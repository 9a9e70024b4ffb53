import type { Ctx } from '../kit/context.ts';
import type { Organization } from './organization.entity.ts';

/** Throws a UserError that says what has to be settled before an organization can be closed. */
export type ClosingRule = (ctx: Ctx, organization: Organization) => Promise<void>;

const rules: ClosingRule[] = [];

/** Lets a higher module refuse that an organization is closed. */
export function closingRule(rule: ClosingRule): void {
  rules.push(rule);
}

/** Asks every rule. */
export async function checkClosing(ctx: Ctx, organization: Organization): Promise<void> {
  for (const rule of rules) await rule(ctx, organization);
}
