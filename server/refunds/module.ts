import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { endAccessOfRefund } from './end-access.job.ts';
import { expireRefunds } from './expire-refunds.job.ts';
import './forget-reasons.ts';
import './give-back.ts';
import { RefundActsResolver } from './refund-acts.resolver.ts';
import { RefundLimit } from './refund-limit.entity.ts';
import { RefundLimitResolver } from './refund-limit.resolver.ts';
import './refund-payment.command.ts';
import { RefundTimelineResolver } from './refund-timeline.resolver.ts';
import { Refund, Refunds } from './refund.entity.ts';
import { RefundResolver } from './refund.resolver.ts';
import './refunds.fields.ts';
import './refunds.mirror.ts';
import { limits, permissions, rules, undoable } from './refunds.permissions.ts';
import { timeline } from './refunds.timeline.ts';
import { suspendSoldLicense, unsuspendSoldLicense } from './suspend-sold-license.job.ts';
import { takeBackOfOrder } from './take-back.job.ts';
import { tellApprovers, tellOfFailedRefund, tellOwnerOfRefund, tellRequester } from './tell-of-refund.job.ts';

export const refunds = defineModule({
  name: 'refunds',
  entities: [Refund, RefundLimit],
  resolvers: [RefundResolver, RefundActsResolver, RefundLimitResolver, RefundTimelineResolver],
  permissions,
  rules,
  limits,
  undoable,
  jobs: [
    ...[
      endAccessOfRefund,
      takeBackOfOrder,
      suspendSoldLicense,
      unsuspendSoldLicense,
      tellApprovers,
      tellRequester,
      tellOwnerOfRefund,
      tellOfFailedRefund,
    ],
    everyMinute(expireRefunds),
  ],
  timeline,
  exports: {
    refunds: csv(Refunds, 'billing.refund.read', {
      Created: 'createdAt',
      Status: 'status',
      Organization: 'organization.name',
      Invoice: 'payment.invoice.number',
      Currency: 'currency',
      Amount: 'amount',
      'Reason code': 'reasonCode',
      Reason: 'reason',
      'Asked for by': 'requestedBy.name',
      Decision: 'decision',
      'Decided by': 'decidedBy.name',
      'Decided at': 'decidedAt',
      Why: 'decisionReason',
      Finished: 'finishedAt',
      Failure: 'failure',
      'Credits taken': 'creditsTaken',
      'Credits used': 'creditsUsed',
      Provider: 'provider',
      'Provider ID': 'providerRefundId',
      'Payment ID': 'payment.providerChargeId',
    }),
  },
  labels: {
    refund: `(select o.name from organization o where o.id = organization_id)`,
    refund_limit: `role || ' ' || currency`,
  },
});
