-- The log as years of work leave it: `bench.entries` deeds, each about one organization.
insert into audit.entry (id, at, action, actor, actor_user_id, reason, error)
select bench.id(40, e), timestamptz '2024-01-01' + interval '2 years' * (e::float8 / current_setting('bench.entries')::float8),
  (array['changeSeats', 'suspendOrganization', 'activateOrganization', 'mirrorSubscription', 'addAuditNote'])[1 + e % 5],
  case when e % 5 = 3 then 'stripe' else 'user' end, case when e % 5 <> 3 then bench.id(30, 1 + e % 5) end,
  case when e % 3 = 0 then 'Asked for on the phone, ticket ' || e end, case when e % 50 = 0 then 'SEATS_UNCHANGED: nothing to do' end
from generate_series(1, current_setting('bench.entries')::bigint) e;
insert into audit.target (id, entry_id, position, type, record_id)
select bench.id(41, e), bench.id(40, e), 1, 'Organization', bench.id(1, 1 + e % current_setting('bench.total')::bigint)::text
from generate_series(1, current_setting('bench.entries')::bigint) e;
