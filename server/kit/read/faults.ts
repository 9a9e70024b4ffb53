import { UserError } from '../errors.ts';

/** What the caller sent cannot be answered. */
export const badInput = (message: string, field?: string): UserError =>
  new UserError('BAD_USER_INPUT', message, field ? { field } : {});

/** What PostgreSQL says of a value that does not fit its column: syntax, range, date, encoding. */
const valueFaults = new Set(['22P02', '22003', '22007', '22008', '22021', '22P03']);

/** A value that came from outside and does not fit is the caller's fault, not ours. */
export function explained(fault: unknown): unknown {
  const code = (fault as { code?: string }).code ?? '';
  return valueFaults.has(code) ? badInput('A value does not have the form that is needed here.') : fault;
}
