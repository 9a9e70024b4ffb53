import { useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { TagChoicesDocument, type TagChoicesQuery } from './tags.generated.ts';

type Tag = TagChoicesQuery['tags']['nodes'][number];

/** The tags that there are, by name. */
export function useTagChoices(): { tags: ComputedRef<Tag[]>; nameOf: (id: string) => string } {
  const { data } = useQuery({ query: TagChoicesDocument, variables: {} });
  const tags = computed(() => data.value?.tags.nodes ?? []);
  return { tags, nameOf: (id) => tags.value.find((tag) => tag.id === id)?.name ?? 'A deleted tag' };
}
