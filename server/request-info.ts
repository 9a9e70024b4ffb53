import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './kit/config.ts';
import type { RequestInfo } from './kit/context.ts';
import type { Runtime } from './kit/runtime.ts';

export const isSecure = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** What verbs may know of, and do to, a request. */
export function requestInfo(runtime: Runtime, request: FastifyRequest, reply: FastifyReply): RequestInfo {
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(runtime.config),
  } as const;
  return {
    id: request.id,
    ip: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 500) ?? null,
    setCookie: (name, value, options) => void reply.setCookie(name, value, { ...attributes, ...options }),
    clearCookie: (name) => void reply.clearCookie(name, attributes),
  };
}

/** A browser says where a request comes from; another site's page may not act with the cookie of the person before it. */
export function fromAnotherSite(request: FastifyRequest, runtime: Runtime): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin } = request.headers;
  if (!origin) return false;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== request.host && host !== new URL(runtime.config.publicUrl).host;
}
