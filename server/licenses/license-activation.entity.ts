import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal, Restricted } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { License } from './license.entity.ts';

export const fingerprintBounds = { minLength: 8, maxLength: 200 } as const;
export const machineNameBounds = { minLength: 1, maxLength: 120 } as const;

@ObjectType({ simpleResolvers: true, description: 'A machine that a license was activated on.' })
@Entity({ tableName: 'license_activation' })
@Concerns('license')
@Index({ name: 'license_activation_of_license', properties: ['license', 'activatedAt', 'id'] })
@Index({
  name: 'license_activation_standing',
  expression: `create unique index license_activation_standing on license_activation (license_id, fingerprint) where deactivated_at is null`,
})
@Scope<LicenseActivation>({
  staff: () => TRUE,
  customer: (activation, _caller, within) => within(License, activation.license),
  integrator: (activation, _caller, within) => within(License, activation.license),
})
export class LicenseActivation {
  @Field(() => ID, { description: 'The id of the activation.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => License, { nullable: true, description: 'The license that was activated.' })
  @ManyToOne(() => License, { ref: true, index: false, deleteRule: 'restrict' })
  license!: Ref<License>;

  @Field(() => String, {
    description: 'What the app knows the machine by; the same machine always gives the same.',
  })
  @Personal()
  @Property({ type: 'text' })
  @Bounds(fingerprintBounds)
  fingerprint!: string;

  @Field(() => String, { nullable: true, description: 'What people call the machine.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  @Bounds(machineNameBounds)
  name?: string | null;

  @Field(() => Date, { description: 'When it was activated.' })
  @Property({ type: 'datetime', length: 3 })
  activatedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the machine gave its place back, or lost it; null while it has it.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  deactivatedAt?: Date | null;

  @Restricted('license.read')
  @Field(() => User, {
    nullable: true,
    description: 'Who of the staff took its place away; null where the app gave it back. For staff.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  releasedBy?: Ref<User> | null;
}

export const LicenseActivations = list(LicenseActivation, {
  filter: { license: at('license.id', 'id'), ended: at('deactivatedAt', 'has') },
  order: { newest: ['-activatedAt'] },
  default: 'newest',
  first: 25,
});
