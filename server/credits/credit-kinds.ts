import { registerEnumType } from 'type-graphql';

/** Where credits came from. */
export enum CreditSource {
  GRANT = 'GRANT',
  PURCHASE = 'PURCHASE',
  REFUND = 'REFUND',
  BONUS = 'BONUS',
  SUPPORT = 'SUPPORT',
}
registerEnumType(CreditSource, {
  name: 'CreditSource',
  description: 'Where credits came from.',
  valuesConfig: {
    GRANT: { description: 'Given without a purpose that has a name, such as with a plan.' },
    PURCHASE: { description: 'Bought as a credit pack.' },
    REFUND: { description: 'Given back by the staff for credits that were lost.' },
    BONUS: { description: 'Given by the staff on top.' },
    SUPPORT: { description: 'Given by the staff to help.' },
  },
});

/** Why the staff gives or takes credits. */
export enum CreditPurpose {
  REFUND = 'REFUND',
  BONUS = 'BONUS',
  SUPPORT = 'SUPPORT',
}
registerEnumType(CreditPurpose, {
  name: 'CreditPurpose',
  description: 'Why the staff gives or takes credits.',
  valuesConfig: {
    REFUND: { description: 'Credits were spent for nothing, or were given back too often.' },
    BONUS: { description: 'A present, or one that was too large.' },
    SUPPORT: { description: 'To help somebody, or to set right what went wrong.' },
  },
});

/** What an entry of the ledger did. */
export enum CreditEntryKind {
  GRANT = 'GRANT',
  SPEND = 'SPEND',
  DEDUCT = 'DEDUCT',
  EXPIRE = 'EXPIRE',
  HOLD = 'HOLD',
  CAPTURE = 'CAPTURE',
  RELEASE = 'RELEASE',
  REVERSE = 'REVERSE',
  TAKE_BACK = 'TAKE_BACK',
}
registerEnumType(CreditEntryKind, {
  name: 'CreditEntryKind',
  description: 'What an entry of the ledger did.',
  valuesConfig: {
    GRANT: { description: 'Credits came: bought, or given.' },
    SPEND: { description: 'An app spent them.' },
    DEDUCT: { description: 'The staff took them away.' },
    EXPIRE: { description: 'They were not spent in time.' },
    HOLD: { description: 'An app laid them aside: nobody else can spend them.' },
    CAPTURE: { description: 'An app spent what it had laid aside.' },
    RELEASE: { description: 'What was laid aside can be spent again.' },
    REVERSE: {
      description:
        'An earlier entry was taken back: a grant or a deduction by the staff, or a TAKE_BACK whose money did not arrive.',
    },
    TAKE_BACK: { description: 'The money that had paid for them went back, and so did they.' },
  },
});

/** What has become of credits that were laid aside. */
export enum CreditHoldState {
  HELD = 'HELD',
  CAPTURED = 'CAPTURED',
  RELEASED = 'RELEASED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(CreditHoldState, {
  name: 'CreditHoldState',
  description: 'What has become of credits that were laid aside.',
  valuesConfig: {
    HELD: { description: 'They are laid aside.' },
    CAPTURED: { description: 'They were spent, all or a part of them; the rest can be spent again.' },
    RELEASED: { description: 'The app gave them back.' },
    EXPIRED: { description: 'They were neither spent nor given back in time, and can be spent again.' },
  },
});
