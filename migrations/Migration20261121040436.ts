import { Migration } from '@mikro-orm/migrations';

export class Migration20261121040436 extends Migration {

  override name = 'Migration20261121040436';

  override up(): void | Promise<void> {
    this.addSql(`create table "override" ("id" uuid not null, "organization_id" uuid not null, "product_id" uuid not null, "subscription_id" uuid null, "meter_id" uuid null, "field" text not null, "value" text null, "mirrored" text null, "reason" text not null, "author_id" uuid null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "override_meter_id_index" on "override" ("meter_id");`);
    this.addSql(`create index override_expiring on override (expires_at) where revoked_at is null and expires_at is not null;`);
    this.addSql(`create unique index override_standing_limit on override (organization_id, product_id, meter_id) where revoked_at is null and field = 'LIMIT';`);
    this.addSql(`create unique index override_standing on override (subscription_id, field) where revoked_at is null and subscription_id is not null;`);
    this.addSql(`create index "override_created" on "override" ("created_at", "id");`);
    this.addSql(`create index "override_of_subscription" on "override" ("subscription_id", "created_at", "id");`);
    this.addSql(`create index "override_of_organization" on "override" ("organization_id", "created_at", "id");`);

    this.addSql(`alter table "subscription" add "past_due_since" timestamptz(3) null, add "access_ends_at" timestamptz(3) null;`);

    this.addSql(`alter table "override" add constraint "override_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "override" add constraint "override_product_id_foreign" foreign key ("product_id") references "product" ("id");`);
    this.addSql(`alter table "override" add constraint "override_subscription_id_foreign" foreign key ("subscription_id") references "subscription" ("id") on delete set null;`);
    this.addSql(`alter table "override" add constraint "override_meter_id_foreign" foreign key ("meter_id") references "meter" ("id") on delete restrict;`);
    this.addSql(`alter table "override" add constraint "override_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "override" add constraint "override_reason_check" check (char_length("reason") <= 2000);`);
    this.addSql(`alter table "override" add constraint "override_field_check" check ("field" in ('PLAN', 'STATUS', 'PRICE', 'TRIAL_ENDS_AT', 'ACCESS_ENDS_AT', 'LIMIT'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "override" cascade;`);

    this.addSql(`alter table "subscription" drop column "past_due_since", drop column "access_ends_at";`);
  }

}
