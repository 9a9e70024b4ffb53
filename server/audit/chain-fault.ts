import { registerEnumType } from 'type-graphql';

/** What can be wrong with the audit's chain. */
export enum ChainFault {
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
  INSERTED = 'INSERTED',
  SWAPPED = 'SWAPPED',
  FORGED = 'FORGED',
  TAIL_CUT = 'TAIL_CUT',
  REWRITTEN = 'REWRITTEN',
  CHECKPOINT_FORGED = 'CHECKPOINT_FORGED',
  OVERDUE = 'OVERDUE',
}
registerEnumType(ChainFault, {
  name: 'AuditFault',
  description: 'What is wrong with the audit log.',
  valuesConfig: {
    CHANGED: { description: 'An entry, or what belongs to it, is not what was sealed.' },
    REMOVED: { description: 'An entry, or its seal, is gone.' },
    INSERTED: { description: 'An entry or a seal was added that never passed through a deed.' },
    SWAPPED: { description: 'What stands at this position belongs to another one.' },
    FORGED: { description: 'The seal was made with another key than the one of this product.' },
    TAIL_CUT: { description: 'A checkpoint knows of entries after the last one.' },
    REWRITTEN: {
      description:
        'The chain agrees with itself but not with a checkpoint: someone with the key made it anew.',
    },
    CHECKPOINT_FORGED: { description: 'A checkpoint does not carry the signature of this product.' },
    OVERDUE: { description: 'Entries wait for their seal for too long. Perhaps no worker is running.' },
  },
});

/** Where the chain is wrong first, and why. */
export interface Finding {
  readonly fault: ChainFault;
  /** From 1; null where the fault is not in the chain but beside it. */
  readonly position: number | null;
  readonly entryId: string | null;
  /** A sentence for people. */
  readonly message: string;
}
