import type { Ctx } from '../kit/context.ts';
import type { Runtime } from '../kit/runtime.ts';
import {
  objectKinds,
  type EventFacts,
  type ObjectKind,
  type Provider,
  type ProviderName,
} from './provider.ts';

/** Whose the object turned out to be; null where it belongs to no organization here. */
export interface Mirrored {
  readonly organizationId: string;
  /** Our row of the subscription that it belongs to, where there is one. */
  readonly subscriptionId?: string | null;
}

/** How one kind of object is looked at, at its provider, and made true here. */
export interface Mirror<Found extends object = object> {
  readonly kind: ObjectKind;
  /** What the audit log calls it: mirrorSubscription. */
  readonly action: string;
  /** Asks the provider. Outside of any transaction. */
  fetch(provider: Provider, id: string): Promise<Found>;
  /** Finishes commands of our own whose answer this may be: those that caused the news, by their ids, and those that it shows done. */
  settle?(runtime: Runtime, commandIds: readonly string[], found: Found): Promise<void>;
  /** Whose it is as far as one can tell without writing anything, so that a failure shows where one looks for it. */
  whose?(runtime: Runtime, provider: ProviderName, found: Found): Promise<string | null>;
  /** Makes our rows say the same, and writes only what differs. */
  write(ctx: Ctx, provider: ProviderName, found: Found): Promise<Mirrored | null>;
}

const mirrors = new Map<ObjectKind, Mirror>();

/**
 * Makes a kind of object known to whoever hears of it: events that name such an object lead to a look at it. Stands in the module that
 * keeps the rows.
 *
 * @example defineMirror({ kind: 'subscription', action: 'mirrorSubscription', fetch: (provider, id) => provider.fetchSubscription(id), … });
 */
export function defineMirror<Found extends object>(mirror: Mirror<Found>): Mirror<Found> {
  if (mirrors.has(mirror.kind)) throw new Error(`Two mirrors look at objects of the kind ${mirror.kind}.`);
  mirrors.set(mirror.kind, mirror as unknown as Mirror);
  return mirror;
}

type Write<Found> = (ctx: Ctx, provider: ProviderName, found: Found) => Promise<Mirrored | null>;
const others = new Map<ObjectKind, Write<never>[]>();

/**
 * Lets one more module keep rows about objects of a kind that is looked at: it is asked where nobody before it finds one of its own.
 *
 * @example alsoMirror<ProviderCheckout>('checkout', (ctx, provider, found) => …);
 */
export function alsoMirror<Found extends object>(kind: ObjectKind, write: Write<Found>): void {
  others.set(kind, [...(others.get(kind) ?? []), write as Write<never>]);
}

/** Asks the one after the other, until one of them has such an object. */
async function writeByAny(
  mirror: Mirror,
  ...[ctx, provider, found]: Parameters<Mirror['write']>
): Promise<Mirrored | null> {
  for (const write of [mirror.write, ...(others.get(mirror.kind) ?? [])]) {
    const mirrored = await write(ctx, provider, found as never);
    if (mirrored) return mirrored;
  }
  return null;
}

/** An object that can be looked at. */
export interface Look {
  readonly mirror: Mirror;
  readonly id: string;
}

/**
 * What is looked at because of an event: every object that it is about and that somebody mirrors. The first is the one that its news wait
 * for and are put in order by: a bill's subscription before the bill.
 */
export const looksOf = ({ objects, about }: Pick<EventFacts, 'objects' | 'about'>): Look[] =>
  objectKinds
    .filter((kind) => about.includes(kind))
    .flatMap((kind) => {
      const mirror = mirrors.get(kind);
      const id = objects[kind];
      if (!mirror || !id) return [];
      return [{ mirror: { ...mirror, write: (...given) => writeByAny(mirror, ...given) }, id }];
    });
