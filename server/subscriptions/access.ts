import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum AccessLevel {
  FULL = 'FULL',
  LIMITED = 'LIMITED',
  NONE = 'NONE',
}
registerEnumType(AccessLevel, {
  name: 'AccessLevel',
  description: 'How much of a product an organization may use.',
  valuesConfig: {
    FULL: { description: 'Everything that its plan gives.' },
    LIMITED: { description: 'Enough to finish paying: sign in, see data, confirm the payment.' },
    NONE: { description: 'Nothing.' },
  },
});

export enum AccessRule {
  ORGANIZATION_CLOSED = 'ORGANIZATION_CLOSED',
  ORGANIZATION_SUSPENDED = 'ORGANIZATION_SUSPENDED',
  NO_SUBSCRIPTION = 'NO_SUBSCRIPTION',
  TRIAL_RUNS = 'TRIAL_RUNS',
  TRIAL_OVER = 'TRIAL_OVER',
  PAID = 'PAID',
  GRACE_RUNS = 'GRACE_RUNS',
  GRACE_OVER = 'GRACE_OVER',
  FIRST_PAYMENT_MISSING = 'FIRST_PAYMENT_MISSING',
  CANCELED_BUT_PAID = 'CANCELED_BUT_PAID',
  CANCELED = 'CANCELED',
  PAUSED = 'PAUSED',
  UNPAID = 'UNPAID',
  NEVER_PAID = 'NEVER_PAID',
}
registerEnumType(AccessRule, {
  name: 'AccessRule',
  description:
    'The rules that decide about access, in the order in which they are asked. The first that holds decides.',
  valuesConfig: {
    ORGANIZATION_CLOSED: { description: 'The organization is closed: no access.' },
    ORGANIZATION_SUSPENDED: { description: 'The organization is suspended: no access.' },
    NO_SUBSCRIPTION: { description: 'There is no subscription to the product: no access.' },
    TRIAL_RUNS: { description: 'The trial has not ended: full access until then.' },
    TRIAL_OVER: { description: 'The trial has ended: no access.' },
    PAID: { description: 'The subscription is active: full access.' },
    GRACE_RUNS: { description: 'A payment is past due, within the days of grace: full access, flagged.' },
    GRACE_OVER: { description: 'A payment is past due for longer than the days of grace: no access.' },
    FIRST_PAYMENT_MISSING: { description: 'The first payment has not been confirmed: limited access.' },
    CANCELED_BUT_PAID: { description: 'Canceled, but paid for until a later date: full access until then.' },
    CANCELED: { description: 'Canceled, and not paid for any longer: no access.' },
    PAUSED: { description: 'The subscription is paused: no access.' },
    UNPAID: { description: 'The provider has given up on a payment: no access.' },
    NEVER_PAID: { description: 'The first payment never came: no access.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How much of a product an organization may use at this moment, until when, and why.',
})
export class Access {
  @Field(() => AccessLevel, { description: 'How much it may use.' })
  level!: AccessLevel;

  @Field(() => Date, {
    nullable: true,
    description:
      'When this is to be decided anew: the trial, the grace, the paid time or an override ends. Null where no end is known.',
  })
  until!: Date | null;

  @Field(() => AccessRule, { description: 'The rule that decided.' })
  rule!: AccessRule;

  @Field(() => String, { description: 'The rule in words that go on after "because".' })
  because!: string;

  @Field(() => Boolean, {
    description: 'Whether someone should look: access is given although a payment is past due.',
  })
  flagged!: boolean;

  @Field(() => Boolean, { description: 'Whether an override that stands took part in the decision.' })
  overridden!: boolean;

  @Field(() => ID, { nullable: true, description: 'The subscription that decided; null where none did.' })
  subscriptionId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A rule about access that was asked.' })
export class AskedRule {
  @Field(() => AccessRule, { description: 'The rule.' })
  rule!: AccessRule;

  @Field(() => String, { description: 'What it asks, as a question.' })
  question!: string;

  @Field(() => Boolean, { description: 'Whether it holds, and has decided thereby. The last one does.' })
  decided!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an organization may use of a product, with every rule that was asked on the way.',
})
export class AccessExplanation {
  @Field(() => Access, { description: 'The decision.' })
  access!: Access;

  @Field(() => [AskedRule], {
    description: 'The rules that were asked, in their order, up to the one that decided.',
  })
  asked!: AskedRule[];
}
