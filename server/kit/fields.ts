import { InputType, ObjectType, getMetadataStorage } from 'type-graphql';
import { boundsOf, boundsText, origins } from './bounds.ts';

type FieldsClass<T = object> = abstract new (...args: never[]) => T;
type InputClass<T> = new () => T;
type NullableKeys<T> = {
  [K in keyof T]-?: null extends T[K] ? K : undefined extends T[K] ? K : never;
}[keyof T];

/** What a creation takes: every field as it is declared. */
export type CreateOf<T> = { [K in Exclude<keyof T, NullableKeys<T>>]: T[K] } & {
  [K in NullableKeys<T>]?: T[K] | null;
};

/** What an update takes: absent is unchanged, null is cleared. */
export type UpdateOf<T> = { [K in keyof T]?: T[K] | null };

type FieldMetadata = ReturnType<typeof getMetadataStorage>['fields'][number];

/**
 * Marks the abstract class that carries what may be edited of a noun: column, field and input field at once. It is an object
 * type only so that entities can inherit from it; it never appears in the schema.
 *
 * @example \@Fields() export abstract class PlanFields { … }   \@ObjectType() \@Entity() export class Plan extends PlanFields { … }
 */
export const Fields =
  () =>
  (type: FieldsClass): void =>
    // inherited fields do not take simple resolvers from the entity
    ObjectType(type.name, { simpleResolvers: true })(type as never);

/**
 * The input that creates a noun: all fields, required and defaulted as declared.
 *
 * @example
 * export const CreatePlanInput = createInput(PlanFields, { description: 'A new plan.' });
 * export type CreatePlanInput = InstanceType<typeof CreatePlanInput>;
 */
export const createInput = <T extends object, K extends keyof T & string = never>(
  fields: FieldsClass<T>,
  options: { readonly without?: readonly K[]; readonly description?: string } = {},
): InputClass<CreateOf<Omit<T, K>>> => derive(fields, 'Create', options) as InputClass<CreateOf<Omit<T, K>>>;

/**
 * The input that changes a noun: all fields optional and without defaults. Null is refused where the column needs a value;
 * `without` leaves out what is set once.
 *
 * @example export const UpdatePlanInput = updateInput(PlanFields, { without: ['key'], description: 'Changes to a plan.' });
 */
export const updateInput = <T extends object, K extends keyof T & string = never>(
  fields: FieldsClass<T>,
  options: { readonly without?: readonly K[]; readonly description?: string } = {},
): InputClass<UpdateOf<Omit<T, K>>> => derive(fields, 'Update', options) as InputClass<UpdateOf<Omit<T, K>>>;

function derive(
  fields: FieldsClass,
  verb: 'Create' | 'Update',
  options: { readonly without?: readonly string[]; readonly description?: string },
): object {
  const name = `${verb}${fields.name.replace(/Fields$/, '')}Input`;
  const storage = getMetadataStorage();
  // without declared fields, so that nothing turns an absent key into undefined
  const Input = { [name]: class {} }[name] ?? class {};
  const notNull = new Set<string>();
  for (const field of fieldsOf(fields)) {
    if (options.without?.includes(field.name)) continue;
    const typeOptions = verb === 'Create' ? field.typeOptions : optional(field);
    if (verb === 'Update' && !isNullable(field)) notNull.add(field.name);
    const getType = () => {
      const type = field.getType();
      // whether it is a list is found out when the type is asked for, and noted at the field that was declared
      const { array, arrayDepth } = field.typeOptions;
      Object.assign(typeOptions, { array, arrayDepth });
      return type;
    };
    storage.collectClassFieldMetadata({ ...field, target: Input, typeOptions, getType });
    const bounds = { ...boundsOf(fields, field.name), ...(notNull.has(field.name) && { notNull: true }) };
    if (Object.keys(bounds).length > 0) {
      const directive = { nameOrDefinition: boundsText(bounds), args: {} };
      storage.collectDirectiveFieldMetadata({ target: Input, fieldName: field.name, directive });
    }
  }
  InputType(name, { description: options.description })(Input);
  origins.set(Input, { fields, notNull });
  return Input;
}

function fieldsOf(type: FieldsClass): readonly FieldMetadata[] {
  const inherits = (target: object): boolean =>
    target === type || Object.prototype.isPrototypeOf.call(target, type);
  return getMetadataStorage().fields.filter(({ target }) => inherits(target));
}

const isNullable = ({ typeOptions }: FieldMetadata): boolean =>
  typeOptions.nullable === true || typeOptions.nullable === 'itemsAndList';

/** A default would overwrite what an update leaves out. */
function optional({ typeOptions }: FieldMetadata): FieldMetadata['typeOptions'] {
  const { nullable, defaultValue: _, ...rest } = typeOptions;
  return { ...rest, nullable: nullable === 'items' || nullable === 'itemsAndList' ? 'itemsAndList' : true };
}

/**
 * Copies what the caller sent, and nothing else.
 *
 * @example assign(plan, input);
 */
export function assign<E extends object>(entity: E, input: { readonly [K in keyof E]?: E[K] | null }): E {
  const sent = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.assign(entity, Object.fromEntries(sent));
}
