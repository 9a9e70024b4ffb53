import { Migration } from '@mikro-orm/migrations';

export class Migration20261121043446 extends Migration {

  override name = 'Migration20261121043446';

  override up(): void | Promise<void> {
    this.addSql(`create table "note" ("id" uuid not null, "text" text not null, "author_id" uuid null, "organization_id" uuid null, "user_id" uuid null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "note_of_user" on "note" ("user_id", "created_at", "id");`);
    this.addSql(`create index "note_of_organization" on "note" ("organization_id", "created_at", "id");`);

    this.addSql(`alter table "organization" add "last_activity_at" timestamptz(3) null, add "last_activity_order" timestamptz(3) generated always as (coalesce(last_activity_at, '1970-01-01 00:00:00+00'::timestamptz)) stored not null, add "closed_at" timestamptz(3) null, add "closed_from" text null, add "erasure_due_at" timestamptz(3) null, add "erased_at" timestamptz(3) null;`);
    this.addSql(`create index organization_erasure_due on organization (erasure_due_at) where erasure_due_at is not null;`);
    this.addSql(`create index "organization_activity" on "organization" ("last_activity_order", "id");`);
    this.addSql(`create index "organization_country" on "organization" ("country", "id");`);
    this.addSql(`alter table "organization" add constraint "organization_closed_from_check" check ("closed_from" in ('ACTIVE', 'SUSPENDED', 'CLOSED'));`);

    this.addSql(`alter table "user_account" add "state_reason" text null, add "erased_at" timestamptz(3) null;`);

    this.addSql(`alter table "note" add constraint "note_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "note" add constraint "note_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "note" add constraint "note_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);
    this.addSql(`alter table "note" add constraint "note_text_check" check (char_length("text") <= 5000 and "text" ~ '\\S');`);
    this.addSql(`alter table "note" add constraint "note_subject" check (num_nonnulls(organization_id, user_id) = 1);`);

    // Written by hand. When anybody of an organization was last here is no deed: the audit is told so before the first row has it.
    this.addSql(`select audit.watch('organization', '{}', '{name,slug,phone,state_reason}', 'id', '{last_activity_at}');`);
    this.addSql(`update organization o set last_activity_at = v.at from (
      select m.organization_id as id, max(u.last_seen_at) as at from membership m join user_account u on u.id = m.user_id
      where m.status = 'ACTIVE' group by m.organization_id) v where v.id = o.id and v.at is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "note" cascade;`);

    this.addSql(`create or replace function "invitation_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "invitation" for each ROW execute function "invitation_audit_fn"();`);

    this.addSql(`create or replace function "membership_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "membership" for each ROW execute function "membership_audit_fn"();`);

    this.addSql(`drop index "organization_erasure_due";`);
    this.addSql(`drop index "organization_activity";`);
    this.addSql(`drop index "organization_country";`);
    this.addSql(`alter table "organization" drop constraint "organization_closed_from_check";`);
    this.addSql(`alter table "organization" drop column "last_activity_at", drop column "last_activity_order", drop column "closed_at", drop column "closed_from", drop column "erasure_due_at", drop column "erased_at";`);
    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);

    this.addSql(`create or replace function "password_reset_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "password_reset" for each ROW execute function "password_reset_audit_fn"();`);

    this.addSql(`create or replace function "permission_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "permission" for each ROW execute function "permission_audit_fn"();`);

    this.addSql(`create or replace function "plan_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "plan" for each ROW execute function "plan_audit_fn"();`);

    this.addSql(`create or replace function "price_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "price" for each ROW execute function "price_audit_fn"();`);

    this.addSql(`create or replace function "product_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "product" for each ROW execute function "product_audit_fn"();`);

    this.addSql(`create or replace function "product_clock_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "product_clock" for each ROW execute function "product_clock_audit_fn"();`);

    this.addSql(`create or replace function "provider_command_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "provider_command" for each ROW execute function "provider_command_audit_fn"();`);

    this.addSql(`create or replace function "recovery_code_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "recovery_code" for each ROW execute function "recovery_code_audit_fn"();`);

    this.addSql(`create or replace function "role_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "role" for each ROW execute function "role_audit_fn"();`);

    this.addSql(`create or replace function "role_permission_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "role_permission" for each ROW execute function "role_permission_audit_fn"();`);

    this.addSql(`create or replace function "subscription_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "subscription" for each ROW execute function "subscription_audit_fn"();`);

    this.addSql(`alter table "user_account" drop column "state_reason", drop column "erased_at";`);
    this.addSql(`create or replace function "user_account_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "user_account" for each ROW execute function "user_account_audit_fn"();`);
  }

}
