import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { labelBounds, nameKeyBounds, sentenceBounds } from './catalog-bounds.ts';

export enum MeterPeriod {
  NONE = 'NONE',
  MINUTE = 'MINUTE',
  DAY = 'DAY',
  MONTH = 'MONTH',
}
registerEnumType(MeterPeriod, {
  name: 'MeterPeriod',
  description: 'How often the count of a meter starts anew.',
  valuesConfig: {
    NONE: { description: 'Never: it says how many there are at a time, such as seats.' },
    MINUTE: { description: 'Every minute.' },
    DAY: { description: 'Every day, at midnight UTC.' },
    MONTH: { description: 'With every month of the subscription.' },
  },
});

@Fields()
export abstract class MeterFields {
  @Field(() => String, {
    description: 'The name that programs use: seats, storageMb, tokens. It never changes.',
  })
  @Property({ type: 'text', unique: true })
  @Bounds(nameKeyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that people read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { description: 'What stands after a number of it: tokens, MB, requests.' })
  @Property({ type: 'text' })
  @Bounds({ minLength: 1, maxLength: 30 })
  unit!: string;

  @Field(() => MeterPeriod, {
    defaultValue: MeterPeriod.NONE,
    description: 'How often its count starts anew.',
  })
  @Enum({ items: () => MeterPeriod, type: 'string', columnType: 'text', default: MeterPeriod.NONE })
  period!: MeterPeriod & Opt;

  @Field(() => String, { nullable: true, description: 'A sentence on what is counted, and when.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that is counted and can be limited. Plans set limits on meters.',
})
@Entity({ tableName: 'meter' })
@Index({ name: 'meter_name', properties: ['name', 'id'] })
@Scope<Meter>({ staff: () => sql`true`, customer: () => sql`true`, integrator: () => sql`true` })
export class Meter extends MeterFields {
  @Field(() => ID, { description: 'The id of the meter.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was put away, so that plans cannot limit it any more. Null while they can.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  archivedAt?: Date | null;
}

export const Meters = list(Meter, {
  filter: { key: 'text', period: MeterPeriod, archived: at('archivedAt', 'has') },
  order: { name: ['name'] },
  default: 'name',
});
