import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { findTemplate } from './mail-template.ts';
import { MailPreview, previewMail } from './preview-mail.ts';
import { readTemplate, readTemplates, ShownTemplate } from './read-templates.ts';
import { resetMailTemplate } from './reset-mail-template.ts';
import { sendTestMail } from './send-test-mail.ts';
import { MailWordingInput, updateMailTemplate } from './update-mail-template.ts';

const keyOf = { description: 'The key of the template: organization.suspended.' };
const why = { nullable: true, description: 'Why; the audit log keeps it.' };
const draft = { nullable: true, description: 'Other words than those that hold, to try them.' };
const whose = {
  nullable: true,
  description: 'The organization that fills it in; samples do where it is left out.',
};
const wordsErrors =
  'UNKNOWN_PLACEHOLDER, which names the word and those that are known, TEMPLATE_BROKEN, LINK_NOT_ALLOWED';

@Resolver()
export class MailTemplateResolver {
  @Query(() => [ShownTemplate], { description: 'Every mail that the product can write, by its name.' })
  mailTemplates(@Ctx() ctx: Context): Promise<ShownTemplate[]> {
    return readTemplates(ctx);
  }

  @Query(() => ShownTemplate, {
    nullable: true,
    description: 'One of them; null where there is none of that key.',
  })
  async mailTemplate(
    @Arg('key', () => ID, keyOf) key: string,
    @Ctx() ctx: Context,
  ): Promise<ShownTemplate | null> {
    const template = findTemplate(key);
    return template ? readTemplate(ctx, template) : null;
  }

  @Query(() => MailPreview, {
    description: `A mail as it would be sent, of a real organization. Errors: NOT_FOUND, ${wordsErrors}.`,
  })
  mailPreview(
    @Arg('key', () => ID, keyOf) key: string,
    @Arg('organizationId', () => ID, whose) organizationId: string | null,
    @Arg('wording', () => MailWordingInput, draft) wording: MailWordingInput | null,
    @Ctx() ctx: Context,
  ): Promise<MailPreview> {
    return previewMail(ctx, { key, organizationId, wording });
  }

  @Mutation(() => ShownTemplate, {
    description: `Changes the words of a mail, from the next one on. Errors: NOT_FOUND, ${wordsErrors}.`,
  })
  updateMailTemplate(
    @Arg('key', () => ID, keyOf) key: string,
    @Arg('wording', () => MailWordingInput, { description: 'The words.' }) wording: MailWordingInput,
    @Arg('reason', () => String, why) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<ShownTemplate> {
    return updateMailTemplate(ctx, { key, wording });
  }

  @Mutation(() => ShownTemplate, {
    description: 'Gives a mail the words back that it came with. Errors: NOT_FOUND.',
  })
  resetMailTemplate(
    @Arg('key', () => ID, keyOf) key: string,
    @Arg('reason', () => String, why) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<ShownTemplate> {
    return resetMailTemplate(ctx, { key });
  }

  @Mutation(() => ID, {
    description: `Sends a mail, or a draft of one, to the person who asks. Answers the id of the mail. Errors: NOT_FOUND, ${wordsErrors}.`,
  })
  sendTestMail(
    @Arg('key', () => ID, keyOf) key: string,
    @Arg('organizationId', () => ID, whose) organizationId: string | null,
    @Arg('wording', () => MailWordingInput, draft) wording: MailWordingInput | null,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return sendTestMail(ctx, { key, organizationId, wording });
  }
}
