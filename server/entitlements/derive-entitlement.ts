import type { MeterPeriod } from '../catalog/meter.entity.ts';
import type { Entitlement, LimitOverride } from './entitlement.ts';

/** The meter that the quantity of a subscription buys, and that members use. */
export const seatsMeter = 'seats';

/** What is known of a meter, an organization and a product. */
export interface EntitlementFacts {
  readonly meterKey: string;
  readonly meterName: string;
  readonly unit: string;
  readonly period: MeterPeriod;
  readonly isInPlan: boolean;
  /** Null is unlimited where it is in the plan. */
  readonly planLimit: number | null;
  /** The seats that are paid for; 0 without a live subscription. */
  readonly quantity: number;
  readonly members: number;
  readonly override: LimitOverride | null;
}

/**
 * Override, or else the plan's limit and what was bought beside it. A plan that includes five seats and is paid for eight gives
 * eight: the first five of them are the plan's.
 */
export function deriveEntitlement(facts: EntitlementFacts): Entitlement {
  const { quantity, members, ...known } = facts;
  const isSeats = facts.meterKey === seatsMeter;
  const included = facts.isInPlan ? facts.planLimit : 0;
  const purchased = isSeats && included !== null ? Math.max(0, quantity - included) : 0;
  const derived = included === null ? null : included + purchased;
  const limit = facts.override ? facts.override.value : derived;
  const used = isSeats ? members : null;
  return {
    ...known,
    ...{ purchased, limit, used },
    isUnlimited: limit === null,
    isExceeded: limit !== null && used !== null && used > limit,
  };
}
