import type { PlannedChange } from './ChangeList.vue';
import type { PreviewedEffectsFragment } from './effects.generated.ts';
import { words } from './words.ts';

const said = (value: string | null | undefined): string | undefined =>
  value == null ? undefined : /^[A-Z][A-Z_]+$/.test(value) ? words(value) : value;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A reference that changes reads as what follows from it, and an amount without its currency as money. */
const isUnspoken = (name: string, ...values: (string | null | undefined)[]): boolean =>
  name.endsWith('Amount') || values.some((value) => value != null && uuid.test(value));

/** What a reader takes no decision by: keys, and when the row was written. */
const isTechnical = (name: string): boolean => name === 'id' || /(Id|At)$/.test(name);

/**
 * What a preview found, as lines of old and new: first what follows for money, limits and access, then the rows.
 *
 * @example
 * plannedChanges(effects); // [{ label: 'State', from: 'Active', to: 'Suspended' }]
 */
export function plannedChanges(effects: PreviewedEffectsFragment): PlannedChange[] {
  const followed = effects.consequences.map(({ name, before, after }) => ({
    label: name,
    from: said(before) ?? 'None',
    to: said(after) ?? 'None',
  }));
  const changed = effects.changes.flatMap(({ type, operation, fields }): PlannedChange[] => {
    if (operation === 'DELETE') return [{ label: words(type), to: 'Removed' }];
    if (operation === 'INSERT') return [{ label: words(type), to: 'Added' }];
    return fields
      .filter(
        ({ name, before, after }) =>
          !isUnspoken(name, before, after) &&
          (!isTechnical(name) || (before !== null && after !== null && !name.endsWith('Id'))),
      )
      .map(({ name, before, after }) => ({
        label: words(name),
        from: said(before) ?? 'None',
        to: said(after) ?? 'None',
      }));
  });
  return [...followed, ...new Map(changed.map((line) => [JSON.stringify(line), line])).values()];
}
