import { Migration } from '@mikro-orm/migrations';

export class Migration20261121075733 extends Migration {

  override name = 'Migration20261121075733';

  override up(): void | Promise<void> {
    this.addSql(`create table "invoice" ("id" uuid not null, "organization_id" uuid not null, "subscription_id" uuid null, "provider" text not null, "provider_invoice_id" text not null, "number" text null, "status" text not null, "currency" text not null, "subtotal_amount" bigint not null, "discount_amount" bigint not null, "tax_amount" bigint not null, "total_amount" bigint not null, "paid_amount" bigint not null, "due_amount" bigint not null, "refunded_amount" bigint not null default '0', "period_start" timestamptz(3) null, "period_end" timestamptz(3) null, "created_at" timestamptz(3) not null, "finalized_at" timestamptz(3) null, "due_at" timestamptz(3) null, "paid_at" timestamptz(3) null, "hosted_url" text null, "pdf_url" text null, "attempt_count" int not null default 0, "next_attempt_at" timestamptz(3) null, "line_items" jsonb not null, primary key ("id"));`);
    this.addSql(`create index invoice_search on invoice using gin ((coalesce(number, '') || ' ' || provider_invoice_id) gin_trgm_ops);`);
    this.addSql(`create index "invoice_status" on "invoice" ("status", "created_at", "id");`);
    this.addSql(`create index "invoice_of_subscription" on "invoice" ("subscription_id", "created_at", "id");`);
    this.addSql(`create index "invoice_of_organization" on "invoice" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "invoice_total" on "invoice" ("total_amount", "id");`);
    this.addSql(`create index "invoice_created" on "invoice" ("created_at", "id");`);
    this.addSql(`alter table "invoice" add constraint "invoice_provider_provider_invoice_id_unique" unique ("provider", "provider_invoice_id");`);

    this.addSql(`create table "payment" ("id" uuid not null, "organization_id" uuid not null, "invoice_id" uuid null, "provider" text not null, "provider_charge_id" text not null, "provider_invoice_id" text null, "status" text not null, "currency" text not null, "total_amount" bigint not null, "refunded_amount" bigint not null default '0', "method_type" text null, "method_brand" text null, "method_last4" text null, "failure_code" text null, "failure_message" text null, "description" text null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "payment_provider_invoice_id_index" on "payment" ("provider_invoice_id");`);
    this.addSql(`create index payment_search on payment using gin ((coalesce(method_last4, '') || ' ' || provider_charge_id) gin_trgm_ops);`);
    this.addSql(`create index "payment_status" on "payment" ("status", "created_at", "id");`);
    this.addSql(`create index "payment_of_invoice" on "payment" ("invoice_id", "created_at", "id");`);
    this.addSql(`create index "payment_of_organization" on "payment" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "payment_amount" on "payment" ("total_amount", "id");`);
    this.addSql(`create index "payment_created" on "payment" ("created_at", "id");`);
    this.addSql(`alter table "payment" add constraint "payment_provider_provider_charge_id_unique" unique ("provider", "provider_charge_id");`);

    this.addSql(`alter table "invoice" add constraint "invoice_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "invoice" add constraint "invoice_subscription_id_foreign" foreign key ("subscription_id") references "subscription" ("id") on delete set null;`);
    this.addSql(`alter table "invoice" add constraint "invoice_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "invoice" add constraint "invoice_status_check" check ("status" in ('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE'));`);

    this.addSql(`alter table "payment" add constraint "payment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "payment" add constraint "payment_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete set null;`);
    this.addSql(`alter table "payment" add constraint "payment_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "payment" add constraint "payment_status_check" check ("status" in ('PENDING', 'SUCCEEDED', 'FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "payment" drop constraint "payment_invoice_id_foreign";`);

    this.addSql(`drop table if exists "invoice" cascade;`);
    this.addSql(`drop table if exists "payment" cascade;`);

  }

}
