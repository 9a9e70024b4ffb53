import type Stripe from 'stripe';
import type { Work } from '../work.ts';
import { behaviorOf } from './cards.ts';

export type Verdict =
  | { kind: 'succeeded' }
  | { kind: 'requires_action' }
  | { kind: 'declined'; code: string; declineCode: string; message: string };

/**
 * How the card's owner comes into it: has just passed or failed the challenge, is there to be asked, can be asked later
 * (an invoice waits for them), or cannot be asked at all.
 */
export type Presence = 'authenticated' | 'failed' | 'present' | 'away' | 'unreachable';

const failedChallenge: Verdict = {
  kind: 'declined',
  code: 'payment_intent_authentication_failure',
  declineCode: 'authentication_failed',
  message:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};

const unasked: Verdict = {
  kind: 'declined',
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};

/** What the bank says to a charge; whether the owner must be asked comes before whether there is money. */
export async function judge(work: Work, method: Stripe.PaymentMethod, presence: Presence): Promise<Verdict> {
  const { authentication, decline } = behaviorOf(method);
  if (presence === 'failed') return failedChallenge;
  const asks =
    authentication !== undefined &&
    presence !== 'authenticated' &&
    !(authentication === 'setup' && presence !== 'present' && (await wasSetUp(work, method.id)));
  if (asks) return presence === 'unreachable' ? unasked : { kind: 'requires_action' };
  if (decline) return { kind: 'declined', ...decline };
  if (isExpired(work, method))
    return {
      kind: 'declined',
      code: 'expired_card',
      declineCode: 'expired_card',
      message: 'Your card has expired.',
    };
  return { kind: 'succeeded' };
}

function isExpired(work: Work, { card }: Stripe.PaymentMethod): boolean {
  return card !== undefined && Date.UTC(card.exp_year, card.exp_month) / 1000 <= work.now;
}

/** Its owner has once said that it may be charged without them. */
async function wasSetUp(work: Work, method: string): Promise<boolean> {
  const { rows } = await work.sql.query(
    `select from sandbox.stripe_object
     where object in ('setup_intent', 'payment_intent') and body->>'payment_method' = $1 and body->>'status' = 'succeeded'
       and (object = 'setup_intent' or body->>'setup_future_usage' = 'off_session') limit 1`,
    [method],
  );
  return rows.length > 0;
}
