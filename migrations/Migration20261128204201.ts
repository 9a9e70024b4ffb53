import { Migration } from '@mikro-orm/migrations';

export class Migration20261128204201 extends Migration {

  override name = 'Migration20261128204201';

  override up(): void | Promise<void> {
    this.addSql(`create table "mail_template" ("id" uuid not null, "key" text not null, "subject" text not null, "body" text not null, "updated_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "mail_template" add constraint "mail_template_key_unique" unique ("key");`);

    this.addSql(`create table "setting" ("id" uuid not null, "key" text not null, "value" text not null, "updated_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "setting" add constraint "setting_key_unique" unique ("key");`);

    this.addSql(`create table "dunning" ("id" uuid not null, "organization_id" uuid not null, "subscription_id" uuid not null, "started_at" timestamptz(3) not null, "notices" int not null default 0, "last_day" int null, "due_at" timestamptz(3) null, "paused_at" timestamptz(3) null, "pause_reason" text null, "suspended_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "outcome" text null, primary key ("id"));`);
    this.addSql(`create index dunning_due on dunning (due_at) where due_at is not null;`);
    this.addSql(`create unique index dunning_open on dunning (subscription_id) where ended_at is null;`);
    this.addSql(`create index "dunning_of_organization" on "dunning" ("organization_id", "started_at", "id");`);
    this.addSql(`create index "dunning_of_subscription" on "dunning" ("subscription_id", "started_at", "id");`);

    this.addSql(`create table "mail" ("id" uuid not null, "template" text not null, "recipient" text not null, "subject" text not null, "text" text null, "html" text null, "has_secret" boolean not null default false, "is_test" boolean not null default false, "status" text not null, "attempts" int not null default 0, "error" text null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "once" text null, "user_id" uuid null, "organization_id" uuid null, primary key ("id"));`);
    this.addSql(`create index mail_search on mail using gin ((recipient || ' ' || subject) gin_trgm_ops);`);
    this.addSql(`create unique index mail_once on mail (once) where once is not null;`);
    this.addSql(`create index "mail_of_status" on "mail" ("status", "created_at", "id");`);
    this.addSql(`create index "mail_of_template" on "mail" ("template", "created_at", "id");`);
    this.addSql(`create index mail_of_user on mail (user_id, created_at, id);`);
    this.addSql(`create index mail_of_organization on mail (organization_id, created_at, id);`);
    this.addSql(`create index "mail_created" on "mail" ("created_at", "id");`);

    this.addSql(`create index subscription_trials on subscription (trial_ends_at) where status = 'TRIALING';`);
    this.addSql(`create index subscription_owing on subscription (id) where status in ('PAST_DUE', 'UNPAID');`);

    this.addSql(`alter table "dunning" add constraint "dunning_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "dunning" add constraint "dunning_subscription_id_foreign" foreign key ("subscription_id") references "subscription" ("id");`);
    this.addSql(`alter table "dunning" add constraint "dunning_pause_reason_check" check (char_length("pause_reason") <= 500);`);
    this.addSql(`alter table "dunning" add constraint "dunning_outcome_check" check ("outcome" in ('RECOVERED', 'CANCELED', 'PAUSED', 'WAIVED', 'CLOSED'));`);

    this.addSql(`alter table "mail" add constraint "mail_status_check" check ("status" in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "mail_template" cascade;`);
    this.addSql(`drop table if exists "setting" cascade;`);
    this.addSql(`drop table if exists "dunning" cascade;`);
    this.addSql(`drop table if exists "mail" cascade;`);

    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);

    this.addSql(`drop index "subscription_trials";`);
    this.addSql(`drop index "subscription_owing";`);
  }

}
