import { Migration } from '@mikro-orm/migrations';

export class Migration20261129135527 extends Migration {

  override name = 'Migration20261129135527';

  override up(): void | Promise<void> {
    this.addSql(`create table "credit_lot" ("id" uuid not null, "organization_id" uuid not null, "source" text not null, "amount" bigint not null, "remaining" bigint not null, "priority" int not null, "expires_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "is_open" boolean generated always as (remaining > 0) stored not null, primary key ("id"));`);
    this.addSql(`create index "credit_lot_created" on "credit_lot" ("created_at", "id");`);
    this.addSql(`create index "credit_lot_of_organization" on "credit_lot" ("organization_id", "created_at", "id");`);
    this.addSql(`create index credit_lot_to_expire on credit_lot (expires_at) where is_open and expires_at is not null;`);
    this.addSql(`create index credit_lot_to_spend on credit_lot (organization_id, priority, expires_at, created_at, id) where is_open;`);

    this.addSql(`create table "credit_balance" ("id" uuid not null, "organization_id" uuid not null, "balance" bigint not null default '0', "held" bigint not null default '0', "entry_count" int not null default 0, "updated_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "credit_balance" add constraint "credit_balance_organization_id_unique" unique ("organization_id");`);

    this.addSql(`create table "credit_pack" ("id" uuid not null, "name" text collate "und-x-icu" not null, "description" text null, "credits" bigint not null, "unit_amount" bigint not null, "currency" text not null, "valid_days" int null, "product_id" uuid null, "created_at" timestamptz(3) not null, "archived_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "credit_pack_product_id_index" on "credit_pack" ("product_id");`);
    this.addSql(`create index "credit_pack_name" on "credit_pack" ("name", "id");`);
    this.addSql(`create index "credit_pack_price" on "credit_pack" ("unit_amount", "id");`);

    this.addSql(`create table "credit_hold" ("id" uuid not null, "organization_id" uuid not null, "app_id" uuid not null, "amount" bigint not null, "captured" bigint not null default '0', "state" text not null default 'HELD', "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "credit_hold_created" on "credit_hold" ("created_at", "id");`);
    this.addSql(`create index "credit_hold_of_organization" on "credit_hold" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "credit_hold_of_app" on "credit_hold" ("app_id", "created_at", "id");`);
    this.addSql(`create index credit_hold_standing on credit_hold (organization_id, expires_at) where state = 'HELD';`);
    this.addSql(`create index credit_hold_to_expire on credit_hold (expires_at) where state = 'HELD';`);

    this.addSql(`create table "credit_entry" ("id" uuid not null, "organization_id" uuid not null, "position" int not null, "at" timestamptz(3) not null, "kind" text not null, "amount" bigint not null, "held_amount" bigint not null, "balance" bigint not null, "held" bigint not null, "lot_id" uuid null, "hold_id" uuid null, "parts" jsonb not null, "app_id" uuid null, "user_id" uuid null, "purpose" text null, "reason" text null, "description" text null, "reference" text null, "idempotency_key" text null, "reverses_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "credit_entry_of_organization" on "credit_entry" ("organization_id", "at", "position", "id");`);
    this.addSql(`create index "credit_entry_at" on "credit_entry" ("at", "position", "id");`);
    this.addSql(`create unique index credit_entry_reversed on credit_entry (reverses_id) where reverses_id is not null;`);
    this.addSql(`create unique index credit_entry_once on credit_entry (idempotency_key, app_id) nulls not distinct where idempotency_key is not null;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_position" unique ("organization_id", "position");`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text, 'LICENSES_READ'::text, 'LICENSES_ACTIVATE'::text, 'CREDITS_READ'::text, 'CREDITS_SPEND'::text]);`);

    this.addSql(`alter table "credit_lot" add constraint "credit_lot_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_lot" add constraint "credit_lot_amount_check" check ("amount" >= 1);`);
    this.addSql(`alter table "credit_lot" add constraint "credit_lot_priority_check" check ("priority" >= 0 and "priority" <= 100);`);
    this.addSql(`alter table "credit_lot" add constraint "credit_lot_remaining" check (remaining >= 0 and remaining <= amount);`);
    this.addSql(`alter table "credit_lot" add constraint "credit_lot_source_check" check ("source" in ('GRANT', 'PURCHASE', 'REFUND', 'BONUS', 'SUPPORT'));`);

    this.addSql(`alter table "credit_balance" add constraint "credit_balance_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_balance" add constraint "credit_balance_balance_check" check ("balance" >= 0);`);
    this.addSql(`alter table "credit_balance" add constraint "credit_balance_held_check" check ("held" >= 0);`);

    this.addSql(`alter table "credit_pack" add constraint "credit_pack_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_description_check" check (char_length("description") <= 400);`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_credits_check" check ("credits" >= 1 and "credits" <= 1000000000);`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_unit_amount_check" check ("unit_amount" >= 0 and "unit_amount" <= 10000000000);`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_currency_check" check ("currency" ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "credit_pack" add constraint "credit_pack_valid_days_check" check ("valid_days" >= 1 and "valid_days" <= 3650);`);

    this.addSql(`alter table "credit_hold" add constraint "credit_hold_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_hold" add constraint "credit_hold_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_hold" add constraint "credit_hold_amount_check" check ("amount" >= 1);`);
    this.addSql(`alter table "credit_hold" add constraint "credit_hold_captured" check (captured >= 0 and captured <= amount);`);
    this.addSql(`alter table "credit_hold" add constraint "credit_hold_state_check" check ("state" in ('HELD', 'CAPTURED', 'RELEASED', 'EXPIRED'));`);

    this.addSql(`alter table "credit_entry" add constraint "credit_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_lot_id_foreign" foreign key ("lot_id") references "credit_lot" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_hold_id_foreign" foreign key ("hold_id") references "credit_hold" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_reverses_id_foreign" foreign key ("reverses_id") references "credit_entry" ("id") on delete restrict;`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_kind_check" check ("kind" in ('GRANT', 'SPEND', 'DEDUCT', 'EXPIRE', 'HOLD', 'CAPTURE', 'RELEASE', 'REVERSE'));`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_purpose_check" check ("purpose" in ('REFUND', 'BONUS', 'SUPPORT'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "credit_entry" drop constraint "credit_entry_lot_id_foreign";`);
    this.addSql(`alter table "credit_entry" drop constraint "credit_entry_hold_id_foreign";`);
    this.addSql(`alter table "credit_entry" drop constraint "credit_entry_reverses_id_foreign";`);

    this.addSql(`drop table if exists "credit_lot" cascade;`);
    this.addSql(`drop table if exists "credit_balance" cascade;`);
    this.addSql(`drop table if exists "credit_pack" cascade;`);
    this.addSql(`drop table if exists "credit_hold" cascade;`);
    this.addSql(`drop table if exists "credit_entry" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text, 'LICENSES_READ'::text, 'LICENSES_ACTIVATE'::text]);`);
  }

}
