import type { Ctx } from '../kit/context.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import type { License } from './license.entity.ts';
import { licenseEndedMail, licenseEndsMail } from './licenses.mails.ts';

const mails = { ends: licenseEndsMail, ended: licenseEndedMail } as const;

/** Writes to the owner that a license ends, or has: once for each end that it is given. A key that nobody holds yet has no owner. */
export async function tellOfEnd(ctx: Ctx, license: License, what: keyof typeof mails): Promise<void> {
  const { organization: holder, expiresAt, key, id } = license;
  if (!holder || !expiresAt) return;
  const [app, plan] = [await license.app.loadOrFail(), await license.plan.loadOrFail()];
  const values = { app: app.name, plan: plan.name, key, end: dayWords(expiresAt) };
  const once = `license ${what}:${id}:${expiresAt.toISOString()}`;
  await tellOwner(ctx, holder.id, mails[what], ({ organization }) => ({ organization, ...values }), once);
}
