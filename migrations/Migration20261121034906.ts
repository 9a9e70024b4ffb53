import { Migration } from '@mikro-orm/migrations';

export class Migration20261121034906 extends Migration {

  override name = 'Migration20261121034906';

  override up(): void | Promise<void> {
    this.addSql(`create table "feature" ("id" uuid not null, "key" text not null, "name" text collate "und-x-icu" not null, "description" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "feature" add constraint "feature_key_unique" unique ("key");`);
    this.addSql(`create index "feature_name" on "feature" ("name", "id");`);

    this.addSql(`create table "meter" ("id" uuid not null, "key" text not null, "name" text collate "und-x-icu" not null, "unit" text not null, "period" text not null default 'NONE', "description" text null, "created_at" timestamptz(3) not null, "archived_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "meter" add constraint "meter_key_unique" unique ("key");`);
    this.addSql(`create index "meter_name" on "meter" ("name", "id");`);

    this.addSql(`create table "model" ("id" uuid not null, "key" text not null, "name" text collate "und-x-icu" not null, "tier" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "model" add constraint "model_key_unique" unique ("key");`);
    this.addSql(`create index "model_name" on "model" ("name", "id");`);

    this.addSql(`create table "plan_model" ("id" uuid not null, "plan_id" uuid not null, "model_id" uuid not null, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "plan_model_model_id_index" on "plan_model" ("model_id");`);
    this.addSql(`create index "plan_model_of_plan" on "plan_model" ("plan_id", "position", "id");`);
    this.addSql(`alter table "plan_model" add constraint "plan_model_plan_id_model_id_unique" unique ("plan_id", "model_id");`);

    this.addSql(`create table "plan_limit" ("id" uuid not null, "plan_id" uuid not null, "meter_id" uuid not null, "value" bigint null, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "plan_limit_meter_id_index" on "plan_limit" ("meter_id");`);
    this.addSql(`create index "plan_limit_of_plan" on "plan_limit" ("plan_id", "position", "id");`);
    this.addSql(`alter table "plan_limit" add constraint "plan_limit_plan_id_meter_id_unique" unique ("plan_id", "meter_id");`);

    this.addSql(`create table "plan_feature" ("id" uuid not null, "plan_id" uuid not null, "feature_id" uuid not null, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "plan_feature_feature_id_index" on "plan_feature" ("feature_id");`);
    this.addSql(`create index "plan_feature_of_plan" on "plan_feature" ("plan_id", "position", "id");`);
    this.addSql(`alter table "plan_feature" add constraint "plan_feature_plan_id_feature_id_unique" unique ("plan_id", "feature_id");`);

    this.addSql(`alter table "product" add "description" text null, add "position" int not null default 0;`);
    this.addSql(`create index "product_position" on "product" ("position", "id");`);
    this.addSql(`alter table "product" add constraint "product_description_check" check (char_length("description") <= 400);`);
    this.addSql(`alter table "product" add constraint "product_position_check" check ("position" >= 0 and "position" <= 10000);`);

    this.addSql(`alter table "plan" add "slug" text not null default (gen_random_uuid())::text, add "badge" text null, add "is_active" boolean not null default true, add "trial_days" int null, add "is_custom_priced" boolean not null default false, add "position" int not null default 0, add "archived_at" timestamptz(3) null;`);
    this.addSql(`create index plan_search on plan using gin ((name || ' ' || key || ' ' || slug) gin_trgm_ops);`);
    this.addSql(`create index "plan_of_product" on "plan" ("product_id", "position", "id");`);
    this.addSql(`create index "plan_created" on "plan" ("created_at", "id");`);
    this.addSql(`create index "plan_position" on "plan" ("position", "id");`);
    this.addSql(`alter table "plan" add constraint "plan_product_id_slug_unique" unique ("product_id", "slug");`);
    this.addSql(`alter table "plan" add constraint "plan_slug_check" check (char_length("slug") <= 60 and "slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);
    this.addSql(`alter table "plan" add constraint "plan_badge_check" check (char_length("badge") >= 1 and char_length("badge") <= 30);`);
    this.addSql(`alter table "plan" add constraint "plan_trial_days_check" check ("trial_days" >= 0 and "trial_days" <= 365);`);
    this.addSql(`alter table "plan" add constraint "plan_position_check" check ("position" >= 0 and "position" <= 10000);`);

    this.addSql(`alter table "price" add "version" int not null default 1;`);
    this.addSql(`create index "price_of_plan" on "price" ("plan_id", "created_at", "id");`);

    this.addSql(`create index "subscription_of_price" on "subscription" ("price_id", "status");`);
    this.addSql(`create index "subscription_of_plan" on "subscription" ("plan_id", "status");`);

    this.addSql(`alter table "feature" add constraint "feature_key_check" check (char_length("key") <= 40 and "key" ~ '^[a-z][A-Za-z0-9]*\$');`);
    this.addSql(`alter table "feature" add constraint "feature_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "feature" add constraint "feature_description_check" check (char_length("description") <= 400);`);

    this.addSql(`alter table "meter" add constraint "meter_key_check" check (char_length("key") <= 40 and "key" ~ '^[a-z][A-Za-z0-9]*\$');`);
    this.addSql(`alter table "meter" add constraint "meter_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "meter" add constraint "meter_unit_check" check (char_length("unit") >= 1 and char_length("unit") <= 30);`);
    this.addSql(`alter table "meter" add constraint "meter_description_check" check (char_length("description") <= 400);`);
    this.addSql(`alter table "meter" add constraint "meter_period_check" check ("period" in ('NONE', 'MINUTE', 'DAY', 'MONTH'));`);

    this.addSql(`alter table "model" add constraint "model_key_check" check (char_length("key") <= 80 and "key" ~ '^[a-z0-9]+([-._:/][a-z0-9]+)*\$');`);
    this.addSql(`alter table "model" add constraint "model_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "model" add constraint "model_tier_check" check ("tier" in ('BASIC', 'STANDARD', 'ALL', 'CUSTOM'));`);

    this.addSql(`alter table "plan_model" add constraint "plan_model_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;`);
    this.addSql(`alter table "plan_model" add constraint "plan_model_model_id_foreign" foreign key ("model_id") references "model" ("id");`);

    this.addSql(`alter table "plan_limit" add constraint "plan_limit_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;`);
    this.addSql(`alter table "plan_limit" add constraint "plan_limit_meter_id_foreign" foreign key ("meter_id") references "meter" ("id");`);
    this.addSql(`alter table "plan_limit" add constraint "plan_limit_value_check" check ("value" >= 0 and "value" <= 1000000000000000);`);

    this.addSql(`alter table "plan_feature" add constraint "plan_feature_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;`);
    this.addSql(`alter table "plan_feature" add constraint "plan_feature_feature_id_foreign" foreign key ("feature_id") references "feature" ("id");`);

    // ---- Written by hand: plans that are older than their slugs take them from their keys. ----
    this.addSql(`select audit.begin_deed('nameOldPlans', 'migration');`);
    this.addSql(`update "plan" set "slug" = named.slug from (
      select id, case when count(*) over (partition by product_id, short) = 1 then short else short || '-' || right(id::text, 12) end as slug
      from (select id, product_id, trim(both '-' from regexp_replace(lower("key"), '[^a-z0-9]+', '-', 'g')) as short from "plan") as shortened
    ) as named where named.id = "plan"."id";`);
    // ---- End of what is written by hand. ----
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "plan_feature" drop constraint "plan_feature_feature_id_foreign";`);
    this.addSql(`alter table "plan_limit" drop constraint "plan_limit_meter_id_foreign";`);
    this.addSql(`alter table "plan_model" drop constraint "plan_model_model_id_foreign";`);

    this.addSql(`drop table if exists "feature" cascade;`);
    this.addSql(`drop table if exists "meter" cascade;`);
    this.addSql(`drop table if exists "model" cascade;`);
    this.addSql(`drop table if exists "plan_model" cascade;`);
    this.addSql(`drop table if exists "plan_limit" cascade;`);
    this.addSql(`drop table if exists "plan_feature" cascade;`);

    this.addSql(`drop index "plan_search";`);
    this.addSql(`drop index "plan_of_product";`);
    this.addSql(`drop index "plan_created";`);
    this.addSql(`drop index "plan_position";`);
    this.addSql(`alter table "plan" drop constraint "plan_product_id_slug_unique";`);
    this.addSql(`alter table "plan" drop constraint "plan_slug_check";`);
    this.addSql(`alter table "plan" drop constraint "plan_badge_check";`);
    this.addSql(`alter table "plan" drop constraint "plan_trial_days_check";`);
    this.addSql(`alter table "plan" drop constraint "plan_position_check";`);
    this.addSql(`alter table "plan" drop column "slug", drop column "badge", drop column "is_active", drop column "trial_days", drop column "is_custom_priced", drop column "position", drop column "archived_at";`);

    this.addSql(`drop index "price_of_plan";`);
    this.addSql(`alter table "price" drop column "version";`);

    this.addSql(`drop index "product_position";`);
    this.addSql(`alter table "product" drop constraint "product_description_check";`);
    this.addSql(`alter table "product" drop constraint "product_position_check";`);
    this.addSql(`alter table "product" drop column "description", drop column "position";`);

    this.addSql(`drop index "subscription_of_price";`);
    this.addSql(`drop index "subscription_of_plan";`);
  }

}
