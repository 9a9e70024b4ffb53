import { reactive } from 'vue';
import type { PageAction } from './page-actions.ts';
import { useCan } from './use-viewer.ts';

interface Item {
  label: string;
  icon: string;
  color?: 'error';
  onSelect: () => void;
}

/** Which row of a list is being made, changed, put away or deleted. */
export interface Rows<Row> {
  /** The row that a dialog is about; undefined for a new one. */
  row: Row | undefined;
  editing: boolean;
  archiving: boolean;
  deleting: boolean;
  readonly mayWrite: boolean;
  readonly actions: PageAction[];
  edit: (row?: Row) => void;
  menu: (row: Row) => Item[][];
}

/**
 * The dialogs of a list whose rows are made and changed where they stand.
 *
 * @example
 * const rows = useRows<TagRowFragment>('tag', 'tag.write');
 */
export function useRows<Row extends { id: string; archivedAt?: string | null }>(
  noun: string,
  permission: string,
): Rows<Row> {
  const can = useCan();
  const state = reactive({
    row: undefined as Row | undefined,
    editing: false,
    archiving: false,
    deleting: false,
  });
  const about = (row: Row | undefined, what: 'editing' | 'archiving' | 'deleting'): void => {
    Object.assign(state, { row, [what]: true });
  };
  return Object.assign(state, {
    mayWrite: can(permission),
    actions: [
      {
        label: `New ${noun}`,
        icon: 'i-lucide-plus',
        color: 'primary' as const,
        permission,
        onSelect: () => about(undefined, 'editing'),
      },
    ],
    edit: (row?: Row) => about(row, 'editing'),
    menu: (row: Row): Item[][] => [
      [
        { label: 'Edit', icon: 'i-lucide-pencil', onSelect: () => about(row, 'editing') },
        ...(row.archivedAt === undefined
          ? []
          : [
              {
                label: row.archivedAt ? 'Restore' : 'Archive',
                icon: row.archivedAt ? 'i-lucide-archive-restore' : 'i-lucide-archive',
                onSelect: () => about(row, 'archiving'),
              },
            ]),
      ],
      [{ label: 'Delete', icon: 'i-lucide-trash-2', color: 'error', onSelect: () => about(row, 'deleting') }],
    ],
  }) as Rows<Row>;
}
