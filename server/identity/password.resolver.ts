import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { changePassword, ChangePasswordInput } from './change-password.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword, ResetPasswordInput } from './reset-password.ts';

@Resolver()
export class PasswordResolver {
  @Mutation(() => Boolean, {
    description:
      'Sends a link to choose a new password. Always true: it does not tell whether there is an account.',
  })
  requestPasswordReset(
    @Arg('email', () => String, { description: 'The address of the account.' })
    @Bounds({ maxLength: 254 })
    email: string,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return requestPasswordReset(ctx, email);
  }

  @Mutation(() => Boolean, {
    description: 'Sets a new password by a link, once, within an hour, and ends all sessions of the person.',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the new password.' })
    input: ResetPasswordInput,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return resetPassword(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Sets a new password and ends the other sessions of the person.' })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The present password and the new one.' })
    input: ChangePasswordInput,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return changePassword(ctx, input);
  }
}
