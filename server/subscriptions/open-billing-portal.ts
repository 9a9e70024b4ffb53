import { Field, ObjectType } from 'type-graphql';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderName, ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { customerOf } from './customer-of.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A page at a provider where a customer looks after cards, subscriptions and invoices.',
})
export class BillingPortal {
  @Field(() => String, {
    description: 'Its address, for some minutes. Whoever has it acts as the customer.',
  })
  url!: string;
}

/** Notes who opens whose page, and answers how the provider is asked for it once that is noted. */
export async function openBillingPortal(
  ctx: Ctx,
  { organizationId }: { organizationId: string },
): Promise<(runtime: Runtime) => Promise<string>> {
  const organization = await ctx.read.find(Organization, organizationId);
  target(ctx, organization);
  const provider = ProviderName.STRIPE;
  findProvider(ctx.config, provider);
  const customerId = await customerOf(ctx, organizationId, provider);
  if (!customerId)
    throw new UserError(
      'NO_CUSTOMER',
      `${organization.name} has bought nothing at Stripe: it has no page there.`,
    );
  const returnUrl = `${ctx.config.publicUrl}/admin/organizations/${organizationId}`;
  return async ({ config }) => {
    try {
      return (await findProvider(config, provider).openPortal(customerId, returnUrl)).url;
    } catch (error) {
      if (error instanceof ProviderUnavailable) throw new UserError('PROVIDER_UNAVAILABLE', error.message);
      if (error instanceof ProviderRefusal) throw new UserError('PROVIDER_REFUSED', error.message);
      throw error;
    }
  };
}
