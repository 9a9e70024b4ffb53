import { isDeepStrictEqual } from 'node:util';
import { fromPostGraphile, withoutCursors } from './comparable.ts';
import * as documents from './documents.ts';
import { Connection, post } from './load.ts';
import * as rival from './rival-documents.ts';
import type { Stage } from './stage.ts';

/** Who is measured: the product, SQL by hand, PostGraphile with row security and without, entities with DataLoaders. */
export const names = ['bursar', 'floor', 'postgraphile', 'postgraphile-open', 'loaders'] as const;
export type Name = (typeof names)[number];
export type Ports = Partial<Record<Name, number>>;

/** A read, and what each contestant is sent for it; a request of a list is taken in turn. */
export interface Read {
  readonly title: string;
  readonly requests: Partial<Record<Name, readonly Buffer[]>>;
}

interface Question {
  readonly title: string;
  readonly floorPath: string;
  readonly document: string;
  readonly rivalDocument: string;
  readonly variables: readonly Record<string, unknown>[];
  readonly rivalVariables: readonly Record<string, unknown>[];
}

const word = 'amber harb';
const pageSize = 50;
const farPage = 10_000;

/** As seed-frame.sql makes them. */
const organizationId = (n: number): string => {
  const hex = `${(1672531200000 + n * 1000).toString(16).padStart(12, '0')}70018${n.toString(16).padStart(15, '0')}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Every read of the bench, over the same rows for everyone; the responses have been compared. */
export async function readsOf(stage: Stage, ports: Ports): Promise<Read[]> {
  const headers = { cookie: stage.cookies[0] ?? '' };
  const request = (path: string, query: string, variables: unknown): Buffer =>
    post(path, JSON.stringify({ query, variables }), headers);
  const ask = async (name: Name, buffer: Buffer): Promise<Record<string, unknown>> => {
    const connection = new Connection(ports[name] ?? 0);
    const { status, body } = await connection.ask(buffer);
    connection.close();
    const answer = JSON.parse(body) as { data?: Record<string, unknown>; errors?: unknown };
    if (status !== 200 || answer.errors || !answer.data) throw new Error(`${name}: ${body.slice(0, 1000)}`);
    return answer.data;
  };
  const requestsOf = (question: Question): Read => {
    const rivalRequests = question.rivalVariables.map((each) =>
      request('/graphql', question.rivalDocument, each),
    );
    const all: Record<Name, Buffer[]> = {
      bursar: question.variables.map((each) => request('/graphql', question.document, each)),
      loaders: question.variables.map((each) => request('/graphql', question.document, each)),
      floor: question.variables.map((each) => request(question.floorPath, '', flat(each))),
      postgraphile: rivalRequests,
      'postgraphile-open': rivalRequests,
    };
    const present = names.filter((name) => ports[name] !== undefined);
    return {
      title: question.title,
      requests: Object.fromEntries(present.map((name) => [name, all[name]])),
    };
  };
  const reads = (await questions(stage, ports, ask)).map(requestsOf);
  for (const read of reads) await compare(read, ask);
  return reads;
}

const flat = ({ filter, ...more }: Record<string, unknown>): object => ({ ...more, ...(filter as object) });

async function compare(
  { title, requests }: Read,
  ask: (name: Name, buffer: Buffer) => Promise<Record<string, unknown>>,
): Promise<void> {
  const answers = new Map<Name, unknown>();
  for (const [name, [first]] of Object.entries(requests) as [Name, Buffer[]][]) {
    if (!first) continue;
    const data = await ask(name, first);
    answers.set(name, withoutCursors(name.startsWith('postgraphile') ? fromPostGraphile(data) : data));
  }
  const ours = answers.get('bursar');
  for (const [name, answer] of answers) {
    if (isDeepStrictEqual(answer, ours)) continue;
    const [left, right] = [JSON.stringify(ours), JSON.stringify(answer)];
    throw new Error(
      `${title}: ${name} answers something else.\n${left.slice(0, 1500)}\n${right.slice(0, 1500)}`,
    );
  }
}

async function questions(
  stage: Stage,
  ports: Ports,
  ask: (name: Name, buffer: Buffer) => Promise<Record<string, unknown>>,
): Promise<Question[]> {
  const ids = Array.from({ length: 500 }, (_, index) =>
    organizationId(1 + Math.floor((index * stage.organizations) / 500)),
  );
  const globalId = (id: string): string =>
    Buffer.from(JSON.stringify(['Organization', id])).toString('base64');
  const log = {
    floorPath: '/audit',
    document: documents.auditLog,
    rivalDocument: rival.auditLog,
  };
  const before = (farPage - 1) * pageSize;
  const far = await cursorBefore(stage, ports, ask, before);
  return [
    {
      title: '50 organizations',
      floorPath: '/organizations',
      document: documents.organizations,
      rivalDocument: rival.organizations,
      variables: [{ first: pageSize }],
      rivalVariables: [{}],
    },
    {
      title: '50 organizations, searched',
      floorPath: '/search',
      document: documents.organizations,
      rivalDocument: rival.search,
      variables: [{ first: pageSize, filter: { q: word } }],
      rivalVariables: [{ pattern: `%${word}%` }],
    },
    {
      title: 'organization, its page',
      floorPath: '/organization',
      document: documents.organizationPage,
      rivalDocument: rival.organizationPage,
      variables: ids.map((id) => ({ id })),
      rivalVariables: ids.map((id) => ({ id: globalId(id) })),
    },
    { ...log, title: 'audit log, page 1', variables: [{ first: pageSize }], rivalVariables: [{}] },
    {
      ...log,
      title: `audit log, page ${farPage.toLocaleString('en')}`,
      variables: [{ first: pageSize, after: far.ours }],
      rivalVariables: [{ after: far.rival }],
    },
  ];
}

/** The cursors of the row before the far page: ours from the row's values, PostGraphile's from a page by offset. */
async function cursorBefore(
  stage: Stage,
  ports: Ports,
  ask: (name: Name, buffer: Buffer) => Promise<Record<string, unknown>>,
  before: number,
): Promise<{ ours: string; rival: string | null }> {
  const ours = Buffer.from(JSON.stringify(['at-,id-', ...(await stage.entryAt(before))])).toString(
    'base64url',
  );
  if (!ports.postgraphile) return { ours, rival: null };
  const variables = { offset: before - pageSize };
  const body = JSON.stringify({ query: rival.auditLog, variables });
  const data = await ask('postgraphile', post('/graphql', body, { cookie: stage.cookies[0] ?? '' }));
  const { pageInfo } = data['auditEntries'] as { pageInfo: { endCursor: string } };
  return { ours, rival: pageInfo.endCursor };
}
