-- One chunk of the bench's rows: organizations `bench.from` to `bench.to` of `bench.total`, three people each, one subscription.
-- Everything goes through the audit's triggers, under the deed that the caller has opened.
insert into organization (id, name, slug, country, phone, state, created_at, last_activity_at)
select bench.id(1, n), initcap(bench.word(n, 'adjective') || ' ' || bench.word(n, 'noun')) || ' ' || n,
  bench.word(n, 'adjective') || '-' || bench.word(n, 'noun') || '-' || n, (array['US', 'DE', 'FR', 'JP'])[1 + n % 4], '+1 555 ' || n,
  case when n % 50 = 0 then 'SUSPENDED' else 'ACTIVE' end, bench.moment(n),
  bench.moment(n) + interval '40 days'
from bench.numbers() n;

insert into user_account (id, email, name, email_verified_at, created_at, last_seen_at)
select bench.id(1 + k, n), lower(first) || '.' || lower(last) || '.' || n || '@company-' || n || '.example', first || ' ' || last,
  bench.moment(n), bench.moment(n), case when k < 3 then bench.moment(n) + interval '40 days' end
from bench.numbers() n, generate_series(1, 3) k,
  lateral (select (array['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gia', 'Hal'])[1 + (n * 3 + k) % 8] as first,
    (array['Archer', 'Brook', 'Carver', 'Dyer', 'Eaton', 'Fisher', 'Glover'])[1 + (n + k) % 7] as last) person;

insert into membership (id, organization_id, user_id, role, status, is_primary, created_at)
select bench.id(4 + k, n), bench.id(1, n), bench.id(1 + k, n), (array['OWNER', 'ADMIN', 'MEMBER'])[k], 'ACTIVE', true, bench.moment(n) + k * interval '1 hour'
from bench.numbers() n, generate_series(1, 3) k;

insert into subscription (id, organization_id, product_id, plan_id, price_id, provider, provider_subscription_id, provider_customer_id,
  status, quantity, unit_amount, currency, current_period_start, current_period_end, created_at, is_current)
select bench.id(8, n), bench.id(1, n), bench.id(20, 1), bench.id(21, 1 + n % 4), bench.id(22, 1 + n % 4), 'STRIPE', 'sub_bench_' || n, 'cus_bench_' || n,
  (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'TRIALING', 'PAST_DUE'])[1 + n % 5], 3 + n % 20, 900 * (1 + n % 4), 'USD',
  bench.moment(n), bench.moment(n) + interval '1 month', bench.moment(n), true
from bench.numbers() n;
