import type { Ctx } from '../kit/context.ts';
import { placeholdersOf, type MailTemplate } from './mail-template.ts';
import type { Values } from './render-mail.ts';
import { commonValues } from './send-mail.ts';

/** What a module knows of an organization, by the names of placeholders. */
export type MailSource = (ctx: Ctx, organizationId: string) => Promise<Values>;

const sources: MailSource[] = [];

/**
 * Lets previews be filled with what is true of an organization, instead of samples. Stands in the module that owns the noun.
 *
 * @example mailSource(async (ctx, organizationId) => ({ organization: 'Acme', name: 'Ada', reason: null }));
 */
export const mailSource = (source: MailSource): void => void sources.push(source);

/** Every value that a template may ask for: what is true of the organization, or else samples. What opens a door is always a sample. */
export async function previewValues(
  ctx: Ctx,
  template: MailTemplate,
  organizationId: string | null,
): Promise<Values> {
  const known: Record<string, string | null> = { ...(await commonValues(ctx)) };
  if (organizationId) {
    for (const source of sources) Object.assign(known, await source(ctx, organizationId));
  }
  return Object.fromEntries(
    Object.entries(placeholdersOf(template)).map(([name, { sample, secret, optional }]) => {
      const real = secret ? undefined : known[name];
      return [name, real ?? (real === null && optional ? null : sample)];
    }),
  );
}
