import type { Ctx } from '../kit/context.ts';
import { ownView } from './own-view.ts';
import { SavedView } from './saved-view.entity.ts';

/** Makes a view the one that its owner's list opens with, or no longer. A list opens with one. */
export async function openByDefault(ctx: Ctx, id: string, isDefault: boolean): Promise<SavedView> {
  const view = await ownView(ctx, id);
  const { list } = view;
  const others = await ctx.em.find(SavedView, {
    owner: view.owner.id,
    list,
    isDefault: true,
    id: { $ne: id },
  });
  if (isDefault) for (const other of others) other.isDefault = false;
  // before the next one is: at no time are there two
  await ctx.em.flush();
  view.isDefault = isDefault;
  return view;
}
