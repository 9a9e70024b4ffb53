import { Migration } from '@mikro-orm/migrations';

export class Migration20261129113249 extends Migration {

  override name = 'Migration20261129113249';

  override up(): void | Promise<void> {
    this.addSql(`create table "app" ("id" uuid not null, "key" text not null, "name" text collate "und-x-icu" not null, "description" text null, "product_id" uuid not null, "created_at" timestamptz(3) not null, "archived_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "app" add constraint "app_key_unique" unique ("key");`);
    this.addSql(`create index "app_product_id_index" on "app" ("product_id");`);
    this.addSql(`create index "app_name" on "app" ("name", "id");`);

    this.addSql(`create table "api_key" ("id" uuid not null, "app_id" uuid not null, "name" text not null, "prefix" text not null, "token_hash" text not null, "scopes" text[] not null, "per_minute" int not null, "created_by_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "api_key" add constraint "api_key_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "api_key_created_by_id_index" on "api_key" ("created_by_id");`);
    this.addSql(`create index "api_key_created" on "api_key" ("created_at", "id");`);
    this.addSql(`create index "api_key_of_app" on "api_key" ("app_id", "created_at", "id");`);

    this.addSql(`alter table "app" add constraint "app_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete restrict;`);
    this.addSql(`alter table "app" add constraint "app_key_check" check (char_length("key") <= 40 and "key" ~ '^[a-z][A-Za-z0-9]*\$');`);
    this.addSql(`alter table "app" add constraint "app_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);`);
    this.addSql(`alter table "app" add constraint "app_description_check" check (char_length("description") <= 400);`);

    this.addSql(`alter table "api_key" add constraint "api_key_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "api_key" add constraint "api_key_created_by_id_foreign" foreign key ("created_by_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text]);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "api_key" drop constraint "api_key_app_id_foreign";`);

    this.addSql(`drop table if exists "app" cascade;`);
    this.addSql(`drop table if exists "api_key" cascade;`);
  }

}
