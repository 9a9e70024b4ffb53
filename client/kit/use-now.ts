import { createSharedComposable, useIntervalFn } from '@vueuse/core';
import { ref, type Ref } from 'vue';

let offset = 0;

/**
 * Sets the page's clock to the server's, which a demo may have moved.
 *
 * @example
 * followClock(serverInfo.now);
 */
export function followClock(iso: string): void {
  offset = new Date(iso).getTime() - Date.now();
}

const now = (): Date => new Date(Date.now() + offset);

/**
 * The current moment of the product, refreshed twice a minute and shared by all who ask.
 *
 * @example
 * const now = useNow();
 */
export const useNow: () => Ref<Date> = createSharedComposable(() => {
  const current = ref(now());
  useIntervalFn(() => (current.value = now()), 30_000);
  return current;
});
