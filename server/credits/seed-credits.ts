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
  await write(
    ctx,
    'grant',
    {
      organizationId,
      amount: size,
      description: size === 1_000 ? 'A thousand credits' : 'Ten thousand credits',
      at: at(58 - index),
    },
    { ...lot, source: CreditSource.PURCHASE, expiresAt: size === 1_000 ? null : at(-300) },
  );
  const given = { organizationId, userId: admin.id };
  if (index % 2 === 0)
    await write(
      ctx,
      'grant',
      {
        ...{ ...given, amount: 200, purpose: CreditPurpose.BONUS, at: at(33) },
        reason: 'Thanks for the talk at the conference',
      },
      { ...lot, source: CreditSource.BONUS, priority: 10, expiresAt: at(4) },
    );
  for (let day = 30; day > 0; day -= 2)
    await write(ctx, 'spend', {
      ...{ organizationId, appId: app.id, kind: CreditEntryKind.SPEND, at: at(day - index / 12) },
      amount: (index === 4 ? 65 : 4) + ((day * 7 + index * 5) % 23),
      description: jobs[(day + index) % jobs.length] ?? null,
      reference: `job ${4_200 + index * 40 - day}`,
      idempotencyKey: `seed ${organizationId} ${day}`,
    });
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
