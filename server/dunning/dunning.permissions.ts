import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = { 'dunning.write': 'Pause and resume the dunning of a subscription' };

export const rules = {
  Mutation: { pauseDunning: can('dunning.write'), resumeDunning: can('dunning.write') },
};

export const limits = { pauseDunning: perMinute(10), resumeDunning: perMinute(10) };
