import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000100_tables extends Migration {

  override name = 'Migration20261120000100_tables';

  override up(): void | Promise<void> {
    this.addSql(`create table "organization" ("id" uuid not null, "name" text collate "und-x-icu" not null, "slug" text not null, "country" text null, "phone" text null, "state" text not null default 'ACTIVE', "state_reason" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "organization" add constraint "organization_slug_unique" unique ("slug");`);
    this.addSql(`create index organization_search on organization using gin ((name || ' ' || slug) gin_trgm_ops);`);
    this.addSql(`create index "organization_name" on "organization" ("name", "id");`);
    this.addSql(`create index "organization_created" on "organization" ("created_at", "id");`);

    this.addSql(`create table "inbound_event" ("id" uuid not null, "provider" text not null, "provider_event_id" text not null, "type" text not null, "title" text null, "payload" jsonb not null, "object_id" text null, "caused_by" text null, "status" text not null, "error" text null, "attempts" int not null default 0, "organization_id" uuid null, "occurred_at" timestamptz(3) not null, "received_at" timestamptz(3) not null, "processed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "inbound_event_of_organization" on "inbound_event" ("organization_id", "occurred_at", "id");`);
    this.addSql(`create index inbound_event_waiting on inbound_event (provider, object_id) where status = 'RECEIVED';`);
    this.addSql(`alter table "inbound_event" add constraint "inbound_event_provider_provider_event_id_unique" unique ("provider", "provider_event_id");`);

    this.addSql(`create table "permission" ("name" text not null, "description" text not null, primary key ("name"));`);

    this.addSql(`create table "product" ("id" uuid not null, "key" text not null, "name" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "product" add constraint "product_key_unique" unique ("key");`);

    this.addSql(`create table "plan" ("id" uuid not null, "key" text not null, "name" text not null, "description" text null, "product_id" uuid not null, "stripe_product_id" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "plan" add constraint "plan_stripe_product_id_unique" unique ("stripe_product_id");`);
    this.addSql(`alter table "plan" add constraint "plan_product_id_key_unique" unique ("product_id", "key");`);

    this.addSql(`create table "price" ("id" uuid not null, "plan_id" uuid not null, "interval" text not null, "unit_amount" bigint not null, "currency" text not null, "stripe_price_id" text null, "created_at" timestamptz(3) not null, "archived_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "price" add constraint "price_stripe_price_id_unique" unique ("stripe_price_id");`);
    this.addSql(`create unique index price_current on price (plan_id, "interval", currency) where archived_at is null;`);

    this.addSql(`create table "product_clock" ("id" int not null default 1, "offset_ms" bigint not null, primary key ("id"));`);

    this.addSql(`create table "role" ("key" text not null, "name" text not null, "holds_everything" boolean not null, primary key ("key"));`);

    this.addSql(`create table "role_permission" ("role" text not null, "permission" text not null, primary key ("role", "permission"));`);

    this.addSql(`create table "subscription" ("id" uuid not null, "organization_id" uuid not null, "product_id" uuid not null, "plan_id" uuid not null, "price_id" uuid not null, "provider" text not null, "provider_subscription_id" text null, "provider_customer_id" text null, "status" text not null, "quantity" int not null, "unit_amount" bigint not null, "currency" text not null, "current_period_start" timestamptz(3) null, "current_period_end" timestamptz(3) null, "trial_ends_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "is_current" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "subscription_provider_customer_id_index" on "subscription" ("provider_customer_id");`);
    this.addSql(`create index subscription_current_status on subscription (status, organization_id) where is_current;`);
    this.addSql(`create unique index subscription_current on subscription (organization_id) where is_current;`);
    this.addSql(`create unique index subscription_live on subscription (organization_id, product_id) where status in ('INCOMPLETE', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED');`);
    this.addSql(`create index "subscription_created" on "subscription" ("created_at", "id");`);
    this.addSql(`create index "subscription_of_organization" on "subscription" ("organization_id", "created_at", "id");`);
    this.addSql(`alter table "subscription" add constraint "subscription_provider_provider_subscription_id_unique" unique ("provider", "provider_subscription_id");`);

    this.addSql(`create table "user_account" ("id" uuid not null, "email" text collate "und-x-icu" not null, "name" text collate "und-x-icu" not null, "state" text not null default 'ACTIVE', "role" text null, "email_verified_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) null, "last_seen_order" timestamptz(3) generated always as (coalesce(last_seen_at, '1970-01-01 00:00:00+00'::timestamptz)) stored not null, "password_hash" text null, "totp_secret" text null, "last_totp_step" int null, "two_factor_enabled_at" timestamptz(3) null, "demo" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "user_account_search" on "user_account" using gin ((email || ' ' || name) gin_trgm_ops);`);
    this.addSql(`create index "user_account_demo" on "user_account" ("demo") where demo;`);
    this.addSql(`create index "user_account_staff" on "user_account" ("role") where role is not null;`);
    this.addSql(`create index "user_account_last_seen_order_id_index" on "user_account" ("last_seen_order", "id");`);
    this.addSql(`create index "user_account_name_id_index" on "user_account" ("name", "id");`);
    this.addSql(`create index "user_account_created_at_id_index" on "user_account" ("created_at", "id");`);
    this.addSql(`alter table "user_account" add constraint "user_account_email_unique" unique ("email");`);

    this.addSql(`create table "session" ("id" uuid not null, "user_id" uuid not null, "token_hash" text not null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "ip" text null, "user_agent" text null, primary key ("id"));`);
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "recovery_code" ("id" uuid not null, "user_id" uuid not null, "code_hash" text not null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "recovery_code_user_id_index" on "recovery_code" ("user_id");`);

    this.addSql(`create table "provider_command" ("id" uuid not null, "organization_id" uuid not null, "subject_id" uuid not null, "provider" text not null, "provider_object_id" text not null, "kind" text not null, "payload" jsonb not null, "status" text not null default 'PENDING', "error" text null, "attempts" int not null default 0, "idempotency_key" text not null, "actor_id" uuid null, "reason" text null, "created_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "provider_command_subject_id_index" on "provider_command" ("subject_id");`);
    this.addSql(`alter table "provider_command" add constraint "provider_command_idempotency_key_unique" unique ("idempotency_key");`);
    this.addSql(`create unique index provider_command_pending on provider_command (subject_id) where status = 'PENDING';`);
    this.addSql(`create index "provider_command_of_organization" on "provider_command" ("organization_id", "created_at", "id");`);

    this.addSql(`create table "password_reset" ("id" uuid not null, "user_id" uuid not null, "token_hash" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "password_reset_user_id_index" on "password_reset" ("user_id");`);
    this.addSql(`alter table "password_reset" add constraint "password_reset_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "membership" ("id" uuid not null, "organization_id" uuid not null, "user_id" uuid not null, "role" text not null, "status" text not null, "is_primary" boolean not null default false, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create unique index membership_primary on membership (user_id) where is_primary;`);
    this.addSql(`create unique index membership_owner on membership (organization_id) where role = 'OWNER' and status = 'ACTIVE';`);
    this.addSql(`create index "membership_of_user" on "membership" ("user_id", "created_at", "id");`);
    this.addSql(`create index "membership_of_organization" on "membership" ("organization_id", "created_at", "id");`);
    this.addSql(`alter table "membership" add constraint "membership_organization_id_user_id_unique" unique ("organization_id", "user_id");`);

    this.addSql(`create table "invitation" ("id" uuid not null, "email" text collate "und-x-icu" not null, "name" text collate "und-x-icu" not null, "role" text not null, "token_hash" text not null, "invited_by_id" uuid null, "user_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "invitation_user_id_index" on "invitation" ("user_id");`);
    this.addSql(`create index "invitation_email_index" on "invitation" ("email");`);
    this.addSql(`create index "invitation_created_at_id_index" on "invitation" ("created_at", "id");`);

    this.addSql(`alter table "organization" add constraint "organization_name_check" check (char_length("name") >= 1 and char_length("name") <= 120);`);
    this.addSql(`alter table "organization" add constraint "organization_slug_check" check (char_length("slug") <= 60 and "slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);
    this.addSql(`alter table "organization" add constraint "organization_country_check" check ("country" ~ '^[A-Z]{2}\$');`);
    this.addSql(`alter table "organization" add constraint "organization_phone_check" check (char_length("phone") <= 40);`);
    this.addSql(`alter table "organization" add constraint "organization_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'CLOSED'));`);

    this.addSql(`alter table "inbound_event" add constraint "inbound_event_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "inbound_event" add constraint "inbound_event_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "inbound_event" add constraint "inbound_event_status_check" check ("status" in ('RECEIVED', 'PROCESSED', 'FAILED', 'IGNORED'));`);

    this.addSql(`alter table "product" add constraint "product_key_check" check (char_length("key") <= 40 and "key" ~ '^[A-Z][A-Z0-9_]*\$');`);
    this.addSql(`alter table "product" add constraint "product_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);

    this.addSql(`alter table "plan" add constraint "plan_product_id_foreign" foreign key ("product_id") references "product" ("id");`);
    this.addSql(`alter table "plan" add constraint "plan_key_check" check (char_length("key") <= 40 and "key" ~ '^[A-Z][A-Z0-9_]*\$');`);
    this.addSql(`alter table "plan" add constraint "plan_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "plan" add constraint "plan_description_check" check (char_length("description") <= 400);`);

    this.addSql(`alter table "price" add constraint "price_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "price" add constraint "price_unit_amount_check" check ("unit_amount" >= 0);`);
    this.addSql(`alter table "price" add constraint "price_currency_check" check ("currency" ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "price" add constraint "price_interval_check" check ("interval" in ('MONTH', 'YEAR'));`);

    this.addSql(`alter table "product_clock" add constraint "product_clock_check" check ("id" = 1);`);

    this.addSql(`alter table "role_permission" add constraint "role_permission_role_foreign" foreign key ("role") references "role" ("key") on update cascade on delete cascade;`);
    this.addSql(`alter table "role_permission" add constraint "role_permission_permission_foreign" foreign key ("permission") references "permission" ("name") on update cascade on delete cascade;`);

    this.addSql(`alter table "subscription" add constraint "subscription_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "subscription" add constraint "subscription_product_id_foreign" foreign key ("product_id") references "product" ("id");`);
    this.addSql(`alter table "subscription" add constraint "subscription_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "subscription" add constraint "subscription_price_id_foreign" foreign key ("price_id") references "price" ("id");`);
    this.addSql(`alter table "subscription" add constraint "subscription_quantity_check" check ("quantity" >= 0);`);
    this.addSql(`alter table "subscription" add constraint "subscription_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "subscription" add constraint "subscription_status_check" check ("status" in ('INCOMPLETE', 'INCOMPLETE_EXPIRED', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'CANCELED'));`);

    this.addSql(`alter table "user_account" add constraint "user_account_role_foreign" foreign key ("role") references "role" ("key") on delete restrict;`);
    this.addSql(`alter table "user_account" add constraint "user_account_email_check" check (char_length("email") <= 254 and "email" ~ '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+\$');`);
    this.addSql(`alter table "user_account" add constraint "user_account_name_check" check (char_length("name") >= 1 and char_length("name") <= 120);`);
    this.addSql(`alter table "user_account" add constraint "user_account_email_lower" check (email = lower(email));`);
    this.addSql(`alter table "user_account" add constraint "user_account_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'BANNED'));`);

    this.addSql(`alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);

    this.addSql(`alter table "recovery_code" add constraint "recovery_code_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);

    this.addSql(`alter table "provider_command" add constraint "provider_command_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "provider_command" add constraint "provider_command_actor_id_foreign" foreign key ("actor_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "provider_command" add constraint "provider_command_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "provider_command" add constraint "provider_command_status_check" check ("status" in ('PENDING', 'SUCCEEDED', 'FAILED'));`);

    this.addSql(`alter table "password_reset" add constraint "password_reset_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);

    this.addSql(`alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);
    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('OWNER', 'ADMIN', 'MEMBER'));`);
    this.addSql(`alter table "membership" add constraint "membership_status_check" check ("status" in ('INVITED', 'ACTIVE', 'REMOVED'));`);

    this.addSql(`alter table "invitation" add constraint "invitation_role_foreign" foreign key ("role") references "role" ("key") on delete restrict;`);
    this.addSql(`alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "user_account_email_check" check (char_length("email") <= 254 and "email" ~ '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+\$');`);
    this.addSql(`alter table "invitation" add constraint "user_account_name_check" check (char_length("name") >= 1 and char_length("name") <= 120);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "inbound_event" drop constraint "inbound_event_organization_id_foreign";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_organization_id_foreign";`);
    this.addSql(`alter table "provider_command" drop constraint "provider_command_organization_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_organization_id_foreign";`);
    this.addSql(`alter table "role_permission" drop constraint "role_permission_permission_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_product_id_foreign";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_product_id_foreign";`);
    this.addSql(`alter table "price" drop constraint "price_plan_id_foreign";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_plan_id_foreign";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_price_id_foreign";`);
    this.addSql(`alter table "role_permission" drop constraint "role_permission_role_foreign";`);
    this.addSql(`alter table "user_account" drop constraint "user_account_role_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_role_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_user_id_foreign";`);
    this.addSql(`alter table "recovery_code" drop constraint "recovery_code_user_id_foreign";`);
    this.addSql(`alter table "provider_command" drop constraint "provider_command_actor_id_foreign";`);
    this.addSql(`alter table "password_reset" drop constraint "password_reset_user_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_user_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_invited_by_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_user_id_foreign";`);

    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "inbound_event" cascade;`);
    this.addSql(`drop table if exists "permission" cascade;`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop table if exists "plan" cascade;`);
    this.addSql(`drop table if exists "price" cascade;`);
    this.addSql(`drop table if exists "product_clock" cascade;`);
    this.addSql(`drop table if exists "role" cascade;`);
    this.addSql(`drop table if exists "role_permission" cascade;`);
    this.addSql(`drop table if exists "subscription" cascade;`);
    this.addSql(`drop table if exists "user_account" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "recovery_code" cascade;`);
    this.addSql(`drop table if exists "provider_command" cascade;`);
    this.addSql(`drop table if exists "password_reset" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
  }

}
