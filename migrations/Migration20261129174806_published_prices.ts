import { Migration } from '@mikro-orm/migrations';

export class Migration20261129174806_published_prices extends Migration {

  override name = 'Migration20261129174806_published_prices';

  override up(): void | Promise<void> {
    this.addSql(`create table "published_plan" ("id" uuid not null, "plan_id" uuid not null, "provider" text not null, "provider_product_id" text not null, primary key ("id"));`);
    this.addSql(`alter table "published_plan" add constraint "published_plan_provider_provider_product_id_unique" unique ("provider", "provider_product_id");`);
    this.addSql(`alter table "published_plan" add constraint "published_plan_plan_id_provider_unique" unique ("plan_id", "provider");`);

    this.addSql(`create table "published_price" ("id" uuid not null, "price_id" uuid not null, "provider" text not null, "provider_price_id" text not null, primary key ("id"));`);
    this.addSql(`alter table "published_price" add constraint "published_price_provider_provider_price_id_unique" unique ("provider", "provider_price_id");`);
    this.addSql(`alter table "published_price" add constraint "published_price_price_id_provider_unique" unique ("price_id", "provider");`);

    this.addSql(`insert into "published_plan" ("id", "plan_id", "provider", "provider_product_id")
      select uuidv7(), "id", 'STRIPE', "stripe_product_id" from "plan" where "stripe_product_id" is not null;`);
    this.addSql(`insert into "published_price" ("id", "price_id", "provider", "provider_price_id")
      select uuidv7(), "id", 'STRIPE', "stripe_price_id" from "price" where "stripe_price_id" is not null;`);

    this.addSql(`alter table "plan" drop constraint "plan_stripe_product_id_unique";`);
    this.addSql(`alter table "plan" drop column "stripe_product_id";`);

    this.addSql(`alter table "price" drop constraint "price_stripe_price_id_unique";`);
    this.addSql(`alter table "price" drop column "stripe_price_id";`);

    this.addSql(`alter table "published_plan" add constraint "published_plan_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "published_plan" add constraint "published_plan_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);

    this.addSql(`alter table "published_price" add constraint "published_price_price_id_foreign" foreign key ("price_id") references "price" ("id");`);
    this.addSql(`alter table "published_price" add constraint "published_price_provider_check" check ("provider" in ('STRIPE', 'PADDLE', 'PAYPAL', 'MANUAL'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "plan" add "stripe_product_id" text null;`);
    this.addSql(`alter table "plan" add constraint "plan_stripe_product_id_unique" unique ("stripe_product_id");`);

    this.addSql(`alter table "price" add "stripe_price_id" text null;`);
    this.addSql(`alter table "price" add constraint "price_stripe_price_id_unique" unique ("stripe_price_id");`);

    this.addSql(`update "plan" set "stripe_product_id" = "provider_product_id" from "published_plan" p where p."plan_id" = "plan"."id" and p."provider" = 'STRIPE';`);
    this.addSql(`update "price" set "stripe_price_id" = "provider_price_id" from "published_price" p where p."price_id" = "price"."id" and p."provider" = 'STRIPE';`);

    this.addSql(`drop table if exists "published_plan" cascade;`);
    this.addSql(`drop table if exists "published_price" cascade;`);
  }

}
