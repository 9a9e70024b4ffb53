import { Migration } from '@mikro-orm/migrations';

export class Migration20261129142016 extends Migration {

  override name = 'Migration20261129142016';

  override up(): void | Promise<void> {
    this.addSql(`create table "customer_order" ("id" uuid not null, "organization_id" uuid not null, "user_id" uuid null, "author_id" uuid null, "pack_id" uuid not null, "title" text not null, "credits" bigint not null, "valid_days" int null, "quantity" int not null, "total_amount" bigint not null, "currency" text not null, "status" text not null default 'PENDING', "provider" text not null, "url" text null, "provider_checkout_id" text null, "provider_customer_id" text null, "provider_charge_id" text null, "method_type" text null, "method_brand" text null, "method_last4" text null, "error" text null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "paid_at" timestamptz(3) null, "fulfilled_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "customer_order_author_id_index" on "customer_order" ("author_id");`);
    this.addSql(`create index "customer_order_pack_id_index" on "customer_order" ("pack_id");`);
    this.addSql(`create index order_search on customer_order using gin ((title || ' ' || coalesce(provider_charge_id, '')) gin_trgm_ops);`);
    this.addSql(`create index order_overdue on customer_order (expires_at) where status = 'PENDING';`);
    this.addSql(`create unique index order_at_provider on customer_order (provider, provider_checkout_id) where provider_checkout_id is not null;`);
    this.addSql(`create index "order_of_user" on "customer_order" ("user_id", "created_at", "id");`);
    this.addSql(`create index "order_of_organization" on "customer_order" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "order_amount" on "customer_order" ("total_amount", "id");`);
    this.addSql(`create index "order_created" on "customer_order" ("created_at", "id");`);

    this.addSql(`alter table "customer_order" add constraint "customer_order_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_pack_id_foreign" foreign key ("pack_id") references "credit_pack" ("id") on delete restrict;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_credits_check" check ("credits" >= 1);`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_quantity_check" check ("quantity" >= 1 and "quantity" <= 100);`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_status_check" check ("status" in ('PENDING', 'PAID', 'FULFILLED', 'CANCELED', 'FAILED'));`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "customer_order" cascade;`);
  }

}
