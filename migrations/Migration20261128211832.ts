import { Migration } from '@mikro-orm/migrations';

export class Migration20261128211832 extends Migration {

  override name = 'Migration20261128211832';

  override up(): void | Promise<void> {
    this.addSql(`create table "provider_customer" ("id" uuid not null, "provider" text not null, "provider_customer_id" text not null, "organization_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "provider_customer_organization_id_index" on "provider_customer" ("organization_id");`);
    this.addSql(`alter table "provider_customer" add constraint "provider_customer_provider_provider_customer_id_unique" unique ("provider", "provider_customer_id");`);

    this.addSql(`create table "reconciliation_run" ("id" uuid not null, "provider" text not null, "mode" text not null, "state" text not null, "organization_id" uuid null, "author_id" uuid null, "reason" text null, "due_at" timestamptz(3) null, "started_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "step" text null, "objects" int not null default 0, "total" int not null default 0, "synced" int not null default 0, "discrepancies" int not null default 0, "repaired" int not null default 0, "errors" int not null default 0, "overridden" int not null default 0, "unknown" int not null default 0, "error" text null, primary key ("id"));`);
    this.addSql(`create index "reconciliation_run_organization_id_index" on "reconciliation_run" ("organization_id");`);
    this.addSql(`create unique index reconciliation_run_running on reconciliation_run (provider) where state = 'RUNNING' and organization_id is null;`);
    this.addSql(`create unique index reconciliation_run_scheduled on reconciliation_run (provider) where state = 'SCHEDULED';`);
    this.addSql(`create index "reconciliation_run_started" on "reconciliation_run" ("started_at", "id");`);

    this.addSql(`create table "reconciliation_row" ("id" uuid not null, "run_id" uuid not null, "organization_id" uuid null, "severity" int not null, "objects" int not null, "found" int not null, "error" text null, "provider_customer_id" text null, "customer_name" text null, "customer_email" text null, "prices" jsonb null, "checked_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "reconciliation_row_worst" on "reconciliation_row" ("severity", "id");`);
    this.addSql(`create index "reconciliation_row_of_organization" on "reconciliation_row" ("organization_id", "id");`);
    this.addSql(`create index "reconciliation_row_of_run" on "reconciliation_row" ("run_id", "severity", "id");`);

    this.addSql(`create table "discrepancy" ("id" uuid not null, "run_id" uuid not null, "row_id" uuid not null, "organization_id" uuid not null, "kind" text not null, "state" text not null, "cause" text null, "cause_detail" text null, "event_id" uuid null, "cause_entry_id" uuid null, "repair" text not null, "provider" text not null, "record_kind" text not null, "provider_object_id" text not null, "record_id" uuid null, "compared" jsonb not null, "seen" jsonb null, "found" jsonb null, "price" jsonb null, "looked_at" timestamptz(3) not null, "repaired_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "discrepancy_event_id_index" on "discrepancy" ("event_id");`);
    this.addSql(`create index "discrepancy_of_organization" on "discrepancy" ("organization_id", "id");`);
    this.addSql(`create index "discrepancy_of_row" on "discrepancy" ("row_id", "id");`);
    this.addSql(`create index "discrepancy_of_run" on "discrepancy" ("run_id", "kind", "state", "id");`);

    this.addSql(`alter table "provider_customer" add constraint "provider_customer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "provider_customer" add constraint "provider_customer_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);

    this.addSql(`alter table "reconciliation_run" add constraint "reconciliation_run_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "reconciliation_run" add constraint "reconciliation_run_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "reconciliation_run" add constraint "reconciliation_run_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "reconciliation_run" add constraint "reconciliation_run_mode_check" check ("mode" in ('COMPARE', 'SYNC'));`);
    this.addSql(`alter table "reconciliation_run" add constraint "reconciliation_run_state_check" check ("state" in ('SCHEDULED', 'RUNNING', 'DONE', 'FAILED'));`);

    this.addSql(`alter table "reconciliation_row" add constraint "reconciliation_row_run_id_foreign" foreign key ("run_id") references "reconciliation_run" ("id") on delete cascade;`);
    this.addSql(`alter table "reconciliation_row" add constraint "reconciliation_row_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);

    this.addSql(`alter table "discrepancy" add constraint "discrepancy_run_id_foreign" foreign key ("run_id") references "reconciliation_run" ("id") on delete cascade;`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_row_id_foreign" foreign key ("row_id") references "reconciliation_row" ("id") on delete cascade;`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_event_id_foreign" foreign key ("event_id") references "inbound_event" ("id") on delete set null;`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_kind_check" check ("kind" in ('STATUS', 'QUANTITY', 'MISSING_HERE', 'MISSING_THERE', 'CYCLE', 'PRICE', 'CURRENCY', 'DISCOUNT', 'PAYMENT_METHOD', 'INVOICE', 'REFUND', 'DUPLICATE'));`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_state_check" check ("state" in ('OPEN', 'REPAIRING', 'REPAIRED', 'OVERRIDDEN'));`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_cause_check" check ("cause" in ('WEBHOOK_FAILED', 'WEBHOOK_WAITING', 'WEBHOOK_MISSED', 'MISSED_WHILE_DOWN', 'CHANGED_HERE', 'PRICE_UNKNOWN', 'SOLD_TWICE', 'NOT_AT_PROVIDER', 'UNEXPLAINED'));`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_repair_check" check ("repair" in ('MIRROR', 'IMPORT', 'ADD_PRICE', 'END_HERE', 'END_THERE', 'BY_HAND'));`);
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "reconciliation_row" drop constraint "reconciliation_row_run_id_foreign";`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_run_id_foreign";`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_row_id_foreign";`);

    this.addSql(`drop table if exists "provider_customer" cascade;`);
    this.addSql(`drop table if exists "reconciliation_run" cascade;`);
    this.addSql(`drop table if exists "reconciliation_row" cascade;`);
    this.addSql(`drop table if exists "discrepancy" cascade;`);
  }

}
