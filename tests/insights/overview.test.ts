import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct();
  const admin = await product.arrange(async (ctx) => {
    for (const name of ['acme', 'globex', 'initech']) {
      await signUp(ctx, { email: `owner@${name}.example`, name, organization: { name, slug: name } });
    }
    return createAdmin(ctx, { email: 'mira@bursar.example', name: 'Mira', password: 'a password of length' });
  });
  mira = await product.actingAs(admin);
});
afterAll(() => product.close());

test('the overview counts people and organizations, and today among the days', async () => {
  const { overview } = await mira.get<{
    overview: {
      totalUsers: number;
      totalOrganizations: number;
      newUsersThisMonth: number;
      signups: { day: string; count: number }[];
    };
  }>(
    '{ overview { totalUsers newUsersThisMonth totalOrganizations signups { day count } previousSignups { count } } }',
  );
  expect(overview).toMatchObject({ totalUsers: 4, newUsersThisMonth: 4, totalOrganizations: 3 });
  expect(overview.signups).toHaveLength(90);
  const today = new Date().toISOString().slice(0, 10);
  expect(overview.signups.at(-1)).toEqual({ day: `${today}T00:00:00.000Z`, count: 4 });
});
