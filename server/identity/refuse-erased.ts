import { UserError } from '../kit/errors.ts';
import type { User } from './user.entity.ts';

/** Nothing about somebody who was erased can change: there is nobody to change. */
export function refuseErased(user: User): void {
  if (user.erasedAt) throw new UserError('USER_ERASED', 'This person was erased; only a pseudonym is left.');
}
