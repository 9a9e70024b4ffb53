import { Arg, Ctx as Context, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';
import { signIn, SignInInput, SignInPayload } from './sign-in.ts';
import { signOut } from './sign-out.ts';

@Resolver()
export class SessionResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Opens a session at this browser. SIGN_IN_FAILED says that the address or the password is wrong, whichever it is; attempts are limited by account and by network address.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Address, password and, where it is wanted, a code.' })
    input: SignInInput,
    @Context() ctx: Ctx,
  ): Promise<SignInPayload> {
    return signIn(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this browser. Always true.' })
  signOut(@Context() ctx: Ctx): Promise<boolean> {
    return signOut(ctx);
  }

  @Mutation(() => Boolean, {
    description: 'Ends one of the own sessions, for example that of a lost device.',
  })
  revokeSession(
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return revokeSession(ctx, id);
  }

  @Mutation(() => Int, { description: 'Ends all own sessions but this one, and says how many there were.' })
  revokeOtherSessions(@Context() ctx: Ctx): Promise<number> {
    return revokeOtherSessions(ctx);
  }
}
