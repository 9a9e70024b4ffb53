import { Migration } from '@mikro-orm/migrations';

export class Migration20261121041414_saved_views extends Migration {
  override name = 'Migration20261121041414_saved_views';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "saved_view" ("id" uuid not null, "list" text not null, "name" text collate "und-x-icu" not null, "query" text not null, "is_shared" boolean not null, "owner_id" uuid not null, "is_default" boolean not null default false, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create unique index saved_view_default on saved_view (owner_id, list) where is_default;`);
    this.addSql(`create index saved_view_shared on saved_view (is_shared) where is_shared;`);
    this.addSql(`create index "saved_view_name_id_index" on "saved_view" ("name", "id");`);
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_owner_id_list_name_unique" unique ("owner_id", "list", "name");`,
    );

    this.addSql(
      `alter table "saved_view" add constraint "saved_view_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_list_check" check (char_length("list") <= 60 and "list" ~ '^[a-z][A-Za-z]*\$');`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_name_check" check (char_length("name") >= 1 and char_length("name") <= 60);`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_query_check" check (char_length("query") >= 1 and char_length("query") <= 2000);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "saved_view" cascade;`);
  }
}
