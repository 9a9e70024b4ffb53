import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { authenticateRequest } from '../identity/authenticate-request.ts';
import { createContext } from '../kit/context.ts';
import { perform } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { ComparedField } from './compared-field.ts';
import { Discrepancies } from './discrepancy.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';
import { writeReport, type ReportHead, type ReportLine } from './report-pdf.ts';

const permissions = ['data.export', 'reconciliation.read'];
const columns = [
  'organization.name',
  'kind',
  'state',
  'recordKind',
  'providerObjectId',
  'fields',
  'causeDetail',
];

/** `GET /reports/reconciliation/<id>.pdf`: the report of a run. Whoever downloads it is written into the audit log. */
export function reportRoute(app: FastifyInstance, runtime: Runtime): void {
  app.get<{ Params: { id: string } }>('/reports/reconciliation/:id.pdf', async (request, reply) => {
    const caller = await authenticateRequest(request, runtime);
    if (caller.kind === 'anonymous') return refuse(reply, 401, 'Sign in first.');
    const missing = permissions.find((each) => !caller.permissions.has(each));
    if (missing) return refuse(reply, 403, `This takes the permission ${missing}.`);
    const ctx = createContext(runtime, caller, {
      ...{ id: request.id, ip: request.ip, userAgent: request.headers['user-agent'] ?? null },
      ...{ setCookie: () => {}, clearCookie: () => {} },
    });
    try {
      const run = await ctx.read.find(ReconciliationRun, request.params.id);
      await perform(ctx, { action: 'exportReconciliation' }, () => Promise.resolve());
      const filter = { run: { eq: run.id } };
      const rows = ctx.read.each(Discrepancies, { columns, filter });
      const file = new PassThrough();
      writeReport(headOf(run), linesOf(rows), file).catch((error: Error) => file.destroy(error));
      void reply
        .type('application/pdf')
        .header(
          'content-disposition',
          `attachment; filename="reconciliation-${run.startedAt.toISOString().slice(0, 10)}.pdf"`,
        )
        .header('cache-control', 'no-store');
      return await reply.send(file);
    } catch (error) {
      if (error instanceof UserError) return refuse(reply, 404, error.message);
      throw error;
    }
  });
}

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).type('text/plain; charset=utf-8').send(message);

const headOf = (run: ReconciliationRun): ReportHead => ({
  ...{ mode: run.mode, provider: run.provider, startedAt: run.startedAt, finishedAt: run.finishedAt ?? null },
  numbers: {
    'Organizations compared': run.total,
    'In sync': run.synced,
    Discrepancies: run.discrepancies,
    'Repaired by the run': run.repaired,
    Overridden: run.overridden,
    Errors: run.errors,
    'Customers whom nobody knows': run.unknown,
  },
});

async function* linesOf(batches: AsyncIterable<readonly (readonly unknown[])[]>): AsyncGenerator<ReportLine> {
  for await (const rows of batches)
    for (const [organization, kind, state, record, id, fields, causeDetail] of rows)
      yield {
        ...{ organization: String(organization), kind: String(kind), state: String(state) },
        ...{ object: `${String(record)} ${String(id)}`, fields: (fields ?? []) as ComparedField[] },
        causeDetail: typeof causeDetail === 'string' ? causeDetail : null,
      };
}
