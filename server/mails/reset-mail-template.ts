import type { Ctx } from '../kit/context.ts';
import { knownTemplate } from './known-template.ts';
import { readTemplate, type ShownTemplate } from './read-templates.ts';
import { lockWording } from './update-mail-template.ts';

/** Gives a template the words back that it came with. Repeating it changes nothing. */
export async function resetMailTemplate(ctx: Ctx, input: { key: string }): Promise<ShownTemplate> {
  const template = knownTemplate(input.key);
  const row = await lockWording(ctx, template);
  if (row) ctx.em.remove(row);
  await ctx.em.flush();
  return readTemplate(ctx, template);
}
