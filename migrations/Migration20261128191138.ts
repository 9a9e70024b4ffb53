import { Migration } from '@mikro-orm/migrations';

export class Migration20261128191138 extends Migration {

  override name = 'Migration20261128191138';

  override up(): void | Promise<void> {
    this.addSql(`alter table "subscription" add "recurring_amount" bigint generated always as (unit_amount * quantity) stored not null, add "period_end_order" timestamptz(3) generated always as (coalesce(current_period_end, '1970-01-01 00:00:00+00'::timestamptz)) stored not null;`);
    this.addSql(`create index subscription_search on subscription using gin ((coalesce(provider_subscription_id, '') || ' ' || coalesce(provider_customer_id, '')) gin_trgm_ops);`);
    this.addSql(`create index "subscription_status" on "subscription" ("status", "created_at", "id");`);
    this.addSql(`create index "subscription_amount" on "subscription" ("recurring_amount", "id");`);
    this.addSql(`create index "subscription_period_end" on "subscription" ("period_end_order", "id");`);

    this.addSql(`create index "inbound_event_of_subscription" on "inbound_event" ("subscription_id", "received_at", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "inbound_event_of_subscription";`);

    this.addSql(`create or replace function "organization_audit_fn"() returns trigger as \$\$ begin ; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "audit" AFTER DELETE OR INSERT OR UPDATE on "organization" for each ROW execute function "organization_audit_fn"();`);

    this.addSql(`drop index "subscription_search";`);
    this.addSql(`drop index "subscription_status";`);
    this.addSql(`drop index "subscription_amount";`);
    this.addSql(`drop index "subscription_period_end";`);
    this.addSql(`alter table "subscription" drop column "recurring_amount", drop column "period_end_order";`);
  }

}
