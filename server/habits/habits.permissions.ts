import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'view.read': 'Use saved views of lists',
  'view.save': 'Save views of lists, for oneself and for all of the staff',
};

export const rules = {
  Query: {
    savedViews: can('view.read'),
  },
  Mutation: {
    saveView: can('view.save'),
    openViewByDefault: can('view.save'),
    removeView: can('view.save'),
  },
};

export const limits = {
  saveView: perMinute(30),
};
