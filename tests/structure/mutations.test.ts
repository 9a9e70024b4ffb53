import { getNamedType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionOf } from '../../server/apps/api-key-scope.ts';
import { User } from '../../server/identity/user.entity.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { anyone, describeRule } from '../../server/kit/rules.ts';
import { modules } from '../../server/modules.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { collectRules } from '../../server/schema.ts';
import { answersOfMutations, nobody } from './mutation-answers.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const long = 'a password of length';

let product: Product;
let actors: Actor[];

beforeAll(async () => {
  product = await startProduct();
  const people = await product.arrange(async (ctx) => {
    const customer = await signUp(ctx, {
      email: 'ann@acme.example',
      name: 'Ann',
      organization: { name: 'Acme', slug: 'acme' },
    });
    const support = await createUser(ctx, {
      email: 'sam@bursar.example',
      name: 'Sam',
      role: StaffRole.SUPPORT_ADMIN,
      password: long,
    });
    const admin = await createUser(ctx, {
      email: 'mira@bursar.example',
      name: 'Mira',
      role: StaffRole.SUPER_ADMIN,
      password: long,
    });
    for (const user of [support, admin]) user.emailVerifiedAt = ctx.clock.now();
    return [customer.user, support, admin];
  });
  actors = [product.stranger(), ...(await Promise.all(people.map((user: User) => product.actingAs(user))))];
});
afterAll(() => product.close());

/** What a query needs to be asked at all; everything else is asked without arguments. */
const needed: Record<string, string> = {
  user: `(id: "${nobody}")`,
  app: `(id: "${nobody}")`,
  license: `(id: "${nobody}")`,
  licenseBatch: `(id: "${nobody}")`,
  validateLicense: '(key: "none")',
  licenseFile: '(key: "none", fingerprint: "12345678")',
  organization: `(id: "${nobody}")`,
  customer: '(externalId: "none")',
  customerUser: '(externalId: "none")',
  product: `(id: "${nobody}")`,
  plan: `(id: "${nobody}")`,
  bulkOperation: `(id: "${nobody}")`,
  importFile: `(id: "${nobody}")`,
  importFields: '(kind: USERS)',
  auditEntry: `(id: "${nobody}")`,
  providerCommand: `(id: "${nobody}")`,
  inboundEvent: `(id: "${nobody}")`,
  previewReprocess: `(id: "${nobody}")`,
  invitation: '(token: "none")',
  explainAccess: `(organizationId: "${nobody}", productId: "${nobody}")`,
  previewSeats: `(subscriptionId: "${nobody}", quantity: 1)`,
  subscription: `(id: "${nobody}")`,
  previewPlan: `(input: {subscriptionId: "${nobody}", planKey: "PRO"})`,
  mail: `(id: "${nobody}")`,
  mailTemplate: '(key: "no.such")',
  mailPreview: '(key: "no.such")',
  invoice: `(id: "${nobody}")`,
  payment: `(id: "${nobody}")`,
  refund: `(id: "${nobody}")`,
  previewRefund: `(paymentId: "${nobody}")`,
  paymentMethods: `(organizationId: "${nobody}")`,
  reconciliationRun: `(id: "${nobody}")`,
  order: `(id: "${nobody}")`,
  promoCode: `(id: "${nobody}")`,
  promoStatistics: `(id: "${nobody}")`,
  checkPromoCode: `(input: {promoCode: "NONE", planId: "${nobody}"})`,
  discrepancy: `(id: "${nobody}")`,
  creditBalance: '(externalId: "x")',
  creditPack: `(id: "${nobody}")`,
  licenseOffer: `(id: "${nobody}")`,
};

/** What asks about one record, and finds none. */
const asking = [
  'previewSeats',
  'previewPlan',
  'previewReprocess',
  'previewRefund',
  'explainAccess',
  'paymentMethods',
  'mailPreview',
  'promoStatistics',
  'checkPromoCode',
];

describe('a support-admin', () => {
  test('reads everything', async () => {
    const support = actors[2];
    const queries = Object.values(product.schema.getQueryType()?.getFields() ?? {});
    const { Query: rules } = collectRules(product.schema, modules);
    const held = new Set(modules.flatMap((module) => Object.keys(module.permissions ?? {})));
    const forKeys = Object.values(permissionOf).filter((permission) => !held.has(permission));
    for (const { name, type } of queries) {
      const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
      const answer = await support?.ask(`{ ${name}${needed[name] ?? ''} ${selection} }`);
      // what asks about one record by its id finds none, and what an app asks of its own is no person's
      const isForKeys = forKeys.includes(describeRule(rules[name] ?? anyone));
      const code = asking.includes(name) ? 'NOT_FOUND' : undefined;
      expect({ name, code: answer?.code }).toEqual({ name, code: isForKeys ? 'FORBIDDEN' : code });
    }
  });
});

describe('every mutation', () => {
  test('stands in the table', () => {
    const fields = Object.keys(product.schema.getMutationType()?.getFields() ?? {});
    expect(Object.keys(answersOfMutations).sort()).toEqual(fields.sort());
  });

  test.each(Object.entries(answersOfMutations))(
    '%s answers each kind of caller as the table says',
    async (name, row) => {
      const answers: string[] = [];
      for (const actor of actors) {
        const { code } = await actor.ask(
          `mutation { ${name}${row.arguments.replace('$actor', `body${answers.length}`)} ${row.selection ?? ''} }`,
        );
        answers.push(code ?? 'done');
      }
      expect(answers).toEqual(row.answers);
    },
  );
});
