import type { ComparedField } from './compared-field.ts';

/** A field with all its sides, for files. */
export const inOneLine = ({ name, ours, theirs, event, override }: ComparedField): string =>
  [
    `${name}: ${ours ?? '–'} here, ${theirs ?? '–'} there`,
    event !== null && `${event} in the last event`,
    override !== null && `overridden with ${override}`,
  ]
    .filter(Boolean)
    .join(', ');
