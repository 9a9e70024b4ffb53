import { Migration } from '@mikro-orm/migrations';

export class Migration20261121054202 extends Migration {

  override name = 'Migration20261121054202';

  override up(): void | Promise<void> {
    this.addSql(`alter table "bulk_item" add "target_type" text null, add "target_id" uuid null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "bulk_item" drop column "target_type", drop column "target_id";`);

    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);
  }

}
