import { getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

function describe(schema: GraphQLSchema, field: GraphQLInputField | GraphQLArgument): object {
  const named = getNamedType(field.type);
  const { notNull, ...bounds } = getDirective(schema, field, 'bounds')?.[0] ?? {};
  return {
    type: named.name,
    ...(isListType(getNullableType(field.type)) && { list: true }),
    required: isNonNullType(field.type) && field.defaultValue === undefined,
    ...(!isNonNullType(field.type) && !notNull && { clearable: true }),
    ...(isEnumType(named) && { options: named.getValues().map((value) => value.name) }),
    ...(field.defaultValue !== undefined && { default: field.defaultValue }),
    ...(field.description && { description: field.description }),
    ...bounds,
  };
}

function form(
  schema: GraphQLSchema,
  name: string,
  fields: readonly (GraphQLInputField | GraphQLArgument)[],
): string {
  const described = Object.fromEntries(fields.map((field) => [field.name, describe(schema, field)]));
  return `export const ${name}Form = ${JSON.stringify(described, null, 2)} as const satisfies FormFields;`;
}

/**
 * A codegen plugin: one typed object for each input, for the arguments of each mutation and for each enum, so that forms
 * and filters know what the schema knows.
 *
 * @example
 * // codegen.ts
 * 'client/kit/forms.generated.ts': { plugins: ['./client/kit/form-plugin.ts'] }
 * // InviteStaffInputForm.email.required === true
 */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const inputs = types.filter((type) => isInputObjectType(type) && !type.name.endsWith('Filter'));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [
    `import type { FormFields } from './form-fields.ts';`,
    ...inputs
      .filter(isInputObjectType)
      .map((input) => form(schema, input.name, Object.values(input.getFields()))),
    ...mutations
      .filter((mutation) => mutation.args.some((argument) => !isInputObjectType(getNamedType(argument.type))))
      .map((mutation) => form(schema, mutation.name, mutation.args)),
    ...types.filter(isEnumType).map((type) => {
      const values = type.getValues().map((value) => value.name);
      return `export const ${type.name}Values = ${JSON.stringify(values)} as const;`;
    }),
  ].join('\n\n');
}
