import { createSharedComposable, useIntervalFn } from '@vueuse/core';
import { ref, watch, type Ref } from 'vue';

const offset = ref(0);

/**
 * Sets the page's clock to the server's, which a demo may have moved.
 *
 * @example
 * followClock(serverInfo.now);
 */
export function followClock(iso: string): void {
  offset.value = new Date(iso).getTime() - Date.now();
}

const now = (): Date => new Date(Date.now() + offset.value);

/**
 * The current moment of the product, refreshed twice a minute and shared by all who ask.
 *
 * @example
 * const now = useNow();
 */
export const useNow: () => Ref<Date> = createSharedComposable(() => {
  const current = ref(now());
  const look = (): void => void (current.value = now());
  useIntervalFn(look, 30_000);
  watch(offset, look);
  return current;
});
