import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** The words that somebody gave a template; where nobody did there is no row, and those of the code hold. */
@Entity({ tableName: 'mail_template' })
@Unique({ properties: ['key'] })
export class ChangedWording {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;
}
