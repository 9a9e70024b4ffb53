import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { newId } from '../ids.ts';
import { expand, text } from '../params.ts';
import { insert, load } from '../store.ts';

const params = z.strictObject({
  configuration: text,
  customer: z.string(),
  expand,
  locale: text,
  return_url: text,
});

export const portalSessions = [
  endpoint('POST /billing_portal/sessions', params, async (work, { customer, return_url }) => {
    await load(work, 'customer', customer, 'customer');
    const id = newId('bps');
    return insert(work, 'billing_portal.session', {
      id,
      object: 'billing_portal.session',
      configuration: 'bpc_sandbox',
      created: work.now,
      customer,
      customer_account: null,
      flow: null,
      livemode: false,
      locale: null,
      on_behalf_of: null,
      return_url: return_url ?? null,
      url: `${work.origin}/sandbox/stripe/portal/${id}`,
    });
  }),
];
