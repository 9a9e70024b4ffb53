import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx as Context, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { changeRole, ChangeRoleInput } from './change-role.ts';
import { User, Users } from './user.entity.ts';

@Resolver()
export class UserResolver {
  @Query(() => Users.Connection, { description: 'People: all of them for staff, oneself for customers.' })
  users(@Args(() => Users.Args) _: object, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return ctx.read.page(Users, info);
  }

  @Query(() => User, { nullable: true, description: 'One person, or null where there is none to be seen.' })
  user(
    @Arg('id', () => ID, { description: 'The id of the person.' }) id: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.read.one(User, info, { id });
  }

  @Mutation(() => User, {
    description:
      'Makes a person a member of staff, gives another role, or takes the role away. Takes effect with the next request of the person. Nobody changes their own role, and a super-admin always remains.',
  })
  changeRole(
    @Arg('input', () => ChangeRoleInput, { description: 'The person, the role and the reason.' })
    input: ChangeRoleInput,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return changeRole(ctx, input);
  }
}
