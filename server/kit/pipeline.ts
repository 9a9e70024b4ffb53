import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Ctx } from './context.ts';
import { target } from './context.ts';
import { perform } from './deed.ts';
import { UserError } from './errors.ts';
import type { Limit } from './rate-limit.ts';
import type { Runtime } from './runtime.ts';
import { applyMiddleware } from './shield.ts';

/** A mutation's result that may settle shortly after its transaction; see `afterCommit`. */
class AfterCommit {
  constructor(
    readonly entity: object,
    readonly settled: (runtime: Runtime) => Promise<void>,
  ) {}
}

/**
 * Lets a mutation wait for something that can only happen after its commit, such as a provider's answer, while it holds no
 * connection. `settled` is bounded by itself; the payload is read when it returns.
 *
 * @example return afterCommit(command, (runtime) => commandSettled(runtime, command.id));
 */
export function afterCommit<T extends object>(entity: T, settled: (runtime: Runtime) => Promise<void>): T {
  // the schema reads the payload from the database: for the resolver's signature it is the entity
  return new AfterCommit(entity, settled) as unknown as T;
}

/** The reason that a person gave, from the argument or the input of that name. */
function reasonOf(args: Record<string, unknown>): string | null {
  const input = args['input'] as Record<string, unknown> | undefined;
  const reason = args['reason'] ?? input?.['reason'];
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null;
}

/** Whether the schema wants a reason: spaces are none. */
function wantsReason(field: GraphQLField<unknown, Ctx>): boolean {
  const input = field.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const reason =
    field.args.find(({ name }) => name === 'reason') ??
    (isInputObjectType(type) ? type.getFields()['reason'] : undefined);
  return reason !== undefined && isNonNullType(reason.type);
}

/**
 * Gives every mutation its one transaction and its one audit entry, and reads the payload after the commit, in one
 * statement, where the mutation returns an entity. Those that are their own record are left as they are; see `Module.ownRecord`.
 */
export function openPipeline(
  schema: GraphQLSchema,
  runtime: Runtime,
  ownRecord: ReadonlySet<string> = new Set(),
): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const unknown = [...ownRecord].filter((name) => !fields[name]);
  if (unknown.length > 0) throw new Error(`No mutation, and yet its own record: ${unknown.join(', ')}.`);
  for (const field of Object.values(fields))
    if (!ownRecord.has(field.name)) field.resolve = pipe(field, runtime);
}

function pipe(field: GraphQLField<unknown, Ctx>, runtime: Runtime): typeof field.resolve {
  const resolve = field.resolve;
  if (!resolve) throw new Error(`The mutation ${field.name} has no resolver.`);
  const returned = getNamedType(field.type);
  const entity = isObjectType(returned) ? runtime.engine.model.entityOf(returned.name) : undefined;
  const reasonWanted = wantsReason(field);
  return async (source: unknown, args: Record<string, unknown>, ctx: Ctx, info: GraphQLResolveInfo) => {
    const reason = reasonOf(args);
    if (reasonWanted && !reason) throw new UserError('BAD_USER_INPUT', 'Say why.', { field: 'reason' });
    const outcome: unknown = await perform(ctx, { action: field.name, reason }, async (inner) => {
      const result: unknown = await resolve(source, args, inner, info);
      const changed = result instanceof AfterCommit ? result.entity : result;
      if (entity && changed instanceof entity) target(inner, changed);
      return result;
    });
    if (outcome instanceof AfterCommit) await outcome.settled(ctx.runtime);
    const result = outcome instanceof AfterCommit ? outcome.entity : outcome;
    if (!entity || !(result instanceof entity)) return result;
    return ctx.read.one(entity, info, { id: (result as { id: unknown }).id });
  };
}

/** Counts each execution of a limited mutation, twenty aliases as twenty, before its rule and its transaction. */
export function withLimits(schema: GraphQLSchema, limits: ReadonlyMap<string, Limit>): GraphQLSchema {
  const Mutation = Object.fromEntries(
    [...limits].map(([name, limit]) => [
      name,
      async (
        resolve: (...all: unknown[]) => unknown,
        source: unknown,
        args: unknown,
        ctx: Ctx,
        info: unknown,
      ) => {
        const actor = ctx.caller.userId ?? ctx.caller.keyId ?? ctx.request.ip ?? 'unknown';
        await ctx.runtime.limiter.spend(name, actor, limit);
        return resolve(source, args, ctx, info);
      },
    ]),
  );
  return limits.size > 0 ? applyMiddleware(schema, { Mutation } as never) : schema;
}
