import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { beginNightly } from './begin-nightly.job.ts';
import { Discrepancies, Discrepancy } from './discrepancy.entity.ts';
import './end-duplicate.command.ts';
import './forget-findings.ts';
import './forget-reasons.ts';
import { ReconciliationActsResolver } from './reconciliation-acts.resolver.ts';
import { ReconciliationBulkResolver } from './reconciliation-bulk.resolver.ts';
import { ReconciliationRow } from './reconciliation-row.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './reconciliation.permissions.ts';
import { ReconciliationResolver } from './reconciliation.resolver.ts';
import { reportRoute } from './report.route.ts';
import { runReconciliation } from './run-reconciliation.job.ts';
import { syncImported } from './sync-imported.job.ts';
import { inOneLine } from './in-one-line.ts';
import type { ComparedField } from './compared-field.ts';

export const reconciliation = defineModule({
  name: 'reconciliation',
  entities: [ReconciliationRun, ReconciliationRow, Discrepancy],
  resolvers: [ReconciliationResolver, ReconciliationActsResolver, ReconciliationBulkResolver],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  jobs: [runReconciliation, syncImported, everyMinute(beginNightly)],
  routes: [reportRoute],
  exports: {
    discrepancies: csv(Discrepancies, 'reconciliation.read', {
      Organization: 'organization.name',
      Kind: 'kind',
      State: 'state',
      Object: 'recordKind',
      'Provider ID': 'providerObjectId',
      'Here, there, last event, override': [
        'fields',
        (fields: readonly ComparedField[]) => fields.map(inOneLine).join('; '),
      ],
      Cause: 'cause',
      'How one knows': 'causeDetail',
      Repair: 'repair',
      Looked: 'lookedAt',
      Repaired: 'repairedAt',
    }),
  },
  // runs and their rows change nothing but themselves; what is repaired is in the audit
  exempt: ['reconciliation_run', 'reconciliation_row'],
  labels: {
    discrepancy: `initcap(replace(kind, '_', ' ')) || ', ' || (select o.name from organization o where o.id = organization_id)`,
  },
});
