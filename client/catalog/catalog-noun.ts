import type { TypedDocumentNode } from '@urql/vue';
import type { PreviewedEffectsFragment } from '../kit/effects.generated.ts';
import type { FieldWords, FormField, FormFields, FormValues } from '../kit/form-fields.ts';

/** A part of the catalog: programs know it by a key that never changes, people by a name that may. */
export interface CatalogRow {
  id: string;
  key: string;
  name: string;
}

type Preview<Variables> = TypedDocumentNode<{ preview: { effects: PreviewedEffectsFragment } }, Variables>;
type Words<Fields> = Readonly<Partial<Record<keyof Fields & string, FieldWords>>>;
interface Named {
  row: { name: string };
}

/** How a kind of it is made and changed, and in which words. */
export interface CatalogNoun<Create extends FormFields, Update extends FormFields> {
  readonly noun: string;
  /** What one is, for whoever makes one. */
  readonly about: string;
  readonly create: {
    readonly fields: Create;
    readonly words: Words<Create>;
    readonly initial?: Partial<FormValues<Create>>;
    readonly document: TypedDocumentNode<Named, { input: FormValues<Create> }>;
  };
  readonly update: {
    readonly fields: Update;
    readonly words: Words<Update>;
    readonly document: TypedDocumentNode<Named, { id: string; input: FormValues<Update> }>;
    readonly preview: Preview<{ id: string; input: FormValues<Update> }>;
  };
}

interface Reasoned {
  id: string;
  reason: string;
}

/** What else is done to a row where it stands, for a reason. */
export interface RowAct<Row extends CatalogRow> {
  readonly label: string;
  readonly icon: string;
  readonly color?: 'error';
  readonly about: string;
  /** What is said of it when it is done: "is archived". */
  readonly done: string;
  readonly field: FormField;
  readonly document: TypedDocumentNode<unknown, Reasoned>;
  readonly preview: Preview<Reasoned>;
  /** Whether it can be done to a row now; to any row where it is left out. */
  readonly when?: (row: Row) => boolean;
  /** Whether the key has to be typed, because it cannot be taken back. */
  readonly typed?: true;
}

/** The deletion of a row that nothing uses. */
export const deletion = <Row extends CatalogRow>(
  noun: string,
  act: Pick<RowAct<Row>, 'field' | 'document' | 'preview'>,
): RowAct<Row> => ({
  label: 'Delete',
  icon: 'i-lucide-trash-2',
  color: 'error',
  about: `Only a ${noun} that nothing uses can be deleted.`,
  done: 'is deleted',
  typed: true,
  ...act,
});
