import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { App, AppFields } from './app.entity.ts';
import { readOrigins } from './return-origins.ts';

export const UpdateAppInput = updateInput(AppFields, {
  without: ['key'],
  description: 'Changes to an app: what is left out stays as it is. Its key and its product never change.',
});
export type UpdateAppInput = InstanceType<typeof UpdateAppInput>;

/** Changes how an app is shown. */
export async function updateApp(ctx: Ctx, input: { id: string; changes: UpdateAppInput }): Promise<App> {
  const app = await ctx.read.lock(App, input.id);
  const { name, returnOrigins } = input.changes;
  return assign(app, {
    ...input.changes,
    ...(name != null && { name: said(name, 'name') }),
    ...(returnOrigins != null && { returnOrigins: readOrigins(returnOrigins) }),
  });
}
