import { Migration } from '@mikro-orm/migrations';

/**
 * Written by hand: the ledger of credits. All that changes a balance is one of these functions, each called by one statement, so that
 * nothing passes between looking and writing.
 */
export class Migration20261129135528_credit_ledger extends Migration {
  override name = 'Migration20261129135528_credit_ledger';

  override up(): void | Promise<void> {
    this.addSql(`
-- Statements inside of a function see what was committed before each of them: whoever has waited for the lock of the balance
-- reads lots and entries as the one before has left them. One statement alone, at READ COMMITTED, would read them as they were
-- before it began to wait.

create function credit_nothing(b credit_balance) returns credit_entry language plpgsql as $$
declare e credit_entry;
begin
  e.id := uuidv7(); e.organization_id := b.organization_id; e.at := b.updated_at;
  e.amount := 0; e.held_amount := 0; e.parts := '[]';
  return e;
end $$;

-- Writes an entry, and the balance with it: the one place that does either.
create function credit_append(e credit_entry) returns credit_entry language plpgsql as $$
begin
  update credit_balance set balance = balance + e.amount, held = held + e.held_amount, entry_count = entry_count + 1, updated_at = e.at
    where organization_id = e.organization_id returning balance, held, entry_count into e.balance, e.held, e.position;
  insert into credit_entry select e.*;
  return e;
end $$;

-- Takes an amount out of the lots, those first that are to be spent first; answers which gave how much.
create function credit_take(organization uuid, wanted bigint) returns jsonb language plpgsql as $$
declare lot record; part bigint; parts jsonb := '[]';
begin
  for lot in select id, remaining from credit_lot where organization_id = organization and is_open
      order by priority, expires_at, created_at, id loop
    part := least(lot.remaining, wanted);
    update credit_lot set remaining = remaining - part where id = lot.id;
    parts := parts || jsonb_build_array(jsonb_build_array(lot.id, -part));
    wanted := wanted - part;
    if wanted = 0 then return parts; end if;
  end loop;
  raise exception 'credits: the lots of % hold less than its balance', organization;
end $$;

-- Gives an amount back to the lots that it came from, to those first that it was taken from last.
create function credit_put_back(taken jsonb, given bigint) returns jsonb language plpgsql as $$
declare lot record; part bigint; parts jsonb := '[]';
begin
  for lot in select (p.value ->> 0)::uuid as id, -(p.value ->> 1)::bigint as amount from jsonb_array_elements(taken) with ordinality p
      order by p.ordinality desc loop
    exit when given = 0;
    part := least(lot.amount, given);
    update credit_lot set remaining = remaining + part where id = lot.id;
    parts := parts || jsonb_build_array(jsonb_build_array(lot.id, part));
    given := given - part;
  end loop;
  return parts;
end $$;

create function credit_expire_lots(b credit_balance) returns void language plpgsql as $$
declare lot record; e credit_entry;
begin
  for lot in select id, remaining from credit_lot
      where organization_id = b.organization_id and is_open and expires_at <= b.updated_at order by expires_at, id loop
    update credit_lot set remaining = 0 where id = lot.id;
    e := credit_nothing(b);
    e.kind := 'EXPIRE'; e.lot_id := lot.id; e.amount := -lot.remaining;
    e.parts := jsonb_build_array(jsonb_build_array(lot.id, -lot.remaining));
    e := credit_append(e);
  end loop;
end $$;

-- Ends a hold: what is captured is gone, and the rest can be spent again.
create function credit_end_hold(b credit_balance, h credit_hold, becomes text, spent bigint) returns void
language plpgsql as $$
declare e credit_entry; taken credit_entry;
begin
  select * into taken from credit_entry where hold_id = h.id and organization_id = b.organization_id and kind = 'HOLD';
  if spent > 0 then
    e := credit_nothing(b);
    e.kind := 'CAPTURE'; e.app_id := h.app_id; e.hold_id := h.id; e.held_amount := -spent;
    e.description := taken.description; e.reference := taken.reference;
    e := credit_append(e);
  end if;
  if spent < h.amount then
    e := credit_nothing(b);
    e.kind := 'RELEASE'; e.app_id := h.app_id; e.hold_id := h.id; e.amount := h.amount - spent; e.held_amount := spent - h.amount;
    e.parts := credit_put_back(taken.parts, h.amount - spent);
    e.description := taken.description; e.reference := taken.reference;
    e := credit_append(e);
  end if;
  update credit_hold set state = becomes, captured = spent, ended_at = b.updated_at where id = h.id;
end $$;

-- The balance of an organization, locked until the transaction ends, which everything begins with. Its time never runs backwards, and
-- what has run out until then goes first.
create function credit_open(organization uuid, asked_at timestamptz) returns credit_balance language plpgsql as $$
declare b credit_balance; h credit_hold;
begin
  select * into b from credit_balance where organization_id = organization for no key update;
  if not found then
    insert into credit_balance (id, organization_id, updated_at) values (uuidv7(), organization, asked_at) on conflict do nothing;
    select * into b from credit_balance where organization_id = organization for no key update;
  end if;
  b.updated_at := greatest(b.updated_at, asked_at);
  if b.held > 0 then
    for h in select * from credit_hold where organization_id = organization and state = 'HELD' and expires_at <= b.updated_at
        order by expires_at, id loop
      perform credit_end_hold(b, h, 'EXPIRED', 0);
    end loop;
  end if;
  if exists (select from credit_lot where organization_id = organization and is_open and expires_at <= b.updated_at) then
    perform credit_expire_lots(b);
  end if;
  select balance, held into b.balance, b.held from credit_balance where organization_id = organization;
  return b;
end $$;

create function credit_told(outcome text, e credit_entry) returns jsonb language sql immutable as $$
  select jsonb_build_object('outcome', outcome, 'id', e.id, 'holdId', e.hold_id, 'amount', e.amount, 'balance', e.balance, 'held', e.held, 'at', e.at)
$$;

-- What the same request has led to before; null where it is new.
create function credit_repeated(e credit_entry) returns jsonb language plpgsql stable as $$
declare before credit_entry;
begin
  if e.idempotency_key is null then return null; end if;
  select * into before from credit_entry where idempotency_key = e.idempotency_key and app_id is not distinct from e.app_id;
  if not found then return null; end if;
  if (before.organization_id, before.kind, before.amount, before.purpose, before.description, before.reference)
    is not distinct from (e.organization_id, e.kind, e.amount, e.purpose, e.description, e.reference) then
    return credit_told('DONE', before);
  end if;
  return jsonb_build_object('outcome', 'KEY_REUSED');
end $$;

create function credit_insufficient(b credit_balance) returns jsonb language sql immutable as $$
  select jsonb_build_object('outcome', 'INSUFFICIENT', 'balance', b.balance, 'held', b.held)
$$;

-- SPEND and DEDUCT: the amount of the entry is what is wanted.
create function credit_spend(e credit_entry) returns jsonb language plpgsql as $$
declare b credit_balance := credit_open(e.organization_id, e.at); before jsonb; wanted bigint := e.amount;
begin
  e.amount := -wanted; e.held_amount := 0;
  before := credit_repeated(e);
  if before is not null then return before; end if;
  if b.balance < wanted then return credit_insufficient(b); end if;
  e.at := b.updated_at;
  e.parts := credit_take(e.organization_id, wanted);
  return credit_told('DONE', credit_append(e));
end $$;

create function credit_hold_aside(e credit_entry, h credit_hold) returns jsonb language plpgsql as $$
declare b credit_balance := credit_open(e.organization_id, e.at); before jsonb; wanted bigint := e.amount;
begin
  e.kind := 'HOLD'; e.amount := -wanted; e.held_amount := wanted;
  before := credit_repeated(e);
  if before is not null then return before; end if;
  if b.balance < wanted then return credit_insufficient(b); end if;
  e.at := b.updated_at; e.hold_id := h.id;
  insert into credit_hold (id, organization_id, app_id, amount, state, expires_at, created_at)
    values (h.id, e.organization_id, e.app_id, wanted, 'HELD', h.expires_at, e.at);
  e.parts := credit_take(e.organization_id, wanted);
  return credit_told('DONE', credit_append(e));
end $$;

-- Ends a hold of an app: spent as far as is said, all of it where it is not, and none of it for RELEASED. Safe to repeat.
create function credit_settle(hold uuid, app uuid, becomes text, wanted bigint, asked_at timestamptz) returns jsonb
language plpgsql as $$
declare b credit_balance; h credit_hold; spent bigint;
begin
  select * into h from credit_hold where id = hold and app_id = app;
  if not found then return jsonb_build_object('outcome', 'UNKNOWN'); end if;
  b := credit_open(h.organization_id, asked_at);
  select * into h from credit_hold where id = hold;
  spent := case when becomes = 'RELEASED' then 0 else coalesce(wanted, h.amount) end;
  if spent > h.amount then return jsonb_build_object('outcome', 'TOO_MUCH', 'amount', h.amount); end if;
  if h.state = 'HELD' then
    perform credit_end_hold(b, h, becomes, spent);
    -- what came back may have run out meanwhile
    perform credit_expire_lots(b);
    return jsonb_build_object('outcome', 'DONE');
  end if;
  return jsonb_build_object('outcome', case when h.state = becomes and h.captured = spent then 'DONE' else h.state end);
end $$;

create function credit_grant(e credit_entry, l credit_lot) returns jsonb language plpgsql as $$
declare b credit_balance := credit_open(e.organization_id, e.at); before jsonb;
begin
  e.kind := 'GRANT'; e.held_amount := 0;
  before := credit_repeated(e);
  if before is not null then return before; end if;
  e.at := b.updated_at; e.lot_id := l.id;
  insert into credit_lot (id, organization_id, source, amount, remaining, priority, expires_at, created_at)
    values (l.id, e.organization_id, l.source, e.amount, e.amount, l.priority, l.expires_at, e.at);
  e.parts := jsonb_build_array(jsonb_build_array(l.id, e.amount));
  return credit_told('DONE', credit_append(e));
end $$;

-- Takes a grant back of which nothing is spent, or a deduction.
create function credit_reverse(e credit_entry) returns jsonb language plpgsql as $$
declare b credit_balance; o credit_entry; l credit_lot;
begin
  select * into o from credit_entry where id = e.reverses_id;
  b := credit_open(o.organization_id, e.at);
  if o.kind not in ('GRANT', 'DEDUCT') then return jsonb_build_object('outcome', 'OTHER_KIND'); end if;
  if exists (select from credit_entry where reverses_id = o.id) then return jsonb_build_object('outcome', 'REVERSED'); end if;
  e.kind := 'REVERSE'; e.organization_id := o.organization_id; e.at := b.updated_at; e.amount := -o.amount; e.held_amount := 0;
  e.purpose := o.purpose;
  if o.kind = 'GRANT' then
    select * into l from credit_lot where id = o.lot_id;
    if l.remaining < l.amount then return jsonb_build_object('outcome', 'USED', 'amount', l.remaining); end if;
    update credit_lot set remaining = 0 where id = l.id;
    e.lot_id := l.id;
    e.parts := jsonb_build_array(jsonb_build_array(l.id, -l.amount));
  else
    e.parts := credit_put_back(o.parts, -o.amount);
  end if;
  e := credit_append(e);
  perform credit_expire_lots(b);
  return credit_told('DONE', e);
end $$;

-- The ledger only grows. Its words may be changed, which is how people are forgotten; nothing else of it.
create function credit_entry_only_forgets() returns trigger language plpgsql as $$
declare words text[] := '{reason,description,reference}';
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words then return new; end if;
  raise exception '% of credit_entry is refused: the ledger only grows', lower(tg_op) using errcode = 'BU002';
end $$;
create trigger only_forgets before update or delete on credit_entry for each row execute function credit_entry_only_forgets();
create trigger only_grows before truncate on credit_entry for each statement execute function audit.refuse();

-- What the staff and the product do to the ledger is a deed like any other. What apps do, a thousand times a minute, is recorded by the
-- ledger alone.
create trigger audit after insert on credit_entry for each row when (new.kind in ('GRANT', 'DEDUCT', 'REVERSE'))
  execute function audit.record('credit_entry', '{id}', '{}', '{reason,description,reference}', 'id', '{parts,position,lot_id,held,held_amount}');
`);
  }

  override down(): void | Promise<void> {}
}
