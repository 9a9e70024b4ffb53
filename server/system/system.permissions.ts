import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { perMinute } from '../kit/rate-limit.ts';
import { anyone, can } from '../kit/rules.ts';

export const permissions = {
  'clock.advance': 'Advance the time of the demo',
  'data.export': 'Download lists as CSV',
  'settings.read': 'Read the settings of the product',
  'settings.write': 'Change the settings of the product',
  'playground.use': 'Use the GraphQL playground',
};

export const rules = {
  Query: { serverInfo: anyone, settings: can('settings.read') },
  Mutation: { advanceClock: can('clock.advance'), updateSettings: can('settings.write') },
};

export const limits = { updateSettings: perMinute(20) };

export const undoable = {
  updateSettings: {
    permission: 'settings.write',
    also: (ctx: Ctx) => publish(ctx, 'settings.changed', {}),
  },
};
