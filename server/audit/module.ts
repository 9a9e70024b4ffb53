import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { AuditEntries, AuditEntry } from './audit-entry.entity.ts';
import { AuditTarget } from './audit-target.entity.ts';
import { AuditTargetResolver } from './audit-target.resolver.ts';
import { permissions, rules } from './audit.permissions.ts';
import { AuditResolver } from './audit.resolver.ts';

export const audit = defineModule({
  name: 'audit',
  entities: [AuditEntry, AuditTarget],
  resolvers: [AuditResolver, AuditTargetResolver],
  permissions,
  withoutPreview: {
    addAuditNote: 'The note is its only effect.',
    undoDeed: 'The entry of the deed shows what it changed.',
  },
  exports: {
    auditEntries: csv(AuditEntries, 'audit.read', {
      Id: 'id',
      Time: 'at',
      Action: 'action',
      Actor: 'actor',
      Reason: 'reason',
      Error: 'error',
      Address: 'ip',
    }),
  },
  rules,
});
