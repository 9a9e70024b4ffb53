import { Migration } from '@mikro-orm/migrations';
import fs from 'node:fs';
import path from 'node:path';

/** The audit, and the counters of rate-limiter-flexible: tables that no entity describes. */
export class Migration20261120000000_audit extends Migration {
  override name = 'Migration20261120000000_audit';

  override up(): void {
    this.addSql(fs.readFileSync(path.join(import.meta.dirname, 'audit.sql'), 'utf8'));
    this.addSql(
      'create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);',
    );
  }
}
