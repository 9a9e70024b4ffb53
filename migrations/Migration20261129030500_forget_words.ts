import { Migration } from '@mikro-orm/migrations';

/** Written by hand: the audit's schema is no entity's. What an entry says in words can be erased, and stays proven. */
export class Migration20261129030500_forget_words extends Migration {
  override name = 'Migration20261129030500_forget_words';

  override up(): void | Promise<void> {
    this.addSql(`
-- The chain proves the salted hashes in "words" in place of the words. With the words goes their salt, so that the hashes that
-- stay cannot be guessed back. Entries from before have no hashes: their words are proven as they are, and stay.
alter table audit.entry add column words jsonb, add column salt uuid;

create or replace function audit.write_entry(deed jsonb) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  subject text := coalesce(deed ->> 'actor_user', deed ->> 'actor');
  salt uuid := case when coalesce(deed ->> 'reason', deed ->> 'error') is not null then gen_random_uuid() end;
  words jsonb := case when salt is not null then jsonb_strip_nulls(jsonb_build_object(
    'reason', audit.hash(salt, deed -> 'reason'), 'error', audit.hash(salt, deed -> 'error'))) end;
  name text;
begin
  insert into audit.entry (id, at, action, actor, actor_user_id, effective_user_id, reason, error, request_id, words, salt)
    values ((deed ->> 'id')::uuid, (deed ->> 'at')::timestamptz, deed ->> 'action', deed ->> 'actor', (deed ->> 'actor_user')::uuid,
      (deed ->> 'effective_user')::uuid, deed ->> 'reason', deed ->> 'error', deed ->> 'request_id', words, salt);
  insert into audit.unsealed (entry_id) values ((deed ->> 'id')::uuid);
  perform pg_notify('changed', json_build_object('table', 'entry', 'id', deed ->> 'id')::text);
  foreach name in array array['ip', 'user_agent'] loop
    continue when deed ->> name is null;
    insert into audit.personal (entry_id, subject, name, after, salt)
      values ((deed ->> 'id')::uuid, subject, name, deed -> name, gen_random_uuid());
  end loop;
end $$;

-- What stands where an error was that named somebody: that the deed failed stays known.
create function audit.erased_error() returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'ERASED: It named somebody whose data was erased.'
$$;

-- An entry may lose its words, all of them at once, and nothing else.
create function audit.only_forget() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare kept text[] := '{reason,error,salt}';
begin
  if old.words is not null and num_nonnulls(new.reason, new.salt) = 0
    and new.error is not distinct from (case when old.words -> 'error' is not null then audit.erased_error() end)
    and to_jsonb(new) - kept = to_jsonb(old) - kept then
    return new;
  end if;
  raise exception 'update of audit.entry is refused: the audit only grows' using errcode = 'BU002';
end $$;
drop trigger refuse on audit.entry;
create trigger refuse before delete or truncate on audit.entry for each statement execute function audit.refuse();
create trigger only_forget before update on audit.entry for each row execute function audit.only_forget();

-- Takes the words out of entries that name somebody who is erased.
create function audit.forget_words(entries uuid[]) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare forgotten bigint;
begin
  if audit.current_deed() is null then raise exception 'no deed: an erasure needs audit.begin_deed()' using errcode = 'BU001'; end if;
  update audit.entry e set reason = null, salt = null, error = case when e.words -> 'error' is not null then audit.erased_error() end
    where e.id = any (entries) and e.words is not null;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke all on all functions in schema audit from public;
`);
  }

  override down(): void | Promise<void> {}
}
