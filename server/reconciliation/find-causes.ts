import { isCommandKind } from '../billing/command.ts';
import type { ProviderPrice } from '../billing/provider-account.ts';
import type { ComparedField } from './compared-field.ts';
import { DiscrepancyKind, type DiscrepancyCause, type DiscrepancyRepair } from './discrepancy-kind.ts';
import {
  lastChanges,
  lastEvents,
  readProviderLog,
  type KeptEvent,
  type LastChange,
  type ProviderLog,
} from './events.query.ts';
import { explain } from './explain.ts';
import type { Finding, LookAgain } from './finding.ts';
import { present } from './present.ts';
import { valuesOf } from './provider-values.ts';
import type { Values } from './compare.ts';

/** A discrepancy as it is kept. */
export interface Found {
  readonly finding: Finding;
  readonly kind: DiscrepancyKind;
  readonly fields: readonly ComparedField[];
  readonly isOverridden: boolean;
  readonly cause: DiscrepancyCause | null;
  readonly causeDetail: string | null;
  readonly causeEntryId: string | null;
  readonly repair: DiscrepancyRepair;
  readonly eventId: string | null;
  /** The price at the provider, where the catalog does not know it. */
  readonly price: ProviderPrice | null;
}

/** Prices that the catalog lacks, by what the provider calls them. */
export type ForeignPrices = ReadonlyMap<string, ProviderPrice>;

interface Logs {
  readonly kept: ReadonlyMap<string, KeptEvent>;
  readonly provider: ProviderLog;
  readonly changes: ReadonlyMap<string, LastChange>;
  readonly prices: ForeignPrices;
}

/** Says of each finding what differs, why most likely, and what is to be done. */
export async function findCauses(
  options: LookAgain,
  findings: readonly Finding[],
  prices: ForeignPrices,
): Promise<Found[]> {
  const readable = findings.filter(({ strange }) => strange === null);
  const differing = readable.filter(
    ({ comparison, isDuplicate }) => isDuplicate || comparison.differences.length > 0,
  );
  const logs: Logs = {
    kept: await lastEvents(options.ask, readable),
    provider: await readProviderLog(options, differing),
    changes: await lastChanges(options.ask, differing),
    prices,
  };
  return readable.flatMap((finding) => foundOf(options, logs, finding));
}

function foundOf(options: LookAgain, logs: Logs, finding: Finding): Found[] {
  const { comparison, isDuplicate, id } = finding;
  const kept = logs.kept.get(id) ?? null;
  const event = eventValues(options, kept, finding);
  const told = (fields: readonly ComparedField[]): ComparedField[] =>
    fields.map((field) => ({ ...field, event: event[field.name] ?? null }));
  // a second subscription cannot be here, too: that it is missing is the same thing
  const differences = isDuplicate
    ? [
        {
          kind: DiscrepancyKind.DUPLICATE,
          fields:
            comparison.differences.find(({ kind }) => kind === DiscrepancyKind.MISSING_HERE)?.fields ?? [],
        },
      ]
    : comparison.differences;
  const common = { finding, eventId: kept?.id ?? null };
  const found = differences.map(({ kind, fields }): Found => {
    const { cause, detail, repair, price } = explained(options, logs, finding, kind);
    const changed = finding.ours ? logs.changes.get(finding.ours.recordId) : undefined;
    return {
      ...common,
      ...{ kind, fields: told(fields), isOverridden: false, cause, causeDetail: detail, repair, price },
      causeEntryId: cause === 'CHANGED_HERE' ? (changed?.entryId ?? null) : null,
    };
  });
  if (comparison.overridden.length === 0) return found;
  const names = new Map(comparison.overridden.map((field) => [kindOf(field.name), true]));
  return [
    ...found,
    ...[...names.keys()].map((kind): Found => ({
      ...common,
      ...{ kind, isOverridden: true, cause: null, causeDetail: null, causeEntryId: null, price: null },
      fields: told(comparison.overridden.filter(({ name }) => kindOf(name) === kind)),
      repair: 'BY_HAND' as DiscrepancyRepair,
    })),
  ];
}

const kindOf = (name: string): DiscrepancyKind =>
  name === 'plan' || name === 'unitAmount'
    ? DiscrepancyKind.PRICE
    : name === 'trialEndsAt'
      ? DiscrepancyKind.CYCLE
      : DiscrepancyKind.STATUS;

function explained(
  { surveyed, provider }: LookAgain,
  { kept: keptEvents, provider: log, changes, prices }: Logs,
  { id, object, ours, kind: recordKind }: Finding,
  kind: DiscrepancyKind,
): ReturnType<typeof explain> & { price: ProviderPrice | null } {
  const newest = log.newest.get(id);
  const kept = keptEvents.get(id) ?? null;
  const change = ours ? changes.get(ours.recordId) : undefined;
  const priceId = object?.kind === 'subscription' ? object.found.priceId : null;
  const names =
    kind === DiscrepancyKind.PRICE || kind === DiscrepancyKind.MISSING_HERE || kind === DiscrepancyKind.CYCLE;
  const isPriceKnown = !names || priceId === null || surveyed.catalog.has(priceId);
  const explanation = explain({
    ...{ kind, recordKind, isPriceKnown, priceId, kept, processedAt: kept?.processedAt ?? null },
    isDraft: recordKind === 'invoice' && ours?.values['status'] === 'DRAFT',
    missed:
      newest && log.missed.has(newest.id) && !isMirroredSince(change, newest.occurredAt)
        ? { type: newest.type, occurredAt: newest.occurredAt, isWhileDown: log.whileDown.has(newest.id) }
        : null,
    change: change ? { ...change, isMirrored: isMirrored(change, provider.name.toLowerCase()) } : null,
  });
  return { ...explanation, price: isPriceKnown || !priceId ? null : (prices.get(priceId) ?? null) };
}

/** Whether our record has taken over the provider's word since; providers tell the second, and no less. */
const isMirroredSince = (change: LastChange | undefined, at: Date): boolean =>
  (change?.mirroredAt?.getTime() ?? 0) >= at.getTime() + 1_000;

/** Whether the provider's word was written: by its news, by the answer to a command, by an earlier repair. */
const isMirrored = ({ action, actor }: LastChange, provider: string): boolean =>
  actor === provider ||
  action.startsWith('mirror') ||
  action === 'repairDiscrepancy' ||
  isCommandKind(action);

/** What the last event said of each field, where it showed the object itself. */
function eventValues(
  { provider, surveyed }: LookAgain,
  kept: KeptEvent | null,
  { kind, id, lookedAt }: Finding,
): Values {
  const shown = kept ? provider.account.objectOf(kept.payload) : null;
  return shown?.kind === kind && shown.found.id === id ? valuesOf(shown, surveyed.catalog, lookedAt) : {};
}

/** The prices that the catalog lacks, as the provider lists them; nothing is asked where it lacks none. */
export async function foreignPrices(
  { provider, surveyed }: LookAgain,
  findings: readonly Finding[],
): Promise<ForeignPrices> {
  const wanted = new Set(
    findings.flatMap(({ object }) =>
      object?.kind === 'subscription' && !surveyed.catalog.has(object.found.priceId)
        ? [object.found.priceId]
        : [],
    ),
  );
  for (const { prices } of surveyed.unknown.values())
    for (const id of prices) if (!surveyed.catalog.has(id)) wanted.add(id);
  const found = new Map<string, ProviderPrice>();
  if (wanted.size === 0) return found;
  for await (const { id, found: price } of present(provider.account.prices()))
    if (price && wanted.has(id)) found.set(id, price);
  return found;
}
