import type { CreditEntryKind } from '../../server/credits/credit-kinds.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { aCustomer, fresh } from '../customers/customer.factory.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Answer, type Product } from '../kit/product.ts';

export interface Entry {
  readonly id: string;
  readonly kind: CreditEntryKind;
  readonly amount: number;
  readonly heldAmount: number;
  readonly balance: number;
  readonly held: number;
}

/** The product, organizations without credits, and a super-admin who is never too fast. */
export interface CreditWorld {
  readonly product: Product;
  readonly admin: Actor;
  readonly app: Program;
  anOrganization(): Promise<string>;
  grant(organizationId: string, amount: number, more?: object): Promise<Answer<{ grantCredits: Entry }>>;
  deduct(organizationId: string, amount: number, more?: object): Promise<Answer<{ deductCredits: Entry }>>;
  reverse(entryId: string): Promise<Answer<{ reverseCredits: Entry }>>;
  /** An app that knows a new organization, which has so many credits. */
  aCustomer(amount: number): Promise<Customer>;
  /** What can be spent and what is held, and the ledger, the oldest entry first. */
  ledgerOf(organizationId: string): Promise<{ balance: number; held: number; entries: Entry[] }>;
  /** What is left of each lot, the oldest first. */
  lotsOf(organizationId: string): Promise<number[]>;
  /** Moves the product's time. */
  pass(milliseconds: number): void;
}

/** A customer of an app, and what the app does with its credits. */
export interface Customer {
  readonly id: string;
  readonly externalId: string;
  spend(amount: number, more?: object): Promise<Answer<{ spendCredits: Spent }>>;
  hold(amount: number, more?: object): Promise<Answer<{ holdCredits: Hold }>>;
  capture(id: string, amount?: number): Promise<Answer<{ captureHold: Hold }>>;
  release(id: string): Promise<Answer<{ releaseHold: Hold }>>;
}
export interface Spent {
  readonly id: string;
  readonly amount: number;
  readonly balance: number;
}
export interface Hold {
  readonly id: string;
  readonly state: string;
  readonly amount: number;
  readonly captured: number;
}

const holdFields = '{ id state amount captured }';

/** What an app does with the credits of a customer that it calls so. */
export function customerOf(by: Program, id: string, externalId: string): Customer {
  const input = (amount: number, more: object = {}) => ({
    input: { externalId, amount, idempotencyKey: fresh('key'), ...more },
  });
  return {
    ...{ id, externalId },
    spend: (amount, more) =>
      by.actor.ask<{ spendCredits: Spent }, object>(
        'mutation ($input: SpendCreditsInput!) { spendCredits(input: $input) { id amount balance held at } }',
        input(amount, more),
      ),
    hold: (amount, more) =>
      by.actor.ask<{ holdCredits: Hold }, object>(
        `mutation ($input: HoldCreditsInput!) { holdCredits(input: $input) ${holdFields} }`,
        input(amount, more),
      ),
    capture: (hold, amount) =>
      by.actor.ask<{ captureHold: Hold }, object>(
        `mutation ($id: ID!, $amount: WholeNumber) { captureHold(id: $id, amount: $amount) ${holdFields} }`,
        { id: hold, amount },
      ),
    release: (hold) =>
      by.actor.ask<{ releaseHold: Hold }, object>(
        `mutation ($id: ID!) { releaseHold(id: $id) ${holdFields} }`,
        { id: hold },
      ),
  };
}

const entry = '{ id kind amount heldAmount balance held }';

export async function openCreditWorld(): Promise<CreditWorld> {
  const product = await startProduct();
  const { clock, pool } = product.runtime;
  const app = await arrangeProgram(product);
  const admin = await product.actingAs(await arrangeSuperAdmin(product));
  let made = 0;
  let passed = 0;
  const real = clock.now.bind(clock);
  Object.assign(clock, { now: () => new Date(real().getTime() + passed) });
  const act = async <T>(mutation: string, variables: object): Promise<Answer<T>> => {
    await pool.query('delete from rate_limit');
    return admin.ask<T, object>(mutation, variables);
  };
  const why = { purpose: 'BONUS', reason: 'As agreed by telephone' };
  const grant: CreditWorld['grant'] = (organizationId, amount, more = {}) =>
    act(`mutation ($input: GrantCreditsInput!) { grantCredits(input: $input) ${entry} }`, {
      input: { organizationId, amount, ...why, ...more },
    });
  return {
    ...{ product, admin, app, grant },
    aCustomer: async (amount) => {
      const { id, externalId } = await aCustomer(app);
      if (amount > 0) await grant(id, amount);
      return customerOf(app, id, externalId);
    },
    anOrganization: async () => {
      const name = `org${(made += 1)}`;
      const { organization } = await product.arrange((ctx) =>
        signUp(ctx, { email: `${name}@acme.example`, name: 'Ann', organization: { name, slug: name } }),
      );
      return organization.id;
    },
    deduct: (organizationId, amount, more = {}) =>
      act(`mutation ($input: DeductCreditsInput!) { deductCredits(input: $input) ${entry} }`, {
        input: { organizationId, amount, ...why, ...more },
      }),
    reverse: (entryId) =>
      act(`mutation ($id: ID!) { reverseCredits(entryId: $id, reason: "A mistake") ${entry} }`, {
        id: entryId,
      }),
    ledgerOf: async (id) => {
      const { organization } = await admin.get<
        {
          organization: {
            credits: { balance: number; held: number } | null;
            creditEntries: { nodes: Entry[] };
          };
        },
        object
      >(
        `query ($id: ID!) { organization(id: $id) { credits { balance held } creditEntries(first: 100) { nodes ${entry} } } }`,
        { id },
      );
      const { balance = 0, held = 0 } = organization.credits ?? {};
      return { balance, held, entries: organization.creditEntries.nodes.toReversed() };
    },
    lotsOf: async (id) => {
      const { rows } = await pool.query<{ remaining: number }>(
        'select remaining::int from credit_lot where organization_id = $1 order by created_at, id',
        [id],
      );
      return rows.map(({ remaining }) => remaining);
    },
    pass: (milliseconds) => void (passed += milliseconds),
  };
}
