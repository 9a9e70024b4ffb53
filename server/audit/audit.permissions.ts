import { perMinute } from '../kit/rate-limit.ts';
import { can, signedIn } from '../kit/rules.ts';

export const permissions = {
  'audit.read': 'Read the audit log',
  'audit.note': 'Add a note to the audit log',
  'audit.verify': 'Check that the audit log is whole',
};

export const rules = {
  Query: {
    auditEntries: can('audit.read'),
    auditEntry: can('audit.read'),
    auditActions: can('audit.read'),
    auditVerification: can('audit.read'),
    timelineTypes: signedIn,
  },
  Mutation: {
    addAuditNote: can('audit.note'),
    // and the permission of the deed
    undoDeed: can('audit.read'),
    verifyAudit: can('audit.verify'),
  },
};

export const limits = {
  verifyAudit: perMinute(6),
};
