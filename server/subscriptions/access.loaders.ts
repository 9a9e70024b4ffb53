import DataLoader from 'dataloader';
import type { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { notFound } from '../kit/errors.ts';
import type { OrganizationState } from '../organizations/organization.entity.ts';
import { readSetting } from '../system/setting.ts';
import type { AccessExplanation } from './access.ts';
import { graceDays } from './subscriptions.settings.ts';
import { decideAccess, type OverrideInForce, type SubscriptionFacts } from './decide-access.ts';

/** Access is asked for an organization and a product. */
export interface AccessKey {
  readonly organizationId: string;
  readonly productId: string;
}

type Dated<T> = { readonly [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };
type SubscriptionRow = Omit<Dated<SubscriptionFacts>, 'overrides'> & {
  readonly overrides: readonly Dated<OverrideInForce>[] | null;
};

interface Row {
  readonly organization_id: string;
  readonly product_id: string;
  readonly state: OrganizationState;
  readonly subscriptions: readonly SubscriptionRow[] | null;
}

/** The one that lives first, then the newest. Rows of before the column have no past due since: their period began with it. */
const read = `
  select k.organization_id, k.product_id, o.state, (
    select json_agg(json_build_object('id', s.id, 'status', s.status, 'trialEndsAt', s.trial_ends_at,
        'pastDueSince', coalesce(s.past_due_since, s.current_period_start), 'accessEndsAt', s.access_ends_at,
        'overrides', (
          select json_agg(json_build_object('field', v.field, 'mirrored', v.mirrored, 'expiresAt', v.expires_at))
          from override v where v.subscription_id = s.id and v.revoked_at is null
            and v.field in ('STATUS', 'TRIAL_ENDS_AT', 'ACCESS_ENDS_AT')))
      order by s.status in ('CANCELED', 'INCOMPLETE_EXPIRED'), s.created_at desc, s.id)
    from subscription s where s.organization_id = k.organization_id and s.product_id = k.product_id) as subscriptions
  from unnest(?::uuid[], ?::uuid[]) k(organization_id, product_id)
    join organization o on o.id = k.organization_id`;

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

const factsOf = ({ overrides, ...row }: SubscriptionRow): SubscriptionFacts => ({
  ...row,
  status: row.status as SubscriptionStatus,
  trialEndsAt: dateOf(row.trialEndsAt),
  pastDueSince: dateOf(row.pastDueSince),
  accessEndsAt: dateOf(row.accessEndsAt),
  overrides: (overrides ?? []).map((one) => ({ ...one, expiresAt: dateOf(one.expiresAt) })),
});

const nameOf = ({ organizationId, productId }: AccessKey): string => `${organizationId}:${productId}`;
const loaders = new WeakMap<Ctx, DataLoader<AccessKey, AccessExplanation, string>>();

/** What organizations may use, all that one request asks for in one statement. Whoever asks has looked whether they may. */
export function accessOf(ctx: Ctx): DataLoader<AccessKey, AccessExplanation, string> {
  const known = loaders.get(ctx);
  if (known) return known;
  const made = new DataLoader<AccessKey, AccessExplanation, string>((keys) => loadAccess(ctx, keys), {
    cacheKeyFn: nameOf,
  });
  loaders.set(ctx, made);
  return made;
}

async function loadAccess(ctx: Ctx, keys: readonly AccessKey[]): Promise<(AccessExplanation | Error)[]> {
  // in the transaction of whoever asks, where there is one: a preview asks what would be
  const platform = ctx.em.getPlatform();
  const rows = await ctx.em.execute<Row[]>(read, [
    platform.marshallArray(keys.map(({ organizationId }) => organizationId)),
    platform.marshallArray(keys.map(({ productId }) => productId)),
  ]);
  const now = ctx.clock.now();
  const grace = await readSetting(ctx, graceDays);
  const found = new Map(
    rows.map(({ organization_id: organizationId, product_id: productId, state, subscriptions }) => [
      nameOf({ organizationId, productId }),
      decideAccess({ state, subscriptions: (subscriptions ?? []).map(factsOf), graceDays: grace, now }),
    ]),
  );
  return keys.map((key) => found.get(nameOf(key)) ?? notFound('Organization', key.organizationId));
}
