import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool, type PoolClient } from 'pg';
import {
  auditByHand,
  organizationByHand,
  organizationsByHand,
  searchByHand,
  type HandRead,
} from './floor-reads.ts';
import { findCaller } from './find-caller.ts';
import { spendByHand } from './floor-credits.ts';
import { batchByHand, validateByHand } from './floor-licenses.ts';
import { intakeByHand } from './floor-webhook.ts';

/** The same jobs with nothing in between: node:http, pg, statements by hand. No faster product can be built of these parts. */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10, pipeline: true });

const reads: Record<string, HandRead> = {
  '/organizations': organizationsByHand,
  '/search': searchByHand,
  '/organization': organizationByHand,
  '/audit': auditByHand,
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The session that the cookie names, by the one statement that the product sends for it. */
async function isStaff(client: PoolClient, request: IncomingMessage): Promise<boolean> {
  const token = /bursar_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!token) return false;
  const now = new Date();
  const { rows } = await client.query<{ isStaff: boolean }>({
    name: 'find-caller',
    text: findCaller,
    values: [createHash('sha256').update(token).digest('base64url'), now, new Date(now.getTime() - 60_000)],
  });
  return rows[0]?.isStaff === true;
}

async function answer(request: IncomingMessage): Promise<[status: number, body: string]> {
  const body = await bodyOf(request);
  const path = request.url ?? '';
  if (path.startsWith('/webhooks/')) return intakeByHand(pool, path, request.headers, body);
  if (path === '/credits/spend') {
    const asked = JSON.parse(body.toString()) as { variables: never };
    return spendByHand(pool, request.headers, asked.variables);
  }
  if (path.startsWith('/licenses/')) {
    const asked = (JSON.parse(body.toString()) as { variables: never }).variables;
    const byHand = path === '/licenses/batch' ? batchByHand : validateByHand;
    return byHand(pool, request.headers, asked);
  }
  const read = reads[path];
  if (!read) return [404, 'There is nothing here.'];
  const { variables } = JSON.parse(body.toString()) as { variables: Record<string, string> };
  const client = await pool.connect();
  try {
    // one journey: the session and what is read go out together, and nobody sees what was read for a stranger
    const [isFine, data] = await Promise.all([isStaff(client, request), read(client, variables)]);
    return isFine ? [200, JSON.stringify({ data })] : [401, 'Sign in first.'];
  } finally {
    client.release();
  }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [status, body] = await answer(request).catch((error: unknown) => [500, String(error)] as const);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

http
  .createServer((request, response) => void respond(request, response))
  .listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
