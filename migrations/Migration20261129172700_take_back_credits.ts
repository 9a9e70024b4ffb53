import { Migration } from '@mikro-orm/migrations';

/** Written by hand: credits that go back with the money that paid for them, out of their own lot alone. */
export class Migration20261129172700_take_back_credits extends Migration {
  override name = 'Migration20261129172700_take_back_credits';

  override up(): void | Promise<void> {
    this.addSql(`
-- Takes as many as are wanted out of one lot, and as are left of it; what is spent, laid aside or has run out is not. Nothing left
-- is no entry. Safe to repeat: the key names the refund.
create function credit_take_back(e credit_entry) returns jsonb language plpgsql as $$
declare b credit_balance := credit_open(e.organization_id, e.at); before credit_entry; wanted bigint := e.amount; part bigint;
begin
  select * into before from credit_entry where idempotency_key = e.idempotency_key and app_id is null;
  if found then return credit_told('DONE', before); end if;
  select least(remaining, wanted) into part from credit_lot where id = e.lot_id and organization_id = e.organization_id;
  if coalesce(part, 0) <= 0 then return jsonb_build_object('outcome', 'NONE', 'amount', 0); end if;
  update credit_lot set remaining = remaining - part where id = e.lot_id;
  e.kind := 'TAKE_BACK'; e.amount := -part; e.held_amount := 0; e.at := b.updated_at;
  e.parts := jsonb_build_array(jsonb_build_array(e.lot_id, -part));
  return credit_told('DONE', credit_append(e));
end $$;

-- As before, and of what went back with money that did not arrive, too.
create or replace function credit_reverse(e credit_entry) returns jsonb language plpgsql as $$
declare b credit_balance; o credit_entry; l credit_lot;
begin
  select * into o from credit_entry where id = e.reverses_id;
  b := credit_open(o.organization_id, e.at);
  if o.kind not in ('GRANT', 'DEDUCT', 'TAKE_BACK') then return jsonb_build_object('outcome', 'OTHER_KIND'); end if;
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

drop trigger audit on credit_entry;
create trigger audit after insert on credit_entry for each row when (new.kind in ('GRANT', 'DEDUCT', 'REVERSE', 'TAKE_BACK'))
  execute function audit.record('credit_entry', '{id}', '{}', '{reason,description,reference}', 'id', '{parts,position,lot_id,held,held_amount}');

drop index credit_entry_told;
create index credit_entry_told on credit_entry (organization_id, at) where user_id is null and kind in ('GRANT', 'EXPIRE', 'TAKE_BACK', 'REVERSE');
`);
  }

  override down(): void | Promise<void> {}
}
