import type { Program } from '../apps/app.factory.ts';
import type { Answer } from '../kit/product.ts';

let numbers = 0;
export const fresh = (word: string): string => `${word}-${(numbers += 1)}`;

/** What an app tells of a customer that it has not told of before. */
export function company(more: object = {}): {
  externalId: string;
  name: string;
  owner: { email: string };
} {
  const owner = { externalId: fresh('person'), email: `${fresh('ann')}@acme.example`, name: 'Ann Example' };
  return { externalId: fresh('company'), name: 'Acme', owner, ...more };
}

/** What an app tells of a person who belongs to a customer. */
export const member = (organizationExternalId: string, more: object = {}): { externalId: string } => ({
  ...{ externalId: fresh('person'), email: `${fresh('ben')}@acme.example`, name: 'Ben Example' },
  ...{ organizationExternalId, ...more },
});

export const upsert = (by: Program, input: object): Promise<Answer<{ upsertOrganization: { id: string } }>> =>
  by.actor.ask('mutation ($input: UpsertOrganizationInput!) { upsertOrganization(input: $input) { id } }', {
    input,
  });

/** A customer of an app, by the id that it has there and by the one here. */
export async function aCustomer(by: Program): Promise<{ externalId: string; id: string }> {
  const input = company();
  const { data } = await upsert(by, input);
  return { externalId: input.externalId, id: data?.upsertOrganization.id ?? '' };
}
