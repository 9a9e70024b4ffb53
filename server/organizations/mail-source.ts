import { mailSource } from '../mails/preview-values.ts';
import type { Values } from '../mails/render-mail.ts';
import { findOwner } from './tell-owner.ts';

mailSource(async (ctx, organizationId): Promise<Values> => {
  const owner = await findOwner(ctx, organizationId);
  if (!owner) return {};
  const { name, organization, reason, erasureDueAt } = owner;
  return { name, organization, reason, erasure: erasureDueAt?.toISOString().slice(0, 10) ?? null };
});
