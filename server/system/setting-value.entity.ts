import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** A setting that somebody has set; what was not set has no row. */
@Entity({ tableName: 'setting' })
@Unique({ properties: ['key'] })
export class SettingValue {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Property({ type: 'text' })
  key!: string;

  /** As the kind of the setting writes it. */
  @Property({ type: 'text' })
  value!: string;

  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;
}
