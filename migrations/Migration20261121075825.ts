import { Migration } from '@mikro-orm/migrations';

export class Migration20261121075825 extends Migration {

  override name = 'Migration20261121075825';

  override up(): void | Promise<void> {
    this.addSql(`alter table "subscription" add "canceled_at" timestamptz(3) null, add "scheduled_kind" text null, add "scheduled_at" timestamptz(3) null, add "scheduled_target" text null;`);
    this.addSql(`create index subscription_scheduled on subscription (scheduled_at) where scheduled_kind is not null;`);
    this.addSql(`alter table "subscription" add constraint "subscription_scheduled_kind_check" check ("scheduled_kind" in ('CANCEL', 'PLAN', 'QUANTITY'));`);

    this.addSql(`create index provider_command_pending_object on provider_command (provider_object_id) where status = 'PENDING';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "provider_command_pending_object";`);

    this.addSql(`drop index "subscription_scheduled";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_scheduled_kind_check";`);
    this.addSql(`alter table "subscription" drop column "canceled_at", drop column "scheduled_kind", drop column "scheduled_at", drop column "scheduled_target";`);
  }

}
