import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';

export const permissions = {
  'credit.read': 'Read the credits of organizations, and credit packs',
  'credit.write': 'Give credits and take them away',
  'creditPack.write': 'Sell, change and retire credit packs',
};

export const rules = {
  Query: {
    creditEntries: can('credit.read'),
    creditPacks: ownOr('credit.read'),
    creditPack: ownOr('credit.read'),
  },
  Mutation: {
    grantCredits: can('credit.write'),
    deductCredits: can('credit.write'),
    reverseCredits: can('credit.write'),
    createCreditPack: can('creditPack.write'),
    updateCreditPack: can('creditPack.write'),
    archiveCreditPack: can('creditPack.write'),
    restoreCreditPack: can('creditPack.write'),
  },
};

export const limits = {
  grantCredits: perMinute(20),
  deductCredits: perMinute(20),
  reverseCredits: perMinute(20),
};

const packs = { permission: 'creditPack.write' };

export const undoable = {
  createCreditPack: packs,
  updateCreditPack: packs,
  archiveCreditPack: packs,
  restoreCreditPack: packs,
};
