import type { ComparedField } from './compared-field.ts';
import { DiscrepancyKind } from './discrepancy-kind.ts';

/** What is compared, in the words of every provider. */
export const recordKinds = ['subscription', 'invoice', 'charge'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The fields of a record as texts: amounts in minor units, times in ISO-8601. */
export type Values = Readonly<Record<string, string | null>>;

const { STATUS, QUANTITY, CYCLE, PRICE, CURRENCY, DISCOUNT, PAYMENT_METHOD, INVOICE, REFUND } =
  DiscrepancyKind;

/** Every field that is compared, and the kind that a difference is of. */
export const comparedFields: Readonly<Record<RecordKind, Readonly<Record<string, DiscrepancyKind>>>> = {
  subscription: {
    ...{ status: STATUS, canceledAt: STATUS, accessEndsAt: STATUS, scheduledChange: STATUS },
    quantity: QUANTITY,
    ...{ price: PRICE, plan: PRICE, unitAmount: PRICE },
    currency: CURRENCY,
    ...{ interval: CYCLE, currentPeriodStart: CYCLE, currentPeriodEnd: CYCLE, trialEndsAt: CYCLE },
    ...{ discountPercent: DISCOUNT, discountAmount: DISCOUNT },
  },
  invoice: {
    ...{ status: INVOICE, number: INVOICE, subtotal: INVOICE, tax: INVOICE, total: INVOICE },
    ...{ amountPaid: INVOICE, amountDue: INVOICE, dueAt: INVOICE, paidAt: INVOICE },
    ...{ attemptCount: INVOICE, nextAttemptAt: INVOICE },
    discount: DISCOUNT,
    currency: CURRENCY,
  },
  charge: {
    ...{ status: INVOICE, amount: INVOICE },
    amountRefunded: REFUND,
    currency: CURRENCY,
    ...{ methodType: PAYMENT_METHOD, methodBrand: PAYMENT_METHOD, methodLast4: PAYMENT_METHOD },
  },
};

export interface Sides {
  readonly kind: RecordKind;
  /** What we mirrored; null where there is no record here. */
  readonly ours: Values | null;
  /** Null where the provider has no such object. */
  readonly theirs: Values | null;
  /** What the last event said, as far as it did. */
  readonly event?: Values;
  /** What stands in the place of our values. */
  readonly overrides?: Values;
}

/** What differs, in fields of one kind. */
export interface Difference {
  readonly kind: DiscrepancyKind;
  readonly fields: readonly ComparedField[];
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What differs only because a person has set it so. */
  readonly overridden: readonly ComparedField[];
}

/**
 * Holds both sides against each other, field by field. An override is no difference: what is compared is what lies beneath it. Where
 * that differs, too, it is a difference, and the override is shown beside it.
 */
export function compare(sides: Sides): Comparison {
  const { kind, ours, theirs } = sides;
  if (!ours && !theirs) return { differences: [], overridden: [] };
  if (!ours) return { differences: [missing(DiscrepancyKind.MISSING_HERE, sides)], overridden: [] };
  if (!theirs) {
    const isOver = kind === 'subscription' && isEnded(ours);
    return { differences: isOver ? [] : [missing(DiscrepancyKind.MISSING_THERE, sides)], overridden: [] };
  }
  const kinds = new Map<DiscrepancyKind, ComparedField[]>();
  const overridden: ComparedField[] = [];
  for (const [name, difference] of Object.entries(comparedFields[kind])) {
    // what the provider does not tell of is not known to differ
    if (!(name in theirs)) continue;
    const field = fieldOf(name, sides);
    if (field.ours !== field.theirs) kinds.set(difference, [...(kinds.get(difference) ?? []), field]);
    else if (sides.overrides && name in sides.overrides && field.override !== field.theirs)
      overridden.push(field);
  }
  return { differences: [...kinds].map(([found, fields]) => ({ kind: found, fields })), overridden };
}

/** What is over here and unknown there takes nothing from anybody: providers forget what was never paid. */
const isEnded = ({ status }: Values): boolean => status === 'CANCELED' || status === 'INCOMPLETE_EXPIRED';

const fieldOf = (name: string, { ours, theirs, event, overrides }: Sides): ComparedField => ({
  name,
  ours: ours?.[name] ?? null,
  theirs: theirs?.[name] ?? null,
  event: event?.[name] ?? null,
  override: overrides?.[name] ?? null,
});

/** All that the one side says, so that one sees what is missing. */
const missing = (kind: DiscrepancyKind, sides: Sides): Difference => ({
  kind,
  fields: Object.keys(comparedFields[sides.kind])
    .map((name) => fieldOf(name, sides))
    .filter(({ ours, theirs }) => ours !== null || theirs !== null),
});

interface Bought {
  readonly id: string;
  readonly organizationId: string;
  readonly productId: string;
  readonly isLive: boolean;
}

/** The live subscriptions of which an organization has an earlier one to the same product, at the provider. */
export function findDuplicates(
  bought: readonly (Bought & { readonly isHere: boolean; readonly createdAt: Date })[],
): Set<string> {
  const places = new Map<string, (typeof bought)[number][]>();
  for (const one of bought.filter(({ isLive }) => isLive)) {
    const place = `${one.organizationId}:${one.productId}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const extra = [...places.values()].flatMap((rivals) =>
    // the one that is here is the one that counts, else the one that came first
    rivals
      .toSorted(
        (a, b) => Number(b.isHere) - Number(a.isHere) || a.createdAt.getTime() - b.createdAt.getTime(),
      )
      .slice(1),
  );
  return new Set(extra.map(({ id }) => id));
}
