import type { Client } from '@urql/vue';
import { computed, ref, shallowRef, type ComputedRef } from 'vue';
import { followClock } from './use-now.ts';
import { ViewerDocument, type ViewerQuery } from './viewer.generated.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in: null for nobody, undefined until the server has said. */
export const viewer = shallowRef<Viewer | null>();

/** Whether the server did not answer when it was asked who is signed in. */
export const unreachable = ref(false);

/** What the server says about itself. */
export const server = shallowRef<ViewerQuery['serverInfo']>();

/**
 * Asks who is signed in; once per page load unless it has changed.
 *
 * @example
 * await loadViewer(client, { again: true }); // after a sign-in
 */
export async function loadViewer(client: Client, options: { again?: boolean } = {}): Promise<Viewer | null> {
  if (viewer.value !== undefined && !options.again) return viewer.value;
  const context = { requestPolicy: 'network-only', still: true } as const;
  const { data, error } = await client.query(ViewerDocument, {}, context).toPromise();
  unreachable.value = !data && Boolean(error);
  server.value = data?.serverInfo;
  if (data) followClock(data.serverInfo.now);
  return (viewer.value = data?.viewer ?? null);
}

/**
 * Whether the signed-in person holds a permission: what may not be done is not shown.
 *
 * @example
 * const can = useCan();
 * can('organization.suspend'); // true
 */
export function useCan(): (permission: string | undefined) => boolean {
  const held = computed(() => new Set(viewer.value?.permissions));
  return (permission) => permission === undefined || held.value.has(permission);
}

/**
 * Whether the signed-in person belongs to the staff.
 *
 * @example
 * const isStaff = useIsStaff();
 */
export function useIsStaff(): ComputedRef<boolean> {
  return computed(() => Boolean(viewer.value?.user.role));
}
