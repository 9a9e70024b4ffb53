import type { Ctx } from '../kit/context.ts';
import { App } from './app.entity.ts';

/** Brings an app back: its keys work again, but for those that were taken back or have ended. Repeating it changes nothing. */
export async function restoreApp(ctx: Ctx, input: { id: string }): Promise<App> {
  const app = await ctx.read.lock(App, input.id);
  app.archivedAt = null;
  return app;
}
