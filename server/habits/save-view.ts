import type { Ctx } from '../kit/context.ts';
import { UserError, unauthenticated } from '../kit/errors.ts';
import { User } from '../identity/user.entity.ts';
import { SavedView, type CreateSavedViewInput } from './saved-view.entity.ts';

/** A place in a list is no part of a view: its rows move on. */
const places = ['after', 'before'];

/** Keeps a view of a list under a name. Under a name that the caller has given already, the view is replaced. */
export async function saveView(ctx: Ctx, input: CreateSavedViewInput): Promise<SavedView> {
  const { userId } = ctx.caller;
  if (!userId) throw unauthenticated();
  const query = new URLSearchParams(input.query);
  for (const place of places) query.delete(place);
  query.sort();
  if (query.size === 0) {
    throw new UserError('VIEW_IS_EMPTY', 'Search, filter or sort first: this view shows everything.', {
      field: 'query',
    });
  }
  const { list, isShared } = input;
  const name = input.name.trim();
  if (!name) throw new UserError('BAD_USER_INPUT', 'Give the view a name.', { field: 'name' });
  // one who saves in two windows at once gets one view
  await ctx.em.execute('select pg_advisory_xact_lock(hashtext(?))', [`view ${userId}`]);
  const known = await ctx.em.findOne(SavedView, { owner: userId, list, name });
  if (known) return ctx.em.assign(known, { query: query.toString(), isShared });
  return ctx.em.create(SavedView, {
    list,
    name,
    query: query.toString(),
    isShared,
    owner: ctx.em.getReference(User, userId, { wrapped: true }),
    createdAt: ctx.clock.now(),
  });
}
