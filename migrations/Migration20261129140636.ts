import { Migration } from '@mikro-orm/migrations';

export class Migration20261129140636 extends Migration {

  override name = 'Migration20261129140636';

  override up(): void | Promise<void> {
    this.addSql(`create table "promo_code" ("id" uuid not null, "code" text collate "und-x-icu" not null, "description" text null, "kind" text not null, "percent" numeric null, "amount_off" bigint null, "currency" text null, "duration" text not null, "duration_months" int null, "max_uses" int null, "valid_from" timestamptz(3) null, "valid_until" timestamptz(3) null, "is_active" boolean not null, "product_id" uuid null, "plan_id" uuid null, "times_used" int not null default 0, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "promo_code_product_id_index" on "promo_code" ("product_id");`);
    this.addSql(`create index "promo_code_plan_id_index" on "promo_code" ("plan_id");`);
    this.addSql(`create index promo_code_search on promo_code using gin ((code || ' ' || coalesce(description, '')) gin_trgm_ops);`);
    this.addSql(`create unique index promo_code_code on promo_code (upper(code));`);
    this.addSql(`create index "promo_code_by_uses" on "promo_code" ("times_used", "id");`);
    this.addSql(`create index "promo_code_by_code" on "promo_code" ("code", "id");`);
    this.addSql(`create index "promo_code_created" on "promo_code" ("created_at", "id");`);

    this.addSql(`create table "promo_redemption" ("id" uuid not null, "promo_id" uuid not null, "organization_id" uuid not null, "plan_id" uuid not null, "code" text not null, "status" text not null, "percent" numeric null, "amount_off" bigint null, "currency" text not null, "duration" text not null, "duration_months" int null, "spared_amount" bigint not null, "created_at" timestamptz(3) not null, "redeemed_at" timestamptz(3) null, "ends_at" timestamptz(3) null, "ended_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "promo_redemption_plan_id_index" on "promo_redemption" ("plan_id");`);
    this.addSql(`create index promo_redemption_ending on promo_redemption (ends_at) where ended_at is null and ends_at is not null;`);
    this.addSql(`create unique index promo_redemption_once on promo_redemption (promo_id, organization_id) where status <> 'RELEASED';`);
    this.addSql(`create index "promo_redemption_created" on "promo_redemption" ("created_at", "id");`);
    this.addSql(`create index "promo_redemption_of_organization" on "promo_redemption" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "promo_redemption_of_promo" on "promo_redemption" ("promo_id", "created_at", "id");`);

    this.addSql(`alter table "subscription" add "promo_id" uuid null, add "beside_percent" numeric null, add "beside_amount" numeric null, add "beside_note" text null;`);
    this.addSql(`alter table "subscription" add constraint "subscription_promo_id_foreign" foreign key ("promo_id") references "promo_redemption" ("id") on delete set null;`);
    this.addSql(`alter table "subscription" add constraint "subscription_promo" unique ("promo_id");`);

    this.addSql(`alter table "checkout" add "promo_id" uuid null;`);
    this.addSql(`alter table "checkout" add constraint "checkout_promo_id_foreign" foreign key ("promo_id") references "promo_redemption" ("id") on delete set null;`);
    this.addSql(`create index checkout_overdue on checkout (expires_at) where status = 'OPEN';`);
    this.addSql(`alter table "checkout" add constraint "checkout_promo" unique ("promo_id");`);

    this.addSql(`alter table "promo_code" add constraint "promo_code_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete restrict;`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_code_check" check (char_length("code") >= 3 and char_length("code") <= 40 and "code" ~ '^[A-Za-z0-9_-]+\$');`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_description_check" check (char_length("description") <= 400);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_percent_check" check ("percent" >= 0.01 and "percent" <= 100);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_amount_off_check" check ("amount_off" >= 1 and "amount_off" <= 10000000000);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_currency_check" check ("currency" ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_duration_months_check" check ("duration_months" >= 1 and "duration_months" <= 60);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_max_uses_check" check ("max_uses" >= 1 and "max_uses" <= 1000000);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_uses" check (times_used >= 0 and times_used <= coalesce(max_uses, times_used));`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_lasts" check ((duration = 'MONTHS') = (duration_months is not null));`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_worth" check (case kind when 'PERCENTAGE' then percent is not null and num_nonnulls(amount_off, currency) = 0
  when 'AMOUNT' then percent is null and num_nonnulls(amount_off, currency) = 2
  else num_nonnulls(percent, amount_off, currency) = 0 end);`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_in_capitals" check (code = upper(code));`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_kind_check" check ("kind" in ('FREE', 'PERCENTAGE', 'AMOUNT'));`);
    this.addSql(`alter table "promo_code" add constraint "promo_code_duration_check" check ("duration" in ('ONCE', 'MONTHS', 'FOREVER'));`);

    this.addSql(`alter table "promo_redemption" add constraint "promo_redemption_promo_id_foreign" foreign key ("promo_id") references "promo_code" ("id") on delete cascade;`);
    this.addSql(`alter table "promo_redemption" add constraint "promo_redemption_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "promo_redemption" add constraint "promo_redemption_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "promo_redemption" add constraint "promo_redemption_status_check" check ("status" in ('RESERVED', 'REDEEMED', 'RELEASED'));`);
    this.addSql(`alter table "promo_redemption" add constraint "promo_redemption_duration_check" check ("duration" in ('ONCE', 'MONTHS', 'FOREVER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "promo_redemption" drop constraint "promo_redemption_promo_id_foreign";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_promo_id_foreign";`);
    this.addSql(`alter table "checkout" drop constraint "checkout_promo_id_foreign";`);

    this.addSql(`drop table if exists "promo_code" cascade;`);
    this.addSql(`drop table if exists "promo_redemption" cascade;`);

    this.addSql(`drop index "checkout_overdue";`);
    this.addSql(`alter table "checkout" drop constraint "checkout_promo";`);
    this.addSql(`alter table "checkout" drop column "promo_id";`);

    this.addSql(`alter table "subscription" drop constraint "subscription_promo";`);
    this.addSql(`alter table "subscription" drop column "promo_id", drop column "beside_percent", drop column "beside_amount", drop column "beside_note";`);
  }

}
