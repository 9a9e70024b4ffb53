import { setTimeout as pause } from 'node:timers/promises';
import type { ProviderObject } from '../billing/provider-account.ts';
import { ProviderMissing, ProviderRefusal, type Provider } from '../billing/provider.ts';
import { compare, type Comparison, type RecordKind } from './compare.ts';
import { findOnTheirWay, lastHeard } from './events.query.ts';
import type { Finding, LookAgain } from './finding.ts';
import { readOurs } from './our-records.query.ts';
import { valuesOf } from './provider-values.ts';
import type { Suspect } from './survey.ts';

/** How long news may be under way, by the real clock: webhooks take seconds. */
const patienceMs = 10_000;
const pauseMs = 250;

/**
 * Looks again at everything that differed: what has come in meanwhile differs no more, and what is on its way, or came in while it
 * was looked at, is waited for. What is left was neither the one nor the other.
 */
export async function lookAgain(options: LookAgain): Promise<Finding[]> {
  const settled: Finding[] = [];
  const until = performance.now() + patienceMs;
  for (let left = options.surveyed.suspects; left.length > 0;) {
    const before = await lastHeard(options.ask, left);
    const found = await lookAtAll(options, left);
    const flying = await findOnTheirWay(options, found);
    const after = await lastHeard(options.ask, found);
    const moving = new Set(
      found.flatMap(({ id }) => (flying.has(id) || before.get(id) !== after.get(id) ? [id] : [])),
    );
    const isPatient = performance.now() < until;
    settled.push(...found.filter((one) => !isPatient || !moving.has(one.id)));
    if (!isPatient || moving.size === 0) break;
    left = found.filter(({ id }) => moving.has(id));
    await pause(pauseMs);
  }
  return settled;
}

/** What still differs, is overridden, or cannot be read. */
async function lookAtAll(options: LookAgain, suspects: readonly Suspect[]): Promise<Finding[]> {
  const { ask, provider, surveyed } = options;
  const lookedAt = options.runtime.clock.now();
  const theirs = new Map<string, Seen>();
  for (const kind of ['subscription', 'invoice', 'charge'] as const) {
    const some = suspects.filter((one) => one.kind === kind);
    await fetchAll(options, kind, some, theirs);
  }
  const found: Finding[] = [];
  for (const kind of ['subscription', 'invoice', 'charge'] as const) {
    const some = suspects.filter((one) => one.kind === kind);
    // after the provider: what comes in between is newer than what it said
    const ours = await readOurs(
      ask,
      provider.name,
      kind,
      some.map(({ id }) => id),
    );
    for (const suspect of some) {
      const here = ours.get(suspect.id) ?? null;
      const { object = null, strange = null } = theirs.get(suspect.id) ?? {};
      const comparison: Comparison = strange
        ? { differences: [], overridden: [] }
        : compare({
            kind,
            ours: here?.values ?? null,
            theirs: object ? valuesOf(object, surveyed.catalog, lookedAt) : null,
            overrides: here?.overrides ?? {},
          });
      const isDuplicate = surveyed.duplicates.has(suspect.id) && isLive(object);
      if (!strange && !isDuplicate && comparison.differences.length + comparison.overridden.length === 0)
        continue;
      found.push({ ...suspect, object, ours: here, comparison, isDuplicate, strange, lookedAt });
    }
  }
  return found;
}

const isLive = (object: ProviderObject | null): boolean =>
  object?.kind === 'subscription' && !object.found.endedAt && object.found.status !== 'INCOMPLETE_EXPIRED';

interface Seen {
  readonly object?: ProviderObject;
  readonly strange?: string;
}

const perPage = 100;
const atOnce = 4;

/** One by one where they are few; where a list takes fewer requests, from the list. */
async function fetchAll(
  { provider, surveyed }: LookAgain,
  kind: RecordKind,
  suspects: readonly Suspect[],
  seen: Map<string, Seen>,
): Promise<void> {
  const pages = Math.ceil(surveyed.listed[kind] / perPage);
  const isListed = suspects.length > pages + perPage;
  if (isListed) {
    const wanted = new Set(suspects.map(({ id }) => id));
    const lists = { subscription: 'subscriptions', invoice: 'invoices', charge: 'charges' } as const;
    for await (const one of provider.account[lists[kind]]({})) {
      if (!wanted.has(one.id)) continue;
      seen.set(
        one.id,
        one.found ? { object: { kind, found: one.found } as ProviderObject } : { strange: one.strange },
      );
    }
  }
  // what a list leaves out may be there all the same
  const queue = suspects.filter(({ id }) => !seen.has(id));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift())
        seen.set(next.id, await fetchOne(provider, kind, next.id));
    }),
  );
}

async function fetchOne(provider: Provider, kind: RecordKind, id: string): Promise<Seen> {
  try {
    if (kind === 'subscription') return { object: { kind, found: await provider.fetchSubscription(id) } };
    if (kind === 'invoice') return { object: { kind, found: await provider.fetchInvoice(id) } };
    return { object: { kind, found: await provider.fetchCharge(id) } };
  } catch (error) {
    if (error instanceof ProviderMissing) return {};
    if (error instanceof ProviderRefusal) return { strange: error.message };
    throw error;
  }
}
