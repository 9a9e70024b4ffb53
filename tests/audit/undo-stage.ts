import { ref } from '@mikro-orm/core';
import { expect } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { Feature } from '../../server/catalog/feature.entity.ts';
import { Meter } from '../../server/catalog/meter.entity.ts';
import { Price } from '../../server/catalog/price.entity.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import {
  DiscrepancyCause,
  DiscrepancyKind,
  DiscrepancyRepair,
  DiscrepancyState,
} from '../../server/reconciliation/discrepancy-kind.ts';
import { Discrepancy } from '../../server/reconciliation/discrepancy.entity.ts';
import { askPool, readOurs } from '../../server/reconciliation/our-records.query.ts';
import { ReconciliationRow } from '../../server/reconciliation/reconciliation-row.entity.ts';
import {
  ReconciliationRun,
  RunMode,
  RunState,
} from '../../server/reconciliation/reconciliation-run.entity.ts';
import { arrangeUser } from '../identity/user.factory.ts';
import type { Actor, Answer } from '../kit/product.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

export interface Change {
  type: string;
  recordId: string;
  operation: string;
  fields: { name: string; before: string | null; after: string | null }[];
}
export interface Mail {
  to: string;
  subject: string;
  text: string;
}
export interface Entry {
  id: string;
  action: string;
  undoable: boolean;
  changes: Change[];
}

export let world: PlanWorld;

/** The product with a catalog, for acts that are tried and taken back; its clock stands still. */
export async function openStage(): Promise<void> {
  world = await openPlanWorld();
  // ends that count from now are then the same in the preview and in the act
  const now = world.product.runtime.clock.now();
  Object.assign(world.product.runtime.clock, { now: () => now });
}

export const why = 'reason: "As agreed by telephone"';
let made = 0;
export const fresh = (word: string): string => `${word}${(made += 1)}`;
export const idOf = async (by: Actor, mutation: string): Promise<string> => {
  const data = await by.get<Record<string, { id: string }>>(`mutation { ${mutation} { id } }`);
  return Object.values(data)[0]?.id ?? '';
};

export async function anOrganization(): Promise<Organization> {
  return (await world.anOrganization()).organization;
}
export async function aMember(organization: { id: string }): Promise<Membership> {
  const user = await arrangeUser(world.product);
  return world.product.arrange(async ({ em, clock }) => {
    const membership = em.create(Membership, {
      organization: organization.id,
      user: ref(user),
      role: MembershipRole.MEMBER,
      status: MembershipStatus.ACTIVE,
      isPrimary: true,
      createdAt: clock.now(),
    });
    await em.flush();
    return membership;
  });
}
export const aMeter = (by: Actor): Promise<string> =>
  idOf(by, `createMeter(input: { key: "${fresh('meter')}", name: "Pages", unit: "pages" })`);
export const anApp = async (by: Actor): Promise<string> =>
  idOf(by, `createApp(input: { key: "${fresh('app')}", name: "Web", productId: "${await aProduct(by)}" })`);
export const aLicense = async (by: Actor): Promise<string> => {
  const app = await idOf(
    by,
    `createApp(input: { key: "${fresh('app')}", name: "Desktop", productId: "${world.productId}" })`,
  );
  const holder = `organizationId: "${(await anOrganization()).id}"`;
  return idOf(
    by,
    `issueLicense(input: { appId: "${app}", planId: "${await aPlan(by)}", ${holder}, expiresAt: "2099-01-01T00:00:00Z", ${why} })`,
  );
};
export const offerInput = async (by: Actor): Promise<string> => {
  const app = await idOf(
    by,
    `createApp(input: { key: "${fresh('app')}", name: "Desktop", productId: "${world.productId}" })`,
  );
  return `name: "For a year", unitAmount: 9900, currency: "USD", validDays: 365, appId: "${app}", planId: "${await aPlan(by)}"`;
};
export const aLicenseOffer = async (by: Actor): Promise<string> =>
  idOf(by, `createLicenseOffer(input: { ${await offerInput(by)} })`);
export const aFeature = (by: Actor): Promise<string> =>
  idOf(by, `createFeature(input: { key: "${fresh('feature')}", name: "Single sign-on" })`);
export const aModel = (by: Actor): Promise<string> =>
  idOf(by, `createModel(input: { key: "${fresh('model')}", name: "Llama", tier: BASIC })`);
export const aProduct = (by: Actor): Promise<string> =>
  idOf(by, `createProduct(input: { key: "${fresh('PRODUCT')}", name: "Analytics" })`);
export const aPlan = (by: Actor, more = ''): Promise<string> =>
  idOf(
    by,
    `createPlan(input: { productId: "${world.productId}", key: "${fresh('PLAN')}", name: "${fresh('Plan ')}", limits: [{ meter: "seats", value: 5 }] ${more} })`,
  );
export const keyOf = async (type: typeof Meter | typeof Feature, id: string): Promise<string> =>
  (await world.product.runtime.orm.em.fork().findOneOrFail<Meter | Feature>(type, id)).key;
export const aPrice = async (by: Actor): Promise<{ plan: string; price: string }> => {
  const plan = await aPlan(by, ', prices: [{ interval: MONTH, amount: 1900, currency: "USD" }]');
  const price = await world.product.runtime.orm.em.fork().findOneOrFail(Price, { plan });
  return { plan, price: price.id };
};
export const anInvitation = (by: Actor, email = `${fresh('colleague')}@bursar.example`): Promise<string> =>
  idOf(by, `inviteStaff(input: { email: "${email}", name: "Ada", role: SUPPORT_ADMIN })`);
export const anOverride = async (): Promise<{ id: string; subscription: string }> => {
  const subscription = await world.aSubscription({});
  const data = await (
    await world.anAdmin()
  ).get<{ overrideSubscription: { overrides: { nodes: { id: string }[] } } }>(
    `mutation { overrideSubscription(input: { subscriptionId: "${subscription.id}", unitAmount: 0, ${why} }) { overrides { nodes { id } } } }`,
  );
  return {
    id: data.overrideSubscription.overrides.nodes[0]?.id ?? '',
    subscription: subscription.id,
  };
};
export const aPromoCode = (by: Actor): Promise<string> =>
  idOf(by, `createPromoCode(input: { code: "${fresh('PROMO')}", kind: FREE, duration: FOREVER })`);
export const aTag = (by: Actor): Promise<string> =>
  idOf(by, `createTag(input: { name: "${fresh('tag')}", color: INFO })`);
/** A subscription to a price of its own, of which a newer version is on sale. */
export const onEarlierPrice = async (by: Actor): Promise<string> => {
  const { plan } = await aPrice(by);
  const { id } = await anOrganization();
  const subscription = await idOf(
    by,
    `createManualSubscription(input: { organizationId: "${id}", planId: "${plan}", ${why} })`,
  );
  await idOf(
    by,
    `changePrice(input: { planId: "${plan}", interval: MONTH, amount: 2900, currency: "USD", ${why} })`,
  );
  return subscription;
};
/** A subscription that the provider does not know any more. */
export async function aDiscrepancy(): Promise<string> {
  const { id, organization, providerSubscriptionId } = await world.aSubscription({
    provider: ProviderName.STRIPE,
  });
  const ours = await readOurs(askPool(world.product.runtime.pool), ProviderName.STRIPE, 'subscription', [
    providerSubscriptionId ?? '',
  ]);
  return world.product.arrange(async ({ em, clock }) => {
    const now = clock.now();
    const run = em.create(ReconciliationRun, {
      ...{ provider: ProviderName.STRIPE, mode: RunMode.COMPARE, state: RunState.DONE, startedAt: now },
    });
    const row = em.create(ReconciliationRow, {
      ...{ run: ref(run), organization: organization.id, checkedAt: now, severity: 1, objects: 1, found: 1 },
    });
    const discrepancy = em.create(Discrepancy, {
      ...{ run: ref(run), row: ref(row), organization: organization.id, provider: ProviderName.STRIPE },
      ...{ kind: DiscrepancyKind.MISSING_THERE, state: DiscrepancyState.OPEN },
      ...{ cause: DiscrepancyCause.NOT_AT_PROVIDER, repair: DiscrepancyRepair.END_HERE },
      ...{ recordKind: 'subscription', recordId: id, providerObjectId: providerSubscriptionId ?? '' },
      ...{ compared: [], seen: ours.get(providerSubscriptionId ?? '')?.values ?? null, lookedAt: now },
    });
    await em.flush();
    return discrepancy.id;
  });
}
export const limitOf = (organization: string): string =>
  `setLimitOverride(input: { organizationId: "${organization}", productId: "${world.productId}", meterKey: "seats", value: 9, ${why} })`;

/** Every row that the audit watches, as text, without when somebody was here last. */
export async function state(): Promise<string[]> {
  const { runtime } = world.product;
  const { rows: tables } = await runtime.pool.query<{ name: string }>(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'audit'`,
  );
  expect(tables.length).toBeGreaterThan(15);
  const all = tables.map(
    ({ name }) => `select '${name} ' || (to_jsonb(t) - 'last_seen_at')::text as row from "${name}" t`,
  );
  const { rows } = await runtime.pool.query<{ row: string }>(all.join(' union all '));
  return rows.map(({ row }) => row).sort();
}

export const undo = (by: Actor, id: string): Promise<Answer<unknown>> =>
  by.ask('mutation ($id: ID!) { undoDeed(entryId: $id) { id } }', { id });
export const newestOf = async (by: Actor): Promise<Entry> => {
  const { auditEntries } = await by.get<{ auditEntries: { nodes: Entry[] } }>(
    `{ auditEntries(first: 1) { nodes { id action undoable changes { type recordId operation fields { name before after } } } } }`,
  );
  const [entry] = auditEntries.nodes;
  if (!entry) throw new Error('The log is empty.');
  return entry;
};

/** Does an act, and answers its entry once everyone has been told. */
export async function perform(by: Actor, action: string, given: string): Promise<Entry> {
  const selection = action.startsWith('delete') ? '' : '{ __typename }';
  await by.get(`mutation { ${action}(${given}) ${selection} }`);
  const entry = await newestOf(by);
  expect(entry.action).toBe(action);
  await world.product.runJobs();
  return entry;
}
