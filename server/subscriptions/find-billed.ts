import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderName } from '../billing/provider.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { ProviderCustomer } from './provider-customer.entity.ts';
import { Subscription } from './subscription.entity.ts';

/**
 * Whom a provider bills: by the id that was noted at the provider, else by what a person here has said of the customer, else by an
 * earlier subscription of the same customer.
 */
export async function findBilled(
  em: EntityManager,
  provider: ProviderName,
  { organizationId, customerId }: { organizationId: string | null; customerId: string | null },
): Promise<Organization | null> {
  if (organizationId) return em.findOne(Organization, organizationId);
  if (!customerId) return null;
  const said = await em.findOne(
    ProviderCustomer,
    { provider, providerCustomerId: customerId },
    { populate: ['organization'] },
  );
  if (said) return said.organization.unwrap();
  const earlier = await em.findOne(
    Subscription,
    { provider, providerCustomerId: customerId },
    { populate: ['organization'], orderBy: { createdAt: 'desc' } },
  );
  return earlier?.organization.unwrap() ?? null;
}
