import { Migration } from '@mikro-orm/migrations';

export class Migration20261121055412 extends Migration {

  override name = 'Migration20261121055412';

  override up(): void | Promise<void> {
    this.addSql(`create table "import_file" ("id" uuid not null, "kind" text not null, "name" text not null, "delimiter" text not null, "row_count" int not null, "header" jsonb not null, "rows" jsonb not null, "author_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "import_file_created" on "import_file" ("created_at", "id");`);

    this.addSql(`alter table "bulk_item" add "line" int null, add "payload" jsonb null, add "summary" text null;`);
    this.addSql(`alter table "bulk_item" alter column "record_id" drop not null;`);
    this.addSql(`create index bulk_item_payload on bulk_item (operation_id) where payload is not null;`);

    this.addSql(`alter table "import_file" add constraint "import_file_author_id_foreign" foreign key ("author_id") references "user_account" ("id");`);
    this.addSql(`alter table "import_file" add constraint "import_file_kind_check" check ("kind" in ('ORGANIZATIONS', 'USERS'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "import_file" cascade;`);

    this.addSql(`drop index "bulk_item_payload";`);
    this.addSql(`alter table "bulk_item" drop column "line", drop column "payload", drop column "summary";`);
    this.addSql(`alter table "bulk_item" alter column "record_id" set not null;`);
  }

}
