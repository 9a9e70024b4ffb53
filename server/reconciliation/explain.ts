import { DiscrepancyCause, DiscrepancyKind, DiscrepancyRepair } from './discrepancy-kind.ts';
import type { RecordKind } from './compare.ts';

/** What the logs of both sides tell of an object. */
export interface Evidence {
  readonly kind: DiscrepancyKind;
  readonly recordKind: RecordKind;
  /** Whether the catalog knows the price that the provider names; true where there is none. */
  readonly isPriceKnown: boolean;
  readonly priceId: string | null;
  /** An invoice that is here and not a draft any more went out to a customer. */
  readonly isDraft: boolean;
  /** The newest event about it here. */
  readonly kept: {
    readonly type: string;
    readonly status: string;
    readonly attempts: number;
    readonly error: string | null;
  } | null;
  /** When that event was processed. */
  readonly processedAt: Date | null;
  /** The newest event about it at the provider, where it never came. */
  readonly missed: { readonly type: string; readonly occurredAt: Date; readonly isWhileDown: boolean } | null;
  /** What changed our record last, and whether that was the provider's word. */
  readonly change: {
    readonly action: string;
    readonly actor: string;
    readonly at: Date;
    readonly isMirrored: boolean;
  } | null;
}

export interface Explanation {
  readonly cause: DiscrepancyCause;
  readonly detail: string;
  readonly repair: DiscrepancyRepair;
}

const day = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The likely cause and the repair, decided by the first that applies: what is certain comes before what is likely. */
export function explain(evidence: Evidence): Explanation {
  const { kind, kept, missed, change, processedAt } = evidence;
  const repair = repairOf(evidence);
  if (kind === DiscrepancyKind.DUPLICATE)
    return {
      cause: DiscrepancyCause.SOLD_TWICE,
      detail:
        'The organization has another live subscription to the same product at the provider, and pays for both.',
      repair,
    };
  if (kind === DiscrepancyKind.MISSING_THERE)
    return {
      cause: DiscrepancyCause.NOT_AT_PROVIDER,
      detail:
        repair === DiscrepancyRepair.BY_HAND
          ? 'The provider knows no such object, but it went out to a customer: find out at the provider what became of it.'
          : 'The provider knows no such object, or no longer.',
      repair,
    };
  if (!evidence.isPriceKnown)
    return {
      cause: DiscrepancyCause.PRICE_UNKNOWN,
      detail: `The catalog does not know the price ${evidence.priceId ?? ''}.`,
      repair,
    };
  // an event that never came is newer than whatever came before it
  if (missed)
    return {
      cause: missed.isWhileDown ? DiscrepancyCause.MISSED_WHILE_DOWN : DiscrepancyCause.WEBHOOK_MISSED,
      detail: missed.isWhileDown
        ? `${missed.type} of ${day(missed.occurredAt)} never came, and neither did the events around it.`
        : `${missed.type} of ${day(missed.occurredAt)} never came.`,
      repair,
    };
  if (kept?.status === 'FAILED')
    return {
      cause: DiscrepancyCause.WEBHOOK_FAILED,
      detail: `${kept.type} came and failed: ${kept.error ?? 'nobody knows why'}`,
      repair,
    };
  if (kept?.status === 'RECEIVED' && kept.attempts > 0)
    return {
      cause: DiscrepancyCause.WEBHOOK_WAITING,
      detail: `${kept.type} has failed ${kept.attempts} times and is tried again: ${kept.error ?? ''}`,
      repair,
    };
  if (change && !change.isMirrored && (!processedAt || change.at >= processedAt))
    return {
      cause: DiscrepancyCause.CHANGED_HERE,
      detail: `Our record was last changed here: ${change.action} by ${change.actor}, ${day(change.at)}.`,
      repair,
    };
  return {
    cause: DiscrepancyCause.UNEXPLAINED,
    detail: kept
      ? `The last event, ${kept.type}, was processed, and nothing tells of a change since.`
      : 'Neither side has an event of it. It may be older than the provider remembers.',
    repair,
  };
}

function repairOf({ kind, recordKind, isPriceKnown, isDraft }: Evidence): DiscrepancyRepair {
  if (kind === DiscrepancyKind.DUPLICATE) return DiscrepancyRepair.END_THERE;
  if (kind === DiscrepancyKind.MISSING_THERE)
    return recordKind === 'subscription' || isDraft ? DiscrepancyRepair.END_HERE : DiscrepancyRepair.BY_HAND;
  if (!isPriceKnown) return DiscrepancyRepair.ADD_PRICE;
  return kind === DiscrepancyKind.MISSING_HERE ? DiscrepancyRepair.IMPORT : DiscrepancyRepair.MIRROR;
}
