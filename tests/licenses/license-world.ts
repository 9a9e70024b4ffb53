import { signUp } from '../../server/organizations/sign-up.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Reply, type Served } from '../kit/served.ts';

/** What tests read of a license. */
export interface SeenLicense {
  readonly id: string;
  readonly key: string;
  readonly status: string;
}

/** An app with two plans, a company, and a key of each of two apps, behind the real server. */
export interface LicenseWorld {
  served: Served;
  admin: Actor;
  support: Actor;
  appId: string;
  planId: string;
  otherPlanId: string;
  /** A plan of the product whose price is agreed with each customer. */
  customPlanId: string;
  productId: string;
  organizationId: string;
  owner: { id: string; name: string; email: string };
  /** Acts as the app, or as another one. */
  ask(query: string, variables?: object): Promise<Reply>;
  askAsOther(query: string, variables?: object): Promise<Reply>;
  askWith(token: string, query: string, variables?: object): Promise<Reply>;
  newToken(scopes: readonly string[], appId?: string): Promise<string>;
  /** A fresh license of the company. */
  aLicense(more?: object): Promise<SeenLicense>;
  aCompany(): Promise<{ organizationId: string; owner: { id: string; name: string; email: string } }>;
  /** Moves the time of the product away from the machine's. */
  later(milliseconds: number): void;
  close(): Promise<void>;
}

export const day = 86_400_000;
export const why = 'Agreed by phone';
export const machine = (name: string | number): string => `fingerprint-${name}`;

export async function openLicenseWorld(): Promise<LicenseWorld> {
  const served = await serve();
  const { product } = served;
  const admin = await product.actingAs(await arrangeSuperAdmin(product));
  const support = await product.actingAs(await arrangeSupportAdmin(product));
  const { pool, clock } = product.runtime;
  const made = async (mutation: string): Promise<string> => {
    await pool.query('delete from rate_limit');
    const answer = await admin.get<{ made: { id: string } }>(`mutation { made: ${mutation} { id } }`);
    return answer.made.id;
  };
  const productId = await made('createProduct(input: { key: "DESKTOP", name: "Desktop" })');
  const otherProduct = await made('createProduct(input: { key: "CLOUD", name: "Cloud" })');
  await made('createMeter(input: { key: "projects", name: "Projects", unit: "projects" })');
  await made('createMeter(input: { key: "activations", name: "Activations", unit: "machines" })');
  await made('createFeature(input: { key: "export", name: "Export" })');
  const planId = await made(
    `createPlan(input: { productId: "${productId}", key: "PRO", name: "Professional", limits: [{ meter: "projects", value: 20 }], features: ["export"] })`,
  );
  const customPlanId = await made(
    `createPlan(input: { productId: "${productId}", key: "CUSTOM", name: "Agreed", isCustomPriced: true, limits: [{ meter: "activations", value: 4 }] })`,
  );
  const otherPlanId = await made(
    `createPlan(input: { productId: "${otherProduct}", key: "PRO", name: "Cloud Pro" })`,
  );
  const appId = await made(
    `createApp(input: { key: "desktop", name: "Desktop", productId: "${productId}" })`,
  );
  const otherApp = await made(
    `createApp(input: { key: "beside", name: "Beside", productId: "${productId}" })`,
  );
  const newToken = async (scopes: readonly string[], of = appId): Promise<string> => {
    await pool.query('delete from rate_limit');
    const { createApiKey } = await admin.get<{ createApiKey: { token: string } }>(
      `mutation { createApiKey(input: { appId: "${of}", name: "tests", scopes: [${scopes.join(', ')}], perMinute: 100000, reason: "Tests" }) { token } }`,
    );
    return createApiKey.token;
  };
  const scopes = ['LICENSES_READ', 'LICENSES_ACTIVATE'];
  const [token, otherToken] = [await newToken(scopes), await newToken(scopes, otherApp)];
  const askWith = (bearer: string, query: string, variables: object = {}): Promise<Reply> =>
    served.query(query, { variables, headers: { authorization: `Bearer ${bearer}` } });

  let companies = 0;
  const aCompany = async () => {
    const slug = `acme-${(companies += 1)}`;
    const email = `ann@${slug}.example`;
    const { user, organization } = await product.arrange((ctx) =>
      signUp(ctx, { email, name: `Ann ${slug}`, organization: { name: `Acme ${companies}`, slug } }),
    );
    return { organizationId: organization.id, owner: { id: user.id, name: user.name, email } };
  };
  const company = await aCompany();
  return {
    ...{ served, admin, support, appId, planId, customPlanId, otherPlanId, productId, ...company },
    ...{ newToken, askWith, aCompany },
    ask: (query, variables) => askWith(token, query, variables),
    askAsOther: (query, variables) => askWith(otherToken, query, variables),
    aLicense: async (more = {}) => {
      await pool.query('delete from rate_limit');
      const input = { appId, planId, organizationId: company.organizationId, reason: why, ...more };
      const { issueLicense } = await admin.get<{ issueLicense: SeenLicense }, object>(
        'mutation ($input: IssueLicenseInput!) { issueLicense(input: $input) { id key status } }',
        { input },
      );
      return issueLicense;
    },
    later: (milliseconds) => clock.setOffset(milliseconds),
    close: () => served.close(),
  };
}
