import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { AuditTarget } from './audit-target.entity.ts';
import { labelsOf } from './audit.loaders.ts';

@Resolver(() => AuditTarget)
export class AuditTargetResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the record is called now; null where it is gone, or has no name.',
  })
  @Needs<AuditTarget>('record')
  label(@Root() target: AuditTarget, @Ctx() ctx: Context): Promise<string | null> {
    return labelsOf(ctx).load(target.record);
  }
}
