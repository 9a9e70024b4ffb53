import { findProvider } from '../billing/find-provider.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import type { ProviderName } from '../billing/provider.ts';
import type { JobContext } from '../kit/job.ts';

/** News of the end of a page come within moments, where they come. */
const patienceMs = 10 * 60_000;

/** Pages that were open until then are looked at. */
export const overdueBefore = (job: JobContext): Date =>
  new Date(job.runtime.clock.now().getTime() - patienceMs);

/** A page as its provider has it. One that cannot be looked at keeps the others from nothing; it is tried again with the next minute. */
export async function lookAtPage(
  job: JobContext,
  provider: ProviderName,
  id: string,
): Promise<ProviderCheckout | null> {
  try {
    return await findProvider(job.runtime.config, provider).fetchCheckout(id);
  } catch (error) {
    job.log.error({ err: error, id }, 'an overdue page could not be looked at');
    return null;
  }
}
