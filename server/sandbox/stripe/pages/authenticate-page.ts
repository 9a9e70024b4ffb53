import type Stripe from 'stripe';
import { html } from '../../page.ts';
import { completeCheckout } from '../checkout/complete.ts';
import { keepPending, sessionOf } from '../checkout/wanted.ts';
import { idOf } from '../id-of.ts';
import { voidInvoice } from '../invoices/close.ts';
import { followIntent } from '../invoices/outcome.ts';
import { confirmIntent } from '../payments/intent.ts';
import { confirmSetup } from '../payments/setup-intent.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { successOf } from './checkout-page.ts';
import { money, type Pages, type Shown, type Visit } from './page-kit.ts';

type Intent = Stripe.PaymentIntent | Stripe.SetupIntent;

const held = (work: Work, id: string): Promise<Intent> =>
  id.startsWith('seti_') ? lock(work, 'setup_intent', id) : lock(work, 'payment_intent', id);

/** The bank's page of 3-D Secure: the card's owner says yes or no. */
export function authenticatePages(pages: Pages): void {
  const show = async ({ work, id }: Visit): Promise<Shown> => {
    const intent = await held(work, id);
    if (intent.status !== 'requires_action')
      return {
        title: '3-D Secure',
        body: html`<h1>Nothing to confirm</h1>
          <p>This payment does not wait for you.</p>`,
      };
    const what =
      'amount' in intent ? `the payment of ${money(intent.amount, intent.currency)}` : 'saving this card';
    const button = (outcome: string, text: string, style: string): ReturnType<typeof html> =>
      html`<button name="outcome" value="${outcome}" class="${style}">${text}</button>`;
    return {
      title: '3-D Secure',
      body: html`
        <h1>3-D Secure</h1>
        <p>Your bank asks you to confirm ${what}.</p>
        <form class="card row" method="post" action="/sandbox/stripe/authenticate/${id}">
          ${button('complete', 'Complete', '')} ${button('fail', 'Fail', 'quiet')}
        </form>
      `,
    };
  };
  pages.get('/authenticate/:id', show);
  pages.post(
    '/authenticate/:id',
    async ({ work, id, fields }) => ({ to: await answered(work, id, fields.outcome === 'complete') }),
    (visit) => show(visit),
  );
}

async function answered(work: Work, id: string, passed: boolean): Promise<string> {
  const before = await held(work, id);
  const returnUrl = before.next_action?.redirect_to_url?.return_url ?? null;
  const method = await load(work, 'payment_method', idOf(before.payment_method) ?? '');
  const confirmation = { method, presence: passed ? ('authenticated' as const) : ('failed' as const) };
  const after =
    before.object === 'setup_intent'
      ? await confirmSetup(work, before, confirmation)
      : await confirmIntent(work, before, confirmation);
  const invoice = after.object === 'payment_intent' ? await followIntent(work, after) : undefined;
  const waiting = await sessionOf(work, id);
  if (waiting) return backToCheckout(work, waiting, id, after.status === 'succeeded', invoice);
  if (returnUrl !== null) return withOutcome(returnUrl, after);
  return invoice ? `/sandbox/stripe/invoices/${invoice.id}` : `/sandbox/stripe/authenticate/${id}`;
}

async function backToCheckout(
  work: Work,
  { session: id, subscription }: { session: string; subscription: string | null },
  intent: string,
  passed: boolean,
  invoice: Stripe.Invoice | undefined,
): Promise<string> {
  const session = await lock(work, 'checkout.session', id);
  if (passed) return successOf(await completeCheckout(work, session, { intent, subscription }));
  // another card begins anew: what this one was for is over
  if (invoice?.status === 'open') await voidInvoice(work, invoice);
  await keepPending(work, id, { intent: `${intent}:failed` });
  return `/sandbox/stripe/checkout/${id}`;
}

function withOutcome(returnUrl: string, intent: Intent): string {
  const url = new URL(returnUrl);
  url.searchParams.set(intent.object, intent.id);
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
  return url.href;
}
