import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { Organizations } from '../organizations/organization.entity.ts';
import { OrganizationTag } from './organization-tag.entity.ts';
import './organization.fields.ts';
import { TagBulkResolver } from './tag-bulk.resolver.ts';
import { Tag } from './tag.entity.ts';
import { TagResolver } from './tag.resolver.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './tags.permissions.ts';

export const tags = defineModule({
  name: 'tags',
  entities: [Tag, OrganizationTag],
  resolvers: [TagResolver, TagBulkResolver],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  labels: { tag: 'name' },
  exports: { organizations: csv(Organizations, 'organization.read', { Tags: 'tagNames' }) },
});
