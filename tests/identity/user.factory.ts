import type { Ctx } from '../../server/kit/context.ts';
import { createUser, type NewUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import type { User } from '../../server/identity/user.entity.ts';
import type { Product } from '../kit/product.ts';

export const password = 'correct horse battery';
let count = 0;

/** A customer who can sign in with `password`, unless something else is said. */
export function makeUser(ctx: Ctx, fields: Partial<NewUser> = {}): Promise<User> {
  count += 1;
  return createUser(ctx, {
    email: `person${count}@acme.example`,
    name: `Person ${count}`,
    password,
    ...fields,
  });
}

export const arrangeUser = (product: Product, fields: Partial<NewUser> = {}): Promise<User> =>
  product.arrange((ctx) => makeUser(ctx, fields));

export const arrangeSuperAdmin = (product: Product): Promise<User> =>
  arrangeUser(product, { role: StaffRole.SUPER_ADMIN });

export const arrangeSupportAdmin = (product: Product): Promise<User> =>
  arrangeUser(product, { role: StaffRole.SUPPORT_ADMIN });
