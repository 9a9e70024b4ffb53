import { Migration } from '@mikro-orm/migrations';

export class Migration20261121065422 extends Migration {

  override name = 'Migration20261121065422';

  override up(): void | Promise<void> {
    this.addSql(`create table "tag" ("id" uuid not null, "name" text collate "und-x-icu" not null, "color" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create unique index tag_name on tag (lower(name));`);
    this.addSql(`create index "tag_by_name" on "tag" ("name", "id");`);

    this.addSql(`create table "organization_tag" ("id" uuid not null, "organization_id" uuid not null, "tag_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "organization_tag_of_tag" on "organization_tag" ("tag_id", "organization_id");`);
    this.addSql(`create index "organization_tag_of_organization" on "organization_tag" ("organization_id", "created_at", "id");`);
    this.addSql(`alter table "organization_tag" add constraint "organization_tag_organization_id_tag_id_unique" unique ("organization_id", "tag_id");`);

    this.addSql(`alter table "bulk_operation" add "about" text null;`);

    this.addSql(`alter table "bulk_item" add "target_type" text null, add "target_id" uuid null;`);

    this.addSql(`alter table "tag" add constraint "tag_name_check" check (char_length("name") <= 40 and "name" ~ '\\S');`);
    this.addSql(`alter table "tag" add constraint "tag_color_check" check ("color" in ('NEUTRAL', 'PRIMARY', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'));`);

    this.addSql(`alter table "organization_tag" add constraint "organization_tag_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "organization_tag" add constraint "organization_tag_tag_id_foreign" foreign key ("tag_id") references "tag" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organization_tag" drop constraint "organization_tag_tag_id_foreign";`);

    this.addSql(`drop table if exists "tag" cascade;`);
    this.addSql(`drop table if exists "organization_tag" cascade;`);

    this.addSql(`alter table "bulk_item" drop column "target_type", drop column "target_id";`);

    this.addSql(`alter table "bulk_operation" drop column "about";`);

    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);
  }

}
