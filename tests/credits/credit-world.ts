import type { CreditEntryKind } from '../../server/credits/credit-kinds.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
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
  anOrganization(): Promise<string>;
  grant(organizationId: string, amount: number, more?: object): Promise<Answer<{ grantCredits: Entry }>>;
  deduct(organizationId: string, amount: number, more?: object): Promise<Answer<{ deductCredits: Entry }>>;
  reverse(entryId: string): Promise<Answer<{ reverseCredits: Entry }>>;
  /** What can be spent and what is held, and the ledger, the oldest entry first. */
  ledgerOf(organizationId: string): Promise<{ balance: number; held: number; entries: Entry[] }>;
  /** Moves the product's time. */
  pass(milliseconds: number): void;
}

const entry = '{ id kind amount heldAmount balance held }';

export async function openCreditWorld(): Promise<CreditWorld> {
  const product = await startProduct();
  const { clock, pool } = product.runtime;
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
  return {
    product,
    admin,
    anOrganization: async () => {
      const name = `org${(made += 1)}`;
      const { organization } = await product.arrange((ctx) =>
        signUp(ctx, { email: `${name}@acme.example`, name: 'Ann', organization: { name, slug: name } }),
      );
      return organization.id;
    },
    grant: (organizationId, amount, more = {}) =>
      act(`mutation ($input: GrantCreditsInput!) { grantCredits(input: $input) ${entry} }`, {
        input: { organizationId, amount, ...why, ...more },
      }),
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
    pass: (milliseconds) => void (passed += milliseconds),
  };
}
