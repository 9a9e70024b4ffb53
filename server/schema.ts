import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { GraphQLError, specifiedDirectives, type GraphQLSchema } from 'graphql';
import type { IMiddlewareGenerator } from 'graphql-middleware';
import { buildSchema } from 'type-graphql';
import { Effects } from './audit/effects.ts';
import { boundsDirective, validate } from './kit/bounds.ts';
import type { Module } from './kit/module.ts';
import { openPipeline, withLimits } from './kit/pipeline.ts';
import { closeExtensions } from './kit/read/extend.ts';
import type { Runtime } from './kit/runtime.ts';
import { allow, applyMiddleware, shield } from './kit/shield.ts';
import { signedIn, type Rule } from './kit/rules.ts';
import { exemptFromPreview, withPreviews } from './previews.ts';

type Rules = Record<'Query' | 'Mutation' | 'Preview', Record<string, Rule>>;

/** The types and root fields of all modules, before anything can be asked of them. */
async function bareSchema(modules: readonly Module[]): Promise<GraphQLSchema> {
  closeExtensions();
  const resolvers = modules.flatMap((module) => module.resolvers ?? []);
  const schema = await buildSchema({
    resolvers: resolvers as unknown as [() => void],
    orphanedTypes: [Effects],
    validateFn: validate,
    directives: [...specifiedDirectives, boundsDirective],
  });
  return withPreviews(schema, modules);
}

/** The schema as `schema.graphql` keeps it, with the directives that forms read. */
export const printApi = async (modules: readonly Module[]): Promise<string> =>
  `${printSchemaWithDirectives(await bareSchema(modules))}\n`;

/** Every root field has a rule, every rule a root field; anything else stops the boot. */
export function collectRules(schema: GraphQLSchema, modules: readonly Module[]): Rules {
  const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };
  const problems: string[] = [];
  const tables = (['Query', 'Mutation'] as const).map((root) => {
    const table = Object.assign({}, ...modules.map((module) => module.rules?.[root] ?? {})) as Record<
      string,
      Rule
    >;
    if (root === 'Query' && roots.Query?.getFields()['preview']) table['preview'] = signedIn;
    const fields = Object.keys(roots[root]?.getFields() ?? {});
    problems.push(...fields.filter((name) => !table[name]).map((name) => `${root}.${name} has no rule.`));
    problems.push(
      ...Object.keys(table)
        .filter((name) => !fields.includes(name))
        .map((name) => `The rule ${root}.${name} has no field.`),
    );
    return [root, table] as const;
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const rules = Object.fromEntries(tables) as Pick<Rules, 'Query' | 'Mutation'>;
  const exempt = exemptFromPreview(modules);
  // trying takes what doing takes
  const tried = Object.entries(rules.Mutation).filter(([name]) => !exempt.has(name));
  return { ...rules, Preview: Object.fromEntries(tried) };
}

/**
 * Rules on the root fields only. With a fallback of `deny` on every type, a mutation would commit and then report that it was
 * not authorized (graphql-shield issue 366).
 */
function guard(schema: GraphQLSchema, rules: Rules): GraphQLSchema {
  const tree = { ...rules };
  const generator = shield(tree, {
    fallbackRule: allow,
    allowExternalErrors: true,
    fallbackError: new GraphQLError('This is not yours to do.', { extensions: { code: 'FORBIDDEN' } }),
  }) as unknown as IMiddlewareGenerator<unknown, unknown, unknown>;
  const { Query, Mutation, Preview } = (
    generator as unknown as { generate(schema: GraphQLSchema): Record<string, unknown> }
  ).generate(schema);
  return applyMiddleware(schema, { Query, Mutation, Preview } as never);
}

/**
 * Connects the read engine to the types of all modules; every process needs it, one that only works off jobs, too. Stops with
 * a sentence where a list has no index, or a class no scope.
 */
export async function openReads(runtime: Runtime, modules: readonly Module[]): Promise<GraphQLSchema> {
  const schema = await bareSchema(modules);
  runtime.engine.attach(schema);
  await runtime.engine.verify(runtime.pool);
  return schema;
}

/**
 * The API of a process: one statement per read, one transaction and one audit entry per mutation, a rule for every root
 * field, limits counted before the rules.
 */
export async function buildApi(runtime: Runtime, modules: readonly Module[]): Promise<GraphQLSchema> {
  const schema = await openReads(runtime, modules);
  const ownRecord = modules.flatMap((module) => Object.keys(module.ownRecord ?? {}));
  openPipeline(schema, runtime, new Set(ownRecord));
  const limits = new Map(modules.flatMap((module) => Object.entries(module.limits ?? {})));
  return withLimits(guard(schema, collectRules(schema, modules)), limits);
}
