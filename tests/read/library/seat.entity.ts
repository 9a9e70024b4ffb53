import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Bounds } from '../../../server/kit/bounds.ts';
import { Fields, createInput, updateInput } from '../../../server/kit/fields.ts';

export enum Comfort {
  CHAIR = 'CHAIR',
  SOFA = 'SOFA',
}
registerEnumType(Comfort, { name: 'Comfort' });

@Fields()
export abstract class SeatFields {
  @Field(() => String, { description: 'How the seat is called on the plan.' })
  @Property({ type: 'text', unique: true })
  @Bounds({ pattern: "^[A-Z][A-Z0-9_']*$", maxLength: 12 })
  key!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  @Bounds({ minLength: 1, maxLength: 10 })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  @Bounds({ pattern: '^(https?://)?[a-z.]+\\.[a-z]{2,}$' })
  site?: string | null;

  @Field(() => Int, { defaultValue: 14 })
  @Property({ type: 'integer', default: 14 })
  @Bounds({ min: 0, max: 365 })
  days!: number;

  @Field(() => Comfort)
  @Enum({ items: () => Comfort, type: 'string', columnType: 'text' })
  comfort!: Comfort;

  @Field(() => [String])
  @Property({ type: 'string[]', columnType: 'text[]' })
  tags!: string[];
}

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'seat' })
export class Seat extends SeatFields {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number & Opt;

  /** Without a field it is private. */
  @Property({ type: 'text', nullable: true })
  note?: string | null;
}

/** A second heir of the same fields, with checks of its own. */
@Entity({ tableName: 'spare_seat' })
export class SpareSeat extends SeatFields {
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number & Opt;
}

export const CreateSeatInput = createInput(SeatFields, { description: 'A new seat.' });
export type CreateSeatInput = InstanceType<typeof CreateSeatInput>;

export const UpdateSeatInput = updateInput(SeatFields, { without: ['key'] });
export type UpdateSeatInput = InstanceType<typeof UpdateSeatInput>;

/** An input that is no noun: bounds hold on it and on what it contains. */
@InputType()
export class RowInput {
  @Field(() => String)
  @Bounds({ minLength: 2 })
  title!: string;

  @Field(() => [CreateSeatInput])
  seats!: CreateSeatInput[];
}

/** An input that contains itself; not in the schema, because graphql-jit never finishes compiling one. */
@InputType()
export class TreeInput {
  @Field(() => String)
  @Bounds({ minLength: 2 })
  title!: string;

  @Field(() => [TreeInput], { nullable: true })
  below?: TreeInput[] | null;
}
