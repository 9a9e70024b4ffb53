import { Migration } from '@mikro-orm/migrations';

export class Migration20261121034627 extends Migration {

  override name = 'Migration20261121034627';

  override up(): void | Promise<void> {
    this.addSql(`create table "bulk_operation" ("id" uuid not null, "action" text not null, "type" text not null, "reason" text not null, "given" jsonb not null, "state" text not null default 'PLANNING', "error" text null, "author_id" uuid not null, "created_at" timestamptz(3) not null, "started_at" timestamptz(3) null, "finished_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "bulk_operation_created" on "bulk_operation" ("created_at", "id");`);

    this.addSql(`create table "bulk_item" ("id" uuid not null, "operation_id" uuid not null, "position" int not null, "record_id" uuid not null, "type" text not null, "status" text not null, "detail" text null, "fingerprint" text null, "entry_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "bulk_item_status" on "bulk_item" ("operation_id", "status", "position");`);
    this.addSql(`create index "bulk_item_position" on "bulk_item" ("operation_id", "position", "id");`);

    this.addSql(`alter table "bulk_operation" add constraint "bulk_operation_author_id_foreign" foreign key ("author_id") references "user_account" ("id");`);
    this.addSql(`alter table "bulk_operation" add constraint "bulk_operation_state_check" check ("state" in ('PLANNING', 'PLANNED', 'RUNNING', 'DONE', 'CANCELED', 'FAILED'));`);

    this.addSql(`alter table "bulk_item" add constraint "bulk_item_operation_id_foreign" foreign key ("operation_id") references "bulk_operation" ("id") on delete cascade;`);
    this.addSql(`alter table "bulk_item" add constraint "bulk_item_status_check" check ("status" in ('WAITING', 'PLANNED', 'UNCHANGED', 'REFUSED', 'DONE', 'MOVED_ON', 'FAILED', 'CANCELED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "bulk_item" drop constraint "bulk_item_operation_id_foreign";`);

    this.addSql(`drop table if exists "bulk_operation" cascade;`);
    this.addSql(`drop table if exists "bulk_item" cascade;`);
  }

}
