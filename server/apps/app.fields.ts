import { Int } from 'type-graphql';
import { hasMany, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { ApiKeys } from './api-key.entity.ts';
import { App } from './app.entity.ts';

extend(App, {
  keys: hasMany(ApiKeys, 'app', { description: 'Its keys, the newest first, those that work no more, too.' }),
  keyCount: sqlField<App>(
    () => Int,
    (app) => sql`select count(*)::int from api_key k where k.app_id = ${app.id} and k.revoked_at is null`,
    { description: 'How many of its keys were not taken back.' },
  ),
  lastUsedAt: sqlField<App>(
    () => Date,
    (app) => sql`select max(k.last_used_at) from api_key k where k.app_id = ${app.id}`,
    { nullable: true, description: 'When any of its keys was last sent, to the minute.' },
  ),
});
