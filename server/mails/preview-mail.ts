import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { checkWording } from './check-wording.ts';
import { knownTemplate } from './known-template.ts';
import { previewValues } from './preview-values.ts';
import { renderMail, type RenderedMail, type Wording } from './render-mail.ts';
import { wordingOf } from './wording-of.ts';

@ObjectType({ simpleResolvers: true, description: 'A mail as it would be sent.' })
export class MailPreview implements RenderedMail {
  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'What mail programs without HTML show.' })
  text!: string;

  @Field(() => String, { description: 'The page that others show.' })
  html!: string;
}

/** Which template, of whom, and in which words where they are not those that hold. */
export interface PreviewMailInput {
  readonly key: string;
  readonly organizationId: string | null;
  readonly wording: Wording | null;
}

/** Fills a template, or a draft of one, with what is true of an organization. Sends nothing. */
export async function previewMail(ctx: Ctx, input: PreviewMailInput): Promise<MailPreview> {
  const template = knownTemplate(input.key);
  if (input.wording) checkWording(template, input.wording);
  const wording = input.wording ?? (await wordingOf(ctx, template));
  return renderMail(wording, await previewValues(ctx, template, input.organizationId));
}
