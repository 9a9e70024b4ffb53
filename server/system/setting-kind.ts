import { registerEnumType } from 'type-graphql';
import { UserError } from '../kit/errors.ts';

export enum SettingKindName {
  INTEGER = 'INTEGER',
  SWITCH = 'SWITCH',
  DAYS = 'DAYS',
  TEXT = 'TEXT',
  EMAILS = 'EMAILS',
}
registerEnumType(SettingKindName, {
  name: 'SettingKind',
  description: 'How the value of a setting is written, and what edits it.',
  valuesConfig: {
    INTEGER: { description: 'A whole number between `min` and `max`, in digits.' },
    SWITCH: { description: 'true or false.' },
    DAYS: { description: 'Days, ascending and separated by commas: 0, 3, 7. Empty: none.' },
    TEXT: { description: 'A line of text of at most `max` characters.' },
    EMAILS: { description: 'E-mail addresses, separated by commas. Empty: nobody.' },
  },
});

/** How values of one type are read from text, and written. A text that does not fit is a UserError. */
export interface SettingKind<T> {
  readonly name: SettingKindName;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  parse(text: string): T;
  write(value: T): string;
}

const refuse = (message: string): never => {
  throw new UserError('BAD_USER_INPUT', message, { field: 'value' });
};

function integerOf(text: string, min: number, max: number): number {
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (!/^\d{1,12}$/.test(trimmed) || value < min || value > max)
    return refuse(`Give a whole number from ${min} to ${max}.`);
  return value;
}

/** @example wholeNumber({ min: 0, max: 90, unit: 'days' }) */
export const wholeNumber = (bounds: { min: number; max: number; unit?: string }): SettingKind<number> => ({
  name: SettingKindName.INTEGER,
  ...bounds,
  parse: (text) => integerOf(text, bounds.min, bounds.max),
  write: String,
});

/** On or off. */
export const toggle: SettingKind<boolean> = {
  name: SettingKindName.SWITCH,
  parse: (text) => (text === 'true' || text === 'false' ? text === 'true' : refuse('Give true or false.')),
  write: String,
};

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** @example days({ max: 90, most: 10 }) // at most ten of them, the last after 90 days */
export const days = ({ max, most }: { max: number; most: number }): SettingKind<readonly number[]> => ({
  name: SettingKindName.DAYS,
  ...{ min: 0, max, unit: 'days' },
  parse: (text) => {
    const found = parts(text).map((part) => integerOf(part, 0, max));
    if (found.length > most) return refuse(`Give at most ${most} days.`);
    if (found.some((day, index) => index > 0 && day <= (found[index - 1] ?? 0)))
      return refuse('Give the days in ascending order, none of them twice.');
    return found;
  },
  write: (value) => value.join(', '),
});

/** @example line({ max: 60 }) */
export const line = ({ max }: { max: number }): SettingKind<string> => ({
  name: SettingKindName.TEXT,
  max,
  parse: (text) => {
    const value = text.trim();
    if (value === '' || value.length > max || /[\r\n]/.test(value))
      return refuse(`Give a line of 1 to ${max} characters.`);
    return value;
  },
  write: (value) => value,
});

/** @example emails({ most: 10 }) */
export const emails = ({ most }: { most: number }): SettingKind<readonly string[]> => ({
  name: SettingKindName.EMAILS,
  max: most,
  parse: (text) => {
    const found = parts(text);
    if (found.length > most) return refuse(`Give at most ${most} addresses.`);
    const wrong = found.find((address) => !/^[^\s@,<>"]+@[^\s@,<>"]+\.[^\s@,<>"]+$/.test(address));
    if (wrong) return refuse(`${wrong} is no e-mail address.`);
    return found;
  },
  write: (value) => value.join(', '),
});
