import { registerEnumType } from 'type-graphql';

export enum PauseKind {
  BILLING = 'BILLING',
  COLLECTION = 'COLLECTION',
}
registerEnumType(PauseKind, {
  name: 'PauseKind',
  description: 'What a provider does with a subscription while it is paused.',
  valuesConfig: {
    BILLING: { description: 'No period begins and nothing is billed until it is resumed.' },
    COLLECTION: {
      description: 'Periods go on, and their invoices are made void: nobody pays them, also not later.',
    },
  },
});
