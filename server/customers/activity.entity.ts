import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { externalIdBounds } from './external-id.ts';

export const activityNameBounds = { pattern: '^[a-z][a-zA-Z0-9_.]*$', maxLength: 80 } as const;
export const activityDetailBounds = { maxLength: 500 } as const;

/** What a customer did in an app, as the app told. It is written once and never changed: it is its own record, and the audit leaves it alone. */
@Entity({ tableName: 'activity' })
@Scope<Activity>({ staff: () => TRUE })
@Index({ name: 'activity_of_organization', properties: ['organization', 'at', 'id'] })
@Index({ name: 'activity_of_user', properties: ['user', 'at', 'id'] })
@Index({
  name: 'activity_once',
  expression: `create unique index activity_once on activity (app_id, idempotency_key) where idempotency_key is not null`,
})
export class Activity {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @ManyToOne(() => User, { ref: true, nullable: true, index: false, deleteRule: 'cascade' })
  user?: Ref<User> | null;

  @Property({ type: 'text' })
  @Bounds(activityNameBounds)
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Bounds(activityDetailBounds)
  detail?: string | null;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  @Bounds(externalIdBounds)
  idempotencyKey?: string | null;
}
