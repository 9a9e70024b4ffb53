import { randomInt } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `newId('sub')` -> `sub_1Qd…`, as long and as unguessable as Stripe's. */
export const newId = (prefix: string): string =>
  `${prefix}_1${Array.from({ length: 23 }, () => letters[randomInt(letters.length)]).join('')}`;
