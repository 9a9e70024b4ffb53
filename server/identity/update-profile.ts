import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { said } from '../kit/said.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { nameBounds, type User } from './user.entity.ts';

@InputType({ description: 'What a person changes about the own account.' })
export class UpdateProfileInput {
  @Field(() => String, { description: 'The full name, as the person writes it.' })
  @Bounds(nameBounds)
  name!: string;
}

/** A person's own name. The address takes staff, because whoever has an unlocked screen could move the account to theirs. */
export async function updateProfile(ctx: Ctx, input: UpdateProfileInput): Promise<User> {
  const user = await lockOwnAccount(ctx);
  user.name = said(input.name, 'name');
  return user;
}
