import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { TimelineArgs, TimelineConnection, readTimeline } from '../kit/timeline.ts';
import { LicenseBatch, LicenseBatches } from './license-batch.entity.ts';
import { License, Licenses } from './license.entity.ts';
import { LicenseSigningKey, signingKey } from './signing-key.ts';

@Resolver(() => License)
export class LicenseResolver {
  @Query(() => Licenses.Connection, {
    description:
      'Licenses. The search finds keys, domains, organizations, and their holders by name and e-mail. Customers see those of their organizations.',
  })
  licenses(
    @Args(() => Licenses.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Licenses, info);
  }

  @Query(() => License, {
    nullable: true,
    description: 'One license, or null where the caller sees none of this id.',
  })
  license(
    @Arg('id', () => ID, { description: 'The id of the license.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(License, info, { id });
  }

  @Query(() => LicenseBatches.Connection, { description: 'Keys that were made at once, the newest first.' })
  licenseBatches(
    @Args(() => LicenseBatches.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(LicenseBatches, info);
  }

  @Query(() => LicenseBatch, { nullable: true, description: 'One batch of keys, or null.' })
  licenseBatch(
    @Arg('id', () => ID, { description: 'The id of the batch.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(LicenseBatch, info, { id });
  }

  @Query(() => LicenseSigningKey, {
    description:
      'With what license files are verified. It changes only with the configuration; keep the earlier ones for as long as files of theirs are in use.',
  })
  licenseSigningKey(@Ctx() { config }: Context): LicenseSigningKey {
    return signingKey(config);
  }

  @FieldResolver(() => TimelineConnection, {
    description: 'What happened to the license: acts, machines that came and went. For staff.',
  })
  @Needs<License>('id')
  timeline(
    @Root() license: License,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return readTimeline(ctx, 'License', license.id, args);
  }
}
