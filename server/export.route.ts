import type { FastifyInstance, FastifyReply } from 'fastify';
import { authenticateRequest } from './identity/authenticate-request.ts';
import { createContext } from './kit/context.ts';
import { perform } from './kit/deed.ts';
import { UserError } from './kit/errors.ts';
import { collectExports, csvFile, pathsOf } from './kit/export.ts';
import { isRecord } from './kit/limits/persisted-documents.ts';
import type { Module } from './kit/module.ts';
import type { List } from './kit/read/list.ts';
import type { Runtime } from './kit/runtime.ts';
import { fromAnotherSite, requestInfo } from './request-info.ts';

/** As a query of the list would have them; the filter is its input as JSON. */
interface Wanted {
  readonly filter?: string;
  readonly orderBy?: string;
  readonly reverse?: string;
}

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).type('text/plain; charset=utf-8').send(message);

/**
 * `GET /export/<list>.csv?filter={…}&orderBy=NAME&reverse=true`: every row of a list that the caller sees, streamed. Whoever downloads
 * is written into the audit log with what was asked for.
 */
export function exportRoute(app: FastifyInstance, runtime: Runtime, modules: readonly Module[]): void {
  const exports = collectExports(modules);
  app.get<{ Params: { name: string }; Querystring: Wanted }>('/export/:name.csv', async (request, reply) => {
    if (fromAnotherSite(request, runtime)) return refuse(reply, 403, 'This request comes from another site.');
    const caller = await authenticateRequest(request, runtime);
    if (caller.kind === 'anonymous') return refuse(reply, 401, 'Sign in first.');
    const { name } = request.params;
    const wanted = exports.get(name);
    if (!wanted) return refuse(reply, 404, `There is no list ${name} to export.`);
    const missing = ['data.export', wanted.permission].find((each) => !caller.permissions.has(each));
    if (missing) return refuse(reply, 403, `This takes the permission ${missing}.`);

    const ctx = createContext(runtime, caller, requestInfo(runtime, request, reply));
    try {
      const { orderBy, reverse } = request.query;
      const filter = filterOf(request.query);
      const rows = ctx.read.each(wanted.list as unknown as List<object>, {
        columns: pathsOf(wanted),
        filter,
        orderBy,
        reverse: reverse === 'true',
      });
      // what is wrong with the request shows with the first row, while there still is a status to say it with
      const first = await rows.next();
      const action = `export${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      await perform(ctx, { action, reason: narrowing(filter) }, () => Promise.resolve());
      const day = runtime.clock.now().toISOString().slice(0, 10);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}-${day}.csv"`)
        .header('cache-control', 'no-store');
      const file = csvFile(wanted, startingWith(first, rows));
      file.on('error', (error) => ctx.log.error({ err: error }, 'the export broke off'));
      return await reply.send(file);
    } catch (error) {
      if (error instanceof UserError) return refuse(reply, 400, error.message);
      throw error;
    }
  });
}

function filterOf({ filter }: Wanted): object | null {
  if (!filter) return null;
  try {
    const parsed: unknown = JSON.parse(filter);
    if (isRecord(parsed)) return parsed;
  } catch {
    // said below
  }
  throw new UserError('BAD_USER_INPUT', 'filter must be an object in JSON.', { field: 'filter' });
}

/** The names of the filters alone: their values may be somebody's address, and the log outlives them. */
const narrowing = (filter: object | null): string =>
  filter && Object.keys(filter).length > 0 ? `Filtered by ${Object.keys(filter).join(', ')}` : 'Every row';

async function* startingWith<T>(
  first: IteratorResult<T, void>,
  rest: AsyncGenerator<T, void>,
): AsyncGenerator<T> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    // a download that was given up gives its connection back
    await rest.return();
  }
}
