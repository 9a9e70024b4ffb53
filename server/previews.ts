import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { rehearse } from './audit/rehearse.ts';
import { previewType } from './kit/bounds.ts';
import type { Ctx } from './kit/context.ts';
import type { Module } from './kit/module.ts';

const description =
  'Every mutation, to be tried: the same arguments and the same permission, and the answer is what it would do. Nothing happens. Where a reason is asked for it may still be empty. Mutations whose effects lie elsewhere, such as signing in, are not here.';

/** The mutations that modules exempt from having a preview. */
export const exemptFromPreview = (modules: readonly Module[]): ReadonlySet<string> =>
  new Set(modules.flatMap((module) => Object.keys(module.withoutPreview ?? {})));

/**
 * Adds the query `preview`, which has a field for each mutation that is not exempt. It must come before the pipeline: a preview calls
 * the bare resolver, in a transaction of its own that is taken back.
 */
export function withPreviews(schema: GraphQLSchema, modules: readonly Module[]): GraphQLSchema {
  const { query, mutation, types, ...config } = schema.toConfig();
  const effects = schema.getType('Effects');
  if (!query || !mutation || !isObjectType(effects)) return schema;
  const exempt = exemptFromPreview(modules);
  const unknown = [...exempt].filter((name) => !mutation.getFields()[name]);
  if (unknown.length > 0) throw new Error(`No mutation, and yet without a preview: ${unknown.join(', ')}.`);
  const fields: GraphQLFieldConfigMap<unknown, Ctx> = {};
  for (const [name, field] of Object.entries(mutation.toConfig().fields)) {
    const { resolve, args, description: what } = field;
    if (exempt.has(name) || !resolve) continue;
    fields[name] = {
      type: new GraphQLNonNull(effects),
      ...(args && { args }),
      description: `What it would do: ${what ?? name}`,
      resolve: (source, given, ctx, info) =>
        rehearse(ctx, name, (inner) => Promise.resolve(resolve(source, given, inner, info))),
    };
  }
  const Preview = new GraphQLObjectType({ name: previewType, description, fields });
  const Query = new GraphQLObjectType({
    ...query.toConfig(),
    fields: {
      ...query.toConfig().fields,
      preview: { type: new GraphQLNonNull(Preview), description, resolve: () => ({}) },
    },
  });
  return new GraphQLSchema({
    ...config,
    mutation,
    query: Query,
    types: types.filter((type) => type !== query),
  });
}
