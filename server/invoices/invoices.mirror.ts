import { defineMirror } from '../billing/mirror.ts';
import type { ProviderInvoice } from '../billing/provider-money.ts';
import { ProviderMissing } from '../billing/provider.ts';
import { mirrorInvoice, type GoneInvoice } from './mirror-invoice.ts';

defineMirror<ProviderInvoice | GoneInvoice>({
  kind: 'invoice',
  action: 'mirrorInvoice',
  async fetch(provider, id) {
    try {
      return await provider.fetchInvoice(id);
    } catch (error) {
      if (error instanceof ProviderMissing) return { id, gone: true };
      throw error;
    }
  },
  async write(ctx, provider, found) {
    const organization = await mirrorInvoice(ctx, { provider, found });
    return organization && { organizationId: organization.id };
  },
});
