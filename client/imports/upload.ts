import { ref } from 'vue';
import type { ImportKind } from '../kit/schema.generated.ts';

/** How the address of an import calls what is imported. */
export const pathOf = (kind: ImportKind): string => kind.toLowerCase();

export interface Upload {
  readonly uploading: boolean;
  readonly problem: string | undefined;
  /** Answers the id of the file; undefined where it was refused. */
  send: (kind: ImportKind, file: File) => Promise<string | undefined>;
}

const unreachable = 'The server cannot be reached. Check the connection, then try again.';
// said before ten megabytes are on their way
const mostBytes = 10 * 1024 * 1024;

/** Sends a file to be read by the server: nothing happens to any record. */
export function useUpload(): Upload {
  const uploading = ref(false);
  const problem = ref<string>();

  async function post(kind: ImportKind, file: File): Promise<string | undefined> {
    if (file.size > mostBytes) throw new Error('This file is larger than 10 MB. Split it.');
    const response = await fetch(`/import/${pathOf(kind)}?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'text/csv' },
      body: file,
    }).catch(() => undefined);
    if (!response) throw new Error(unreachable);
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  }

  return {
    get uploading() {
      return uploading.value;
    },
    get problem() {
      return problem.value;
    },
    async send(kind, file) {
      uploading.value = true;
      problem.value = undefined;
      try {
        return await post(kind, file);
      } catch (error) {
        problem.value = error instanceof Error ? error.message : unreachable;
        return undefined;
      } finally {
        uploading.value = false;
      }
    },
  };
}
