import type {
  Listed,
  ProviderAccount,
  ProviderCustomer,
  ProviderObject,
} from '../billing/provider-account.ts';
import type { ProviderName, ProviderSubscription } from '../billing/provider.ts';
import { compare, findDuplicates, recordKinds, type RecordKind } from './compare.ts';
import { findUnlisted, readOurs, type Ask } from './our-records.query.ts';
import { existing, readOwners } from './owners.query.ts';
import { readCatalog } from './catalog.query.ts';
import { present } from './present.ts';
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
  /** What has ended by itself before it is over. */
  readonly now: Date;
  /** Told how far it has come. */
  readonly tell: (step: string, objects: number) => Promise<void>;
}

const batch = 100;
const steps = {
  subscription: 'Reading subscriptions',
  invoice: 'Reading invoices',
  charge: 'Reading payments',
};

type Bought = Parameters<typeof findDuplicates>[0][number];
type Ours = Awaited<ReturnType<typeof readOurs>>;
type OursOfOne = Ours extends ReadonlyMap<string, infer One> ? One : never;

/** Reads everything at the provider by its lists, holds it against ours, and notes what differs. */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const { ask, provider, organizationId } = options;
  const [catalog, owners] = [
    await readCatalog(ask, provider),
    await readOwners(ask, provider, organizationId),
  ];
  const surveyor = new Surveyor(options, catalog, owners);
  await surveyor.readCustomers();
  for (const kind of recordKinds) await surveyor.read(kind);
  return surveyor.result();
}

/** What one survey has seen so far. */
class Surveyor {
  readonly #options: SurveyOptions;
  readonly #catalog: Catalog;
  /** Whose a customer is, by what is kept here and by what was noted on their objects. */
  readonly #owners: Map<string, string>;
  readonly #customers = new Map<string, ProviderCustomer>();
  /** The organizations that notes at the provider name, as far as they are here. */
  readonly #named = new Set<string>();
  readonly #organizations = new Map<string, number>();
  readonly #suspects: Suspect[] = [];
  readonly #bought: Bought[] = [];
  readonly #unknown = new Map<string, Unknown>();
  readonly #listed: Record<RecordKind, number> = { subscription: 0, invoice: 0, charge: 0 };

  constructor(options: SurveyOptions, catalog: Catalog, owners: Map<string, string>) {
    this.#options = options;
    this.#catalog = catalog;
    this.#owners = owners;
  }

  async readCustomers(): Promise<void> {
    const { account, organizationId, tell } = this.#options;
    await tell('Reading customers', 0);
    for (const customerId of organizationId ? this.#owners.keys() : [undefined])
      for await (const customer of present(account.customers({ customerId })))
        this.#customers.set(customer.id, customer);
    await this.#learnNames([...this.#customers.values()]);
  }

  /** All objects of one kind, some at a time; then those of ours that the provider did not list. */
  async read(kind: RecordKind): Promise<void> {
    const { account, organizationId } = this.#options;
    const seen = new Set<string>();
    let some: Listed<object>[] = [];
    for (const customerId of organizationId ? this.#customers.keys() : [undefined])
      for await (const one of listOf(account, kind, customerId)) {
        if (seen.has(one.id)) continue;
        seen.add(one.id);
        some.push(one);
        if (some.length < batch) continue;
        await this.#hold(kind, some);
        some = [];
      }
    if (some.length > 0) await this.#hold(kind, some);
    await this.#suspectUnlisted(kind, seen);
  }

  result(): Survey {
    for (const customer of this.#customers.values())
      if (!this.#ownerOf(customer.id, null)) this.#noteUnknown(customer.id, null, 0);
    const duplicates = findDuplicates(this.#bought);
    this.#suspectDuplicates(duplicates);
    return {
      ...{ catalog: this.#catalog, organizations: this.#organizations, suspects: this.#suspects },
      ...{ duplicates, unknown: this.#unknown, listed: this.#listed },
    };
  }

  /** Notes at the provider may name organizations that are not here. */
  async #learnNames(objects: readonly { organizationId?: string | null }[]): Promise<void> {
    const named = objects.flatMap(({ organizationId }) => organizationId ?? []);
    const fresh = [...new Set(named)].filter((id) => !this.#named.has(id));
    for (const id of await existing(this.#options.ask, fresh)) this.#named.add(id);
  }

  async #hold(kind: RecordKind, some: readonly Listed<object>[]): Promise<void> {
    const { ask, provider, tell } = this.#options;
    await this.#learnNames(some.flatMap(({ found }) => (found ?? []) as { organizationId?: string | null }));
    const ids = some.map(({ id }) => id);
    const ours = await readOurs(ask, provider, kind, ids);
    for (const one of some) this.#holdOne(kind, one, ours.get(one.id));
    this.#listed[kind] += some.length;
    await tell(
      steps[kind],
      Object.values(this.#listed).reduce((sum, count) => sum + count, 0),
    );
  }

  #holdOne(kind: RecordKind, { id, customerId, found }: Listed<object>, here: OursOfOne | undefined): void {
    const object = found ? ({ kind, found } as ProviderObject) : null;
    const owner = here?.organizationId ?? this.#ownerOf(customerId, object?.found.organizationId ?? null);
    if (!owner) return this.#noteUnknown(customerId, object);
    // what is noted on one of their objects tells whose the customer is
    if (customerId && !this.#owners.has(customerId)) this.#owners.set(customerId, owner);
    const { organizationId } = this.#options;
    if (organizationId && owner !== organizationId) return;
    this.#count(owner);
    if (object?.kind === 'subscription') this.#noteBought(id, owner, object.found, here !== undefined);
    if (!isAlike(kind, object, here, this.#catalog, this.#options.now))
      this.#suspects.push({ kind, id, customerId, organizationId: owner });
  }

  #ownerOf(customerId: string | null, noted: string | null): string | null {
    if (noted) return this.#named.has(noted) ? noted : null;
    if (!customerId) return null;
    const byNote = this.#customers.get(customerId)?.organizationId;
    if (byNote && this.#named.has(byNote)) return byNote;
    return this.#owners.get(customerId) ?? null;
  }

  #count(organizationId: string): void {
    this.#organizations.set(organizationId, (this.#organizations.get(organizationId) ?? 0) + 1);
  }

  #noteBought(id: string, organizationId: string, found: ProviderSubscription, isHere: boolean): void {
    const productId = this.#catalog.get(found.priceId)?.productId;
    if (!productId) return;
    const isLive = found.status !== 'CANCELED' && found.status !== 'INCOMPLETE_EXPIRED';
    this.#bought.push({ id, organizationId, productId, isLive, isHere, createdAt: found.createdAt });
  }

  async #suspectUnlisted(kind: RecordKind, seen: ReadonlySet<string>): Promise<void> {
    const { ask, provider, organizationId } = this.#options;
    const unlisted = await findUnlisted(ask, { provider, kind, organizationId, listed: seen });
    for (const { id, organizationId: owner } of (await readOurs(ask, provider, kind, unlisted)).values()) {
      this.#count(owner);
      this.#suspects.push({ kind, id, customerId: null, organizationId: owner });
    }
  }

  /** One that both sides know by itself may still be one too many. */
  #suspectDuplicates(duplicates: ReadonlySet<string>): void {
    const suspected = new Set(this.#suspects.map(({ id }) => id));
    for (const { id, organizationId } of this.#bought)
      if (duplicates.has(id) && !suspected.has(id))
        this.#suspects.push({ kind: 'subscription', id, customerId: null, organizationId });
  }

  #noteUnknown(customerId: string | null, object: ProviderObject | null, objects = 1): void {
    const customer = (customerId && this.#customers.get(customerId)) || {
      ...{ id: customerId ?? '', name: null, email: null, organizationId: null },
    };
    const known = this.#unknown.get(customer.id) ?? { customer, objects: 0, prices: new Set<string>() };
    known.objects += objects;
    if (object?.kind === 'subscription') known.prices.add(object.found.priceId);
    this.#unknown.set(customer.id, known);
  }
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
  now: Date,
): boolean => {
  if (!object || !here) return false;
  // what is overridden is told, too
  if (Object.keys(here.overrides).length > 0) return false;
  return (
    compare({ kind, ours: here.values, theirs: valuesOf(object, catalog, now) }).differences.length === 0
  );
};
