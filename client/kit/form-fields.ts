/** What the schema says about one field of an input. */
export interface FormField {
  readonly type: string;
  readonly required: boolean;
  readonly list?: true;
  readonly clearable?: true;
  readonly options?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** A generated form: the fields of an input by name. */
export type FormFields = Readonly<Record<string, FormField>>;

type ValueOf<Field extends FormField> = Field extends { options: readonly (infer Value)[] }
  ? Value
  : Field['type'] extends 'Int' | 'Float' | 'MinorUnits' | 'WholeNumber'
    ? number
    : Field['type'] extends 'Boolean'
      ? boolean
      : string;

/** The values of a form as the mutation takes them, derived from its generated fields. */
export type FormValues<Fields extends FormFields> = {
  [Name in keyof Fields as Fields[Name]['required'] extends true ? Name : never]: ValueOf<Fields[Name]>;
} & {
  [Name in keyof Fields as Fields[Name]['required'] extends true ? never : Name]?:
    ValueOf<Fields[Name]> | (Fields[Name] extends { clearable: true } ? null : never);
};

/**
 * What a record has of the fields of a form, to begin with.
 *
 * @example
 * valuesOf(UpdateMeterInputForm, meter); // { name: 'Seats', unit: 'seats', … }, without its id
 */
export function valuesOf<Fields extends FormFields>(
  fields: Fields,
  record: Partial<FormValues<Fields>>,
): Partial<FormValues<Fields>> {
  const values = Object.entries(record).filter(([name]) => name in fields);
  return Object.fromEntries(values) as Partial<FormValues<Fields>>;
}

/** How a page words a field; what it does not say follows from the schema. */
export interface FieldWords {
  label?: string;
  help?: string;
  placeholder?: string;
  autocomplete?: string;
  kind?: 'password' | 'textarea' | 'code' | 'email';
  /** Words for the values of an enum. */
  options?: Readonly<Record<string, string>>;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * What is wrong with a value by the bounds that the schema names, in words that say what to do; undefined if nothing.
 *
 * @example
 * fault({ type: 'Int', required: true, min: 1 }, 0, 'Seats'); // 'At least 1'
 */
export function fault(field: FormField, value: unknown, label: string): string | undefined {
  if (isEmpty(value)) return field.required ? `${label} is required` : undefined;
  const { min, max, minLength, maxLength, pattern } = field;
  const length = [...String(value)].length;
  if (min !== undefined && Number(value) < min) return `At least ${min}`;
  if (max !== undefined && Number(value) > max) return `At most ${max}`;
  if (minLength !== undefined && length < minLength) return `At least ${minLength} characters`;
  if (maxLength !== undefined && length > maxLength) return `At most ${maxLength} characters`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(String(value)))
    return `${label} has the wrong form`;
  return undefined;
}

/** What is wrong with a field, by its name. */
export interface FieldFault {
  name: string;
  message: string;
}

/**
 * What is wrong with some values, by the fields of an input and the labels that they have: those without a label are not looked at.
 *
 * @example
 * faultsOf(CreateCreditPackInputForm, draft, { unitAmount: 'Price' }); // [{ name: 'unitAmount', message: 'Price is required' }]
 */
export const faultsOf = (
  fields: FormFields,
  values: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, string>>,
): FieldFault[] =>
  Object.entries(labels).flatMap(([name, label]) => {
    const field = fields[name];
    const message = field && fault(field, values[name], label);
    return message ? [{ name, message }] : [];
  });
