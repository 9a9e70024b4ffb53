import { User } from '../identity/user.entity.ts';
import { hasMany, restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { AppUsers } from './app-user.entity.ts';

extend(User, {
  externalId: restricted(
    'app.customers.read',
    sqlField<User>(
      () => String,
      (user, { caller }) =>
        sql`select a.external_id from app_user a where a.user_id = ${user.id} and a.app_id = ${caller['appId']}`,
      { nullable: true, description: 'What the app that asks calls the person. For API keys.' },
    ),
  ),
  apps: hasMany(AppUsers, 'user', {
    description: 'The apps that know the person, and what each calls them.',
  }),
});
