import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser } from './user.factory.ts';

const Users = `query ($first: Int, $after: String, $filter: UserFilter, $orderBy: UserOrder, $reverse: Boolean) {
  users(first: $first, after: $after, filter: $filter, orderBy: $orderBy, reverse: $reverse) {
    totalCount nodes { email name state role lastSeenAt } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  users: {
    totalCount: number;
    nodes: { email: string; name: string; lastSeenAt: string | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let product: Product;
let support: Actor;
beforeAll(async () => {
  product = await startProduct();
  support = await product.actingAs(await arrangeSupportAdmin(product));
  for (const [index, name] of ['Zoë', 'åke', 'Ann', 'Ángel'].entries()) {
    const user = await arrangeUser(product, { name, email: `${'zbca'[index]}@names.example` });
    const lastSeenAt = index < 2 ? new Date(Date.UTC(2026, 0, index + 1)) : null;
    await product.arrange((ctx) => ctx.em.nativeUpdate(User, user.id, { lastSeenAt }));
  }
});
afterAll(() => product.close());

const ofNames = { q: 'names.example' };
const list = async (variables: object): Promise<Page['users']> =>
  (await support.get<Page, object>(Users, variables)).users;
const names = async (variables: object): Promise<string[]> =>
  (await list({ filter: ofNames, ...variables })).nodes.map(({ name }) => name);

describe('the list of people', () => {
  it('finds a part of an address or a name, in any case', async () => {
    expect((await list({ filter: { q: 'NAMES.exa' } })).totalCount).toBe(4);
    expect((await list({ filter: { q: 'nGEL' } })).nodes).toMatchObject([{ email: 'a@names.example' }]);
    expect((await list({ filter: { q: 'nobody like that' } })).totalCount).toBe(0);
  });

  it('orders names as people do, and addresses', async () => {
    expect(await names({ orderBy: 'NAME' })).toEqual(
      ['åke', 'Ángel', 'Ann', 'Zoë'].sort(new Intl.Collator('und').compare),
    );
    expect(await names({ orderBy: 'EMAIL' })).toEqual(['Ángel', 'åke', 'Ann', 'Zoë']);
    expect(await names({ orderBy: 'EMAIL', reverse: true })).toEqual(['Zoë', 'Ann', 'åke', 'Ángel']);
  });

  it('puts who was seen last first, who was never seen last, and loses nobody between pages', async () => {
    const seen: (string | null)[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page['users'] = await list({ filter: ofNames, orderBy: 'LAST_SEEN', first: 1, after });
      seen.push(...page.nodes.map(({ lastSeenAt }) => lastSeenAt));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', null, null]);
  });

  it('filters by state, role and time', async () => {
    const suspended = await arrangeUser(product);
    await product.arrange((ctx) => ctx.em.nativeUpdate(User, suspended.id, { state: UserState.SUSPENDED }));
    expect((await list({ filter: { state: { eq: 'SUSPENDED' } } })).nodes).toMatchObject([
      { email: suspended.email },
    ]);
    const admin = await arrangeSuperAdmin(product);
    expect((await list({ filter: { role: { in: ['SUPER_ADMIN'] } } })).nodes).toMatchObject([
      { email: admin.email, role: 'SUPER_ADMIN' },
    ]);
    expect((await list({ filter: { createdAt: { gt: '2999-01-01T00:00:00Z' } } })).totalCount).toBe(0);
  });

  it('is not for customers; they see themselves', async () => {
    const user = await arrangeUser(product);
    const customer = await product.actingAs(user);
    expect((await customer.ask(Users)).code).toBe('FORBIDDEN');
    expect((await product.stranger().ask(Users)).code).toBe('UNAUTHENTICATED');
    expect(await customer.get('{ viewer { user { id twoFactorEnabled } } }')).toEqual({
      viewer: { user: { id: user.id, twoFactorEnabled: false } },
    });
  });
});

describe('an address', () => {
  it('has one account, whatever its case, and the database sees to it', async () => {
    const { email } = await arrangeUser(product);
    await expect(arrangeUser(product, { email: email.toUpperCase() })).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    const raise = product.arrange((ctx) =>
      ctx.em.nativeUpdate(User, { email }, { email: email.toUpperCase() }),
    );
    await expect(raise).rejects.toThrow(/user_account_email_lower/);
  });

  it('is taken by one of two who come at once', async () => {
    const both = [1, 2].map(() => arrangeUser(product, { email: 'race@names.example' }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
