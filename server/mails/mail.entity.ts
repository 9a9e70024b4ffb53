import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Derived, Personal } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { findTemplate } from './mail-template.ts';

export enum MailStatus {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  UNCERTAIN = 'UNCERTAIN',
  FAILED = 'FAILED',
}
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'What has become of a mail.',
  valuesConfig: {
    QUEUED: { description: 'It waits to be handed to the mail server, for the first time or again.' },
    SENDING: { description: 'It is being handed over.' },
    SENT: { description: 'The mail server has taken it. Whether it was read, nobody knows.' },
    UNCERTAIN: {
      description:
        'It was being handed over when the process died or the connection broke: the mail server may have it. It is not sent again by itself, because it would come twice.',
    },
    FAILED: { description: 'The mail server refused it to the last; `error` says why.' },
  },
});

/**
 * What the product wrote to somebody. It is its own record, that the audit leaves alone; what opens a door is sent and not kept.
 * Whose it is stands in `mail.fields.ts` of identity and organizations, which write mails themselves.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'A mail that the product has written, to a customer, a person, or the staff.',
})
@Entity({ tableName: 'mail' })
@Index({ name: 'mail_created', properties: ['createdAt', 'id'] })
@Index({
  name: 'mail_of_organization',
  expression: `create index mail_of_organization on mail (organization_id, created_at, id)`,
})
@Index({ name: 'mail_of_user', expression: `create index mail_of_user on mail (user_id, created_at, id)` })
@Index({ name: 'mail_of_template', properties: ['template', 'createdAt', 'id'] })
@Index({ name: 'mail_of_status', properties: ['status', 'createdAt', 'id'] })
@Index({
  name: 'mail_once',
  expression: `create unique index mail_once on mail (once) where once is not null`,
})
@Index({
  name: 'mail_search',
  expression: `create index mail_search on mail using gin ((recipient || ' ' || subject) gin_trgm_ops)`,
})
@Scope<Mail>({ staff: () => TRUE })
export class Mail {
  @Field(() => ID, { description: 'The id of the mail.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => String, {
    description: 'The key of the template that it was made from: organization.suspended.',
  })
  @Property({ type: 'text' })
  template!: string;

  @Derived<Mail>(() => String, ['template'], ({ template }) => findTemplate(template)?.name ?? template, {
    description: 'What the template is called.',
  })
  templateName!: string & Opt;

  @Field(() => String, { description: 'The address that it went to.' })
  @Personal()
  @Property({ type: 'text' })
  recipient!: string;

  @Field(() => String, { description: 'Its subject.' })
  @Personal()
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says, as plain text. A link that opens a door is left out. Null once the person whom it was sent to was erased.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The same as HTML; null where `text` is.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  html?: string | null;

  /** Whether something was sent that is not kept: it cannot be sent again. */
  @Field(() => Boolean, {
    description:
      'Whether it held a link that opens a door, which is not kept: such a mail cannot be sent again.',
  })
  @Property({ type: 'boolean', default: false })
  hasSecret: boolean & Opt = false;

  @Field(() => Boolean, {
    description: 'Whether somebody sent it to themselves, to see what the template makes.',
  })
  @Property({ type: 'boolean', default: false })
  isTest: boolean & Opt = false;

  @Field(() => MailStatus, { description: 'What has become of it.' })
  @Enum({ items: () => MailStatus, type: 'string', columnType: 'text' })
  status!: MailStatus;

  @Field(() => Int, { description: 'How often it was handed to the mail server.' })
  @Property({ type: 'integer', default: 0 })
  attempts: number & Opt = 0;

  @Field(() => String, {
    nullable: true,
    description: 'What the mail server said to the last try that failed.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it; null where it has not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  sentAt?: Date | null;

  /** Of the notices of one case no two carry the same: whoever comes second writes nothing. */
  @Property({ type: 'text', nullable: true })
  once?: string | null;
}

export const Mails = list(Mail, {
  filter: {
    q: 'search',
    template: 'text',
    status: MailStatus,
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'] },
  default: 'newest',
  search: (mail) => sql`${mail.recipient} || ' ' || ${mail.subject}`,
});
