import { Int } from 'type-graphql';
import { hasMany, restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization, Organizations } from '../organizations/organization.entity.ts';
import { OrganizationTags } from './organization-tag.entity.ts';
import { Tag } from './tag.entity.ts';

extend(Organization, {
  tags: hasMany(OrganizationTags, 'organization', {
    description: 'The tags that the staff has put on it, the oldest first. For staff.',
  }),
  // for the CSV: a subquery bypasses the scope, so that customers are kept out by the permission
  tagNames: restricted(
    'organization.read',
    sqlField<Organization>(
      () => String,
      (organization) => sql`select string_agg(g.name, ', ' order by g.name)
        from organization_tag o join tag g on g.id = o.tag_id where o.organization_id = ${organization.id}`,
      {
        nullable: true,
        description: 'The names of its tags, by name; null where it carries none. For staff.',
      },
    ),
  ),
});

extend(Organizations, { filter: { tag: at('tags.tag.id', 'id') } });

extend(Tag, {
  organizationCount: sqlField<Tag>(
    () => Int,
    (tag) => sql`select count(*)::int from organization_tag o where o.tag_id = ${tag.id}`,
    { description: 'How many organizations carry it.' },
  ),
});
