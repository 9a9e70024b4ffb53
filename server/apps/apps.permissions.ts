import { perMinute } from '../kit/rate-limit.ts';
import { anyone, can } from '../kit/rules.ts';

export const permissions = {
  'app.read': 'Read apps and what is known of their keys',
  'app.write': 'Make, change and archive apps',
  'apiKey.write': 'Make, rotate and take back API keys',
};

export const rules = {
  Query: { apps: can('app.read'), app: can('app.read'), apiKeys: can('app.read'), currentKey: anyone },
  Mutation: {
    createApp: can('app.write'),
    updateApp: can('app.write'),
    archiveApp: can('app.write'),
    restoreApp: can('app.write'),
    createApiKey: can('apiKey.write'),
    rotateApiKey: can('apiKey.write'),
    revokeApiKey: can('apiKey.write'),
  },
};

export const limits = {
  createApp: perMinute(20),
  updateApp: perMinute(20),
  archiveApp: perMinute(10),
  restoreApp: perMinute(10),
  createApiKey: perMinute(10),
  rotateApiKey: perMinute(10),
  revokeApiKey: perMinute(20),
};

const write = { permission: 'app.write' };

export const undoable = { createApp: write, updateApp: write, archiveApp: write, restoreApp: write };
