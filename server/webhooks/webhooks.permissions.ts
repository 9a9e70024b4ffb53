import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'webhook.read': 'Read what billing providers told us, and what became of it',
  'webhook.payload': 'Read and search what they sent word for word, which names people',
  'webhook.reprocess': 'Process events of billing providers again',
  'webhook.write': 'Enter events by hand',
};

export const rules = {
  Query: {
    inboundEvents: can('webhook.read'),
    inboundEvent: can('webhook.read'),
    inboundEventTypes: can('webhook.read'),
    previewReprocess: can('webhook.reprocess'),
  },
  Mutation: {
    reprocessEvent: can('webhook.reprocess'),
    planReprocessEvents: can('webhook.reprocess'),
    addEventNote: can('note.write'),
    addManualEvent: can('webhook.write'),
  },
};

export const limits = {
  reprocessEvent: perMinute(10),
  planReprocessEvents: perMinute(10),
  addEventNote: perMinute(30),
  addManualEvent: perMinute(30),
};

export const withoutPreview = {
  reprocessEvent: 'The provider is asked for it; previewReprocess tells.',
  planReprocessEvents: 'It is a dry run itself.',
};
