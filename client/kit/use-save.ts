import { useToast } from '@nuxt/ui/composables';
import { useClientHandle, type TypedDocumentNode } from '@urql/vue';
import { ref, shallowRef } from 'vue';
import { problemOf, type Problem } from './problem.ts';
import { useUndo } from './use-undo.ts';
import { useCan } from './use-viewer.ts';

/** What to say when it is done. */
export interface Done {
  title: string;
  description?: string | undefined;
  /** Error, where it was taken down and then refused elsewhere. */
  color?: 'success' | 'error';
}

/** A mutation that can be run, whether it is running, and what went wrong the last time. */
export interface Save<Variables, Data = unknown> {
  readonly saving: boolean;
  readonly problem: Problem | undefined;
  run: (variables: Variables) => Promise<Data | undefined>;
  /** Forgets the last problem. */
  reset: () => void;
}

/**
 * A mutation with everything around it: the faults of its fields, and a toast that says what happened and leads to the
 * audit entry, with Undo where the server says that the deed can be taken back.
 *
 * @example
 * const suspend = useSave(SuspendOrganizationDocument, ({ suspendOrganization: { name } }) => `${name} is suspended`);
 * await suspend.run({ id, reason });
 */
export function useSave<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  done?: (data: Data) => string | Done | undefined,
): Save<Variables, Data> {
  const { client } = useClientHandle();
  const toast = useToast();
  const can = useCan();
  const undo = useUndo();
  const saving = ref(false);
  const problem = shallowRef<Problem>();

  function tell(data: Data, auditEntry: unknown, undoable: unknown): void {
    const said = done?.(data);
    if (!said) return;
    const { title, description, color = 'success' } = typeof said === 'string' ? { title: said } : said;
    const entry =
      typeof auditEntry === 'string' && can('audit.read') ? `/admin/audit-log/${auditEntry}` : undefined;
    toast.add({
      ...{ title, description, color },
      icon: color === 'success' ? 'i-lucide-circle-check' : 'i-lucide-circle-alert',
      duration: 8000,
      actions: [
        ...(entry
          ? [{ label: 'Audit entry', to: entry, color: 'neutral', variant: 'outline' } as const]
          : []),
        ...(typeof auditEntry === 'string' && undoable === true
          ? [
              {
                label: 'Undo',
                onClick: () => void undo(auditEntry),
                color: 'neutral',
                variant: 'ghost',
              } as const,
            ]
          : []),
      ],
    });
  }

  async function run(variables: Variables): Promise<Data | undefined> {
    if (saving.value) return undefined;
    saving.value = true;
    problem.value = undefined;
    const { data, error, extensions } = await client.mutation(document, variables).toPromise();
    saving.value = false;
    if (error || !data) {
      problem.value = error && problemOf(error);
      return undefined;
    }
    tell(data, extensions?.auditEntry, extensions?.undoable);
    return data;
  }

  return {
    get saving() {
      return saving.value;
    },
    get problem() {
      return problem.value;
    },
    run,
    reset: () => (problem.value = undefined),
  };
}
