import type { MeterPeriod } from '../catalog/meter.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deriveEntitlement, seatsMeter, type EntitlementFacts } from './derive-entitlement.ts';
import type { Entitlement, LimitOverride } from './entitlement.ts';

interface Row extends Omit<EntitlementFacts, 'planLimit' | 'override' | 'period'> {
  readonly period: MeterPeriod;
  readonly planLimit: string | null;
  readonly override:
    | (Omit<LimitOverride, 'value' | 'createdAt' | 'expiresAt'> & {
        readonly value: string | null;
        readonly createdAt: string;
        readonly expiresAt: string | null;
      })
    | null;
}

/** An override that has run out counts no more, though the job that ends it has not come by yet. */
const read = `
  with asked as (select ?::uuid as organization_id, ?::uuid as product_id, ?::timestamptz as at), bought as (
    select s.plan_id, s.quantity from subscription s join asked a using (organization_id, product_id)
    where s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED') or s.access_ends_at > a.at
    order by s.status in ('CANCELED', 'INCOMPLETE_EXPIRED'), s.created_at desc, s.id limit 1)
  select m.key as "meterKey", m.name as "meterName", m.unit, m.period, l.id is not null as "isInPlan",
    l.value as "planLimit", coalesce(b.quantity, 0) as quantity,
    (select count(*)::int from membership p where p.organization_id = a.organization_id and p.status = 'ACTIVE') as members,
    case when v.id is not null then json_build_object('id', v.id, 'value', v.value, 'reason', v.reason,
      'author', (select u.name from user_account u where u.id = v.author_id),
      'createdAt', v.created_at, 'expiresAt', v.expires_at) end as override
  from asked a cross join meter m
    left join bought b on true
    left join plan_limit l on l.meter_id = m.id and l.plan_id = b.plan_id
    left join override v on v.organization_id = a.organization_id and v.product_id = a.product_id and v.meter_id = m.id
      and v.field = 'LIMIT' and v.revoked_at is null and (v.expires_at is null or v.expires_at > a.at)
  where l.id is not null or v.id is not null or (m.key = '${seatsMeter}' and b.plan_id is not null)
  order by l.position nulls last, m.name, m.id`;

/** What an organization may use of a product, meter by meter, in one statement. Whoever asks has looked whether they may. */
export async function readEntitlements(
  ctx: Ctx,
  { organizationId, productId }: { organizationId: string; productId: string },
): Promise<Entitlement[]> {
  const rows = await ctx.em.execute<Row[]>(read, [organizationId, productId, ctx.clock.now()]);
  return rows.map((row) => deriveEntitlement(factsOf(ctx, row)));
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

function factsOf({ caller }: Ctx, { override, planLimit, ...row }: Row): EntitlementFacts {
  const isStaff = caller.kind === 'staff' || caller.kind === 'system';
  return {
    ...row,
    planLimit: numberOf(planLimit),
    override: override && {
      id: override.id,
      value: numberOf(override.value),
      reason: isStaff ? override.reason : null,
      author: isStaff ? override.author : null,
      createdAt: new Date(override.createdAt),
      expiresAt: override.expiresAt === null ? null : new Date(override.expiresAt),
    },
  };
}
