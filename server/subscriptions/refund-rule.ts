import type { Ctx } from '../kit/context.ts';
import type { CancelRefund } from './cancel.command.ts';
import type { Subscription } from './subscription.entity.ts';

export interface CancelRefundInput {
  readonly subscription: Subscription;
  readonly refund: CancelRefund.PRORATED | CancelRefund.FULL;
  readonly reason: string;
  /** The cancellation that it goes with: asked for again, nothing more is given back. */
  readonly commandId: string;
}

/** Asks for the refund that goes with a cancellation, in its transaction. */
export type RefundRule = (ctx: Ctx, input: CancelRefundInput) => Promise<void>;

const rules: RefundRule[] = [];

/** Lets the higher module that knows of payments give back what a cancellation is to give back. */
export function refundRule(rule: RefundRule): void {
  rules.push(rule);
}

export async function refundWithCancel(ctx: Ctx, input: CancelRefundInput): Promise<void> {
  for (const rule of rules) await rule(ctx, input);
}
