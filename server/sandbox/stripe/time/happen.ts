import type { Pool } from 'pg';
import type { Task } from '../agenda.ts';
import { transaction, type Sql } from '../../database.ts';
import type { Work } from '../work.ts';
import { tasks } from './tasks.ts';

interface Due {
  object: string;
  task: Task;
  due_at: number;
}

type Moment = Pick<Work, 'now' | 'endpoints' | 'origin'>;

/** Does what is due, in the order of time, one thing and one transaction at a time. */
export async function happenDue(pool: Pool, moment: Moment): Promise<void> {
  while (await transaction(pool, (sql) => happenNext(sql, moment, null)));
}

/** What is due next; with a test clock what hangs on that clock. Each happens at its own moment, however late it is noticed. */
export async function happenNext(sql: Sql, moment: Moment, clock: string | null): Promise<boolean> {
  // two processes may share the sandbox: what one does, the other waits for
  await sql.query(`select pg_advisory_xact_lock(hashtext('sandbox.agenda'))`);
  const { rows } = await sql.query<Due>(
    `select object, task, due_at from sandbox.stripe_agenda
     where ${clock === null ? 'clock is null' : 'clock = $2'} and due_at <= $1
     order by due_at, task <> 'subscription_schedule.advance', id limit 1`,
    clock === null ? [moment.now] : [moment.now, clock],
  );
  const due = rows[0];
  if (!due) return false;
  // whoever changes the object meanwhile holds it, and changes its agenda, too
  await sql.query('select from sandbox.stripe_object where id = $1 for update', [due.object]);
  const { rowCount } = await sql.query(
    'delete from sandbox.stripe_agenda where object = $1 and task = $2 and due_at = $3',
    [due.object, due.task, due.due_at],
  );
  if (rowCount) await tasks[due.task]({ sql, ...moment, now: due.due_at, request: null }, due.object);
  return true;
}
