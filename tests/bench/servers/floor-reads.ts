import type { PoolClient } from 'pg';

/** A read as somebody would write it by hand who has the page before his eyes. */
export type HandRead = (client: PoolClient, variables: Record<string, string>) => Promise<unknown>;

const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;
type Row = readonly unknown[];
const date = (value: unknown): string | null =>
  value === null ? null : new Date(Number(value)).toISOString();
const money = (unitAmount: unknown, quantity: unknown, currency: unknown): object => ({
  amount: Number(unitAmount) * Number(quantity),
  currency,
});

const label = `case when o.state = 'SUSPENDED' then 'Suspended' when o.state = 'CLOSED' then 'Closed'
  when s.status is null then 'Inactive' when s.status = 'TRIALING' then 'Trial' when s.status = 'INCOMPLETE_EXPIRED' then 'Inactive'
  else upper(left(s.status, 1)) || lower(replace(substr(s.status, 2), '_', ' ')) end`;
const members = `select count(*)::int as members from membership m where m.organization_id = o.id and m.status = 'ACTIVE'`;
const joins = `left join membership w on w.organization_id = o.id and w.role = 'OWNER' and w.status = 'ACTIVE'
  left join user_account u on u.id = w.user_id
  left join subscription s on s.organization_id = o.id and s.is_current
  left join plan p on p.id = s.plan_id
  left join lateral (${members}) a on true`;

const organizationColumns = `o.id, o.name, ${label}, a.members, ${milliseconds('o.last_activity_at')}, ${milliseconds('o.created_at')},
  w.id, u.id, u.name, u.email, s.id, s.status, s.quantity, s.unit_amount::float8, s.currency, p.id, p.name`;

const organizations = (where: string): string => `select ${organizationColumns}
  from (select * from organization o where ${where} order by created_at desc, id desc limit 51) o ${joins}
  order by o.created_at desc, o.id desc`;

const found = `o.id in (select id from organization where (name || ' ' || slug) ilike $1
  union select m.organization_id from membership m where m.status = 'ACTIVE'
    and m.user_id in (select id from user_account where (email || ' ' || name) ilike $1))`;

const organizationRow = (r: Row): object => ({
  id: r[0],
  name: r[1],
  label: r[2],
  memberCount: r[3],
  lastActivityAt: date(r[4]),
  createdAt: date(r[5]),
  owner: r[6] === null ? null : { id: r[6], user: { id: r[7], name: r[8], email: r[9] } },
  subscription:
    r[10] === null
      ? null
      : {
          id: r[10],
          status: r[11],
          quantity: r[12],
          plan: { id: r[15], name: r[16] },
          recurring: money(r[13], r[12], r[14]),
        },
});

const cursor = (at: unknown, id: unknown): string =>
  Buffer.from(JSON.stringify(['newest', at, id])).toString('base64url');

function page(rows: Row[], row: (r: Row) => object, at: number): object {
  const hasNextPage = rows.length > 50;
  if (hasNextPage) rows.pop();
  const last = rows.at(-1);
  return {
    pageInfo: { hasNextPage, endCursor: last ? cursor(last[at], last[0]) : null },
    nodes: rows.map(row),
  };
}

export const organizationsByHand: HandRead = async (client) => {
  const { rows } = await client.query<unknown[]>({
    name: 'organizations',
    text: organizations('true'),
    rowMode: 'array',
  });
  return { organizations: page(rows, organizationRow, 5) };
};

/** Not prepared: its plan depends on the words that are searched. */
export const searchByHand: HandRead = async (client, { q }) => {
  const { rows } = await client.query<unknown[]>({
    text: organizations(found),
    values: [`%${q}%`],
    rowMode: 'array',
  });
  return { organizations: page(rows, organizationRow, 5) };
};

const oneOrganization = `select o.id, o.name, o.slug, o.state, o.state_reason, ${label}, o.country, o.phone, ${milliseconds('o.created_at')},
  ${milliseconds('o.last_activity_at')}, a.members, w.id, u.id, u.name, u.email, s.id, s.status, s.quantity, s.provider, s.provider_subscription_id,
  ${milliseconds('s.current_period_start')}, ${milliseconds('s.current_period_end')}, s.unit_amount::float8, s.currency, p.id, p.name,
  d.id, d.name, c.id, c.interval, c.unit_amount::float8, c.currency, k.id, k.status, t.members
  from organization o ${joins}
  left join product d on d.id = p.product_id left join price c on c.id = s.price_id
  left join provider_command k on k.subject_id = s.id and k.status = 'PENDING'
  left join lateral (select json_agg(json_build_array(x.id, x.role, x.status, x.at, x.user_id, x.name, x.email) order by x.created_at, x.id) as members
    from (select m.id, m.role, m.status, ${milliseconds('m.created_at')} as at, m.created_at, v.id as user_id, v.name, v.email
      from (select * from membership where organization_id = o.id order by created_at, id limit 20) m join user_account v on v.id = m.user_id) x) t on true
  where o.id = $1`;

const member = (m: Row): object => ({
  id: m[0],
  role: m[1],
  status: m[2],
  createdAt: date(m[3]),
  user: { id: m[4], name: m[5], email: m[6] },
});

const detail = (r: Row): object => ({
  id: r[0],
  name: r[1],
  slug: r[2],
  state: r[3],
  stateReason: r[4],
  label: r[5],
  country: r[6],
  phone: r[7],
  createdAt: date(r[8]),
  lastActivityAt: date(r[9]),
  memberCount: r[10],
  owner: r[11] === null ? null : { id: r[11], user: { id: r[12], name: r[13], email: r[14] } },
  subscription:
    r[15] === null
      ? null
      : {
          id: r[15],
          status: r[16],
          quantity: r[17],
          seatsInUse: r[10],
          provider: r[18],
          providerSubscriptionId: r[19],
          currentPeriodStart: date(r[20]),
          currentPeriodEnd: date(r[21]),
          recurring: money(r[22], r[17], r[23]),
          plan: { id: r[24], name: r[25], product: { id: r[26], name: r[27] } },
          price: { id: r[28], interval: r[29], amount: money(r[30], 1, r[31]) },
          pendingCommand: r[32] === null ? null : { id: r[32], status: r[33] },
        },
  memberships: { nodes: ((r[34] as Row[] | null) ?? []).map(member) },
});

export const organizationByHand: HandRead = async (client, { id }) => {
  const { rows } = await client.query<unknown[]>({
    name: 'organization',
    text: oneOrganization,
    values: [id],
    rowMode: 'array',
  });
  return { organization: rows[0] ? detail(rows[0]) : null };
};

const log = (
  where: string,
): string => `select e.id, ${milliseconds('e.at')}, e.action, e.actor, e.reason, e.error, u.id, u.name, u.email, t.targets
  from (select * from audit.entry ${where} order by at desc, id desc limit 51) e
  left join user_account u on u.id = e.actor_user_id
  left join lateral (select json_agg(json_build_array(x.id, x.type, x.record_id) order by x.position) as targets
    from (select * from audit.target where entry_id = e.id order by position limit 3) x) t on true
  order by e.at desc, e.id desc`;

const entry = (r: Row): object => ({
  id: r[0],
  at: date(r[1]),
  action: r[2],
  actor: r[3],
  reason: r[4],
  error: r[5],
  actorUser: r[6] === null ? null : { id: r[6], name: r[7], email: r[8] },
  targets: { nodes: ((r[9] as Row[] | null) ?? []).map(([id, type, recordId]) => ({ id, type, recordId })) },
});

export const auditByHand: HandRead = async (client, { after }) => {
  const [, at, id] = after
    ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, number, string])
    : [];
  const { rows } = await client.query<unknown[]>(
    at
      ? {
          name: 'audit-after',
          text: log('where (at, id) < ($1, $2)'),
          values: [new Date(at), id],
          rowMode: 'array',
        }
      : { name: 'audit', text: log(''), values: [], rowMode: 'array' },
  );
  return { auditEntries: page(rows, entry, 1) };
};
