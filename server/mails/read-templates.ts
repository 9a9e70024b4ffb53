import { Field, ID, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { ChangedWording } from './changed-wording.entity.ts';
import { allTemplates, placeholdersOf, type MailTemplate } from './mail-template.ts';

@ObjectType('MailPlaceholder', {
  simpleResolvers: true,
  description: 'A word that a template may use in double braces, such as {{organization}}.',
})
export class ShownPlaceholder {
  @Field(() => String, { description: 'The word.' })
  name!: string;

  @Field(() => String, { description: 'What it stands for.' })
  says!: string;

  @Field(() => Boolean, {
    description: 'Whether it may be empty; a section shows text only where it is not.',
  })
  isOptional!: boolean;

  @Field(() => Boolean, { description: 'Whether it is an address that a link may lead to: [Pay]({{link}}).' })
  isLink!: boolean;
}

@ObjectType('MailTemplate', {
  simpleResolvers: true,
  description: 'A mail that the product writes: when, and in which words. Super-admins may change the words.',
})
export class ShownTemplate {
  @Field(() => ID, { description: 'Its name in the API, which never changes: organization.suspended.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'When it is sent, and to whom.' })
  when!: string;

  @Field(() => String, { description: 'Whom it writes to: Customers, People or Staff.' })
  audience!: string;

  @Field(() => String, { description: 'The subject that holds, with its placeholders.' })
  subject!: string;

  @Field(() => String, {
    description:
      'The body that holds: paragraphs, parted by blank lines; [words](address) is a link, and a button where it stands alone.',
  })
  body!: string;

  @Field(() => String, { description: 'The subject that it came with.' })
  initialSubject!: string;

  @Field(() => String, { description: 'The body that it came with.' })
  initialBody!: string;

  @Field(() => Boolean, { description: 'Whether somebody has changed its words.' })
  isChanged!: boolean;

  @Field(() => [ShownPlaceholder], { description: 'The words that it may use.' })
  placeholders!: ShownPlaceholder[];

  @Field(() => Date, {
    nullable: true,
    description: 'When its words were changed last; null where nobody has.',
  })
  updatedAt!: Date | null;

  /** The row, where there is one: history and undo go by it. */
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the change, as the audit log has it; null where there is none.',
  })
  recordId!: string | null;
}

/** All templates with the words that hold. */
export async function readTemplates(ctx: Ctx): Promise<ShownTemplate[]> {
  const changed = await ctx.em.find(ChangedWording, {}, { refresh: true });
  const byKey = new Map(changed.map((row) => [row.key, row]));
  return allTemplates().map((template) => show(template, byKey.get(template.key)));
}

/** One template with the words that hold. */
export const readTemplate = async (ctx: Ctx, template: MailTemplate): Promise<ShownTemplate> =>
  show(
    template,
    (await ctx.em.findOne(ChangedWording, { key: template.key }, { refresh: true })) ?? undefined,
  );

function show(template: MailTemplate, row: ChangedWording | undefined): ShownTemplate {
  const { key, name, when, audience, subject, body } = template;
  return {
    ...{ key, name, when, audience },
    subject: row?.subject ?? subject,
    body: row?.body ?? body,
    initialSubject: subject,
    initialBody: body,
    isChanged: row !== undefined,
    placeholders: Object.entries(placeholdersOf(template)).map(([word, { says, optional, link }]) => ({
      ...{ name: word, says },
      isOptional: optional === true,
      isLink: link === true,
    })),
    updatedAt: row?.updatedAt ?? null,
    recordId: row?.id ?? null,
  };
}
