import { expect } from 'vitest';
import type { User } from '../../server/identity/user.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor, Answer } from '../kit/product.ts';

export interface Company {
  id: string;
  owner: User;
}

export interface Told {
  id: string;
  status: string;
  url: string | null;
  error: string | null;
  amount: { amount: number; currency: string };
  methodBrand: string | null;
  methodLast4: string | null;
  paymentId: string | null;
  user: { id: string } | null;
}

export const shown = `id status url error amount { amount currency } methodBrand methodLast4 paymentId user { id }`;

/** A page is paid there with a card, as a customer would. */
export const pay = (url: string | null, number: string): Promise<Response> =>
  fetch(`${url}/pay`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ number, expiry: '12/34', cvc: '123', name: 'Bea' }),
  });

export interface Overview {
  ordersThisMonth: number;
  licenseRevenue: { amount: number; currency: string }[];
  orderRevenue: { amount: number; currency: string }[];
}

/** The product and Stripe’s stand-in, with a pack on sale: 10,000 credits for $90. */
export interface OrderWorld extends BillingWorld {
  readonly packId: string;
  /** A company that has bought nothing. */
  aBuyer(): Promise<Company>;
  sell(
    organizationId: string,
    more?: object,
    by?: Actor,
  ): Promise<Answer<{ createPackCheckout: { id: string; status: string; order: Told | null } }>>;
  /** The order of a page that was made. */
  sold(organizationId: string, more?: object): Promise<Told>;
  read(id: string): Promise<Told>;
  creditsOf(organizationId: string): Promise<{ amount: number; reference: string | null }[]>;
  fulfilled(id: string): Promise<void>;
  /** What the overview says of orders. */
  overview(): Promise<Overview>;
}

export async function openOrderWorld(): Promise<OrderWorld> {
  const world = await openBillingWorld();
  const { createCreditPack } = await world.admin.get<{ createCreditPack: { id: string } }, object>(
    `mutation { createCreditPack(input: { name: "10,000 credits", credits: 10000, unitAmount: 9000, currency: "USD", validDays: 365 }) { id } }`,
  );
  const packId = createCreditPack.id;
  let made = 0;
  const aBuyer = async (): Promise<Company> => {
    const name = `buyer-${(made += 1)}`;
    const { organization, user } = await world.product.arrange((ctx) =>
      signUp(ctx, { email: `owner@${name}.test`, name: 'Bea Buyer', organization: { name, slug: name } }),
    );
    return { id: organization.id, owner: user };
  };

  const sell = (
    organizationId: string,
    more: object = {},
    by: Actor = opened.admin,
  ): Promise<Answer<{ createPackCheckout: { id: string; status: string; order: Told | null } }>> =>
    by.ask<{ createPackCheckout: { id: string; status: string; order: Told | null } }, object>(
      `mutation ($input: CreatePackCheckoutInput!) { createPackCheckout(input: $input) { id status order { ${shown} } } }`,
      { input: { organizationId, packId, ...more } },
    );
  const sold = async (organizationId: string, more: object = {}): Promise<Told> => {
    const { data, errors } = await sell(organizationId, more);
    if (!data?.createPackCheckout.order) throw new Error(errors[0]?.message ?? 'no order');
    return data.createPackCheckout.order;
  };
  const read = async (id: string): Promise<Told> =>
    (
      await opened.admin.get<{ order: Told }, object>(`query ($id: ID!) { order(id: $id) { ${shown} } }`, {
        id,
      })
    ).order;
  const creditsOf = async (id: string): Promise<{ amount: number; reference: string | null }[]> =>
    (
      await opened.admin.get<
        { organization: { creditEntries: { nodes: { amount: number; reference: string | null }[] } } },
        object
      >('query ($id: ID!) { organization(id: $id) { creditEntries { nodes { amount reference } } } }', { id })
    ).organization.creditEntries.nodes;
  const fulfilled = (id: string): Promise<void> =>
    expect.poll(async () => (await read(id)).status, { timeout: 15_000 }).toBe('FULFILLED');

  const overview = async (): Promise<Overview> =>
    (
      await opened.admin.get<{ overview: Overview }>(
        '{ overview { ordersThisMonth licenseRevenue { amount currency } orderRevenue { amount currency } } }',
      )
    ).overview;
  const opened: OrderWorld = Object.assign(world, {
    packId,
    aBuyer,
    sell,
    sold,
    read,
    creditsOf,
    fulfilled,
    overview,
  });
  return opened;
}
