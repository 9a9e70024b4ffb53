import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Role, type StaffRole } from './role.entity.ts';

/** A permission that a module has declared. A row here means that its default grants were made once. */
@Entity({ tableName: 'permission' })
export class Permission {
  @PrimaryKey({ type: 'text' }) name!: string;

  @Property({ type: 'text' }) description!: string;
}

@Entity({ tableName: 'role_permission' })
export class RolePermission {
  [PrimaryKeyProp]?: ['role', 'permission'];

  @ManyToOne(() => Role, { primary: true, mapToPk: true, fieldName: 'role', deleteRule: 'cascade' })
  role!: StaffRole;

  @ManyToOne(() => Permission, {
    primary: true,
    mapToPk: true,
    fieldName: 'permission',
    deleteRule: 'cascade',
  })
  permission!: string;
}
