import { seedCatalog } from '../../server/catalog/seed-catalog.ts';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const password = 'a password of length';

/** The catalog of the demo, and who looks at it. */
export interface CatalogWorld {
  product: Product;
  support: Actor;
  customer: Actor;
  organizationId: string;
  /** A super-admin with limits of their own. */
  anAdmin(): Promise<Actor>;
  /** The id of a plan by the keys of its product and of itself. */
  planId(product: string, plan: string): Promise<string>;
  productId(key: string): Promise<string>;
}

export async function openCatalog(): Promise<CatalogWorld> {
  const product = await startProduct();
  await product.arrange(seedCatalog);
  const people = await product.arrange(async (ctx) => {
    const support = await createUser(ctx, {
      ...{ email: 'sam@bursar.example', name: 'Sam', password },
      role: StaffRole.SUPPORT_ADMIN,
    });
    support.emailVerifiedAt = ctx.clock.now();
    const { user, organization } = await signUp(ctx, {
      email: 'ann@acme.example',
      name: 'Ann',
      organization: { name: 'Acme', slug: 'acme' },
    });
    return { support, user, organization };
  });
  let admins = 0;
  const idOf = async (text: string, values: string[]): Promise<string> => {
    const { rows } = await product.runtime.pool.query<{ id: string }>(text, values);
    const [row] = rows;
    if (!row) throw new Error(`${values.join(' ')} is not in the catalog`);
    return row.id;
  };
  return {
    product,
    support: await product.actingAs(people.support),
    customer: await product.actingAs(people.user),
    organizationId: people.organization.id,
    anAdmin: async () => {
      const email = `mira-${(admins += 1)}@bursar.example`;
      return product.actingAs(
        await product.arrange((ctx) => createAdmin(ctx, { email, name: 'Mira', password })),
      );
    },
    planId: (of, key) =>
      idOf('select p.id from plan p join product o on o.id = p.product_id where o.key = $1 and p.key = $2', [
        of,
        key,
      ]),
    productId: (key) => idOf('select id from product where key = $1', [key]),
  };
}
