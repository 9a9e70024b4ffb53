import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccountsExist } from '../../server/identity/refuse-demo-accounts.ts';
import {
  demoPassword,
  demoStaff,
  demoTotpSecret,
  seedIdentity,
} from '../../server/identity/seed-identity.ts';
import { totpOf } from '../../server/identity/verify-totp.ts';
import { startProduct, type Product } from '../kit/product.ts';

const SignIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { outcome viewer { user { name role } } } }';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());

describe('the people of the demo', () => {
  it('are marked, so that production can refuse them', async () => {
    expect(await demoAccountsExist(product.runtime.orm.em.fork())).toBe(false);
    const { staff, companies } = await product.arrange(seedIdentity);
    expect(await demoAccountsExist(product.runtime.orm.em.fork())).toBe(true);
    const people = [...staff, ...companies.flatMap((company) => company.people)];
    expect(people.length).toBeGreaterThan(60);
    expect(people.every(({ demo, email }) => demo && email.endsWith('.example'))).toBe(true);
    expect(
      companies.every(({ people: [first, ...rest] }) =>
        rest.every((other) => first && first.createdAt <= other.createdAt),
      ),
    ).toBe(true);
  });

  it('sign in with the password that the demo tells, the first one with a code', async () => {
    for (const { email, name, role, twoFactor } of demoStaff) {
      const code = twoFactor ? totpOf(demoTotpSecret).generate() : undefined;
      const answer = await product
        .stranger()
        .get<unknown, object>(SignIn, { input: { email, password: demoPassword, code } });
      expect(answer).toEqual({ signIn: { outcome: 'SIGNED_IN', viewer: { user: { name, role } } } });
    }
  });
});
