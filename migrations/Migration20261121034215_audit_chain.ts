import { Migration } from '@mikro-orm/migrations';

export class Migration20261121034215_audit_chain extends Migration {
  override name = 'Migration20261121034215_audit_chain';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "audit_verification" ("id" uuid not null, "status" text not null default 'RUNNING', "requested_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "checked" int not null default 0, "total" int null, "checkpoints" int not null default 0, "fault" text null, "fault_position" int null, "fault_entry_id" uuid null, "message" text null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index audit_verification_running on audit_verification (status) where status = 'RUNNING';`,
    );
    this.addSql(
      `create index "audit_verification_requested" on "audit_verification" ("requested_at", "id");`,
    );

    this.addSql(
      `alter table "audit_verification" add constraint "audit_verification_status_check" check ("status" in ('RUNNING', 'WHOLE', 'BROKEN', 'STOPPED'));`,
    );
    this.addSql(
      `alter table "audit_verification" add constraint "audit_verification_fault_check" check ("fault" in ('CHANGED', 'REMOVED', 'INSERTED', 'SWAPPED', 'FORGED', 'TAIL_CUT', 'REWRITTEN', 'CHECKPOINT_FORGED', 'OVERDUE'));`,
    );

    // ---- written by hand: the chain ----
    this.addSql(chain);
    // ---- end of what was written by hand ----
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "audit_verification" cascade;`);
  }
}

// ---- written by hand: the chain ----
const chain = `
-- The chain over the audit: each entry gets a seal that is made upon the one before it, with a key that never reaches the
-- database. Seals are appended after the commit, in batches, so that writers do not wait for each other.
create table audit.seal (
  position bigint primary key check (position > 0),
  entry_id uuid not null unique references audit.entry,
  -- salted hashes of what audit.personal keeps of the entry itself, because it may be erased
  commitments jsonb,
  digest bytea not null,
  mac bytea not null
);

-- Entries that have no seal yet, since when. No reference to the entry: each deed writes here, and the check of the chain looks.
create table audit.unsealed (
  entry_id uuid primary key,
  since timestamptz(3) not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create trigger refuse before update or delete or truncate on audit.seal for each statement execute function audit.refuse();
create trigger refuse before update or truncate on audit.unsealed for each statement execute function audit.refuse();

-- What was there before the chain is sealed first.
insert into audit.unsealed (entry_id) select id from audit.entry;

create or replace function audit.write_entry(deed jsonb) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  subject text := coalesce(deed ->> 'actor_user', deed ->> 'actor');
  name text;
begin
  insert into audit.entry (id, at, action, actor, actor_user_id, effective_user_id, reason, error, request_id)
    values ((deed ->> 'id')::uuid, (deed ->> 'at')::timestamptz, deed ->> 'action', deed ->> 'actor', (deed ->> 'actor_user')::uuid,
      (deed ->> 'effective_user')::uuid, deed ->> 'reason', deed ->> 'error', deed ->> 'request_id');
  insert into audit.unsealed (entry_id) values ((deed ->> 'id')::uuid);
  perform pg_notify('changed', json_build_object('table', 'entry', 'id', deed ->> 'id')::text);
  foreach name in array array['ip', 'user_agent'] loop
    continue when deed ->> name is null;
    insert into audit.personal (entry_id, subject, name, after, salt)
      values ((deed ->> 'id')::uuid, subject, name, deed -> name, gen_random_uuid());
  end loop;
end $$;

-- Appends seals for waiting entries, in this order, behind the position that the caller took for the end. The only way for
-- the application to write to the chain.
create function audit.append_seals(after bigint, entries uuid[], commitments jsonb[], digests bytea[], macs bytea[])
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken bigint;
begin
  perform pg_advisory_xact_lock(hashtext('bursar.audit-seal'));
  if after <> (select coalesce(max(s.position), 0) from audit.seal s) then
    raise exception 'the chain does not end at position %', after using errcode = 'BU003';
  end if;
  delete from audit.unsealed u where u.entry_id = any (entries);
  get diagnostics taken = row_count;
  if taken <> cardinality(entries) then
    raise exception '% of % entries wait for a seal', taken, cardinality(entries) using errcode = 'BU003';
  end if;
  insert into audit.seal (position, entry_id, commitments, digest, mac)
    select after + e.n, e.entry, e.kept, e.digest, e.mac
      from unnest(entries, commitments, digests, macs) with ordinality e(entry, kept, digest, mac, n);
end $$;

revoke all on function audit.append_seals from public;
`;
// ---- end of what was written by hand ----
