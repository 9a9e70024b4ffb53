import { UserError } from '../kit/errors.ts';
import type { App } from './app.entity.ts';

const mostOrigins = 20;

/** https://app.example, or a port of the machine that a developer sits at. */
function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, origin } = new URL(text);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? origin : null;
}

/** The origins as they are kept: each once, and nothing but an origin. */
export function readOrigins(origins: readonly string[]): string[] {
  const read = origins.map((text) => text.trim().replace(/\/$/, '')).filter(Boolean);
  for (const text of read)
    if (originOf(text) !== text)
      throw new UserError(
        'BAD_USER_INPUT',
        `${text} is no origin: https://app.example, without a path; http only for localhost.`,
        { field: 'returnOrigins' },
      );
  if (read.length > mostOrigins)
    throw new UserError('BAD_USER_INPUT', `At most ${mostOrigins} origins.`, { field: 'returnOrigins' });
  return [...new Set(read)];
}

/** A page leads back to the app itself, and to nobody whom somebody with its key would like to send customers to. */
export function refuseForeignReturn(app: App, addresses: Readonly<Record<string, string>>): void {
  for (const [field, address] of Object.entries(addresses)) {
    const origin = originOf(address);
    if (!origin || !app.returnOrigins.includes(origin))
      throw new UserError(
        'RETURN_URL_NOT_ALLOWED',
        `${field} is at none of the origins that ${app.name} may lead back to.`,
        { field },
      );
  }
}
