import type { ApiKeyScope } from '../kit/schema.generated.ts';
import type { KeyRowFragment } from './app.generated.ts';

/** What a key may be used for, in a few words and in a sentence. */
export const scopes: Readonly<Record<ApiKeyScope, { label: string; description: string }>> = {
  CUSTOMERS_READ: { label: 'Read customers', description: 'Access, limits, subscriptions and members' },
  CUSTOMERS_WRITE: { label: 'Write customers', description: 'Make and change them by ids of the app' },
  ACTIVITY_WRITE: { label: 'Record activity', description: 'What customers do in the app' },
  CATALOG_READ: { label: 'Read the catalog', description: 'Plans, prices and limits of its product' },
  LICENSES_READ: { label: 'Validate licenses', description: 'By their keys, online and as signed files' },
  LICENSES_ACTIVATE: { label: 'Activate licenses', description: 'Give machines places, take leases' },
  CREDITS_READ: { label: 'Read credits', description: 'Balances of customers, and their ledgers' },
  CREDITS_SPEND: { label: 'Spend credits', description: 'Of customers, at once or laid aside first' },
  ORDERS_WRITE: {
    label: 'Sell',
    description: 'Open pages where customers buy credits or a license, and read those orders',
  },
};

const soonMs = 14 * 86_400_000;

/** Whether a key works, as the one word of its badge. */
export function keyStatus(
  { revokedAt, expiresAt }: Pick<KeyRowFragment, 'revokedAt' | 'expiresAt'>,
  now: Date,
): string {
  if (revokedAt) return 'REVOKED';
  if (!expiresAt) return 'ACTIVE';
  const left = new Date(expiresAt).getTime() - now.getTime();
  if (left <= 0) return 'EXPIRED';
  return left < soonMs ? 'EXPIRES_SOON' : 'ACTIVE';
}
