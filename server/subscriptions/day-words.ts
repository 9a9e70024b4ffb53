/** A day as mails write it: January 14, 2027, in UTC. */
export const dayWords = (date: Date): string =>
  date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
