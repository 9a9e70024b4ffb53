import {
  computed,
  onScopeDispose,
  shallowReactive,
  toValue,
  type ComputedRef,
  type MaybeRefOrGetter,
} from 'vue';
import { useCan } from './use-viewer.ts';

/** Something that a person may do on a page; it stands in the page's head and in the palette. */
export interface PageAction {
  label: string;
  icon: string;
  color?: 'primary' | 'neutral' | 'error';
  /** Without this permission the action is not shown. */
  permission?: string;
  /** Whether it can be done now. */
  when?: boolean;
  /** Stands in the menu beside the buttons: for what is done rarely. */
  rare?: boolean;
  to?: string;
  onSelect?: () => void;
}

const onScreen = shallowReactive(new Set<MaybeRefOrGetter<readonly PageAction[]>>());

/**
 * The actions of a page that this person may take now, offered to the palette for as long as the page is open.
 *
 * @example
 * const actions = usePageActions(() => [{ label: 'Suspend', icon: 'i-lucide-ban', permission: 'organization.suspend', onSelect: ask }]);
 */
export function usePageActions(actions: MaybeRefOrGetter<readonly PageAction[]>): ComputedRef<PageAction[]> {
  onScreen.add(actions);
  onScopeDispose(() => onScreen.delete(actions));
  const can = useCan();
  return computed(() => toValue(actions).filter(({ permission, when = true }) => when && can(permission)));
}

/**
 * All actions of the pages on the screen.
 *
 * @example
 * const actions = useActionsOnScreen();
 */
export function useActionsOnScreen(): ComputedRef<PageAction[]> {
  const can = useCan();
  return computed(() =>
    [...onScreen].flatMap((actions) =>
      toValue(actions).filter(({ permission, when = true }) => when && can(permission)),
    ),
  );
}
