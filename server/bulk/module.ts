import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { BulkItem, BulkItems } from './bulk-item.entity.ts';
import { BulkOperation } from './bulk-operation.entity.ts';
import { permissions, rules, withoutPreview } from './bulk.permissions.ts';
import { BulkItemResolver, BulkResolver } from './bulk.resolver.ts';
import './forget-reasons.ts';
import { planBulkItems } from './plan-bulk-items.job.ts';
import { runBulk } from './run-bulk.job.ts';
import { UserBulkResolver } from './user-bulk.resolver.ts';

export const bulk = defineModule({
  name: 'bulk',
  entities: [BulkOperation, BulkItem],
  resolvers: [BulkResolver, BulkItemResolver, UserBulkResolver],
  permissions,
  rules,
  withoutPreview,
  exports: {
    bulkItems: csv(BulkItems, 'bulk.read', {
      Number: 'position',
      Line: 'line',
      Outcome: 'status',
      Summary: 'summary',
      Detail: 'detail',
      Type: 'type',
      'Record id': 'recordId',
      'Audit entry': 'entryId',
    }),
  },
  jobs: [planBulkItems, runBulk],
  // a line is its own record; what is done to the record is in the audit
  exempt: ['bulk_item'],
  labels: { bulk_operation: 'action' },
});
