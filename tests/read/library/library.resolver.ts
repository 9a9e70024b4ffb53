import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../server/kit/read/decorators.ts';
import type { Reader } from '../../../server/kit/read/reader.ts';
import { Branch, Branches } from './branch.entity.ts';
import { Circle, Circles } from './circle.entity.ts';
import { Loan, Loans } from './loan.entity.ts';
import { Member, Members } from './member.entity.ts';
import { Visit, Visits } from './visit.entity.ts';

interface LibraryCtx {
  readonly read: Reader;
}
type Answer = Promise<object | null>;

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => Members.Connection)
  members(
    @Args(() => Members.Args) _: object,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.page(Members, info);
  }

  @Query(() => Member, { nullable: true })
  member(@Arg('id', () => ID) id: string, @Ctx() ctx: LibraryCtx, @Info() info: GraphQLResolveInfo): Answer {
    return ctx.read.one(Member, info, id);
  }

  @FieldResolver(() => String, { nullable: true })
  @Needs<Member>('name', 'isManager')
  greeting(@Root() member: Member): string {
    if (member.name === 'Member 13')
      throw new GraphQLError('no greeting', { extensions: { code: 'NO_GREETING' } });
    return `${member.isManager ? 'Dear' : 'Hello'} ${member.name}`;
  }

  @FieldResolver(() => String)
  @Needs<Member>()
  initials(@Root() member: Member, @Arg('times', () => Int, { defaultValue: 1 }) times: number): string {
    return member.id.slice(0, 2).repeat(times);
  }
}

@Resolver(() => Branch)
export class BranchResolver {
  @Query(() => Branches.Connection)
  branches(
    @Args(() => Branches.Args) _: object,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.page(Branches, info);
  }

  @Query(() => Branch, { nullable: true })
  branch(@Arg('id', () => ID) id: string, @Ctx() ctx: LibraryCtx, @Info() info: GraphQLResolveInfo): Answer {
    return ctx.read.one(Branch, info, { id });
  }

  @Query(() => Circles.Connection)
  circles(
    @Args(() => Circles.Args) _: object,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.page(Circles, info);
  }

  @Query(() => Circle, { nullable: true })
  circle(
    @Arg('name', () => String) name: string,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.one(Circle, info, { name });
  }
}

@Resolver(() => Loan)
export class LoanResolver {
  @Query(() => Loans.Connection)
  loans(@Args(() => Loans.Args) _: object, @Ctx() ctx: LibraryCtx, @Info() info: GraphQLResolveInfo): Answer {
    return ctx.read.page(Loans, info);
  }

  @Query(() => Loans.Connection)
  openLoans(
    @Args(() => Loans.Args) _: object,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.page(Loans, info, { isOpen: true });
  }

  @Query(() => Visits.Connection)
  visits(
    @Args(() => Visits.Args) _: object,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.page(Visits, info);
  }

  @Query(() => Visit, { nullable: true })
  visit(
    @Arg('branch', () => ID) branch: string,
    @Arg('number', () => Int) number: number,
    @Ctx() ctx: LibraryCtx,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return ctx.read.one(Visit, info, { branch, number });
  }
}
