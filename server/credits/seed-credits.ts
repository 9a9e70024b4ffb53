import { ref } from '@mikro-orm/core';
import { AppOrganization } from '../customers/app-organization.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import type { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { usualPriority } from './credit-bounds.ts';
import { CreditEntryKind, CreditPurpose, CreditSource } from './credit-kinds.ts';
import { CreditPack } from './credit-pack.entity.ts';
import { write } from './ledger.ts';
import { keepProof } from './prove-credits.job.ts';

const dayMs = 86_400_000;
const companies = 9;
const jobs = [
  'Transcript of a call',
  'Report for the board',
  'Import of a spreadsheet',
  'Forecast',
  'Summary',
];

interface SeededPack {
  readonly name: string;
  readonly description: string;
  readonly credits: number;
  readonly unitAmount: number;
  readonly currency?: string;
  readonly validDays?: number;
  readonly isRetired?: boolean;
}
const packs: readonly SeededPack[] = [
  { name: 'A hundred credits', description: 'To try what they are good for', credits: 100, unitAmount: 900 },
  { name: 'A thousand credits', description: 'Enough for a busy month', credits: 1_000, unitAmount: 7_900 },
  {
    ...{ name: 'Ten thousand credits', description: 'For a year of steady use' },
    ...{ credits: 10_000, unitAmount: 69_000, validDays: 365 },
  },
  { name: 'Tausend Credits', description: 'In Euro', credits: 1_000, unitAmount: 7_400, currency: 'EUR' },
  {
    ...{ name: 'Summer pack', description: 'Until the end of August', credits: 500, unitAmount: 2_900 },
    isRetired: true,
  },
];

interface Spend {
  readonly daysAgo: number;
  readonly amount: number;
}
const everyOtherDay = (from: number, until: number): number[] =>
  Array.from({ length: (from - until) / 2 + 1 }, (_, place) => from - 2 * place);
/** What a company spent a while ago: all that it had with its plan. */
const earlierSpends = (index: number): Spend[] =>
  everyOtherDay(88, 32).map((day) => ({
    ...{ daysAgo: day - index / 12, amount: (index === 4 ? 40 : 3) + ((day * 5 + index * 3) % 17) },
  }));
const latestSpends = (index: number): Spend[] =>
  everyOtherDay(30, 2).map((day) => ({
    ...{ daysAgo: day - index / 12, amount: (index === 4 ? 65 : 4) + ((day * 7 + index * 5) % 23) },
  }));

/** Packs on sale, and companies that have bought, were given and have spent credits, one of them nearly all. */
export async function seedCredits(runtime: Runtime, admin: User): Promise<void> {
  await deed(runtime, { action: 'seedCredits', actor: 'seed' }, async (ctx) => {
    await seedPacks(ctx);
    const links = await ctx.em.find(AppOrganization, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const once = new Map(links.map((link) => [link.organization.id, link]));
    for (const [index, link] of [...once.values()].slice(0, companies).entries())
      await seedLedger(ctx, link, index, admin);
  });
  await keepProof(runtime);
}

async function seedPacks({ em, clock }: Ctx): Promise<void> {
  const now = clock.now().getTime();
  const product = await em.findOne(Product, { key: 'ANALYTICS' });
  for (const [index, { isRetired = false, currency = 'USD', ...pack }] of packs.entries())
    em.create(CreditPack, {
      ...{ ...pack, currency, product: index === 2 && product ? ref(product) : null },
      createdAt: new Date(now - 200 * dayMs),
      archivedAt: isRetired ? new Date(now - 80 * dayMs) : null,
    });
  await em.flush();
}

async function seedLedger(
  ctx: Ctx,
  { organization, app }: AppOrganization,
  index: number,
  admin: User,
): Promise<void> {
  const now = ctx.clock.now().getTime();
  const at = (daysAgo: number): Date => new Date(now - daysAgo * dayMs);
  const organizationId = organization.id;
  const lot = { priority: usualPriority, expiresAt: null };
  const size = index % 3 === 0 ? 10_000 : 1_000;
  const given = { organizationId, userId: admin.id };
  const included = earlierSpends(index);
  const grants = [
    {
      ...{ daysAgo: 90, organizationId, description: 'With the plan' },
      amount: included.reduce((sum, { amount }) => sum + amount, 0),
      lot: { ...lot, source: CreditSource.GRANT, priority: 1 },
    },
    {
      ...{ daysAgo: 58 - index, organizationId, amount: size },
      description: size === 1_000 ? 'A thousand credits' : 'Ten thousand credits',
      lot: { ...lot, source: CreditSource.PURCHASE, expiresAt: size === 1_000 ? null : at(-300) },
    },
    ...(index % 2 === 0
      ? [
          {
            ...{ ...given, daysAgo: 33, amount: 200, purpose: CreditPurpose.BONUS },
            reason: 'Thanks for the talk at the conference',
            lot: { ...lot, source: CreditSource.BONUS, priority: 10, expiresAt: at(4) },
          },
        ]
      : []),
  ].map(({ daysAgo, lot: into, ...entry }) => ({
    daysAgo,
    write: () => write(ctx, 'grant', { ...entry, at: at(daysAgo) }, into),
  }));
  const spends = [...included, ...latestSpends(index)].map(({ daysAgo, amount }) => {
    const day = Math.ceil(daysAgo);
    const entry = {
      ...{ organizationId, appId: app.id, kind: CreditEntryKind.SPEND, amount, at: at(daysAgo) },
      description: jobs[(day + index) % jobs.length] ?? null,
      reference: `job ${4_200 + index * 40 - day}`,
      idempotencyKey: `seed ${organizationId} ${day}`,
    };
    return { daysAgo, write: () => write(ctx, 'spend', entry) };
  });
  // the ledger lets nothing be earlier than what stands in it
  for (const step of [...grants, ...spends].toSorted((one, other) => other.daysAgo - one.daysAgo))
    await step.write();
  if (index === 1)
    await write(
      ctx,
      'grant',
      {
        ...{ ...given, amount: 45, purpose: CreditPurpose.REFUND, at: at(0.4) },
        reason: 'Three reports came out empty; given back.',
      },
      { ...lot, source: CreditSource.REFUND },
    );
  if (index === 2)
    await write(ctx, 'spend', {
      ...{ ...given, kind: CreditEntryKind.DEDUCT, amount: 100, purpose: CreditPurpose.SUPPORT, at: at(0.2) },
      reason: 'Bought twice by mistake, paid back by bank transfer.',
    });
}
