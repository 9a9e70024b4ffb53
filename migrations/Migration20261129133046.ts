import { Migration } from '@mikro-orm/migrations';

export class Migration20261129133046 extends Migration {

  override name = 'Migration20261129133046';

  override up(): void | Promise<void> {
    this.addSql(`create table "app_organization" ("id" uuid not null, "app_id" uuid not null, "organization_id" uuid not null, "external_id" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "app_organization_created" on "app_organization" ("created_at", "id");`);
    this.addSql(`create index "app_organization_of_organization" on "app_organization" ("organization_id", "created_at", "id");`);
    this.addSql(`create index "app_organization_of_app" on "app_organization" ("app_id", "created_at", "id");`);
    this.addSql(`alter table "app_organization" add constraint "app_organization_app_id_organization_id_unique" unique ("app_id", "organization_id");`);
    this.addSql(`alter table "app_organization" add constraint "app_organization_app_id_external_id_unique" unique ("app_id", "external_id");`);

    this.addSql(`create table "app_user" ("id" uuid not null, "app_id" uuid not null, "user_id" uuid not null, "external_id" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "app_user_of_user" on "app_user" ("user_id", "created_at", "id");`);
    this.addSql(`alter table "app_user" add constraint "app_user_app_id_user_id_unique" unique ("app_id", "user_id");`);
    this.addSql(`alter table "app_user" add constraint "app_user_app_id_external_id_unique" unique ("app_id", "external_id");`);

    this.addSql(`create table "activity" ("id" uuid not null, "app_id" uuid not null, "organization_id" uuid not null, "user_id" uuid null, "name" text not null, "detail" text null, "at" timestamptz(3) not null, "idempotency_key" text null, primary key ("id"));`);
    this.addSql(`create unique index activity_once on activity (app_id, idempotency_key) where idempotency_key is not null;`);
    this.addSql(`create index "activity_of_user" on "activity" ("user_id", "at", "id");`);
    this.addSql(`create index "activity_of_organization" on "activity" ("organization_id", "at", "id");`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text, 'CATALOG_READ'::text]);`);

    this.addSql(`alter table "app_organization" add constraint "app_organization_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "app_organization" add constraint "app_organization_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "app_organization" add constraint "app_organization_external_id_check" check (char_length("external_id") <= 200 and "external_id" ~ '^\\S(.*\\S)?\$');`);

    this.addSql(`alter table "app_user" add constraint "app_user_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "app_user" add constraint "app_user_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);
    this.addSql(`alter table "app_user" add constraint "app_user_external_id_check" check (char_length("external_id") <= 200 and "external_id" ~ '^\\S(.*\\S)?\$');`);

    this.addSql(`alter table "activity" add constraint "activity_app_id_foreign" foreign key ("app_id") references "app" ("id") on delete restrict;`);
    this.addSql(`alter table "activity" add constraint "activity_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "activity" add constraint "activity_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade;`);
    this.addSql(`alter table "activity" add constraint "activity_name_check" check (char_length("name") <= 80 and "name" ~ '^[a-z][a-zA-Z0-9_.]*\$');`);
    this.addSql(`alter table "activity" add constraint "activity_detail_check" check (char_length("detail") <= 500);`);
    this.addSql(`alter table "activity" add constraint "activity_idempotency_key_check" check (char_length("idempotency_key") <= 200 and "idempotency_key" ~ '^\\S(.*\\S)?\$');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "app_organization" cascade;`);
    this.addSql(`drop table if exists "app_user" cascade;`);
    this.addSql(`drop table if exists "activity" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(`alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['CUSTOMERS_READ'::text, 'CUSTOMERS_WRITE'::text, 'ACTIVITY_WRITE'::text]);`);
  }

}
