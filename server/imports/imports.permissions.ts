import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'data.import': 'Import organizations and users from files, as far as the single acts are permitted',
};

export const rules = {
  // what is read here is read again, line by line, in the operation
  Query: { importFile: can('bulk.read'), importFields: can('bulk.read') },
  Mutation: { planImport: can('data.import') },
};

export const limits = { planImport: perMinute(20) };

export const withoutPreview = { planImport: 'It is a dry run itself.' };
