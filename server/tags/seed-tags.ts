import { ref } from '@mikro-orm/core';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { OrganizationTag } from './organization-tag.entity.ts';
import { Tag, TagColor } from './tag.entity.ts';

interface SeededTag {
  readonly name: string;
  readonly color: TagColor;
  /** The short names of those who carry it. */
  readonly on: readonly string[];
  /** Which of the crowd carry it, too: every so many, from the first one on. */
  readonly every: number;
  readonly first: number;
}

const tags: readonly SeededTag[] = [
  {
    ...{ name: 'vip', color: TagColor.PRIMARY, every: 13, first: 4 },
    on: ['fjordanalytics', 'atlasrobotics', 'greenfield-dental'],
  },
  {
    ...{ name: 'migrating', color: TagColor.WARNING, every: 11, first: 2 },
    on: ['northwind', 'quillon', 'lumen'],
  },
  {
    ...{ name: 'design partner', color: TagColor.INFO, every: 29, first: 8 },
    on: ['atlasrobotics', 'orchardhealth'],
  },
  {
    ...{ name: 'reference', color: TagColor.SUCCESS, every: 17, first: 6 },
    on: ['greenfield-dental', 'solstice'],
  },
];

const carries = ({ every, first }: SeededTag, index: number): boolean => index % every === first;

/** What the staff has labeled. */
export const seedTags = (runtime: Runtime, crowd: readonly Organization[]): Promise<void> =>
  deed(runtime, { action: 'seedTags', actor: 'seed' }, async ({ em, clock }) => {
    const createdAt = clock.now();
    const named = await em.find(Organization, { slug: { $in: tags.flatMap(({ on }) => on) } });
    for (const one of tags) {
      const tag = em.create(Tag, { name: one.name, color: one.color, createdAt });
      const carriers = [
        ...named.filter(({ slug }) => one.on.includes(slug)),
        ...crowd.filter((_, index) => carries(one, index)),
      ];
      for (const { id } of carriers)
        em.create(OrganizationTag, {
          organization: ref(em.getReference(Organization, id)),
          ...{ tag: ref(tag), createdAt },
        });
    }
  });
