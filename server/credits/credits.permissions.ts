import { perMinute } from '../kit/rate-limit.ts';
import { can, either, ownOr, ownOrEither } from '../kit/rules.ts';

export const permissions = {
  'credit.read': 'Read the credits of organizations, and credit packs',
  'credit.write': 'Give credits and take them away',
  'creditPack.write': 'Sell, change and retire credit packs',
};

const spend = can('app.credits.spend');

export const rules = {
  Query: {
    creditEntries: either('credit.read', 'app.credits.read'),
    creditBalance: can('app.credits.read'),
    creditProof: can('credit.read'),
    creditPacks: ownOrEither('credit.read', 'app.orders.write'),
    creditPack: ownOr('credit.read'),
  },
  Mutation: {
    grantCredits: can('credit.write'),
    deductCredits: can('credit.write'),
    reverseCredits: can('credit.write'),
    planGrantCredits: can('credit.write'),
    proveCredits: can('credit.write'),
    spendCredits: spend,
    holdCredits: spend,
    captureHold: spend,
    releaseHold: spend,
    createCreditPack: can('creditPack.write'),
    updateCreditPack: can('creditPack.write'),
    archiveCreditPack: can('creditPack.write'),
    restoreCreditPack: can('creditPack.write'),
  },
};

const inLedger = 'One statement, whose entry in the ledger says what it did, for whom and by which app.';

/** Apps do these a thousand times a minute. */
export const ownRecord = {
  spendCredits: inLedger,
  holdCredits: inLedger,
  captureHold: inLedger,
  releaseHold: inLedger,
};

const byPrograms = 'Programs do it at once, and nobody looks at it before.';

export const withoutPreview = {
  spendCredits: byPrograms,
  holdCredits: byPrograms,
  captureHold: byPrograms,
  releaseHold: byPrograms,
  planGrantCredits: 'It is a dry run itself.',
  proveCredits: 'It reads.',
};

/** What programs do is limited by their keys. */
export const limits = {
  grantCredits: perMinute(20),
  deductCredits: perMinute(20),
  reverseCredits: perMinute(20),
  planGrantCredits: perMinute(10),
  proveCredits: perMinute(2),
};

const packs = { permission: 'creditPack.write' };

export const undoable = {
  createCreditPack: packs,
  updateCreditPack: packs,
  archiveCreditPack: packs,
  restoreCreditPack: packs,
};
