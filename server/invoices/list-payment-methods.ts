import { capabilities } from '../billing/capabilities.ts';
import { findProvider } from '../billing/find-provider.ts';
import {
  type ProviderName,
  type ProviderPaymentMethod,
  ProviderRefusal,
  ProviderUnavailable,
} from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import type { PaymentMethod } from './payment-method.ts';

interface Customer {
  readonly provider: ProviderName;
  readonly id: string;
}

/** Asks the providers for what an organization can pay with. */
export async function listPaymentMethods(ctx: Ctx, organizationId: string): Promise<PaymentMethod[]> {
  await ctx.read.find(Organization, organizationId);
  const methods: PaymentMethod[] = [];
  for (const { provider, id } of await customersOf(ctx, organizationId))
    for (const method of await asked(ctx, provider, id)) methods.push({ provider, ...method });
  return methods;
}

/** One organization may be several customers: each checkout can make one. */
async function customersOf(ctx: Ctx, organizationId: string): Promise<Customer[]> {
  const bought = await ctx.em.find(
    Subscription,
    { organization: organizationId, providerCustomerId: { $ne: null } },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  const customers = new Map<string, Customer>();
  for (const { provider, providerCustomerId: id } of bought)
    if (id && capabilities[provider].commands) customers.set(`${provider}:${id}`, { provider, id });
  return [...customers.values()];
}

async function asked(ctx: Ctx, provider: ProviderName, customerId: string): Promise<ProviderPaymentMethod[]> {
  try {
    return await findProvider(ctx.config, provider).listPaymentMethods(customerId);
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw new UserError('PROVIDER_UNAVAILABLE', error.message);
    if (error instanceof ProviderRefusal) throw new UserError('PROVIDER_REFUSED', error.message);
    throw error;
  }
}
