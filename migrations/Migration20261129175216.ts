import { Migration } from '@mikro-orm/migrations';

export class Migration20261129175216 extends Migration {

  override name = 'Migration20261129175216';

  override up(): void | Promise<void> {
    this.addSql(`create table "license_offer" ("id" uuid not null, "name" text collate "und-x-icu" not null, "description" text null, "unit_amount" bigint not null, "currency" text not null, "valid_days" int null, "machine_limit" int null, "floating_seats" int null, "app_id" uuid not null, "plan_id" uuid not null, "created_at" timestamptz(3) not null, "archived_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "license_offer_app_id_index" on "license_offer" ("app_id");`);
    this.addSql(`create index "license_offer_plan_id_index" on "license_offer" ("plan_id");`);
    this.addSql(`create index "license_offer_name" on "license_offer" ("name", "id");`);
    this.addSql(`create index "license_offer_price" on "license_offer" ("unit_amount", "id");`);

    this.addSql(`alter table "customer_order" drop constraint "customer_order_credits_check";`);
    this.addSql(`alter table "customer_order" add "kind" text not null default 'CREDITS', add "offer_id" uuid null, add "license_id" uuid null, add "license_suspended_at" timestamptz(3) null, add "machine_limit" int null, add "floating_seats" int null;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_offer_id_foreign" foreign key ("offer_id") references "license_offer" ("id") on delete restrict;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_license_id_foreign" foreign key ("license_id") references "license" ("id") on delete restrict;`);
    this.addSql(`alter table "customer_order" alter column "pack_id" drop not null;`);
    this.addSql(`create index "customer_order_offer_id_index" on "customer_order" ("offer_id");`);
    this.addSql(`create unique index order_of_license on customer_order (license_id);`);
    this.addSql(`alter table "customer_order" add constraint "order_brings" check (num_nonnulls(pack_id, offer_id) = 1);`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_kind_check" check ("kind" in ('CREDITS', 'LICENSE'));`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_credits_check" check ("credits" >= 0);`);

    this.addSql(`alter table "license_offer" add constraint "license_offer_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete restrict;`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_description_check" check (char_length("description") <= 400);`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_unit_amount_check" check ("unit_amount" >= 1 and "unit_amount" <= 10000000000);`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_currency_check" check ("currency" ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_valid_days_check" check ("valid_days" >= 1 and "valid_days" <= 3650);`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_machine_limit_check" check ("machine_limit" >= 1 and "machine_limit" <= 100000);`);
    this.addSql(`alter table "license_offer" add constraint "license_offer_floating_seats_check" check ("floating_seats" >= 1 and "floating_seats" <= 100000);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "customer_order" drop constraint "customer_order_offer_id_foreign";`);

    this.addSql(`drop table if exists "license_offer" cascade;`);

    this.addSql(`alter table "customer_order" drop constraint "customer_order_license_id_foreign";`);

    this.addSql(`drop index "customer_order_offer_id_index";`);
    this.addSql(`drop index "order_of_license";`);
    this.addSql(`alter table "customer_order" drop constraint "order_brings";`);
    this.addSql(`alter table "customer_order" drop constraint "customer_order_kind_check";`);
    this.addSql(`alter table "customer_order" drop constraint "customer_order_credits_check";`);
    this.addSql(`alter table "customer_order" drop column "kind", drop column "offer_id", drop column "license_id", drop column "license_suspended_at", drop column "machine_limit", drop column "floating_seats";`);
    this.addSql(`alter table "customer_order" alter column "pack_id" set not null;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_credits_check" check ("credits" >= 1);`);
  }

}
