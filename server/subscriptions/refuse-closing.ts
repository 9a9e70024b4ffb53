import { UserError } from '../kit/errors.ts';
import { closingRule } from '../organizations/closing-rule.ts';
import { Subscription } from './subscription.entity.ts';
import { hasEnded } from './choose-current.ts';

// what the provider goes on charging for cannot be left behind
closingRule(async (ctx, { id }) => {
  const subscriptions = await ctx.em.find(Subscription, { organization: id });
  if (subscriptions.every(hasEnded)) return;
  throw new UserError(
    'ORGANIZATION_HAS_SUBSCRIPTION',
    'It has a live subscription, which would go on being charged. Cancel it first.',
  );
});
