import { words } from './words.ts';

export type Tone = 'success' | 'info' | 'warning' | 'error' | 'neutral';

const tones: Record<Tone, readonly string[]> = {
  success: [
    ...[
      'ACTIVE',
      'SUCCEEDED',
      'ACCEPTED',
      'ON',
      'VERIFIED',
      'DONE',
      'ON_SALE',
      'OFFERED',
      'PROCESSED',
      'PAID',
      'SENT',
      'RECOVERED',
      'SAME',
      'REPAIRED',
      'REDEEMED',
      'FULFILLED',
    ],
  ],
  info: [
    'TRIALING',
    'TRIAL',
    'PENDING',
    'INVITED',
    'PLANNING',
    'PLANNED',
    'RUNNING',
    'RECEIVED',
    'OPEN',
    'APPROVED',
    'SUBMITTED',
    'PENDING_PROVIDER',
    'QUEUED',
    'SENDING',
    'REPAIRING',
    'SCHEDULED',
    'RESERVED',
  ],
  warning: [
    'DIFFERENT',
    'PAST_DUE',
    'INCOMPLETE',
    'PAUSED',
    'UNPAID',
    'EXPIRES_SOON',
    'REFUSED',
    'MOVED_ON',
    'REQUESTED',
    'USED_UP',
    'UNCERTAIN',
  ],
  error: ['SUSPENDED', 'BANNED', 'FAILED', 'REVOKED', 'INCOMPLETE_EXPIRED', 'UNCOLLECTIBLE'],
  neutral: [
    'CANCELED',
    'CANCELLED',
    'CLOSED',
    'INACTIVE',
    'REMOVED',
    'EXPIRED',
    'ERASED',
    'OFF',
    'ARCHIVED',
    'NOT_OFFERED',
    'GRANDFATHERED',
    'UNVERIFIED',
    'IGNORED',
    'DRAFT',
    'VOID',
    'REJECTED',
    'OVERRIDDEN',
    'UNKNOWN',
    'ENDED',
    'RELEASED',
  ],
};

const spelled = new Map([
  ['TRIALING', 'Trial'],
  ['CANCELED', 'Canceled'],
  ['UNVERIFIED', 'Not verified'],
  ['CANCELLED', 'Canceled'],
  ['REQUESTED', 'Waits for approval'],
  ['SUBMITTED', 'With the provider'],
  ['PENDING_PROVIDER', 'With the bank'],
  ['SAME', 'In sync'],
  ['RELEASED', 'Given back'],
  ['DIFFERENT', 'Differs'],
  ['UNKNOWN', 'Unknown here'],
]);

const toneOf = new Map(
  (Object.keys(tones) as Tone[]).flatMap((tone) => tones[tone].map((status) => [status, tone] as const)),
);

/**
 * The one word and the one color of a status, whether the API gives the enum or the label that people know.
 *
 * @example
 * statusOf('PAST_DUE'); // { word: 'Past due', tone: 'warning' }
 */
export function statusOf(status: string): { word: string; tone: Tone } {
  const key = status.toUpperCase().replace(/[\s-]+/g, '_');
  return { word: spelled.get(key) ?? words(key), tone: toneOf.get(key) ?? 'neutral' };
}
