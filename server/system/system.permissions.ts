import { anyone, can } from '../kit/rules.ts';

export const permissions = {
  'clock.advance': 'Advance the time of the demo',
  'data.export': 'Download lists as CSV',
  'playground.use': 'Use the GraphQL playground',
};

export const rules = {
  Query: { serverInfo: anyone },
  Mutation: { advanceClock: can('clock.advance') },
};
