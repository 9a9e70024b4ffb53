import { Secret, TOTP } from 'otpauth';

/** The one description of our codes: six digits, thirty seconds, SHA-1, which every authenticator app can do. */
export const totpOf = (secret: string, email = ''): TOTP =>
  new TOTP({
    issuer: 'Bursar',
    label: email,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });

/**
 * The time step that a code belongs to, or null when it is wrong. One step before and after the present one counts, for
 * clocks that are off. Whoever accepts the code must remember the step: each can be used once.
 */
export function verifyTotp(secret: string, code: string, now: Date): number | null {
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}
