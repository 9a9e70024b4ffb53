import type {
  Listed,
  ProviderAccount,
  ProviderCustomer,
  ProviderObject,
} from '../billing/provider-account.ts';
import type { ProviderName } from '../billing/provider.ts';
import { ProviderMissing } from '../billing/provider.ts';
import { compare, findDuplicates, recordKinds, type RecordKind } from './compare.ts';
import { findUnlisted, readOurs, type Ask } from './our-records.query.ts';
import { existing, readOwners } from './owners.query.ts';
import { readCatalog } from './catalog.query.ts';
import { valuesOf, type Catalog } from './provider-values.ts';

/** An object that has to be looked at again, because both sides differed, or one could not be read. */
export interface Suspect {
  readonly kind: RecordKind;
  readonly id: string;
  readonly customerId: string | null;
  readonly organizationId: string;
}

/** A customer whom nobody here knows, with what they have at the provider. */
export interface Unknown {
  readonly customer: ProviderCustomer;
  objects: number;
  readonly prices: Set<string>;
}

/** What the lists of both sides show. */
export interface Survey {
  readonly catalog: Catalog;
  /** How many objects each organization has. */
  readonly organizations: Map<string, number>;
  readonly suspects: Suspect[];
  /** Subscriptions that are live beside another one of the same organization and product. */
  readonly duplicates: ReadonlySet<string>;
  readonly unknown: Map<string, Unknown>;
  /** Objects of each kind that the provider listed. */
  readonly listed: Readonly<Record<RecordKind, number>>;
}

export interface SurveyOptions {
  readonly ask: Ask;
  readonly provider: ProviderName;
  readonly account: ProviderAccount;
  /** Only what belongs to it; null for everything. */
  readonly organizationId: string | null;
  /** Told how far it has come. */
  readonly tell: (step: string, objects: number) => Promise<void>;
}

const batch = 100;
const steps = {
  subscription: 'Reading subscriptions',
  invoice: 'Reading invoices',
  charge: 'Reading payments',
};

/** Reads everything at the provider by its lists, holds it against ours, and notes what differs. */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const { ask, provider, account, organizationId, tell } = options;
  const catalog = await readCatalog(ask);
  const owners = await readOwners(ask, provider, organizationId);
  const customers = new Map<string, ProviderCustomer>();
  await tell('Reading customers', 0);
  for (const customerId of organizationId ? owners.keys() : [undefined])
    for await (const customer of present(account.customers({ customerId })))
      customers.set(customer.id, customer);
  const notes = await existing(
    ask,
    [...customers.values()].flatMap(({ organizationId: noted }) => noted ?? []),
  );
  const organizations = new Map<string, number>();
  const unknown = new Map<string, Unknown>();
  const suspects: Suspect[] = [];
  const bought: Parameters<typeof findDuplicates>[0][number][] = [];
  const listed = { subscription: 0, invoice: 0, charge: 0 };
  let objects = 0;

  const ownerOf = (customerId: string | null, noted: string | null): string | null => {
    if (noted) return notes.has(noted) ? noted : null;
    const customer = customerId ? customers.get(customerId) : undefined;
    const byNote =
      customer?.organizationId && notes.has(customer.organizationId) ? customer.organizationId : null;
    return byNote ?? (customerId ? owners.get(customerId) : null) ?? null;
  };
  const hold = async (kind: RecordKind, some: readonly Listed<object>[]): Promise<void> => {
    const ours = await readOurs(
      ask,
      provider,
      kind,
      some.map(({ id }) => id),
    );
    for (const one of some) {
      const here = ours.get(one.id);
      const object = one.found ? ({ kind, found: one.found } as ProviderObject) : null;
      const noted = object ? (object.found.organizationId ?? null) : null;
      const organization = here?.organizationId ?? ownerOf(one.customerId, noted);
      if (!organization) {
        noteUnknown(unknown, customers, one.customerId, object);
        continue;
      }
      // what is noted on one of their objects tells whose the customer is
      if (one.customerId && !owners.has(one.customerId)) owners.set(one.customerId, organization);
      if (organizationId && organization !== organizationId) continue;
      organizations.set(organization, (organizations.get(organization) ?? 0) + 1);
      if (object?.kind === 'subscription') {
        const { found } = object;
        const productId = catalog.get(found.priceId)?.productId;
        const isLive = found.status !== 'CANCELED' && found.status !== 'INCOMPLETE_EXPIRED';
        if (productId)
          bought.push({
            ...{ id: one.id, organizationId: organization, productId, isLive, isHere: here !== undefined },
            createdAt: found.createdAt,
          });
      }
      if (isAlike(kind, object, here, catalog)) continue;
      suspects.push({ kind, id: one.id, customerId: one.customerId, organizationId: organization });
    }
  };

  for (const kind of recordKinds) {
    const seen = new Set<string>();
    for (const customerId of organizationId ? customers.keys() : [undefined]) {
      let some: Listed<object>[] = [];
      const flush = async (): Promise<void> => {
        // notes on subscriptions may name organizations that no customer names
        const named = some.flatMap(
          ({ found }) => (found as { organizationId?: string | null } | undefined)?.organizationId ?? [],
        );
        const fresh = [...new Set(named)].filter((id) => !notes.has(id));
        for (const id of await existing(ask, fresh)) notes.add(id);
        await hold(kind, some);
        objects += some.length;
        listed[kind] += some.length;
        some = [];
        await tell(steps[kind], objects);
      };
      for await (const one of listOf(account, kind, customerId)) {
        if (seen.has(one.id)) continue;
        seen.add(one.id);
        some.push(one);
        if (some.length === batch) await flush();
      }
      if (some.length > 0) await flush();
    }
    const unlisted = await findUnlisted(ask, { provider, kind, organizationId, listed: seen });
    const ours = await readOurs(ask, provider, kind, unlisted);
    for (const { id, organizationId: organization } of ours.values()) {
      organizations.set(organization, (organizations.get(organization) ?? 0) + 1);
      suspects.push({ kind, id, customerId: null, organizationId: organization });
    }
  }
  for (const customer of customers.values())
    if (!ownerOf(customer.id, null)) noteUnknown(unknown, customers, customer.id, null, 0);
  const duplicates = findDuplicates(bought);
  // one that both sides know by itself may still be one too many
  for (const id of duplicates)
    if (!suspects.some((one) => one.id === id)) {
      const { organizationId: owner } = bought.find((one) => one.id === id) ?? {};
      if (owner) suspects.push({ kind: 'subscription', id, customerId: null, organizationId: owner });
    }
  return { catalog, organizations, suspects, duplicates, unknown, listed };
}

const listOf = (
  account: ProviderAccount,
  kind: RecordKind,
  customerId: string | undefined,
): AsyncIterable<Listed<object>> => {
  if (kind === 'subscription') return account.subscriptions({ customerId });
  return kind === 'invoice' ? account.invoices({ customerId }) : account.charges({ customerId });
};

const isAlike = (
  kind: RecordKind,
  object: ProviderObject | null,
  here: { values: Parameters<typeof compare>[0]['ours']; overrides: object } | undefined,
  catalog: Catalog,
): boolean => {
  if (!object || !here) return false;
  // what is overridden is told, too
  if (Object.keys(here.overrides).length > 0) return false;
  return compare({ kind, ours: here.values, theirs: valuesOf(object, catalog) }).differences.length === 0;
};

function noteUnknown(
  unknown: Map<string, Unknown>,
  customers: ReadonlyMap<string, ProviderCustomer>,
  customerId: string | null,
  object: ProviderObject | null,
  objects = 1,
): void {
  const customer = (customerId && customers.get(customerId)) || {
    ...{ id: customerId ?? '', name: null, email: null, organizationId: null },
  };
  const known = unknown.get(customer.id) ?? { customer, objects: 0, prices: new Set<string>() };
  known.objects += objects;
  if (object?.kind === 'subscription') known.prices.add(object.found.priceId);
  unknown.set(customer.id, known);
}

/** A customer who is gone has nothing to be read. */
async function* present<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* all;
  } catch (error) {
    if (!(error instanceof ProviderMissing)) throw error;
  }
}
