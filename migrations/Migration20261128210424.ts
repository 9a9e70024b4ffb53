import { Migration } from '@mikro-orm/migrations';

export class Migration20261128210424 extends Migration {

  override name = 'Migration20261128210424';

  override up(): void | Promise<void> {
    this.addSql(`create table "checkout" ("id" uuid not null, "organization_id" uuid not null, "product_id" uuid not null, "plan_id" uuid not null, "price_id" uuid not null, "provider" text not null, "quantity" int not null, "trial_days" int null, "status" text not null default 'PREPARING', "url" text null, "provider_checkout_id" text null, "provider_customer_id" text null, "is_mailed" boolean not null default false, "error" text null, "author_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "checkout_plan_id_index" on "checkout" ("plan_id");`);
    this.addSql(`create index "checkout_price_id_index" on "checkout" ("price_id");`);
    this.addSql(`create unique index checkout_at_provider on checkout (provider, provider_checkout_id) where provider_checkout_id is not null;`);
    this.addSql(`create unique index checkout_pending on checkout (organization_id, product_id) where status in ('PREPARING', 'OPEN');`);
    this.addSql(`create index "checkout_created" on "checkout" ("created_at", "id");`);
    this.addSql(`create index "checkout_of_organization" on "checkout" ("organization_id", "created_at", "id");`);

    this.addSql(`alter table "inbound_event" add "provider_checkout_id" text null;`);

    this.addSql(`alter table "checkout" add constraint "checkout_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_product_id_foreign" foreign key ("product_id") references "product" ("id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_price_id_foreign" foreign key ("price_id") references "price" ("id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "checkout" add constraint "checkout_quantity_check" check ("quantity" >= 1);`);
    this.addSql(`alter table "checkout" add constraint "checkout_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
    this.addSql(`alter table "checkout" add constraint "checkout_status_check" check ("status" in ('PREPARING', 'OPEN', 'COMPLETE', 'EXPIRED', 'FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "checkout" cascade;`);

    this.addSql(`alter table "inbound_event" drop column "provider_checkout_id";`);
  }

}
