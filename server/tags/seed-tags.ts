import { ref } from '@mikro-orm/core';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { OrganizationTag } from './organization-tag.entity.ts';
import { Tag, TagColor } from './tag.entity.ts';

/** The tags of the demo, and the short names of those who carry them. */
const tags: readonly { name: string; color: TagColor; on: readonly string[] }[] = [
  { name: 'vip', color: TagColor.PRIMARY, on: ['fjordanalytics', 'atlasrobotics', 'greenfield-dental'] },
  { name: 'migrating', color: TagColor.WARNING, on: ['northwind', 'quillon', 'lumen'] },
  { name: 'design partner', color: TagColor.INFO, on: ['atlasrobotics', 'orchardhealth'] },
  { name: 'reference', color: TagColor.SUCCESS, on: ['greenfield-dental', 'solstice'] },
];

/** What the staff has labeled. */
export const seedTags = (runtime: Runtime): Promise<void> =>
  deed(runtime, { action: 'seedTags', actor: 'seed' }, async ({ em, clock }) => {
    const createdAt = clock.now();
    const slugs = tags.flatMap(({ on }) => on);
    const organizations = await em.find(Organization, { slug: { $in: slugs } });
    for (const { name, color, on } of tags) {
      const tag = em.create(Tag, { name, color, createdAt });
      for (const organization of organizations.filter(({ slug }) => on.includes(slug)))
        em.create(OrganizationTag, { organization: ref(organization), tag: ref(tag), createdAt });
    }
  });
