import { registerEnumType } from 'type-graphql';

export enum RefundHold {
  NO_LIMIT = 'NO_LIMIT',
  ABOVE_LIMIT = 'ABOVE_LIMIT',
  SPLIT_PAYMENT = 'SPLIT_PAYMENT',
  SPLIT_ORGANIZATION = 'SPLIT_ORGANIZATION',
  ABOVE_DAY = 'ABOVE_DAY',
  OWN_LIMIT = 'OWN_LIMIT',
  OWN_ORGANIZATION = 'OWN_ORGANIZATION',
  ENDS_ACCESS = 'ENDS_ACCESS',
}
registerEnumType(RefundHold, {
  name: 'RefundHold',
  description: 'Why a second person has to approve a refund. A day is the last 24 hours.',
  valuesConfig: {
    NO_LIMIT: { description: "The requester's role has no limit in this currency." },
    ABOVE_LIMIT: { description: "It is above what the requester's role may give back at once." },
    SPLIT_PAYMENT: {
      description: 'With what was given back of the same payment without approval it is above that.',
    },
    SPLIT_ORGANIZATION: {
      description: 'With what the organization was given back in a day without approval it is above that.',
    },
    ABOVE_DAY: { description: 'It is above what the requester may give back in a day.' },
    OWN_LIMIT: { description: 'The requester changed the limit less than a day ago.' },
    OWN_ORGANIZATION: { description: 'The requester is a member of the organization.' },
    ENDS_ACCESS: { description: 'It ends a subscription, which the requester may not.' },
  },
});
