import { ref, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useCan } from './use-viewer.ts';

/**
 * Whether a dialog of a page is open. An address that ends in its name opens it, for those who may use it.
 *
 * @example
 * const making = useDialogAt('new', 'promo.write'); // /admin/promo-codes#new
 */
export function useDialogAt(name: string, permission: string): Ref<boolean> {
  const route = useRoute();
  const router = useRouter();
  const can = useCan();
  const { path } = route;
  const isOpen = ref(false);
  watch(
    () => route.path === path && route.hash === `#${name}`,
    (asked) => {
      if (!asked) return;
      isOpen.value = can(permission);
      // whoever comes back to the page does not find it open again
      void router.replace({ path, query: route.query });
    },
    { immediate: true },
  );
  return isOpen;
}
