-- Who may read which row, as PostGraphile's manual has it done: a role of its own, policies, and settings for each request.
-- The same rules as the product's scopes. The product's own role sees every row, as before.
create role bench_graphile login password 'bench';
grant usage on schema public, audit, bench to bench_graphile;
grant select on organization, membership, user_account, subscription, provider_command, product, plan, price, audit.entry, audit.target to bench_graphile;

create function bench.is_staff() returns boolean language sql stable parallel safe
  return current_setting('bench.kind', true) = 'staff';
create function bench.caller() returns uuid language sql stable parallel safe
  return nullif(current_setting('bench.user_id', true), '')::uuid;
create function bench.organizations_of_caller() returns setof uuid language sql stable security definer as $$
  select m.organization_id from membership m where m.user_id = bench.caller() and m.status = 'ACTIVE' $$;
grant execute on all functions in schema bench to bench_graphile;

do $$
declare
  part text[];
begin
  foreach part slice 1 in array array[
    ['public.organization', 'id in (select bench.organizations_of_caller())'],
    ['public.membership', 'organization_id in (select bench.organizations_of_caller())'],
    ['public.user_account', 'id = bench.caller()'],
    ['public.subscription', 'organization_id in (select bench.organizations_of_caller())'],
    ['public.provider_command', 'organization_id in (select bench.organizations_of_caller())'],
    ['audit.entry', 'false'],
    ['audit.target', 'false']
  ] loop
    execute format('alter table %s enable row level security', part[1]);
    execute format('create policy app on %s to bursar_app using (true)', part[1]);
    -- asked once a statement, not once a row
    execute format('create policy caller on %s for select to bench_graphile using ((select bench.is_staff()) or %s)', part[1], part[2]);
  end loop;
end $$;

-- a pattern is no leakproof condition: behind a policy it would find no index
alter function organizations_matching(text) security definer;
