import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissionOf } from '../../server/apps/api-key-scope.ts';
import { describeRule } from '../../server/kit/rules.ts';
import { modules } from '../../server/modules.ts';
import { collectRules } from '../../server/schema.ts';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Product } from '../kit/product.ts';

/** What only the app that is looked at, and its customer, may be told. */
const secret = 'Secretive';
const machine = 'machine-of-another-app';

let product: Product;
let stranger: Program;
let target: Record<string, string>;

beforeAll(async () => {
  product = await startProduct({ STRIPE_API_KEY: 'sk_test_tests', STRIPE_WEBHOOK_SECRET: 'whsec_tests' });
  stranger = await arrangeProgram(product);
  target = await arrangeTarget();
});
afterAll(() => product.close());

/** An app whose customer has everything that can be asked for, by the names of what it has. */
async function arrangeTarget(): Promise<Record<string, string>> {
  const app = await arrangeProgram(product);
  const admin = await product.actingAs(await arrangeSuperAdmin(product));
  const idOf = async (by: Pick<typeof admin, 'get'>, mutation: string, field = 'id'): Promise<string> => {
    const data = await by.get<Record<string, Record<string, string>>>(
      `mutation { ${mutation} { ${field} } }`,
    );
    return Object.values(data)[0]?.[field] ?? '';
  };
  const owner = `owner: { externalId: "usr_1", email: "ann@secretive.example", name: "Ann ${secret}" }`;
  const organization = await idOf(
    app.actor,
    `upsertOrganization(input: { externalId: "acct_1", name: "${secret} Ltd.", ${owner} })`,
  );
  const plan = await idOf(
    admin,
    `createPlan(input: { productId: "${app.productId}", key: "PRO", name: "${secret} plan", limits: [] })`,
  );
  await idOf(
    admin,
    `grantCredits(input: { organizationId: "${organization}", amount: 450, purpose: BONUS, reason: "${secret}" })`,
  );
  const key = await idOf(
    admin,
    `issueLicense(input: { appId: "${app.appId}", planId: "${plan}", organizationId: "${organization}", floatingSeats: 2, note: "${secret}", reason: "x" })`,
    'key',
  );
  const hold = await idOf(
    app.actor,
    'holdCredits(input: { externalId: "acct_1", amount: 5, idempotencyKey: "first" })',
  );
  await idOf(
    app.actor,
    `activateLicense(input: { key: "${key}", fingerprint: "${machine}", name: "${secret}" })`,
  );
  await product.arrange(({ em }) =>
    em.execute(`update app set return_origins = '{https://secretive.example}' where id = ?`, [app.appId]),
  );
  const pack = await idOf(
    admin,
    `createCreditPack(input: { name: "${secret} pack", credits: 100, unitAmount: 900, currency: "USD", productId: "${app.productId}" })`,
  );
  const offer = await idOf(
    admin,
    `createLicenseOffer(input: { name: "${secret} offer", unitAmount: 900, currency: "USD", appId: "${app.appId}", planId: "${plan}" })`,
  );
  const back = 'doneUrl: "https://secretive.example/done", leftUrl: "https://secretive.example/left"';
  // no worker: the page is never made, and the order is there all the same
  const order = await idOf(
    app.actor,
    `openCheckout(input: { externalId: "acct_1", offerId: "${offer}", ${back}, idempotencyKey: "first" })`,
  );
  const lease = await idOf(app.actor, `checkOutLease(input: { key: "${key}", fingerprint: "${machine}" })`);
  return { organization, plan, hold, lease, order, pack, offer, key, product: app.productId, app: app.appId };
}

type Field = GraphQLField<unknown, unknown>;

/** Arguments that name what the other app has, and something that fits where it has nothing. */
function argumentsOf(field: Field, id: string): string {
  const given = field.args.filter(({ type, name }) => isNonNullType(type) || name in named(id));
  return given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${valueOf(arg, id)}`).join(', ')})` : '';
}
const named = (id: string): Record<string, string> => ({
  ...{ id, externalId: 'acct_1', organizationExternalId: 'acct_1', userExternalId: 'usr_1' },
  ...{ key: target['key'] ?? '', fingerprint: machine, idempotencyKey: 'first' },
});
function valueOf({ name, type }: GraphQLArgument | GraphQLInputField, id: string): string {
  const inner = getNamedType(type);
  const known = named(id)[name];
  if (known !== undefined) return JSON.stringify(known);
  const isList = String(type).startsWith('[');
  const value = isInputObjectType(inner)
    ? `{ ${Object.values(inner.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => `${field.name}: ${valueOf(field, id)}`)
        .join(', ')} }`
    : isEnumType(inner)
      ? (inner.getValues()[0]?.name ?? '')
      : (fitting[inner.name] ?? (/email/i.test(name) ? '"eve@evil.example"' : '"none"'));
  return isList ? `[${value}]` : value;
}
const fitting: Record<string, string> = {
  ...{ Int: '1', Float: '1', WholeNumber: '1', MinorUnits: '1', Boolean: 'true' },
  ...{ ID: '"01920000-0000-7000-8000-000000000000"', DateTimeISO: '"2030-01-01T00:00:00Z"' },
};

/** Everything that an answer can say without arguments, some levels deep. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every((arg) => !isNonNullType(arg.type)),
  );
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (depth === 0 || field.name === 'edges') return [];
    const nested = selectionOf(inner, depth - 1);
    return nested ? [`${field.name} ${nested}`] : [];
  });
  return parts.length > 0 ? `{ ${[...new Set(parts)].join(' ')} }` : '{ __typename }';
}

/** All that the app which is looked at has, as it stands in the database. */
async function state(): Promise<unknown> {
  const tables = [
    'organization',
    'app_organization',
    'app_user',
    'membership',
    'license',
    'license_activation',
  ];
  const more = [
    'license_lease',
    'credit_balance',
    'credit_entry',
    'credit_hold',
    'activity',
    'api_key',
    'customer_order',
  ];
  const { organization, app } = target;
  const found: Record<string, unknown> = {};
  for (const table of [...tables, ...more]) {
    const { rows } = await product.runtime.pool.query(
      `select to_jsonb(t) - 'last_used_at' as row from ${table} t where to_jsonb(t)::text like any ($1) order by t::text`,
      [[`%${organization}%`, `%${app}%`]],
    );
    found[table] = rows;
  }
  return found;
}

/** What the other app may be told: nothing is there, or its question was none. */
const harmless = [
  ...[undefined, 'NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'OWNER_NEEDED'],
  'RETURN_URL_NOT_ALLOWED',
];

test('an app with every scope neither sees nor changes what is another one’s, by any field of the API', async () => {
  const { Query, Mutation } = collectRules(product.schema, modules);
  const forKeys = new Set(Object.values(permissionOf));
  const before = await state();
  const open: string[] = [];
  for (const [operation, type, rules] of [
    ['query', product.schema.getQueryType(), Query],
    ['mutation', product.schema.getMutationType(), Mutation],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const rule = describeRule(rules[field.name] as never);
      const isOpen = rule.split(/,? or /).some((one) => forKeys.has(one));
      const ids = field.args.some(({ name }) => name === 'id') && isOpen ? Object.values(target) : [''];
      for (const id of ids) {
        // a class that apps do not see forbids the whole answer; the rest of it is asked for without
        for (const depth of isOpen ? [2, 1] : [0]) {
          const selection = selectionOf(getNamedType(field.type), depth);
          const text = `${operation} { ${field.name}${argumentsOf(field, id)} ${selection} }`;
          const { data, code } = await stranger.actor.ask(text);
          expect(JSON.stringify(data ?? null), text).not.toContain(secret);
          if (isOpen) expect(harmless, `${text}: ${code}`).toContain(code);
          else if (rule !== 'anyone') expect({ text, code }).toEqual({ text, code: 'FORBIDDEN' });
        }
      }
      if (isOpen) open.push(field.name);
    }
  }
  expect(await state()).toEqual(before);
  expect(open).toEqual(
    expect.arrayContaining([
      'customer',
      'creditEntries',
      'captureHold',
      'heartbeatLease',
      'plans',
      'order',
      'openCheckout',
    ]),
  );
});
