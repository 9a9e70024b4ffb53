import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { choice, type Filter } from '../kit/filters.ts';
import { PlanNamesDocument } from './plan-names.generated.ts';

/** A filter of customers by what they have bought, which may be archived by now. */
export function usePlanFilter(): Filter<'plan'> {
  const { data } = useQuery({ query: PlanNamesDocument, variables: {} });
  // a key is unique within its product alone; the list is filtered by the key
  const plans = computed(() => Map.groupBy(data.value?.plans.nodes ?? [], ({ key }) => key));
  const nameOf = (key: string): string =>
    [...new Set(plans.value.get(key)?.map(({ name }) => name))].join(' or ') || key;
  return choice('plan', 'Plan', () => [...plans.value.keys()], nameOf);
}
