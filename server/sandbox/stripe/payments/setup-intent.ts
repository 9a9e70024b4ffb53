import type Stripe from 'stripe';
import { change, create } from '../events.ts';
import { StripeFault, unexpectedState } from '../fault.ts';
import { newId } from '../ids.ts';
import { idOf } from '../id-of.ts';
import type { Work } from '../work.ts';
import { behaviorOf } from './cards.ts';
import { attach } from './payment-method.ts';
import type { Presence } from './verdict.ts';

export interface WantedSetup {
  customer?: string | undefined;
  description?: string | undefined;
  metadata?: Record<string, string>;
  method?: string | undefined;
  usage?: 'off_session' | 'on_session' | undefined;
}

export function createSetup(work: Work, wanted: WantedSetup): Promise<Stripe.SetupIntent> {
  const id = newId('seti');
  return create(work, 'setup_intent', 'setup_intent.created', {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${newId('x').slice(3)}`,
    created: work.now,
    customer: wanted.customer ?? null,
    description: wanted.description ?? null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: wanted.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: wanted.method ?? null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: wanted.method === undefined ? 'requires_payment_method' : 'requires_confirmation',
    usage: wanted.usage ?? 'off_session',
  });
}

/** Saves a card for later, with its owner's consent where the card wants it. */
export async function confirmSetup(
  work: Work,
  setup: Stripe.SetupIntent,
  {
    method,
    presence,
    returnUrl,
  }: { method: Stripe.PaymentMethod; presence: Presence; returnUrl?: string | undefined },
): Promise<Stripe.SetupIntent> {
  if (['succeeded', 'canceled'].includes(setup.status))
    throw unexpectedState(
      'setup_intent',
      `You cannot confirm this SetupIntent because it has a status of ${setup.status}.`,
    );
  if (presence === 'failed') return refused(work, setup, method, authenticationFailure);
  const { authentication, decline, refusedOnAttach } = behaviorOf(method);
  if (authentication && presence !== 'authenticated')
    return change(work, 'setup_intent', 'setup_intent.requires_action', setup, {
      ...setup,
      next_action: {
        redirect_to_url: {
          return_url: returnUrl ?? null,
          url: `${work.origin}/sandbox/stripe/authenticate/${setup.id}`,
        },
        type: 'redirect_to_url',
      },
      payment_method: method.id,
      status: 'requires_action',
    });
  if (decline && refusedOnAttach) return refused(work, setup, method, decline);
  const customer = idOf(setup.customer);
  if (customer !== undefined) await attach(work, method, customer);
  return change(work, 'setup_intent', 'setup_intent.succeeded', setup, {
    ...setup,
    last_setup_error: null,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  });
}

const authenticationFailure = {
  code: 'setup_intent_authentication_failure',
  declineCode: 'authentication_failed',
  message:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};

const refused = (
  work: Work,
  setup: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  { code, declineCode, message }: { code: string; declineCode: string; message: string },
): Promise<Stripe.SetupIntent> =>
  change(work, 'setup_intent', 'setup_intent.setup_failed', setup, {
    ...setup,
    last_setup_error: {
      code,
      ...(code === 'card_declined' && { decline_code: declineCode }),
      message,
      payment_method: method,
      type: 'card_error',
    },
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });

/** The 402 that Stripe answers when the card could not be saved. */
export function setupDeclineOf(setup: Stripe.SetupIntent): StripeFault {
  const error = setup.last_setup_error;
  return new StripeFault(402, 'card_error', error?.message ?? 'Your card was declined.', {
    code: error?.code ?? 'card_declined',
    ...(error?.decline_code && { decline_code: error.decline_code }),
    setup_intent: setup,
    ...(error?.payment_method && { payment_method: error.payment_method }),
  });
}
