import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { CreditPack, CreditPackFields } from './credit-pack.entity.ts';

export const UpdateCreditPackInput = updateInput(CreditPackFields, {
  description:
    'Changes to a credit pack: what is left out stays as it is. Who has bought it keeps what it gave.',
});
export type UpdateCreditPackInput = InstanceType<typeof UpdateCreditPackInput>;

/** Changes what a pack gives and costs from now on. */
export async function updateCreditPack(
  ctx: Ctx,
  input: { id: string; changes: UpdateCreditPackInput },
): Promise<CreditPack> {
  const pack = await ctx.read.lock(CreditPack, input.id);
  const { name } = input.changes;
  return assign(pack, { ...input.changes, ...(name != null && { name: said(name, 'name') }) });
}
