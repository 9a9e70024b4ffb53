import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import fs from 'node:fs';
import path from 'node:path';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.ts';
import { AuditTarget } from '../../../server/audit/audit-target.entity.ts';
import { CommandStatus, ProviderCommand } from '../../../server/billing/provider-command.entity.ts';
import { Plan } from '../../../server/catalog/plan.entity.ts';
import { Price } from '../../../server/catalog/price.entity.ts';
import { Product } from '../../../server/catalog/product.entity.ts';
import { User } from '../../../server/identity/user.entity.ts';
import type { Ctx } from '../../../server/kit/context.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../../server/organizations/membership.entity.ts';
import { Organization } from '../../../server/organizations/organization.entity.ts';
import { Subscription } from '../../../server/subscriptions/subscription.entity.ts';

type Resolve = GraphQLFieldResolver<never, Ctx, Record<string, never>>;
type Loaders = ReturnType<typeof loadersOf>;

/** One batch for each relation and request, as DataLoader is used everywhere. */
function loadersOf(em: EntityManager) {
  const byId = <T extends { id: string }>(type: new () => T): DataLoader<string, T | null> =>
    new DataLoader(async (ids) => {
      const rows = (await em.find(type, { id: { $in: [...ids] } } as never)) as T[];
      const known = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => known.get(id) ?? null);
    });
  const grouped = <T extends object>(
    find: (ids: string[]) => Promise<T[]>,
    keyOf: (row: T) => string,
  ): DataLoader<string, T[]> =>
    new DataLoader(async (ids) => {
      const groups = Map.groupBy(await find([...ids]), keyOf);
      return ids.map((id) => groups.get(id) ?? []);
    });
  return {
    users: byId(User),
    plans: byId(Plan),
    products: byId(Product),
    prices: byId(Price),
    members: grouped(
      (ids) =>
        em.find(
          Membership,
          { organization: { $in: ids }, status: MembershipStatus.ACTIVE },
          { populate: ['user'], orderBy: { createdAt: 'asc', id: 'asc' } },
        ),
      (row) => row.organization.id,
    ),
    subscriptions: grouped(
      (ids) => em.find(Subscription, { organization: { $in: ids }, isCurrent: true }),
      (row) => row.organization.id,
    ),
    commands: grouped(
      (ids) => em.find(ProviderCommand, { subjectId: { $in: ids }, status: CommandStatus.PENDING }),
      (row) => row.subjectId,
    ),
    targets: grouped(
      (ids) => em.find(AuditTarget, { entry: { $in: ids } }, { orderBy: { position: 'asc' } }),
      (row) => row.entry.id,
    ),
  };
}

const known = new WeakMap<Ctx, Loaders>();
function of(ctx: Ctx): Loaders {
  const loaders = known.get(ctx) ?? loadersOf(ctx.em);
  known.set(ctx, loaders);
  return loaders;
}

const size = 50;
const cursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify(['newest', at.getTime(), id])).toString('base64url');

function page<T extends { id: string }>(rows: T[], at: (row: T) => Date): object {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? cursor(at(last), last.id) : null },
  };
}

async function findOrganizations(em: EntityManager, q?: string): Promise<Organization[]> {
  const pattern = `%${q}%`;
  const where = q
    ? {
        id: {
          $in: (
            await em.execute<{ id: string }[]>(
              `select id from organization where (name || ' ' || slug) ilike ? union select m.organization_id from membership m
               where m.status = 'ACTIVE' and m.user_id in (select id from user_account where (email || ' ' || name) ilike ?)`,
              [pattern, pattern],
            )
          ).map(({ id }) => id),
        },
      }
    : {};
  return em.find(Organization, where, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: size + 1 });
}

async function findEntries(em: EntityManager, after?: string): Promise<AuditEntry[]> {
  const [, at, id] = after
    ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, number, string])
    : [];
  const where = at
    ? { at: { $lte: new Date(at) }, $or: [{ at: { $lt: new Date(at) } }, { id: { $lt: id } }] }
    : {};
  return em.find(AuditEntry, where as never, { orderBy: { at: 'desc', id: 'desc' }, limit: size + 1 });
}

const inWords = (status: string): string =>
  status === 'TRIALING' ? 'Trial' : `${status[0]}${status.slice(1).toLowerCase().replaceAll('_', ' ')}`;

async function labelOf(organization: Organization, ctx: Ctx): Promise<string> {
  if (organization.state !== 'ACTIVE') return inWords(organization.state);
  const [subscription] = await of(ctx).subscriptions.load(organization.id);
  return subscription ? inWords(subscription.status) : 'Inactive';
}

const resolvers: Record<string, Record<string, unknown>> = {
  Query: {
    organizations: async (_: never, { filter }: { filter?: { q?: string } }, { em }: Ctx) =>
      page(await findOrganizations(em, filter?.q), (row) => row.createdAt),
    organization: (_: never, { id }: { id: string }, { em }: Ctx) => em.findOne(Organization, { id }),
    auditEntries: async (_: never, { after }: { after?: string }, { em }: Ctx) =>
      page(await findEntries(em, after), (row) => row.at),
  },
  Organization: {
    label: (organization: Organization, _: never, ctx: Ctx) => labelOf(organization, ctx),
    memberCount: async ({ id }: Organization, _: never, ctx: Ctx) => (await of(ctx).members.load(id)).length,
    owner: async ({ id }: Organization, _: never, ctx: Ctx) =>
      (await of(ctx).members.load(id)).find(({ role }) => role === MembershipRole.OWNER) ?? null,
    subscription: async ({ id }: Organization, _: never, ctx: Ctx) =>
      (await of(ctx).subscriptions.load(id))[0] ?? null,
    memberships: async ({ id }: Organization, { first }: { first: number }, ctx: Ctx) => ({
      nodes: (await of(ctx).members.load(id)).slice(0, first),
    }),
  },
  Membership: { user: ({ user }: Membership, _: never, ctx: Ctx) => of(ctx).users.load(user.id) },
  Subscription: {
    seatsInUse: async ({ organization }: Subscription, _: never, ctx: Ctx) =>
      (await of(ctx).members.load(organization.id)).length,
    recurring: ({ unitAmount, quantity, currency }: Subscription) => ({
      amount: unitAmount * quantity,
      currency,
    }),
    plan: ({ plan }: Subscription, _: never, ctx: Ctx) => of(ctx).plans.load(plan.id),
    price: ({ price }: Subscription, _: never, ctx: Ctx) => of(ctx).prices.load(price.id),
    pendingCommand: async ({ id }: Subscription, _: never, ctx: Ctx) =>
      (await of(ctx).commands.load(id))[0] ?? null,
  },
  Plan: { product: ({ product }: Plan, _: never, ctx: Ctx) => of(ctx).products.load(product.id) },
  Price: { amount: ({ unitAmount, currency }: Price) => ({ amount: unitAmount, currency }) },
  AuditEntry: {
    actorUser: ({ actorUser }: AuditEntry & { actorUser?: { id: string } | null }, _: never, ctx: Ctx) =>
      actorUser ? of(ctx).users.load(actorUser.id) : null,
    targets: async ({ id }: AuditEntry, { first }: { first: number }, ctx: Ctx) => ({
      nodes: (await of(ctx).targets.load(id)).slice(0, first),
    }),
  },
};

/** The product's schema, with these resolvers in place of its own. */
export function loaderSchema(): GraphQLSchema {
  const schema = buildSchema(
    fs.readFileSync(path.join(import.meta.dirname, '../../../schema.graphql'), 'utf8'),
  );
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!type || !('getFields' in type)) throw new Error(`There is no type ${name}.`);
    for (const [field, resolve] of Object.entries(fields)) {
      const definition = (type.getFields() as Record<string, { resolve?: Resolve }>)[field];
      if (definition) definition.resolve = resolve as Resolve;
    }
  }
  const time = schema.getType('DateTimeISO') as { serialize?: (value: unknown) => unknown } | undefined;
  if (time) time.serialize = (value) => (value as Date).toISOString();
  return schema;
}
