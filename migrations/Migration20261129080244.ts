import { Migration } from '@mikro-orm/migrations';

export class Migration20261129080244 extends Migration {

  override name = 'Migration20261129080244';

  override up(): void | Promise<void> {
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_amount_check";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_percent_check";`);
    this.addSql(`alter table "subscription" alter column "discount_amount" type numeric using ("discount_amount"::numeric);`);
    this.addSql(`alter table "subscription" alter column "discount_percent" type numeric using ("discount_percent"::numeric);`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_amount_check" check ("discount_amount" >= 0);`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_percent_check" check ("discount_percent" >= 0 and "discount_percent" <= 100);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_percent_check";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_amount_check";`);
    this.addSql(`alter table "subscription" alter column "discount_percent" type int using ("discount_percent"::int);`);
    this.addSql(`alter table "subscription" alter column "discount_amount" type bigint using ("discount_amount"::bigint);`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_percent_check" check ("discount_percent" >= 1 and "discount_percent" <= 100);`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_amount_check" check ("discount_amount" >= 1);`);
  }

}
