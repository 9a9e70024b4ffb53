const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const calendarDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const utc = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

/**
 * A moment as people say it: relative within a week, a local date before and after.
 *
 * @example
 * spoken('2026-11-20T09:30:00Z', new Date('2026-11-20T11:30:00Z')); // '2 hours ago'
 */
export function spoken(iso: string, now: Date): string {
  const then = new Date(iso);
  const distance = then.getTime() - now.getTime();
  const size = Math.abs(distance);
  // The page's clock is read twice a minute: what happened since seems to lie ahead.
  if (size < minute) return 'just now';
  if (size < hour) return relative.format(Math.trunc(distance / minute), 'minute');
  if (size < day) return relative.format(Math.trunc(distance / hour), 'hour');
  if (size < 7 * day) return relative.format(Math.trunc(distance / day), 'day');
  return date.format(then);
}

/**
 * The local date of a moment, with the time where `clock` is asked for.
 *
 * @example
 * local('2026-11-20T09:30:00Z', { clock: true }); // '20 Nov 2026, 10:30'
 */
export function local(iso: string, options: { clock?: boolean } = {}): string {
  return (options.clock ? dateTime : date).format(new Date(iso));
}

/**
 * A moment in UTC, as the server keeps it.
 *
 * @example
 * inUtc('2026-11-20T09:30:00Z'); // '20 Nov 2026, 09:30:00 UTC'
 */
export function inUtc(iso: string): string {
  return `${utc.format(new Date(iso))} UTC`;
}

/**
 * A day of the calendar, as statistics by day name it.
 *
 * @example
 * dayIn('2026-11-20T00:00:00Z'); // '20 Nov'
 */
export function dayIn(iso: string): string {
  return iso ? calendarDay.format(new Date(iso)) : '';
}

/**
 * The end of a day of the calendar in the reader's time, as the API takes it. A field of a date is empty at first: then there
 * is none.
 *
 * @example
 * endOfDay('2026-11-20'); // '2026-11-20T22:59:59.999Z' in Vienna
 */
export function endOfDay(day: string): string | null {
  return day ? new Date(`${day}T23:59:59.999`).toISOString() : null;
}
