import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { AuditChange } from './audit-change.ts';
import { labelsOf } from './audit.loaders.ts';

@Resolver(() => AuditChange)
export class AuditChangeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the record is called now; null where there is none of its id, or it has no name.',
  })
  label(@Root() { type, recordId }: AuditChange, @Ctx() ctx: Context): Promise<string | null> {
    return labelsOf(ctx).load(`${type}:${recordId}`);
  }
}
