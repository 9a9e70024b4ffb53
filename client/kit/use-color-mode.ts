import { useColorMode as useStoredMode } from '@vueuse/core';
import { computed, type ComputedRef, type WritableComputedRef } from 'vue';

/** The color mode that a person chose; `auto` follows the system. */
export type ColorMode = 'auto' | 'light' | 'dark';

/**
 * Light or dark, kept in the browser; public/color-mode.js sets it before the first paint.
 *
 * @example
 * const { mode, isDark } = useColorMode();
 * mode.value = 'dark';
 */
export function useColorMode(): { mode: WritableComputedRef<ColorMode>; isDark: ComputedRef<boolean> } {
  // Switching transitions off would need a style element, which the content security policy refuses.
  const { store, state } = useStoredMode({ storageKey: 'color-mode', disableTransition: false });
  const mode = computed({ get: () => store.value, set: (chosen) => (store.value = chosen) });
  return { mode, isDark: computed(() => state.value === 'dark') };
}
