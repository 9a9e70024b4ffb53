import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { ProviderCommand } from './provider-command.entity.ts';

@Resolver(() => ProviderCommand)
export class ProviderCommandResolver {
  @Query(() => ProviderCommand, {
    nullable: true,
    description: 'One command, or null where there is none of this id. Ask again while it is pending.',
  })
  providerCommand(
    @Arg('id', () => ID, { description: 'The id of the command.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(ProviderCommand, info, { id });
  }
}
