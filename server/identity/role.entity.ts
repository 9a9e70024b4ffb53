import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';

/** The keys of the roles. A role is a row: a new one takes a key here, a row and its permissions, and no resolver. */
export enum StaffRole {
  SUPER_ADMIN = 'SUPER_ADMIN',
  SUPPORT_ADMIN = 'SUPPORT_ADMIN',
}
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What a member of staff may do. Each role is a set of permissions, which the viewer lists.',
  valuesConfig: {
    SUPER_ADMIN: { description: 'Holds every permission, those of later releases included.' },
    SUPPORT_ADMIN: {
      description:
        'Reads everything and changes nothing that takes access or data; gives payments back up to a limit, above which someone else approves.',
    },
  },
});

@Entity({ tableName: 'role' })
export class Role {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'text' }) key!: StaffRole;

  @Property({ type: 'text' }) name!: string;

  /** Such a role needs no rows in role_permission: what a later release adds is its own at once. */
  @Property({ type: 'boolean' }) holdsEverything!: boolean;
}
