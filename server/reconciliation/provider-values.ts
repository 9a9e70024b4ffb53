import type { ProviderObject } from '../billing/provider-account.ts';
import type { ProviderSchedule, ProviderSubscription } from '../billing/provider.ts';
import type { PriceInterval } from '../catalog/price.entity.ts';
import { standingDiscount, type StandingDiscount } from '../subscriptions/standing-discount.ts';
import type { RecordKind, Values } from './compare.ts';

/** What the catalog says of a price of a provider. */
export interface KnownPrice {
  readonly plan: string;
  readonly productId: string;
  readonly interval: PriceInterval;
}
export type Catalog = ReadonlyMap<string, KnownPrice>;

/** What a provider says of an object, to be held against ours; a field that it does not tell of is left out. */
export function valuesOf(object: ProviderObject, catalog: Catalog, now: Date): Values {
  if (object.kind === 'subscription') return subscriptionValues(object.found, catalog, now);
  if (object.kind === 'invoice') {
    const { found } = object;
    return {
      ...{ status: found.status, number: found.number, currency: found.currency },
      ...{ subtotal: text(found.subtotal), discount: text(found.discount), tax: text(found.tax) },
      ...{ total: text(found.total), amountPaid: text(found.amountPaid), amountDue: text(found.amountDue) },
      ...{ dueAt: text(found.dueAt), paidAt: text(found.paidAt) },
      ...{ attemptCount: text(found.attemptCount), nextAttemptAt: text(found.nextAttemptAt) },
    };
  }
  const { found } = object;
  return {
    ...{ status: found.status, currency: found.currency },
    ...{ amount: text(found.amount), amountRefunded: text(found.amountRefunded) },
    ...{ methodType: found.methodType, methodBrand: found.methodBrand, methodLast4: found.methodLast4 },
  };
}

function subscriptionValues(found: ProviderSubscription, catalog: Catalog, now: Date): Values {
  const known = catalog.get(found.priceId);
  return {
    ...{ status: found.status, quantity: text(found.quantity), currency: found.currency },
    ...{ price: found.priceId, plan: known?.plan ?? null, unitAmount: text(found.unitAmount) },
    interval: known?.interval ?? null,
    currentPeriodStart: text(found.currentPeriodStart),
    currentPeriodEnd: text(found.currentPeriodEnd),
    trialEndsAt: text(found.trialEndsAt),
    ...{ canceledAt: text(found.canceledAt), accessEndsAt: text(found.endedAt) },
    scheduledChange: scheduleOf(found.scheduledChange, catalog),
    ...(found.discounts && discountValues(standingDiscount(found.discounts, now))),
  };
}

const discountValues = ({ discountPercent, discountAmount }: StandingDiscount): Values => ({
  discountPercent: text(discountPercent),
  discountAmount: text(discountAmount),
});

function scheduleOf(change: ProviderSchedule | null, catalog: Catalog): string | null {
  if (!change) return null;
  const target =
    change.kind === 'PLAN'
      ? (catalog.get(change.priceId)?.plan ?? '')
      : change.kind === 'QUANTITY'
        ? String(change.quantity)
        : '';
  return scheduleText(change.kind, change.at, target);
}

/** What is to come, in one line that both sides write alike. */
export const scheduleText = (kind: string, at: Date, target: string | null): string =>
  [kind, target, at.toISOString()].filter(Boolean).join(' ');

export const text = (value: number | string | Date | null | undefined): string | null =>
  value === null || value === undefined ? null : value instanceof Date ? value.toISOString() : String(value);

/** What a run keeps of an object is JSON, which has no dates. */
export function revive(kind: RecordKind, kept: unknown): ProviderObject {
  const found = JSON.parse(JSON.stringify(kept), (key, value: unknown) =>
    typeof value === 'string' && /^at$|(At|Start|End)$/.test(key) ? new Date(value) : value,
  ) as never;
  return { kind, found };
}
