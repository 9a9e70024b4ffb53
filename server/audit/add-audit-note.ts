import { InputType, Field, ID } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { AuditEntry } from './audit-entry.entity.ts';

@InputType({ description: 'What was done outside of the product.' })
export class AddAuditNoteInput {
  @Field(() => String, {
    description: 'What was done, and why, 10 to 2,000 characters; the `reason` of the entry.',
  })
  @Bounds({ minLength: 10, maxLength: 2_000 })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The type of the record that it concerns, such as Organization.',
  })
  targetType?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of that record. Goes with `targetType`.' })
  targetId?: string | null;
}

/** Keeps work that was done outside, such as in a provider's dashboard, where everyone looks for it. */
export async function addAuditNote(ctx: Ctx, input: AddAuditNoteInput): Promise<AuditEntry> {
  if (Boolean(input.targetType) !== Boolean(input.targetId)) {
    throw new UserError('BAD_USER_INPUT', 'Type and id of the record go together.', {
      field: input.targetType ? 'targetId' : 'targetType',
    });
  }
  if (input.targetType && input.targetId) {
    const type = ctx.runtime.engine.model.entityOf(input.targetType);
    if (!type) {
      throw new UserError('BAD_USER_INPUT', `There is no type ${input.targetType}.`, { field: 'targetType' });
    }
    target(ctx, await ctx.read.lock(type, input.targetId));
  }
  const [row] = await ctx.em.execute<{ id: string }[]>('select audit.current_deed() as id');
  return ctx.em.getReference(AuditEntry, row?.id ?? '');
}
