import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { activateUser } from '../identity/activate-user.ts';
import { suspendUser } from '../identity/suspend-user.ts';
import { User, Users } from '../identity/user.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { bulkAct } from './bulk-act.ts';
import { BulkOperation } from './bulk-operation.entity.ts';
import { planBulk } from './plan-bulk.ts';

/** What people are chosen from. */
export const chosenUsers = { entity: User, list: Users as unknown as AnyList } as const;

const users = {
  ...chosenUsers,
  permission: 'user.suspend',
  // a visit, or a sign-in, changes nothing that an act would find otherwise
  fingerprint: `md5((to_jsonb(t) - '{last_seen_at,last_seen_order,last_totp_step}'::text[])::text)`,
} as const;

// identity stands below bulk: its acts on many are declared here
const suspend = bulkAct({
  ...users,
  action: 'suspendUser',
  run: (ctx, id, { reason }) => suspendUser(ctx, { id, reason }),
});
const activate = bulkAct({ ...users, action: 'activateUser', run: (ctx, id) => activateUser(ctx, { id }) });

@InputType({ description: 'People to act on: those of these ids, or all that match the filter.' })
export class SelectUsersInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The ids, 10,000 at most. Without them a filter is needed.',
  })
  ids?: string[] | null;

  @Field(() => Users.Filter, {
    nullable: true,
    description:
      'All that match when the dry run begins; who matches later is left alone. An empty one is everyone, the staff included.',
  })
  filter?: object | null;

  @Field(() => String, {
    description: 'Why. Each audit entry has it, and whom the act concerns is told where the act tells them.',
  })
  reason!: string;
}

const errors = 'Errors: BAD_USER_INPUT, FORBIDDEN.';

@Resolver()
export class UserBulkResolver {
  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of suspending many people. One’s own account, and those who may do more, are refused, each by itself. Nothing happens until it is started. ${errors}`,
  })
  planSuspendUsers(
    @Arg('input', () => SelectUsersInput, { description: 'Whom, and why.' }) input: SelectUsersInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, suspend, input);
  }

  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of letting many suspended people in again. Nothing happens until it is started. ${errors}`,
  })
  planActivateUsers(
    @Arg('input', () => SelectUsersInput, { description: 'Whom, and why.' }) input: SelectUsersInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, activate, input);
  }
}
