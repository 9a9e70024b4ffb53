-- What the chunks need: deterministic ids that are ordered by time as those of the product, words, moments; the catalog and the staff.
create schema bench;
create function bench.id(kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1672531200000 + n * 1000), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid $$;
create function bench.numbers() returns setof bigint language sql stable as $$
  select generate_series(current_setting('bench.from')::bigint, current_setting('bench.to')::bigint) $$;
create function bench.moment(n bigint) returns timestamptz language sql stable as $$
  select timestamptz '2023-01-01' + interval '3 years' * (n::float8 / current_setting('bench.total')::float8) $$;
create function bench.word(n bigint, kind text) returns text language sql immutable as $$
  select case kind
    when 'noun' then (array['harbor', 'meadow', 'summit', 'forge', 'garden', 'bridge', 'orchard', 'lantern', 'compass', 'anchor', 'studio',
      'market', 'foundry', 'gallery', 'station', 'library', 'workshop', 'kitchen', 'press', 'mill'])[1 + n % 20]
    else (array['amber', 'silver', 'quiet', 'northern', 'golden', 'bright', 'little', 'hidden', 'rapid', 'gentle', 'bold', 'clever',
      'crimson', 'early', 'modern', 'royal'])[1 + (n / 20) % 16] end $$;

insert into product (id, key, name, created_at) values (bench.id(20, 1), 'BENCH', 'Bench', '2023-01-01');
insert into plan (id, key, name, product_id, created_at)
  select bench.id(21, n), 'PLAN_' || n, 'Plan ' || n, bench.id(20, 1), '2023-01-01' from generate_series(1, 4) n;
insert into price (id, plan_id, interval, unit_amount, currency, created_at)
  select bench.id(22, n), bench.id(21, n), 'MONTH', 900 * n, 'USD', '2023-01-01' from generate_series(1, 4) n;
insert into published_price (id, price_id, provider, provider_price_id)
  select bench.id(23, n), bench.id(22, n), 'STRIPE', 'price_bench_' || n from generate_series(1, 4) n;
insert into user_account (id, email, name, role, created_at)
  select bench.id(30, n), 'staff' || n || '@bursar.example', 'Staff ' || n, 'SUPER_ADMIN', '2023-01-01' from generate_series(1, 5) n;
