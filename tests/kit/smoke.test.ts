import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from './product.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { createAdmin } from '../../server/identity/create-admin.ts';
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
test('smoke', async () => {
  const admin = await product.arrange((ctx) =>
    createAdmin(ctx, { email: 'mira@bursar.test', name: 'Mira', password: 'long enough password' }),
  );
  const { organization } = await product.arrange((ctx) =>
    signUp(ctx, { email: 'ann@acme.test', name: 'Ann', organization: { name: 'Acme', slug: 'acme' } }),
  );
  const mira = await product.actingAs(admin as never);
  console.log(
    JSON.stringify(
      await mira.ask(
        '{ organizations(filter: {q: "nn@ac"}) { totalCount nodes { id name memberCount owner { user { email } } lastActivityAt timeline { nodes { title type actor } } } } }',
      ),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(
      await mira.ask(
        'mutation($id: ID!) { suspendOrganization(id: $id, reason: "Does not pay") { id state stateReason timeline { nodes { title type actor detail } } } }',
        { id: organization.id } as never,
      ),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(
      await mira.ask(
        '{ auditEntries { totalCount nodes { id at title actor reason ip userAgent actorUser { name } targets { nodes { type recordId } } changes { type operation fields { name before after } } } } }',
      ),
      null,
      1,
    ).slice(0, 6000),
  );
  await product.runJobs();
  console.log(product.mails);
});
