import { csv } from '../kit/export.ts';
import { defineDuty } from '../kit/duty.ts';
import { defineModule } from '../kit/module.ts';
import { AuditChangeResolver } from './audit-change.resolver.ts';
import { AuditEntries, AuditEntry } from './audit-entry.entity.ts';
import { AuditTarget } from './audit-target.entity.ts';
import { AuditTargetResolver } from './audit-target.resolver.ts';
import { AuditVerification } from './audit-verification.entity.ts';
import { AuditVerificationResolver } from './audit-verification.resolver.ts';
import { limits, permissions, rules } from './audit.permissions.ts';
import { AuditResolver } from './audit.resolver.ts';
import { runVerification } from './run-verification.job.ts';
import { sealAudit } from './seal-audit.ts';

export const audit = defineModule({
  name: 'audit',
  entities: [AuditEntry, AuditTarget, AuditVerification],
  resolvers: [AuditResolver, AuditChangeResolver, AuditTargetResolver, AuditVerificationResolver],
  permissions,
  withoutPreview: {
    addAuditNote: 'The note is its only effect.',
    undoDeed: 'The entry of the deed shows what it changed.',
    verifyAudit: 'It reads.',
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
  limits,
  jobs: [runVerification],
  duties: [defineDuty('seal-audit', 1_000, sealAudit)],
  // a check is no deed; asking for one is
  exempt: ['audit_verification'],
});
