import { Arg, Ctx as Context, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { activateUser } from './activate-user.ts';
import { banUser } from './ban-user.ts';
import { eraseUser, EraseUserInput } from './erase-user.ts';
import { suspendUser } from './suspend-user.ts';
import { unbanUser } from './unban-user.ts';
import { updateProfile, UpdateProfileInput } from './update-profile.ts';
import { updateUser, UpdateUserInput } from './update-user.ts';
import { User } from './user.entity.ts';

const idOf = 'The id of the person.';
const whyTold = 'Why; the person is told, and the audit log keeps it.';
const why = 'Why; the audit log keeps it.';

@Resolver()
export class PeopleResolver {
  @Mutation(() => User, {
    description:
      'Changes the name and the e-mail address of a person. A new address counts as not verified, and both addresses are told. Errors: NOT_FOUND, EMAIL_TAKEN, ROLE_ABOVE_OWN, USER_ERASED, BAD_USER_INPUT.',
  })
  updateUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('input', () => UpdateUserInput, { description: 'What changes.' }) input: UpdateUserInput,
    @Arg('reason', () => String, { nullable: true, description: why }) _reason: string | null,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return updateUser(ctx, id, input);
  }

  @Mutation(() => User, {
    description: "Changes the caller's own name. Errors: UNAUTHENTICATED, BAD_USER_INPUT.",
  })
  updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What changes.' }) input: UpdateProfileInput,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return updateProfile(ctx, input);
  }

  @Mutation(() => User, {
    description:
      'Keeps a person out, at once, until the suspension is lifted; the data stays, and the person is told. Safe to repeat. Errors: NOT_FOUND, OWN_ACCOUNT, ROLE_ABOVE_OWN, LAST_SUPER_ADMIN, ACCOUNT_BANNED, USER_ERASED.',
  })
  suspendUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: whyTold }) reason: string,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return suspendUser(ctx, { id, reason });
  }

  @Mutation(() => User, {
    description:
      'Lets a suspended person sign in again. Safe to repeat. Errors: NOT_FOUND, OWN_ACCOUNT, ROLE_ABOVE_OWN, ACCOUNT_BANNED, USER_ERASED.',
  })
  activateUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: why }) _reason: string,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return activateUser(ctx, { id });
  }

  @Mutation(() => User, {
    description:
      'Keeps a person out for good, at once; the data stays, and the person is told. Safe to repeat. Errors: NOT_FOUND, OWN_ACCOUNT, ROLE_ABOVE_OWN, LAST_SUPER_ADMIN, USER_ERASED.',
  })
  banUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: whyTold }) reason: string,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return banUser(ctx, { id, reason });
  }

  @Mutation(() => User, {
    description:
      'Lifts a ban. Safe to repeat. Errors: NOT_FOUND, OWN_ACCOUNT, ROLE_ABOVE_OWN, ACCOUNT_SUSPENDED, USER_ERASED.',
  })
  unbanUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: why }) _reason: string,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return unbanUser(ctx, { id });
  }

  @Mutation(() => User, {
    description:
      'Erases a person for good: name, address, sessions, invitations, personal values in the audit log, and what providers said of them. What was paid stays, under a pseudonym, and the address can register again. Whoever owns an organization with other members hands it over first; an organization of this person alone is closed and erased with them. Errors: NOT_FOUND, CONFIRMATION_WRONG, REASON_NAMES_PERSON, OWN_ACCOUNT, ROLE_ABOVE_OWN, LAST_SUPER_ADMIN, USER_ERASED, OWNS_ORGANIZATION, ORGANIZATION_HAS_SUBSCRIPTION.',
  })
  eraseUser(
    @Arg('input', () => EraseUserInput, { description: 'The person, the confirmation and the reason.' })
    input: EraseUserInput,
    @Context() ctx: Ctx,
  ): Promise<User> {
    return eraseUser(ctx, input);
  }
}
