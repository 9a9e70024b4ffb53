import { Migration } from '@mikro-orm/migrations';

export class Migration20261128195800 extends Migration {

  override name = 'Migration20261128195800';

  override up(): void | Promise<void> {
    this.addSql(`alter table "subscription" add "discount_percent" int null, add "discount_amount" bigint null, add "discount_note" text null;`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_percent_check" check ("discount_percent" >= 1 and "discount_percent" <= 100);`);
    this.addSql(`alter table "subscription" add constraint "subscription_discount_amount_check" check ("discount_amount" >= 1);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_percent_check";`);
    this.addSql(`alter table "subscription" drop constraint "subscription_discount_amount_check";`);
    this.addSql(`alter table "subscription" drop column "discount_percent", drop column "discount_amount", drop column "discount_note";`);
  }

}
