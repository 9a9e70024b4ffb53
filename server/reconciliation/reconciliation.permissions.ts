import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'reconciliation.read': 'Read what differs between us and billing providers',
  'reconciliation.sync': 'Synchronize one organization with its providers',
  'reconciliation.run': 'Compare and synchronize everything with a provider',
  'reconciliation.repair': 'Repair discrepancies, and import customers of a provider',
};

export const rules = {
  Query: {
    reconciliationRuns: can('reconciliation.read'),
    reconciliationRun: can('reconciliation.read'),
    reconciliationRows: can('reconciliation.read'),
    discrepancies: can('reconciliation.read'),
    discrepancy: can('reconciliation.read'),
  },
  Mutation: {
    syncOrganization: can('reconciliation.sync'),
    startReconciliation: can('reconciliation.run'),
    repairDiscrepancy: can('reconciliation.repair'),
    planRepairDiscrepancies: can('reconciliation.repair'),
    importCustomer: can('reconciliation.repair'),
    planImportCustomers: can('reconciliation.repair'),
  },
};

export const limits = {
  syncOrganization: perMinute(10),
  startReconciliation: perMinute(10),
  repairDiscrepancy: perMinute(30),
  planRepairDiscrepancies: perMinute(10),
  importCustomer: perMinute(30),
  planImportCustomers: perMinute(10),
};

export const withoutPreview = {
  syncOrganization: 'The provider is asked for it; startReconciliation without SYNC tells what differs.',
  startReconciliation: 'Without SYNC it changes nothing itself, and tells what a SYNC would repair.',
  planRepairDiscrepancies: 'It is a dry run itself.',
  planImportCustomers: 'It is a dry run itself.',
};

export const undoable = { repairDiscrepancy: { permission: 'reconciliation.repair' } };
