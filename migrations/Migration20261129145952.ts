import { Migration } from '@mikro-orm/migrations';

export class Migration20261129145952 extends Migration {

  override name = 'Migration20261129145952';

  override up(): void | Promise<void> {
    this.addSql(`create table "credit_proof" ("id" uuid not null, "at" timestamptz(3) not null, "balances" int not null, "entries" int not null, "found" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "credit_proof_at" on "credit_proof" ("at", "id");`);

    this.addSql(`create index credit_entry_told on credit_entry (organization_id, at) where user_id is null and kind in ('GRANT', 'EXPIRE');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "credit_proof" cascade;`);

    this.addSql(`drop index "credit_entry_told";`);
  }

}
