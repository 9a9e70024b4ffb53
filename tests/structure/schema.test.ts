import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionOf } from '../../server/apps/api-key-scope.ts';
import { openDatabase } from '../../server/kit/database.ts';
import { describeRule, type Rule } from '../../server/kit/rules.ts';
import { modules } from '../../server/modules.ts';
import { collectRules, printApi } from '../../server/schema.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { readSource } from './source-files.ts';

let product: Product;
let schema: GraphQLSchema;
beforeAll(async () => {
  product = await startProduct();
  schema = product.schema;
});
afterAll(() => product.close());

/** What of a type has no description; the introspection types are GraphQL's. */
function undescribed(): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const own = type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name];
      if (isEnumType(type))
        return [
          ...own,
          ...type
            .getValues()
            .filter((v) => !v.description)
            .map((v) => `${type.name}.${v.name}`),
        ];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
      const fields = Object.values(type.getFields());
      const args = isInputObjectType(type)
        ? []
        : Object.values(type.getFields()).flatMap((field) =>
            field.args
              .filter((arg) => !arg.description)
              .map((arg) => `${type.name}.${field.name}(${arg.name})`),
          );
      return [
        ...own,
        ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`),
        ...args,
      ];
    });
}

describe('the API', () => {
  test('describes every type, field, argument and value', () => {
    expect(undescribed()).toEqual([]);
  });

  test('has no input that contains itself: graphql-jit would compile it for ever', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const within = (type: GraphQLInputObjectType): GraphQLInputObjectType[] =>
      Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        return isInputObjectType(named) ? [named] : [];
      });
    const reaches = (
      from: GraphQLInputObjectType,
      to: GraphQLInputObjectType,
      seen = new Set<object>(),
    ): boolean =>
      within(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    expect(inputs.filter((type) => reaches(type, type)).map(({ name }) => name)).toEqual([]);
  });

  test('has one line for every root field in the permission table', () => {
    const rules = collectRules(schema, modules);
    const table = (root: Record<string, Rule>): string[] =>
      Object.entries(root)
        .map(([name, rule]) => `${name}: ${describeRule(rule)}`)
        .sort();
    expect({ Query: table(rules.Query), Mutation: table(rules.Mutation) }).toMatchSnapshot();
  });

  test('stops the boot where a root field has no rule', () => {
    const bare = modules.map((module) => (module.name === 'system' ? { ...module, rules: {} } : module));
    expect(() => collectRules(schema, bare)).toThrow('Query.serverInfo has no rule.');
  });

  test('knows every permission that a rule asks for', () => {
    // those of the staff, and those of API keys
    const declared = new Set([
      ...modules.flatMap((module) => Object.keys(module.permissions ?? {})),
      ...Object.values(permissionOf),
    ]);
    const { Query, Mutation } = collectRules(schema, modules);
    const asked = [...Object.values(Query), ...Object.values(Mutation)]
      .flatMap((rule) => describeRule(rule).split(', or '))
      .filter((name) => name.includes('.'));
    expect(asked.filter((name) => !declared.has(name))).toEqual([]);
  });

  test('reads every list within a scope', async () => {
    const stranger = product.stranger();
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
      String(field.type).includes('Connection'),
    );
    expect(lists.length).toBeGreaterThan(2);
    for (const { name } of lists) {
      expect({ name, code: (await stranger.ask(`{ ${name} { totalCount } }`)).code }).toEqual({
        name,
        code: 'UNAUTHENTICATED',
      });
    }
  });
});

describe('what is generated', () => {
  test('schema.graphql is what the code says', async () => {
    expect(readSource('schema.graphql')).toBe(await printApi(modules));
  });

  test('the migrations make what the entities say', async () => {
    const entities = modules.flatMap((module) => module.entities ?? []);
    const orm = await openDatabase(product.database.ownerUrl, entities, 1);
    try {
      expect(await orm.migrator.checkSchema()).toBe(false);
      expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
    } finally {
      await orm.close();
    }
  });
});
