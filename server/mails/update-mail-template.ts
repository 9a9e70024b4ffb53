import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { ChangedWording } from './changed-wording.entity.ts';
import { checkWording } from './check-wording.ts';
import { knownTemplate } from './known-template.ts';
import type { MailTemplate } from './mail-template.ts';
import { readTemplate, type ShownTemplate } from './read-templates.ts';
import type { Wording } from './render-mail.ts';

@InputType({ description: 'The words of a mail.' })
export class MailWordingInput {
  @Field(() => String, { description: 'The subject, with placeholders in double braces.' })
  @Bounds({ maxLength: 200 })
  subject!: string;

  @Field(() => String, {
    description:
      'The body: paragraphs, parted by blank lines. [words](address) is a link, and a button where it stands alone.',
  })
  @Bounds({ maxLength: 10_000 })
  body!: string;
}

/** Gives a template other words, from the next mail on. Repeating it changes nothing. */
export async function updateMailTemplate(
  ctx: Ctx,
  input: { key: string; wording: Wording },
): Promise<ShownTemplate> {
  const template = knownTemplate(input.key);
  const subject = input.wording.subject.trim();
  const body = input.wording.body.replace(/\r\n?/g, '\n').trim();
  checkWording(template, { subject, body });
  const row = await lockWording(ctx, template);
  if (subject === (row ?? template).subject && body === (row ?? template).body)
    return readTemplate(ctx, template);
  const words = { subject, body, updatedAt: ctx.clock.now() };
  const kept = row
    ? ctx.em.assign(row, words)
    : ctx.em.create(ChangedWording, { key: template.key, ...words });
  await ctx.em.flush();
  target(ctx, kept);
  return readTemplate(ctx, template);
}

/** The words that somebody gave it before; two who change it come one after the other, also where there are none. */
export async function lockWording(ctx: Ctx, { key }: MailTemplate): Promise<ChangedWording | null> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtext(?))', [`mail-template:${key}`]);
  const row = await ctx.em.findOne(ChangedWording, { key });
  if (row) target(ctx, row);
  return row;
}
