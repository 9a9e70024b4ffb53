import { Migration } from '@mikro-orm/migrations';

export class Migration20261129134425 extends Migration {

  override name = 'Migration20261129134425';

  override up(): void | Promise<void> {
    this.addSql(`create table "license_batch" ("id" uuid not null, "app_id" uuid not null, "plan_id" uuid not null, "name" text not null, "count" int not null, "created_by_id" uuid null, "created_at" timestamptz(3) not null, "idempotency_key" text null, primary key ("id"));`);
    this.addSql(`create index "license_batch_app_id_index" on "license_batch" ("app_id");`);
    this.addSql(`create index "license_batch_plan_id_index" on "license_batch" ("plan_id");`);
    this.addSql(`create index "license_batch_created_by_id_index" on "license_batch" ("created_by_id");`);
    this.addSql(`alter table "license_batch" add constraint "license_batch_idempotency_key_unique" unique ("idempotency_key");`);
    this.addSql(`create index "license_batch_created" on "license_batch" ("created_at", "id");`);

    this.addSql(`create table "license" ("id" uuid not null, "machine_limit" int null, "floating_seats" int null, "domain" text null, "note" text null, "key" text not null, "app_id" uuid not null, "plan_id" uuid not null, "organization_id" uuid null, "user_id" uuid null, "status" text not null, "is_free" boolean not null default false, "follows_subscription" boolean not null default false, "batch_id" uuid null, "replaced_by_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "expires_order" timestamptz(3) generated always as (coalesce(expires_at, '9999-12-31 00:00:00+00'::timestamptz)) stored not null, "idempotency_key" text null, primary key ("id"));`);
    this.addSql(`alter table "license" add constraint "license_key_unique" unique ("key");`);
    this.addSql(`create index "license_plan_id_index" on "license" ("plan_id");`);
    this.addSql(`create index "license_replaced_by_id_index" on "license" ("replaced_by_id");`);
    this.addSql(`alter table "license" add constraint "license_idempotency_key_unique" unique ("idempotency_key");`);
    this.addSql(`create index license_search on license using gin ((key || ' ' || replace(key, '-', '') || ' ' || coalesce(domain, '')) gin_trgm_ops);`);
    this.addSql(`create index license_due on license (expires_at) where status = 'ACTIVE' and expires_at is not null;`);
    this.addSql(`create index "license_of_batch" on "license" ("batch_id", "created_at", "id");`);
    this.addSql(`create index "license_of_user" on "license" ("user_id", "created_at", "id");`);
    this.addSql(`create index "license_of_organization" on "license" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "license_of_app" on "license" ("app_id", "created_at", "id");`);
    this.addSql(`create index "license_status" on "license" ("status", "created_at", "id");`);
    this.addSql(`create index "license_expiry" on "license" ("expires_order", "id");`);
    this.addSql(`create index "license_created" on "license" ("created_at", "id");`);

    this.addSql(`create table "license_lease" ("id" uuid not null, "license_id" uuid not null, "fingerprint" text not null, "name" text null, "minutes" int not null, "taken_at" timestamptz(3) not null, "heard_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "license_lease_of_license" on "license_lease" ("license_id", "expires_at", "id");`);
    this.addSql(`alter table "license_lease" add constraint "license_lease_license_id_fingerprint_unique" unique ("license_id", "fingerprint");`);

    this.addSql(`create table "license_activation" ("id" uuid not null, "license_id" uuid not null, "fingerprint" text not null, "name" text null, "activated_at" timestamptz(3) not null, "deactivated_at" timestamptz(3) null, "released_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "license_activation_released_by_id_index" on "license_activation" ("released_by_id");`);
    this.addSql(`create unique index license_activation_standing on license_activation (license_id, fingerprint) where deactivated_at is null;`);
    this.addSql(`create index "license_activation_of_license" on "license_activation" ("license_id", "activated_at", "id");`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text, 'LICENSES_READ'::text, 'LICENSES_ACTIVATE'::text]);`);

    this.addSql(`alter table "license_batch" add constraint "license_batch_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "license_batch" add constraint "license_batch_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete restrict;`);
    this.addSql(`alter table "license_batch" add constraint "license_batch_created_by_id_foreign" foreign key ("created_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "license_batch" add constraint "license_batch_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "license_batch" add constraint "license_batch_count_check" check ("count" >= 1 and "count" <= 500);`);

    this.addSql(`alter table "license" add constraint "license_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_batch_id_foreign" foreign key ("batch_id") references "license_batch" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_replaced_by_id_foreign" foreign key ("replaced_by_id") references "license" ("id") on delete restrict;`);
    this.addSql(`alter table "license" add constraint "license_machine_limit_check" check ("machine_limit" >= 1 and "machine_limit" <= 100000);`);
    this.addSql(`alter table "license" add constraint "license_floating_seats_check" check ("floating_seats" >= 1 and "floating_seats" <= 100000);`);
    this.addSql(`alter table "license" add constraint "license_domain_check" check (char_length("domain") <= 253 and "domain" ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\$');`);
    this.addSql(`alter table "license" add constraint "license_note_check" check (char_length("note") >= 1 and char_length("note") <= 500);`);
    this.addSql(`alter table "license" add constraint "license_key_check" check ("key" ~ '^BRSR(-[0123456789ABCDEFGHJKMNPQRSTVWXYZ]{5}){4}\$');`);
    this.addSql(`alter table "license" add constraint "license_status_check" check ("status" in ('ACTIVE', 'EXPIRED', 'SUSPENDED', 'REVOKED'));`);

    this.addSql(`alter table "license_lease" add constraint "license_lease_license_id_foreign" foreign key ("license_id") references "license" ("id") on delete restrict;`);
    this.addSql(`alter table "license_lease" add constraint "license_lease_fingerprint_check" check (char_length("fingerprint") >= 8 and char_length("fingerprint") <= 200);`);
    this.addSql(`alter table "license_lease" add constraint "license_lease_name_check" check (char_length("name") >= 1 and char_length("name") <= 120);`);
    this.addSql(`alter table "license_lease" add constraint "license_lease_minutes_check" check ("minutes" >= 1 and "minutes" <= 1440);`);

    this.addSql(`alter table "license_activation" add constraint "license_activation_license_id_foreign" foreign key ("license_id") references "license" ("id") on delete restrict;`);
    this.addSql(`alter table "license_activation" add constraint "license_activation_released_by_id_foreign" foreign key ("released_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "license_activation" add constraint "license_activation_fingerprint_check" check (char_length("fingerprint") >= 8 and char_length("fingerprint") <= 200);`);
    this.addSql(`alter table "license_activation" add constraint "license_activation_name_check" check (char_length("name") >= 1 and char_length("name") <= 120);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "license" drop constraint "license_batch_id_foreign";`);
    this.addSql(`alter table "license" drop constraint "license_replaced_by_id_foreign";`);
    this.addSql(`alter table "license_lease" drop constraint "license_lease_license_id_foreign";`);
    this.addSql(`alter table "license_activation" drop constraint "license_activation_license_id_foreign";`);

    this.addSql(`drop table if exists "license_batch" cascade;`);
    this.addSql(`drop table if exists "license" cascade;`);
    this.addSql(`drop table if exists "license_lease" cascade;`);
    this.addSql(`drop table if exists "license_activation" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text]);`);
  }

}
