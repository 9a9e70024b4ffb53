import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderName, ProviderSubscription } from '../billing/provider.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from './subscription.entity.ts';

/** Whose subscription it is: by the id that was noted at the provider, else by an earlier one of the same customer. */
export async function findBilled(
  em: EntityManager,
  provider: ProviderName,
  { organizationId, customerId }: ProviderSubscription,
): Promise<Organization | null> {
  if (organizationId) return em.findOne(Organization, organizationId);
  const earlier = await em.findOne(
    Subscription,
    { provider, providerCustomerId: customerId },
    { populate: ['organization'], orderBy: { createdAt: 'desc' } },
  );
  return earlier?.organization.unwrap() ?? null;
}
