import { Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { AuditVerification } from './audit-verification.entity.ts';
import { latestVerification } from './latest-verification.ts';
import { verifyAudit } from './verify-audit.ts';

@Resolver(() => AuditVerification)
export class AuditVerificationResolver {
  @Query(() => AuditVerification, {
    nullable: true,
    description: 'The latest check of the audit log, done or under way; null where there never was one.',
  })
  async auditVerification(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const id = await latestVerification(ctx);
    return id === null ? null : ctx.read.one(AuditVerification, info, { id });
  }

  @Mutation(() => AuditVerification, {
    description:
      'Has the whole audit log checked: each entry against its seal, the seals against each other and against the checkpoints. It is done by a worker: ask `auditVerification` how far it has come, and what it found. While a check is under way, that one is answered. Errors: RATE_LIMITED.',
  })
  verifyAudit(@Ctx() ctx: Context): Promise<AuditVerification> {
    return verifyAudit(ctx);
  }
}
