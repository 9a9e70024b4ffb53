import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { Organization, OrganizationFields } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';

export const UpdateOrganizationInput = updateInput(OrganizationFields, {
  description: 'Changes to an organization; what is left out stays, null clears.',
});
export type UpdateOrganizationInput = InstanceType<typeof UpdateOrganizationInput>;

/** Changes what an organization is called and how to reach it. */
export async function updateOrganization(
  ctx: Ctx,
  id: string,
  input: UpdateOrganizationInput,
): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, id);
  refuseClosed(organization);
  const { name, phone } = input;
  assign(organization, {
    ...input,
    ...(name != null && { name: said(name, 'name') }),
    ...(phone != null && { phone: phone.trim() || null }),
  });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('SLUG_TAKEN', 'Another organization has this short name already.', { field: 'slug' });
  }
  return organization;
}
