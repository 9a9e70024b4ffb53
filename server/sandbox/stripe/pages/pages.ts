import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Clockwork } from '../time/clockwork.ts';
import { authenticatePages } from './authenticate-page.ts';
import { checkoutPages } from './checkout-page.ts';
import { invoicePages, invoicePdf } from './invoice-page.ts';
import { pagesOf } from './page-kit.ts';
import { portalPages } from './portal-page.ts';

/** The pages that Stripe hosts, to be mounted at /sandbox/stripe. Their addresses are their keys, as Stripe's are. */
export function stripePages(app: FastifyInstance, pool: Pool, clock: Clockwork): void {
  const pages = pagesOf(app, pool, clock);
  checkoutPages(pages);
  authenticatePages(pages);
  invoicePages(pages);
  invoicePdf(app, pool);
  portalPages(pages);
}
