import type { Ctx } from '../kit/context.ts';
import { App } from './app.entity.ts';

/** Puts an app away: none of its keys works from now on. Its customers and what they did stay. Repeating it changes nothing. */
export async function archiveApp(ctx: Ctx, input: { id: string }): Promise<App> {
  const app = await ctx.read.lock(App, input.id);
  app.archivedAt ??= ctx.clock.now();
  return app;
}
