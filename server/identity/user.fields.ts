import { extend } from '../kit/read/extend.ts';
import { idIn } from '../kit/read/id-in.ts';
import { sql } from '../kit/read/sql.ts';
import { Users } from './user.entity.ts';

extend(Users, { search: (pattern) => sql`select u.id from user_account u where u.id = ${idIn(pattern)}` });
