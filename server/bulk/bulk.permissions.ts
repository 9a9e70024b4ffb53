import { can } from '../kit/rules.ts';

export const permissions = { 'bulk.read': 'Read operations on many records' };

// and, to change anything, the permission of the act
export const rules = {
  Query: { bulkOperations: can('bulk.read'), bulkOperation: can('bulk.read') },
  Mutation: {
    startBulk: can('bulk.read'),
    cancelBulk: can('bulk.read'),
    planSuspendUsers: can('user.suspend'),
    planActivateUsers: can('user.suspend'),
  },
};

export const withoutPreview = {
  startBulk: 'Its dry run is the preview.',
  cancelBulk: 'What has not been done is left alone.',
  planSuspendUsers: 'It is a dry run itself.',
  planActivateUsers: 'It is a dry run itself.',
};
