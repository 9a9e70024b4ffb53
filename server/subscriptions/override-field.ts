import { registerEnumType } from 'type-graphql';

export enum OverrideField {
  PLAN = 'PLAN',
  STATUS = 'STATUS',
  PRICE = 'PRICE',
  TRIAL_ENDS_AT = 'TRIAL_ENDS_AT',
  ACCESS_ENDS_AT = 'ACCESS_ENDS_AT',
  LIMIT = 'LIMIT',
}
registerEnumType(OverrideField, {
  name: 'OverrideField',
  description: 'What can be overridden.',
  valuesConfig: {
    PLAN: { description: 'The plan of a subscription; the value is the key of the plan.' },
    STATUS: { description: 'The status of a subscription.' },
    PRICE: {
      description: 'What one seat costs for an interval; the value is in minor units of the subscription.',
    },
    TRIAL_ENDS_AT: { description: 'The end of the trial of a subscription, in ISO-8601.' },
    ACCESS_ENDS_AT: { description: 'Until when a canceled subscription gives access, in ISO-8601.' },
    LIMIT: { description: 'The limit of a meter, for an organization and a product; null is unlimited.' },
  },
});
