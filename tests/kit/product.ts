import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FastifyRequest } from 'fastify';
import { Logger, runOnce } from 'graphile-worker';
import { graphql, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { programOf } from '../../server/apps/authenticate-key.ts';
import { browserOf } from '../../server/identity/authenticate-request.ts';
import { openSession, sessionCookie } from '../../server/identity/open-session.ts';
import { User } from '../../server/identity/user.entity.ts';
import { identify } from '../../server/kit/caller-memory.ts';
import { anonymous, createContext, type Ctx, type RequestInfo } from '../../server/kit/context.ts';
import { deed } from '../../server/kit/deed.ts';
import type { Letter } from '../../server/kit/mailer.ts';
import { createRuntime } from '../../server/kit/create-runtime.ts';
import type { Runtime } from '../../server/kit/runtime.ts';
import { taskList } from '../../server/kit/worker.ts';
import { jobs, modules } from '../../server/modules.ts';
import { buildApi } from '../../server/schema.ts';
import { testConfig } from './test-config.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** What an operation answered. */
export interface Answer<T> {
  readonly data: T | null | undefined;
  readonly code: string | undefined;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
  /** The inputs that the first error names. */
  readonly fields: readonly string[];
}

/** Somebody who uses the API. Cookies that an operation sets are kept, as a browser does. */
export interface Actor {
  readonly userId: string | null;
  readonly cookies: Map<string, string>;
  /** The answer, with its errors. */
  ask<T = Record<string, never>, V = Record<string, unknown>>(
    operation: string | TypedDocumentNode<T, V>,
    variables?: V,
  ): Promise<Answer<T>>;
  /** The data; throws where there are errors. */
  get<T = Record<string, never>, V = Record<string, unknown>>(
    operation: string | TypedDocumentNode<T, V>,
    variables?: V,
  ): Promise<T>;
}

/** The product on a database of its own, asked through its schema. */
export interface Product {
  readonly runtime: Runtime;
  readonly schema: GraphQLSchema;
  readonly database: TestDatabase;
  /** The mails that were sent, oldest first. */
  readonly mails: Letter[];
  readonly stranger: (from?: { ip?: string }) => Actor;
  actingAs(user: { id: string }, from?: { ip?: string }): Promise<Actor>;
  /** A program that sends an API key. */
  readonly program: (token: string) => Actor;
  /** Sets the stage, as the seed does. */
  arrange<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Works off the jobs that are due. */
  runJobs(): Promise<void>;
  close(): Promise<void>;
}

/** @example const product = await startProduct(); const mira = await product.actingAs(admin); await mira.get(Organizations); */
export async function startProduct(environment: Record<string, string> = {}): Promise<Product> {
  const database = await createTestDatabase();
  const mails: Letter[] = [];
  const mailer = { send: (mail: Letter) => Promise.resolve(void mails.push(mail)) };
  const runtime = await createRuntime(testConfig(database, environment), modules, { mailer });
  const schema = await buildApi(runtime, modules);
  const arrange = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    deed(runtime, { action: 'arrange', actor: 'test' }, work);

  const actor = (
    userId: string | null,
    cookies: Map<string, string>,
    from: { ip?: string; key?: string } = {},
  ): Actor => {
    const ask = async <T, V>(
      operation: string | TypedDocumentNode<T, V>,
      variables?: V,
    ): Promise<Answer<T>> => {
      const request = requestOf(cookies, from.ip ?? '127.0.0.1');
      const headers = from.key ? { authorization: `Bearer ${from.key}` } : {};
      const carried = { headers, cookies: Object.fromEntries(cookies) } as unknown as FastifyRequest;
      const caller = await identify(runtime, programOf(carried, runtime) ?? browserOf(carried, runtime));
      const { data, errors = [] } = await graphql({
        schema,
        source: typeof operation === 'string' ? operation : print(operation as DocumentNode),
        variableValues: variables as Record<string, unknown>,
        contextValue: createContext(runtime, caller, request),
      });
      const plain = errors.map(({ message, extensions }) => ({ message, extensions: { ...extensions } }));
      const named = (plain[0]?.extensions['fields'] ?? []) as { field: string }[];
      return {
        data: data ? (JSON.parse(JSON.stringify(data)) as T) : (data as null | undefined),
        errors: plain,
        code: plain[0] && String(plain[0].extensions['code'] ?? plain[0].message),
        fields: named.map(({ field }) => field),
      };
    };
    return {
      userId,
      cookies,
      ask,
      get: async (operation, variables) => {
        const { data, errors } = await ask(operation, variables);
        if (errors.length > 0 || !data)
          throw new Error(errors.map(({ message }) => message).join('\n') || 'no data');
        return data as never;
      },
    };
  };

  return {
    runtime,
    schema,
    database,
    mails,
    arrange,
    stranger: (from) => actor(null, new Map(), from),
    program: (key) => actor(null, new Map(), { key }),
    actingAs: async ({ id }, from) => {
      const cookies = new Map<string, string>();
      await deed(runtime, { action: 'signIn', actor: 'test' }, async (ctx) => {
        const user = await ctx.em.findOneOrFail(User, { id });
        const signingIn = createContext(runtime, anonymous, requestOf(cookies, from?.ip ?? '127.0.0.1'));
        await openSession(signingIn.inside(ctx.em), user);
      });
      if (!cookies.has(sessionCookie(runtime.config))) throw new Error(`${id} could not sign in`);
      return actor(id, cookies, from);
    },
    runJobs: async () => {
      let due: Due;
      do {
        await runOnce({
          logger: new Logger(() => () => {}),
          connectionString: database.url,
          taskList: taskList(runtime, jobs),
          noHandleSignals: true,
        });
        // it looks for the next job while the last one is still being put away, and takes its queue for busy;
        // and a worker beside it may have taken some
        while ((due = await dueJobs(runtime)) === 'TAKEN') await pause(10);
      } while (due === 'WAITING');
    },
    close: async () => {
      await runtime.close();
      await database.drop();
    },
  };
}

/** What is due: jobs that nobody has taken yet, only such that somebody is at, or nothing. */
type Due = 'WAITING' | 'TAKEN' | 'NOTHING';

async function dueJobs({ pool }: Runtime): Promise<Due> {
  const { rows } = await pool.query<{ waits: boolean | null }>(
    `select bool_or(locked_at is null and attempts < max_attempts) as waits from graphile_worker.jobs
     where run_at <= clock_timestamp() and (attempts < max_attempts or locked_at is not null)`,
  );
  const { waits = null } = rows[0] ?? {};
  if (waits === null) return 'NOTHING';
  return waits ? 'WAITING' : 'TAKEN';
}

const requestOf = (cookies: Map<string, string>, ip: string): RequestInfo => ({
  id: 'test',
  ip,
  userAgent: 'vitest',
  setCookie: (name, value) => void cookies.set(name, value),
  clearCookie: (name) => void cookies.delete(name),
});
