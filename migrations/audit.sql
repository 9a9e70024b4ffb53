-- The audit lives below the application: a row trigger on every table records what a transaction did under the deed
-- that it opened first, and refuses a write without one. Runs as the owner role; the application's role owns nothing here.
create extension if not exists pg_trgm;
create schema audit;

-- Who did what, when and why. The row commits with what it did, so it exists exactly when the deed succeeded; a deed
-- that failed is written afterwards, in a transaction of its own, with its error.
create table audit.entry (
  id uuid primary key,
  at timestamptz(3) not null,
  action text not null,
  actor text not null,
  actor_user_id uuid,
  effective_user_id uuid,
  reason text,
  error text,
  request_id text
);
create index entry_at on audit.entry (at, id);
create index entry_action on audit.entry (action, at, id);
create index entry_actor on audit.entry (actor, at, id);
create index entry_search on audit.entry using gin ((coalesce(action, '') || ' ' || coalesce(reason, '') || ' ' || coalesce(error, '')) gin_trgm_ops);
create index entry_actor_user on audit.entry (actor_user_id, at, id) where actor_user_id is not null;

-- What the deed was about, the first one first; beyond the changed rows, because a deed may fail or be a note.
create table audit.target (
  id uuid primary key default uuidv7(),
  entry_id uuid not null references audit.entry,
  position smallint not null,
  type text not null,
  record_id text not null,
  record text not null generated always as (type || ':' || record_id) stored
);
create unique index target_entry_position on audit.target (entry_id, position);
create unique index target_entry_record on audit.target (entry_id, record);
create index target_record on audit.target (record, entry_id);

create table audit.change (
  id bigint generated always as identity primary key,
  entry_id uuid not null references audit.entry deferrable initially deferred,
  table_name text not null,
  record_id text not null,
  operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  before jsonb,
  after jsonb
);
create index change_entry on audit.change (entry_id, id);
create index change_record on audit.change (table_name, record_id, id);

-- The one audit table with an eraser. The salt goes with the value, so that the hash left behind cannot be guessed back.
create table audit.personal (
  id bigint generated always as identity primary key,
  entry_id uuid not null references audit.entry deferrable initially deferred,
  change_id bigint references audit.change,
  subject text not null,
  name text not null,
  before jsonb,
  after jsonb,
  salt uuid not null
);
create index personal_subject on audit.personal (subject);
create index personal_entry on audit.personal (entry_id);
create index personal_change on audit.personal (change_id) where change_id is not null;

create function audit.write_entry(deed jsonb) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  subject text := coalesce(deed ->> 'actor_user', deed ->> 'actor');
  name text;
begin
  insert into audit.entry (id, at, action, actor, actor_user_id, effective_user_id, reason, error, request_id)
    values ((deed ->> 'id')::uuid, (deed ->> 'at')::timestamptz, deed ->> 'action', deed ->> 'actor', (deed ->> 'actor_user')::uuid,
      (deed ->> 'effective_user')::uuid, deed ->> 'reason', deed ->> 'error', deed ->> 'request_id');
  perform pg_notify('changed', json_build_object('table', 'entry', 'id', deed ->> 'id')::text);
  foreach name in array array['ip', 'user_agent'] loop
    continue when deed ->> name is null;
    insert into audit.personal (entry_id, subject, name, after, salt)
      values ((deed ->> 'id')::uuid, subject, name, deed -> name, gen_random_uuid());
  end loop;
end $$;

-- Opens the deed of this transaction. A `lazy` one is written by audit.finish_deed, when it is known who the actor turned out to
-- be (signing in begins as a stranger) and whether anything changed; a change without it would not commit.
create function audit.begin_deed(
  action text, actor text default session_user, reason text default null, actor_user uuid default null, effective_user uuid default null,
  ip inet default null, user_agent text default null, request_id text default null, error text default null,
  at timestamptz default clock_timestamp(), id uuid default uuidv7(), lazy boolean default false
) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  deed jsonb := jsonb_build_object('id', id, 'at', at, 'action', action, 'actor', actor, 'actor_user', actor_user, 'effective_user', effective_user,
    'reason', reason, 'error', error, 'request_id', request_id, 'ip', host(ip), 'user_agent', user_agent);
begin
  if not lazy then perform audit.write_entry(deed); end if;
  -- the transaction's id makes a setting that outlived its transaction worthless
  perform set_config('bursar.deed', id::text || ' ' || pg_current_xact_id()::text, true);
  perform set_config('bursar.deed_waiting', case when lazy then deed::text else '' end, true);
  perform set_config('bursar.deed_changed', '', true);
  return id;
end $$;

-- The open deed of this transaction, or null. A setting reads '' and not null once a transaction has used it.
create function audit.current_deed() returns uuid language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when split_part(current_setting('bursar.deed', true), ' ', 2) = pg_current_xact_id_if_assigned()::text
    then split_part(current_setting('bursar.deed', true), ' ', 1)::uuid end
$$;

-- Writes the deed that was begun lazily, and what it was about: pairs of type and record id, in order. With `only_if_changed`, one
-- that changed nothing keeps no trace.
create function audit.finish_deed(targets jsonb, actor_user uuid default null, only_if_changed boolean default false)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  deed uuid := audit.current_deed();
  waiting text := coalesce(current_setting('bursar.deed_waiting', true), '');
begin
  if deed is null then raise exception 'no deed: there is none to finish' using errcode = 'BU001'; end if;
  if waiting <> '' then
    if only_if_changed and coalesce(current_setting('bursar.deed_changed', true), '') = '' then return false; end if;
    perform audit.write_entry(waiting::jsonb || case when actor_user is null then '{}' else jsonb_build_object('actor', 'user', 'actor_user', actor_user) end);
    perform set_config('bursar.deed_waiting', '', true);
  end if;
  insert into audit.target (entry_id, position, type, record_id)
    select deed, t.position, t.pair ->> 0, t.pair ->> 1 from jsonb_array_elements(targets) with ordinality t(pair, position)
    on conflict do nothing;
  return true;
end $$;

create function audit.hash(salt uuid, value jsonb) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when value is null or value = 'null' then value
    else to_jsonb('sha256:' || encode(sha256(convert_to(salt::text || value::text, 'UTF8')), 'hex')) end
$$;

-- Trigger arguments: 0 the table (in a partition tg_table_name would be the partition's), 1 its key columns, 2 secret columns,
-- 3 personal columns, 4 the column that names the person, 5 columns left out.
create function audit.record() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  keys text[] := tg_argv[1]; secret text[] := tg_argv[2]; personal text[] := tg_argv[3]; omitted text[] := tg_argv[5];
  setting text := current_setting('bursar.deed', true);
  deed uuid; change bigint; salt uuid; name text; record_key text; subject text;
  was jsonb; becomes jsonb; present jsonb; private_was jsonb := '{}'; private_becomes jsonb := '{}';
begin
  if tg_op = 'INSERT' then present := to_jsonb(new); becomes := present - omitted;
  elsif tg_op = 'DELETE' then present := to_jsonb(old); was := present - omitted;
  else
    present := to_jsonb(new);
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, present -> o.key) into was, becomes
      from jsonb_each(to_jsonb(old) - omitted) o where o.value is distinct from present -> o.key;
    -- nothing, or only what is left out, such as the time of the last visit
    if was is null then return null; end if;
  end if;

  if setting is null or split_part(setting, ' ', 2) <> pg_current_xact_id()::text then
    raise exception 'no deed: % on % needs audit.begin_deed() in the same transaction', lower(tg_op), tg_argv[0] using errcode = 'BU001';
  end if;
  deed := split_part(setting, ' ', 1);

  perform set_config('bursar.deed_changed', 'yes', true);

  foreach name in array secret loop
    if was ->> name is not null then was := jsonb_set(was, array[name], '"changed"'); end if;
    if becomes ->> name is not null then becomes := jsonb_set(becomes, array[name], '"changed"'); end if;
  end loop;
  foreach name in array personal loop
    continue when coalesce(was ->> name, becomes ->> name) is null;
    salt := coalesce(salt, gen_random_uuid());
    if was ? name then
      private_was := private_was || jsonb_build_object(name, was -> name);
      was := jsonb_set(was, array[name], audit.hash(salt, was -> name));
    end if;
    if becomes ? name then
      private_becomes := private_becomes || jsonb_build_object(name, becomes -> name);
      becomes := jsonb_set(becomes, array[name], audit.hash(salt, becomes -> name));
    end if;
  end loop;

  record_key := (select string_agg(present ->> k, ',') from unnest(keys) k);
  insert into audit.change (entry_id, table_name, record_id, operation, before, after)
    values (deed, tg_argv[0], record_key, tg_op, was, becomes) returning id into change;
  subject := present ->> tg_argv[4];
  if salt is not null and (subject is null or subject <> all (string_to_array(coalesce(current_setting('bursar.erased', true), ''), ' '))) then
    insert into audit.personal (entry_id, change_id, subject, name, before, after, salt)
      select deed, change, coalesce(subject, tg_argv[0] || ':' || record_key), k, private_was -> k, private_becomes -> k, salt
        from (select jsonb_object_keys(private_was || private_becomes) k) columns;
  end if;
  perform pg_notify('changed', json_build_object('table', tg_argv[0], 'id', record_key)::text);
  return null;
end $$;

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: the audit only grows', lower(tg_op), tg_table_schema, tg_table_name using errcode = 'BU002';
end $$;
create trigger refuse before update or delete or truncate on audit.entry for each statement execute function audit.refuse();
create trigger refuse before update or delete or truncate on audit.target for each statement execute function audit.refuse();
create trigger refuse before update or delete or truncate on audit.change for each statement execute function audit.refuse();
create trigger refuse before update or truncate on audit.personal for each statement execute function audit.refuse();

-- Forgets a person. The update that empties their row would record the old values once more (an ORM flushes at commit, after
-- this call), so the rest of the transaction keeps nothing personal about them.
create function audit.erase(who text) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare erased bigint;
begin
  if audit.current_deed() is null then raise exception 'no deed: an erasure needs audit.begin_deed()' using errcode = 'BU001'; end if;
  perform set_config('bursar.erased', concat_ws(' ', nullif(current_setting('bursar.erased', true), ''), who), true);
  delete from audit.personal where subject = who;
  get diagnostics erased = row_count;
  return erased;
end $$;

-- Puts the trigger on a table, or renews it; called for each table after every migration.
create function audit.watch(watched regclass, secret text[] default '{}', personal text[] default '{}', subject text default 'id', omitted text[] default '{}')
returns void language plpgsql as $$
declare keys text[]; plain_name text;
begin
  select c.relname, array_agg(a.attname::text order by k.n) into plain_name, keys
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary, unnest(i.indkey) with ordinality k(attnum, n), pg_attribute a
    where c.oid = watched and a.attrelid = c.oid and a.attnum = k.attnum group by c.relname;
  -- a generated column would repeat a personal value in clear, as a search text does
  omitted := omitted || (select coalesce(array_agg(attname::text), '{}') from pg_attribute where attrelid = watched and attgenerated <> '');
  execute format('create or replace trigger audit after insert or update or delete on %s for each row execute function audit.record(%L, %L, %L, %L, %L, %L)',
    watched, plain_name, keys, secret, personal, subject, omitted);
  execute format('create or replace trigger audit_truncate before truncate on %s for each statement execute function audit.refuse()', watched);
end $$;

-- The tables that are neither watched nor exempt; the boot wants none.
create function audit.unwatched(exempt text[]) returns setof text language sql stable as $$
  select c.relname::text from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all (exempt)
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgenabled in ('O', 'A'))
$$;

revoke all on all functions in schema audit from public;
