import type { GraphQLResolveInfo } from 'graphql';
import { Ctx as Context, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { describeViewer, Viewer } from './describe-viewer.ts';
import { Session } from './session.entity.ts';
import { SignInPayload } from './sign-in.ts';
import { User } from './user.entity.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who has signed in here; null for strangers.' })
  viewer(@Context() ctx: Ctx): Promise<Viewer | null> {
    return describeViewer(ctx);
  }

  @FieldResolver(() => User, { description: 'The account.' })
  user(@Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return ctx.read.one(User, info, { id: ctx.caller.userId });
  }
}

@Resolver(() => SignInPayload)
export class SignInPayloadResolver {
  @FieldResolver(() => Viewer, {
    nullable: true,
    description: 'Who has signed in; null while a code is wanted.',
  })
  viewer(@Context() ctx: Ctx): Promise<Viewer | null> {
    return describeViewer(ctx);
  }
}

@Resolver(() => Session)
export class SessionFieldResolver {
  @FieldResolver(() => Boolean, { description: 'Whether this request belongs to it.' })
  @Needs<Session>('id')
  current(@Root() session: Session, @Context() ctx: Ctx): boolean {
    return session.id === ctx.caller.sessionId;
  }
}
