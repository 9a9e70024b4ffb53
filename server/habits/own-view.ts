import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { SavedView } from './saved-view.entity.ts';

/** The view, locked, where it is the caller's. One that is shared can be seen by others, and used, but not changed. */
export async function ownView(ctx: Ctx, id: string): Promise<SavedView> {
  const view = await ctx.read.lock(SavedView, id);
  if (view.owner.id !== ctx.caller.userId) {
    throw new UserError('VIEW_OF_SOMEONE_ELSE', 'Only the person who saved this view can change it.');
  }
  return view;
}
