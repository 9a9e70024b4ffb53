import type { TypedDocumentNode } from '@urql/vue';
import type { Component } from 'vue';
import type { FormField } from '../kit/form-fields.ts';
import type { Selection } from '../kit/use-selection.ts';

interface Begun {
  operation: { id: string };
}

/** Begins the dry run of an act on what is selected. */
export type BeginBulk = TypedDocumentNode<Begun, { input: Selection['input'] & { reason: string } }>;

/** Something that can be done to the records that are selected. */
export interface BulkAct {
  label: string;
  /** What is asked above the dialog, before how many there are; the label where it is left out. */
  heading?: string;
  icon: string;
  color?: 'primary' | 'error';
  permission: string;
  /** What there is to know beside the dry run. */
  hint?: string;
  /** Takes the selection as `input`, and what `choice` asks for under its name. */
  document: TypedDocumentNode<Begun, never>;
  /** The schema's field of the reason, for its bounds. */
  field: FormField;
  /** What else it takes, such as a plan: the argument's name, and an input for its value. */
  choice?: { name: string; label: string; input: Component; missing: string };
}
