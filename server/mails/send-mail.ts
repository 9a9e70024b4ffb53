import { v7 } from 'uuid';
import type { Ctx } from '../kit/context.ts';
import { enqueue } from '../kit/job.ts';
import { siteName } from '../system/general.settings.ts';
import { readSetting } from '../system/setting.ts';
import { deliverMail } from './deliver-mail.job.ts';
import { placeholdersOf, type MailTemplate, type Placeholders, type ValuesOf } from './mail-template.ts';
import { renderMail, type Values, type Wording } from './render-mail.ts';
import { wordingOf } from './wording-of.ts';

/** Whom a mail is for, and whose page it stands on. */
export interface Envelope {
  readonly to: { readonly email: string; readonly name: string; readonly id?: string | null };
  readonly organizationId?: string | null;
  /** However often it is asked for, a mail is written once under the same words. Who tells news says it to each person once anyway. */
  readonly once?: string;
  readonly isTest?: boolean;
}

/** What a secret looks like where it is kept. */
const hidden = '(not kept)';

const insert = `
  insert into mail (id, template, recipient, subject, text, html, has_secret, is_test, status, attempts, created_at, user_id, organization_id, once)
  values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?, ?, ?) on conflict (once) where once is not null do nothing returning id`;

/**
 * Writes a mail from its template, keeps it, and sends it when the transaction of `ctx` has committed: the one way to write to
 * anybody. A template that has lost its words since is refused by the type checker, not by the customer.
 *
 * @example await sendMail(ctx, seatsChanged, { to: owner, organizationId }, { organization: 'Acme', seats: '12' });
 */
export async function sendMail<P extends Placeholders>(
  ctx: Ctx,
  template: MailTemplate<P>,
  envelope: Envelope,
  values: ValuesOf<P>,
): Promise<void> {
  const once = envelope.once ?? onceIn(ctx, template, envelope);
  await postMail(ctx, template, { ...envelope, once }, values as Values, await wordingOf(ctx, template));
}

const onceIn = ({ request }: Ctx, { key }: MailTemplate, { to }: Envelope): string | null =>
  request.telling ? `news:${request.telling}:${key}:${to.id ?? ''}` : null;

/** The same with words that need not be those of the template: a test of a draft. Answers the id, null where it was written before. */
export async function postMail(
  ctx: Ctx,
  template: MailTemplate,
  {
    to,
    organizationId = null,
    once = null,
    isTest = false,
  }: Omit<Envelope, 'once'> & { once?: string | null },
  values: Values,
  wording: Wording,
): Promise<string | null> {
  const all = { ...(await commonValues(ctx)), name: to.name, ...values };
  const secrets = Object.entries(placeholdersOf(template)).filter(([, { secret }]) => secret);
  const mail = renderMail(wording, all);
  const kept = renderMail(wording, {
    ...all,
    ...Object.fromEntries(secrets.map(([name]) => [name, hidden])),
  });
  const row = [
    ...[v7(), template.key, to.email, kept.subject, kept.text, kept.html, secrets.length > 0, isTest],
    ...[ctx.clock.now(), to.id ?? null, organizationId, once],
  ];
  const [written] = await ctx.em.execute<{ id: string }[]>(insert, row);
  if (!written) return null;
  await enqueue(ctx, deliverMail, { id: written.id, to: to.email, ...mail });
  return written.id;
}

/** What every template knows beside the name of whom it is for. */
export const commonValues = async (ctx: Ctx): Promise<{ product: string; signIn: string }> => ({
  product: await readSetting(ctx, siteName),
  signIn: `${ctx.config.publicUrl}/sign-in`,
});
