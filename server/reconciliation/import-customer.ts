import { ref } from '@mikro-orm/core';
import type { ProviderPrice } from '../billing/provider-account.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { slugOf } from '../kit/slug.ts';
import { createOrganization } from '../organizations/create-organization.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { ProviderCustomer } from '../subscriptions/provider-customer.entity.ts';
import { adoptForeignPrice } from './adopt-foreign-price.ts';
import { ReconciliationRow } from './reconciliation-row.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';

export interface ImportCustomer {
  /** The row of a run in which nobody knew them. */
  readonly rowId: string;
  /** The organization that they are; a new one where it is left out. */
  readonly organizationId?: string | null;
  /** The product of plans that the catalog does not know. */
  readonly productId?: string | null;
}

/**
 * Says whose a customer of the provider is, makes the organization where there is none, and takes the prices that they have into the
 * catalog. What they bought, were billed and paid comes with the synchronization that this begins.
 */
export async function importCustomer(ctx: Ctx, input: ImportCustomer): Promise<Organization> {
  const row = await ctx.read.lock(ReconciliationRow, input.rowId);
  const { providerCustomerId, organization: known } = row;
  if (!providerCustomerId) {
    if (known) return known.loadOrFail();
    throw new UserError(
      'CUSTOMER_UNKNOWN',
      'The provider names no customer here: there is nobody to import.',
    );
  }
  const { provider } = await ctx.read.find(ReconciliationRun, row.run.id);
  const said = await ctx.em.findOne(
    ProviderCustomer,
    { provider, providerCustomerId },
    { populate: ['organization'] },
  );
  if (said) return said.organization.unwrap();
  for (const price of (row.prices ?? []) as ProviderPrice[])
    await adoptForeignPrice(ctx, { provider, price }, input.productId ?? null);
  const organization = input.organizationId
    ? await ctx.read.lock(Organization, input.organizationId)
    : await foundFor(ctx, row, providerCustomerId);
  ctx.em.create(ProviderCustomer, {
    ...{ provider, providerCustomerId, organization: ref(organization), createdAt: ctx.clock.now() },
  });
  await ctx.em.flush();
  await publish(ctx, 'customer.imported', { organizationId: organization.id });
  return organization;
}

/** Named as they are at the provider; whoever reads their mail there owns it here. */
async function foundFor(
  ctx: Ctx,
  { customerName, customerEmail }: ReconciliationRow,
  providerCustomerId: string,
): Promise<Organization> {
  if (!customerEmail)
    throw new UserError(
      'EMAIL_NEEDED',
      `The provider has no e-mail address of ${customerName ?? providerCustomerId}: say which organization they are.`,
      { field: 'organizationId' },
    );
  const name = customerName?.trim() || customerEmail;
  return createOrganization(ctx, {
    ...{ name, slug: await freeSlug(ctx, name), country: null, phone: null },
    ...{ ownerEmail: customerEmail, ownerName: name },
  });
}

async function freeSlug(ctx: Ctx, name: string): Promise<string> {
  const base = slugOf(name, 50) || 'customer';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await ctx.em.findOne(Organization, { slug }))) return slug;
  }
}
