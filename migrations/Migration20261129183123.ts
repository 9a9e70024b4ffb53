import { Migration } from '@mikro-orm/migrations';

export class Migration20261129183123 extends Migration {

  override name = 'Migration20261129183123';

  override up(): void | Promise<void> {
    this.addSql(`alter table "app" add "return_origins" text[] not null default '{}';`);

    this.addSql(`alter table "customer_order" add "app_id" uuid null;`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`create index "customer_order_app_id_index" on "customer_order" ("app_id");`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text, 'LICENSES_READ'::text, 'LICENSES_ACTIVATE'::text, 'CREDITS_READ'::text, 'CREDITS_SPEND'::text, 'ORDERS_WRITE'::text]);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "customer_order" drop constraint "customer_order_app_id_foreign";`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text, 'LICENSES_READ'::text, 'LICENSES_ACTIVATE'::text, 'CREDITS_READ'::text, 'CREDITS_SPEND'::text]);`);

    this.addSql(`alter table "app" drop column "return_origins";`);

    this.addSql(`drop index "customer_order_app_id_index";`);
    this.addSql(`alter table "customer_order" drop column "app_id";`);
  }

}
