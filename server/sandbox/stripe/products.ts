import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { change, create } from './events.ts';
import { newId } from './ids.ts';
import { list, matching } from './list.ts';
import { expand, flag, mergeMetadata, metadata, page } from './params.ts';
import { load, lock } from './store.ts';
import type { Work } from './work.ts';

const fields = {
  active: flag.optional(),
  description: z.string().optional(),
  expand,
  metadata: metadata.optional(),
};
const createParams = z.strictObject({ ...fields, id: z.string().optional(), name: z.string().min(1) });
const updateParams = z.strictObject({ ...fields, name: z.string().min(1).optional() });

export const products = [
  endpoint('POST /products', createParams, (work, params) =>
    create(work, 'product', 'product.created', newProduct(work, params)),
  ),
  endpoint('POST /products/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'product', id);
    return change(work, 'product', 'product.updated', before, {
      ...before,
      active: params.active ?? before.active,
      description: params.description ?? before.description,
      metadata: mergeMetadata(before.metadata, params.metadata),
      name: params.name ?? before.name,
      updated: work.now,
    });
  }),
  endpoint('GET /products/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'product', id)),
  endpoint(
    'GET /products',
    z.strictObject({ ...page, active: flag.optional() }),
    (work, { active, ...params }) => list(work, 'product', params, matching({ active: active?.toString() })),
  ),
];

export function newProduct(work: Work, params: z.output<typeof createParams>): Stripe.Product {
  return {
    id: params.id ?? newId('prod'),
    object: 'product',
    active: params.active ?? true,
    created: work.now,
    default_price: null,
    description: params.description ?? null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: mergeMetadata({}, params.metadata),
    name: params.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: work.now,
    url: null,
  };
}
