import { useToast } from '@nuxt/ui/composables';
import { useClientHandle } from '@urql/vue';
import { UndoDeedDocument } from './effects.generated.ts';
import { problemOf } from './problem.ts';

/**
 * Takes a deed back by its audit entry, and says whether that was still possible.
 *
 * @example
 * const undo = useUndo();
 * await undo(entry.id);
 */
export function useUndo(): (entryId: string) => Promise<boolean> {
  const { client } = useClientHandle();
  const toast = useToast();
  return async (entryId) => {
    const { data, error } = await client.mutation(UndoDeedDocument, { entryId }).toPromise();
    if (data) {
      const title = `Undone: ${data.undoDeed.title.toLowerCase()}`;
      toast.add({ title, color: 'success', icon: 'i-lucide-undo-2', duration: 8000 });
    } else if (error) {
      const description = problemOf(error).message;
      toast.add({ title: 'It was not undone', description, color: 'error', icon: 'i-lucide-circle-alert' });
    }
    return Boolean(data);
  };
}
