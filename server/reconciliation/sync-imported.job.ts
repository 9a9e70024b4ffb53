import { subscriber } from '../kit/outbox.ts';
import { syncOrganization } from './sync-organization.ts';

/** What an imported customer bought, was billed and paid is fetched. */
export const syncImported = subscriber(
  'customer.imported',
  'sync-imported-customer',
  async (job, { organizationId }: { organizationId: string }) => {
    const reason = 'A customer of the provider was imported.';
    await job.deed({ action: 'syncOrganization', reason }, (ctx) =>
      syncOrganization(ctx, { organizationId, reason }),
    );
  },
);
