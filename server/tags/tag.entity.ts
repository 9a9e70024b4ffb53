import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';

export enum TagColor {
  NEUTRAL = 'NEUTRAL',
  PRIMARY = 'PRIMARY',
  INFO = 'INFO',
  SUCCESS = 'SUCCESS',
  WARNING = 'WARNING',
  ERROR = 'ERROR',
}
registerEnumType(TagColor, {
  name: 'TagColor',
  description: 'How a tag is colored: by what it means, so that it fits every theme.',
  valuesConfig: {
    NEUTRAL: { description: 'Gray: says no more than its name.' },
    PRIMARY: { description: 'The color of the product.' },
    INFO: { description: 'Blue: good to know.' },
    SUCCESS: { description: 'Green: something to be glad of.' },
    WARNING: { description: 'Amber: something to look after.' },
    ERROR: { description: 'Red: something to be careful with.' },
  },
});

@Fields()
export abstract class TagFields {
  @Field(() => String, {
    description: 'What it says: vip, migrating. No two tags differ in upper and lower case alone.',
  })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds({ pattern: '\\S', maxLength: 40 })
  name!: string;

  @Field(() => TagColor, { defaultValue: TagColor.NEUTRAL, description: 'How it is colored.' })
  @Enum({ items: () => TagColor, type: 'string', columnType: 'text' })
  color!: TagColor;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A label that the staff puts on organizations. Customers never see it.',
})
@Entity({ tableName: 'tag' })
@Index({ name: 'tag_by_name', properties: ['name', 'id'] })
@Index({
  name: 'tag_name',
  expression: `create unique index tag_name on tag (lower(name))`,
})
@Scope<Tag>({ staff: () => TRUE })
export class Tag extends TagFields {
  @Field(() => ID, { description: 'The id of the tag.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Tags = list(Tag, { order: { name: ['name'] }, default: 'name' });
