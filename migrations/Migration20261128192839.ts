import { Migration } from '@mikro-orm/migrations';

export class Migration20261128192839 extends Migration {

  override name = 'Migration20261128192839';

  override up(): void | Promise<void> {
    this.addSql(`create table "refund_limit" ("id" uuid not null, "role" text not null, "currency" text not null, "per_refund" bigint not null, "per_day" bigint not null, "changed_by_id" uuid null, "changed_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "refund_limit_changed" on "refund_limit" ("changed_at", "id");`);
    this.addSql(`alter table "refund_limit" add constraint "refund_limit_role_currency_unique" unique ("role", "currency");`);

    this.addSql(`create table "refund" ("id" uuid not null, "organization_id" uuid not null, "payment_id" uuid not null, "provider" text not null, "provider_refund_id" text null, "status" text not null, "currency" text not null, "total_amount" bigint not null, "reason_code" text null, "reason" text null, "ends_subscription_id" uuid null, "requested_by_id" uuid null, "holds" text[] not null, "decision" text null, "decided_by_id" uuid null, "decided_at" timestamptz(3) null, "decision_reason" text null, "expires_at" timestamptz(3) null, "failure" text null, "created_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "said" jsonb null, "idempotency_key" text null, primary key ("id"));`);
    this.addSql(`alter table "refund" add constraint "refund_idempotency_key_unique" unique ("idempotency_key");`);
    this.addSql(`create index refund_search on refund using gin ((coalesce(provider_refund_id, '')) gin_trgm_ops);`);
    this.addSql(`create index refund_expiring on refund (expires_at) where status = 'REQUESTED';`);
    this.addSql(`create index "refund_by_person" on "refund" ("requested_by_id", "created_at");`);
    this.addSql(`create index "refund_of_payment" on "refund" ("payment_id", "created_at", "id");`);
    this.addSql(`create index "refund_of_organization" on "refund" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "refund_status" on "refund" ("status", "created_at", "id");`);
    this.addSql(`create index "refund_amount" on "refund" ("total_amount", "id");`);
    this.addSql(`create index "refund_created" on "refund" ("created_at", "id");`);
    this.addSql(`alter table "refund" add constraint "refund_provider_provider_refund_id_unique" unique ("provider", "provider_refund_id");`);

    this.addSql(`alter table "refund_limit" add constraint "refund_limit_role_foreign" foreign key ("role") references "role" ("key");`);
    this.addSql(`alter table "refund_limit" add constraint "refund_limit_changed_by_id_foreign" foreign key ("changed_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "refund_limit" add constraint "refund_limit_currency_check" check ("currency" ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "refund_limit" add constraint "refund_limit_per_refund_check" check ("per_refund" >= 0);`);
    this.addSql(`alter table "refund_limit" add constraint "refund_limit_per_day_check" check ("per_day" >= 0);`);

    this.addSql(`alter table "refund" add constraint "refund_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "refund" add constraint "refund_payment_id_foreign" foreign key ("payment_id") references "payment" ("id");`);
    this.addSql(`alter table "refund" add constraint "refund_ends_subscription_id_foreign" foreign key ("ends_subscription_id") references "subscription" ("id") on delete set null;`);
    this.addSql(`alter table "refund" add constraint "refund_requested_by_id_foreign" foreign key ("requested_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "refund" add constraint "refund_decided_by_id_foreign" foreign key ("decided_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "refund" add constraint "refund_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "refund" add constraint "refund_status_check" check ("status" in ('REQUESTED', 'APPROVED', 'SUBMITTED', 'PENDING_PROVIDER', 'SUCCEEDED', 'REJECTED', 'FAILED'));`);
    this.addSql(`alter table "refund" add constraint "refund_reason_code_check" check ("reason_code" in ('DUPLICATE', 'FRAUDULENT', 'REQUESTED_BY_CUSTOMER'));`);
    this.addSql(`alter table "refund" add constraint "refund_decision_check" check ("decision" in ('WITHIN_LIMIT', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "refund_limit" cascade;`);
    this.addSql(`drop table if exists "refund" cascade;`);

    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);
  }

}
