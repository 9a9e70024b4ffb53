/**
 * Enters the product after a sign-in, on a fresh page: nothing of an earlier session stays in memory. Only an address of
 * this site is followed.
 */
export function enter(next: unknown): void {
  const to = typeof next === 'string' ? new URL(next, location.origin) : undefined;
  location.assign(to?.origin === location.origin ? to.href : '/');
}
