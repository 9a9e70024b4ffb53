import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { User } from '../identity/user.entity.ts';
import { refuseErased } from '../identity/refuse-erased.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Note, noteBounds } from './note.entity.ts';
import { Organization } from './organization.entity.ts';

@InputType({ description: 'A note about an organization or about a person.' })
export class AddNoteInput {
  @Field(() => String, { description: 'What there is to remember, at most 5,000 characters.' })
  @Bounds(noteBounds)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The organization that it is about; else name a person.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person that it is about; else name an organization.' })
  userId?: string | null;
}

/** Keeps a note. It goes with whom it is about. */
export async function addNote(ctx: Ctx, input: AddNoteInput): Promise<Note> {
  const { organizationId, userId } = input;
  if (Boolean(organizationId) === Boolean(userId)) {
    throw new UserError('BAD_USER_INPUT', 'A note is about an organization or about a person.', {
      field: organizationId ? 'userId' : 'organizationId',
    });
  }
  const organization = organizationId ? await ctx.read.lock(Organization, organizationId) : null;
  const user = userId ? await ctx.read.lock(User, userId) : null;
  if (user) refuseErased(user);
  return ctx.em.create(Note, {
    text: input.text.trim(),
    author: ctx.caller.userId,
    organization: organization && ref(organization),
    user: user && ref(user),
    createdAt: ctx.clock.now(),
  });
}
