import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * A codegen plugin for the normalized cache: the types without an id, which are kept inside their parent, and the
 * type that each connection lists.
 *
 * @example
 * // codegen.ts
 * 'client/kit/cache.generated.ts': { plugins: ['./client/kit/cache-plugin.ts'] }
 * // embedded.includes('Money'); listed.OrganizationConnection === 'Organization'
 */
export function plugin(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type));
  const embedded = types.filter((type) => !type.getFields().id).map((type) => type.name);
  const listed = types.flatMap((type) => {
    const nodes = type.name.endsWith('Connection') && type.getFields().nodes;
    return nodes ? [[type.name, getNamedType(nodes.type).name]] : [];
  });
  return [
    `export const embedded: readonly string[] = ${JSON.stringify(embedded.sort(), null, 2)};`,
    `export const listed: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(listed), null, 2)};`,
  ].join('\n\n');
}
