import { computed, shallowRef, type ComputedRef } from 'vue';
import { viewer } from './use-viewer.ts';

/** A record that somebody has looked at. */
export interface Visited {
  readonly label: string;
  readonly path: string;
  readonly icon: string;
}

const most = 8;
const version = shallowRef(0);
const keyOf = (): string => `recent:${viewer.value?.user.id ?? ''}`;

function read(): Visited[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf()) ?? '[]');
    return Array.isArray(kept) ? (kept as Visited[]) : [];
  } catch {
    return [];
  }
}

/**
 * Remembers a visit in this browser, for this person alone, until they sign out.
 *
 * @example
 * rememberVisit({ label: organization.name, path: route.path, icon: 'i-lucide-building-2' });
 */
export function rememberVisit(visit: Visited): void {
  const others = read().filter(({ path }) => path !== visit.path);
  localStorage.setItem(keyOf(), JSON.stringify([visit, ...others].slice(0, most)));
  version.value += 1;
}

/**
 * Forgets all visits: names of customers stay in no browser that nobody is signed in to.
 *
 * @example
 * forgetVisits();
 */
export const forgetVisits = (): void => localStorage.removeItem(keyOf());

/**
 * The records that this person has looked at, the latest first, apart from the one on the screen.
 *
 * @example
 * const recent = useRecent(() => route.path);
 */
export const useRecent = (here: () => string): ComputedRef<Visited[]> =>
  computed(() => (version.value >= 0 ? read().filter(({ path }) => path !== here()) : []));
