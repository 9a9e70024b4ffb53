import type { ProviderName } from '../billing/provider.ts';
import { arrayOf, type Ask } from './our-records.query.ts';

const bought = `
  select distinct on (provider_customer_id) provider_customer_id as customer, organization_id as organization from subscription
  where provider = ? and provider_customer_id is not null and (?::uuid is null or organization_id = ?::uuid)
  order by provider_customer_id, created_at desc`;
const said = `
  select provider_customer_id as customer, organization_id as organization from provider_customer
  where provider = ? and (?::uuid is null or organization_id = ?::uuid)`;

interface Row {
  readonly customer: string;
  readonly organization: string;
}

/** Our side of it; what was noted at the provider comes with its customers. */
export async function readOwners(
  ask: Ask,
  provider: ProviderName,
  organizationId: string | null,
): Promise<Map<string, string>> {
  const values = [provider, organizationId, organizationId];
  const rows = [...(await ask<Row>(bought, values)), ...(await ask<Row>(said, values))];
  return new Map(rows.map(({ customer, organization }) => [customer, organization]));
}

/** Which of these ids are organizations; what is noted at a provider may be anything. */
export async function existing(ask: Ask, ids: readonly string[]): Promise<Set<string>> {
  const rows = await ask<{ id: string }>(
    'select id::text from organization where id::text = any (?::text[])',
    [arrayOf(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}
