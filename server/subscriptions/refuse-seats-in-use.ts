import { UserError } from '../kit/errors.ts';

/** Nobody is thrown out by a number: members are removed first. */
export function refuseSeatsInUse(inUse: number, quantity: number): void {
  if (quantity >= inUse) return;
  throw new UserError(
    'SEATS_IN_USE',
    `${inUse} members take a seat. Remove members first, or keep ${inUse} seats.`,
    { field: 'quantity' },
  );
}
