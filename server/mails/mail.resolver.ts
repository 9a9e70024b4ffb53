import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Mail, Mails } from './mail.entity.ts';
import { resendMail } from './resend-mail.ts';

const idOf = { description: 'The id of the mail.' };

@Resolver()
export class MailResolver {
  @Query(() => Mails.Connection, {
    description: 'What the product has written, to anybody, the newest first.',
  })
  mails(@Args(() => Mails.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Mails, info);
  }

  @Query(() => Mail, { nullable: true, description: 'One mail; null where it is not kept any more.' })
  mail(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Mail, info, { id });
  }

  @Mutation(() => Mail, {
    description:
      'Sends a mail again, word for word, to the same address. Errors: NOT_FOUND, MAIL_WAITING, MAIL_NOT_KEPT: it held a link that opens a door, or the person was erased.',
  })
  resendMail(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Mail> {
    return resendMail(ctx, { id });
  }
}
