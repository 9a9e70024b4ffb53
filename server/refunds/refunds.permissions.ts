import { perMinute } from '../kit/rate-limit.ts';
import { can, ownOr } from '../kit/rules.ts';

export const permissions = {
  'billing.refund.read': 'Read refunds, who asked for them and who decided, and the limits',
  'billing.refund': 'Give payments back, up to the limit of one’s role, and ask for more',
  'billing.refund.approve': 'Approve and reject refunds that others have asked for',
  'billing.refund.limit': 'Set what each role may give back without approval',
};

export const rules = {
  Query: {
    refunds: ownOr('billing.refund.read'),
    refund: ownOr('billing.refund.read'),
    previewRefund: can('billing.refund'),
    refundLimits: can('billing.refund.read'),
  },
  Mutation: {
    refundPayment: can('billing.refund'),
    withdrawRefund: can('billing.refund'),
    approveRefund: can('billing.refund.approve'),
    rejectRefund: can('billing.refund.approve'),
    setRefundLimit: can('billing.refund.limit'),
    deleteRefundLimit: can('billing.refund.limit'),
  },
};

export const limits = {
  refundPayment: perMinute(3),
  withdrawRefund: perMinute(10),
  approveRefund: perMinute(10),
  rejectRefund: perMinute(10),
  setRefundLimit: perMinute(10),
  deleteRefundLimit: perMinute(10),
};

const limit = { permission: 'billing.refund.limit' };

export const undoable = { setRefundLimit: limit, deleteRefundLimit: limit };
