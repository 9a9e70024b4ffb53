import type { PlannedChange } from './ChangeList.vue';
import type { PreviewedEffectsFragment } from './effects.generated.ts';
import { local } from './time.ts';
import { words } from './words.ts';

type Change = PreviewedEffectsFragment['changes'][number];

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

const said = (value: string | null | undefined): string => {
  if (value == null) return 'None';
  if (value === 'true') return 'Yes';
  if (value === 'false') return 'No';
  if (moment.test(value)) return local(value, { clock: true });
  return /^[A-Z][A-Z_]+$/.test(value) ? words(value) : value;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A reference that changes reads as what follows from it, an amount without its currency as money, a secret as nothing. */
const isUnspoken = (name: string, ...values: (string | null | undefined)[]): boolean =>
  name.endsWith('Amount') ||
  values.some((value) => value === 'changed' || (value != null && uuid.test(value)));

/**
 * What a reader takes no decision by: keys, when the row was written, the place in a list, which of several a page shows, and the reason
 * that is just being typed.
 */
const isTechnical = (name: string): boolean =>
  name === 'id' || name === 'isCurrent' || /(Id|At|From|Reason|Note)$/.test(name);

/** When the row was written last; any change moves it. */
const isOfWriting = (name: string): boolean => name === 'changedAt' || name === 'updatedAt';

const isSpoken = ({ name, before, after }: Change['fields'][number]): boolean => {
  // a moment that moves by less than a minute is the same to a reader
  if (isUnspoken(name, before, after) || isOfWriting(name) || said(before) === said(after)) return false;
  // a date that moves is news, one that is set for the first time only says when
  return !isTechnical(name) || (name.endsWith('At') && before != null && after != null);
};

const counted = (number: number, done: string): string =>
  number === 1 ? done : `${number} ${done.toLowerCase()}`;

/** The rows of one type: how many come and go, and the values that change, by record where there are several. */
function linesOf(type: string, changes: readonly Change[]): PlannedChange[] {
  const of = (operation: Change['operation']): Change[] =>
    changes.filter((change) => change.operation === operation);
  const [added, removed, updated] = [of('INSERT'), of('DELETE'), of('UPDATE')];
  const spoken = updated.flatMap((change) =>
    change.fields.filter(isSpoken).map((field) => ({ change, field })),
  );
  const several = new Set(spoken.map(({ change }) => change.recordId)).size > 1;
  return [
    ...(added.length ? [{ label: words(type), to: counted(added.length, 'Added') }] : []),
    ...(removed.length ? [{ label: words(type), to: counted(removed.length, 'Removed') }] : []),
    ...spoken.map(({ change, field: { name, before, after } }) => ({
      label: several && change.label ? `${words(name)} of ${change.label}` : words(name),
      from: said(before),
      to: said(after),
    })),
  ];
}

/**
 * What a preview found, as lines of old and new: first what follows for money, limits and access, then the rows. Where only some
 * types are asked for, the rows of the others are left to what follows from them.
 *
 * @example
 * plannedChanges(effects); // [{ label: 'State', from: 'Active', to: 'Suspended' }]
 */
export function plannedChanges(effects: PreviewedEffectsFragment, of?: readonly string[]): PlannedChange[] {
  const made = new Set(
    effects.changes.filter(({ operation }) => operation === 'INSERT').map(({ recordId }) => recordId),
  );
  // of what is new, all is new
  const followed = effects.consequences
    .filter(({ recordId }) => !made.has(recordId))
    .map(({ name, before, after }) => ({
      label: name,
      from: said(before),
      to: said(after),
    }));
  const types = [...new Set(effects.changes.map(({ type }) => type))].filter(
    (type) => of?.includes(type) ?? true,
  );
  const changed = types.flatMap((type) =>
    linesOf(
      type,
      effects.changes.filter((change) => change.type === type),
    ),
  );
  const lines = [...new Map([...followed, ...changed].map((line) => [JSON.stringify(line), line])).values()];
  return lines.length > 0 ? lines : putAway(effects);
}

/** Where it is all that happens, that something is put away, or taken out again, is the news. */
const putAway = ({ changes }: PreviewedEffectsFragment): PlannedChange[] =>
  changes
    .flatMap(({ fields }) => fields.filter(({ name }) => name === 'archivedAt'))
    .slice(0, 1)
    .map(({ before, after }) => ({ label: 'Archived', from: yesOrNo(before), to: yesOrNo(after) }));

const yesOrNo = (moment: string | null | undefined): string => (moment == null ? 'No' : 'Yes');
