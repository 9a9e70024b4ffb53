import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { authenticateRequest } from './identity/authenticate-request.ts';
import { ImportKind } from './imports/import-file.entity.ts';
import { fieldsOf } from './imports/import-format.ts';
import { mostBytes } from './imports/read-csv.ts';
import { storeFile } from './imports/store-file.ts';
import { createContext, type Caller } from './kit/context.ts';
import { UserError } from './kit/errors.ts';
import type { Runtime } from './kit/runtime.ts';
import { fromAnotherSite, requestInfo } from './request-info.ts';

const kinds: Readonly<Record<string, ImportKind>> = {
  organizations: ImportKind.ORGANIZATIONS,
  users: ImportKind.USERS,
};

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).type('text/plain; charset=utf-8').send(message);

function refusal({ kind, permissions }: Caller): readonly [number, string] | undefined {
  if (kind === 'anonymous') return [401, 'Sign in first.'];
  if (!permissions.has('data.import')) return [403, 'This takes the permission data.import.'];
  return undefined;
}

/**
 * `POST /import/<organizations|users>?name=customers.csv` with the file as its body: answers the id under which `importFile` reads it and
 * `planImport` plans it. `GET /import/<…>/template.csv` is a file to begin with.
 */
export async function importRoute(app: FastifyInstance, runtime: Runtime): Promise<void> {
  await app.register((scope, _options, done) => {
    // a page of another site cannot send this type without being asked for, and nothing else is taken
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
      if (error instanceof UserError)
        return refuse(reply, error.code === 'RATE_LIMITED' ? 429 : 422, error.message);
      if (error.statusCode === 413) return refuse(reply, 413, 'This file is larger than 10 MB. Split it.');
      if (error.statusCode === 415) return refuse(reply, 415, 'Send the file as text/csv.');
      reply.log.error({ err: error }, 'unexpected error');
      return refuse(reply, 500, 'Something went wrong on our side.');
    });
    scope.post<{ Params: { kind: string }; Querystring: { name?: string } }>(
      '/import/:kind',
      {
        bodyLimit: mostBytes,
        // before ten megabytes of a stranger's are read
        onRequest: async (request, reply) => {
          if (fromAnotherSite(request, runtime))
            return refuse(reply, 403, 'This request comes from another site.');
          const refused = refusal(await authenticateRequest(request, runtime));
          return refused && refuse(reply, ...refused);
        },
      },
      async (request, reply) => {
        const kind = kinds[request.params.kind];
        if (!kind) return refuse(reply, 404, `There is no import of ${request.params.kind}.`);
        const caller = await authenticateRequest(request, runtime);
        const ctx = createContext(runtime, caller, requestInfo(runtime, request, reply));
        const { name = 'import.csv' } = request.query;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const { id } = await storeFile(ctx, { kind, name: String(name), bytes });
        return reply.code(201).send({ id });
      },
    );
    scope.get<{ Params: { kind: string } }>('/import/:kind/template.csv', async (request, reply) => {
      const refused = refusal(await authenticateRequest(request, runtime));
      if (refused) return refuse(reply, ...refused);
      const kind = kinds[request.params.kind];
      if (!kind) return refuse(reply, 404, `There is no import of ${request.params.kind}.`);
      const titles = fieldsOf(kind).flatMap(({ key, title }) => (key === 'id' ? [] : [title]));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${request.params.kind}-template.csv"`)
        .send(stringify([titles], { bom: true }));
    });
    done();
  });
}
