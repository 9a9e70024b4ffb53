import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { fingerprintBounds, machineNameBounds } from './license-activation.entity.ts';
import { License } from './license.entity.ts';

/** From a minute, for what crashes often, to a day, for who works on a train. */
export const leaseBounds = { min: 1, max: 1_440 } as const;

/** One row for a machine, however often it comes: it is its own record, and the audit leaves it alone. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A place of a shared license that a machine holds for some minutes, and for longer as long as it says so in time.',
})
@Entity({ tableName: 'license_lease' })
@Concerns('license')
@Unique({ properties: ['license', 'fingerprint'] })
@Index({ name: 'license_lease_of_license', properties: ['license', 'expiresAt', 'id'] })
@Scope<LicenseLease>({
  staff: () => TRUE,
  customer: (lease, _caller, within) => within(License, lease.license),
  integrator: (lease, _caller, within) => within(License, lease.license),
})
export class LicenseLease {
  @Field(() => ID, { description: 'The id of the lease; `heartbeatLease` and `releaseLease` take it.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => License, { nullable: true, description: 'The license of which it is a place.' })
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

  @Field(() => Int, { description: 'For how many minutes each sign of life keeps it.' })
  @Property({ type: 'integer' })
  @Bounds(leaseBounds)
  minutes!: number;

  @Field(() => Date, { description: 'Since when the machine holds it.' })
  @Property({ type: 'datetime', length: 3 })
  takenAt!: Date;

  @Field(() => Date, { description: 'When the machine was last heard of.' })
  @Property({ type: 'datetime', length: 3 })
  heardAt!: Date;

  @Field(() => Date, {
    description: 'When the place is free again, unless the machine is heard of before, or gave it back.',
  })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;
}

export const LicenseLeases = list(LicenseLease, {
  filter: { license: at('license.id', 'id'), expiresAt: 'date' },
  order: { newest: ['-expiresAt'] },
  default: 'newest',
  first: 25,
});
