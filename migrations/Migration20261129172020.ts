import { Migration } from '@mikro-orm/migrations';

export class Migration20261129172020 extends Migration {

  override name = 'Migration20261129172020';

  override up(): void | Promise<void> {
    this.addSql(`alter table "refund" add "credits_taken" bigint null, add "credits_used" bigint null;`);

    this.addSql(`create index order_of_charge on customer_order (provider, provider_charge_id) where provider_charge_id is not null;`);

    this.addSql(`alter table "credit_entry" drop constraint "credit_entry_kind_check";`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_kind_check" check ("kind" in ('GRANT', 'SPEND', 'DEDUCT', 'EXPIRE', 'HOLD', 'CAPTURE', 'RELEASE', 'REVERSE', 'TAKE_BACK'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "credit_entry" drop constraint "credit_entry_kind_check";`);
    this.addSql(`alter table "credit_entry" add constraint "credit_entry_kind_check" check ("kind" in ('GRANT', 'SPEND', 'DEDUCT', 'EXPIRE', 'HOLD', 'CAPTURE', 'RELEASE', 'REVERSE'));`);

    this.addSql(`drop index "order_of_charge";`);

    this.addSql(`alter table "refund" drop column "credits_taken", drop column "credits_used";`);
  }

}
