import { registerEnumType } from 'type-graphql';
import type { Config } from '../kit/config.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { SettingKind } from './setting-kind.ts';
import { SettingValue } from './setting-value.entity.ts';

/** The tabs of the page, in their order. */
export enum SettingCategory {
  GENERAL = 'GENERAL',
  BILLING = 'BILLING',
  NOTIFICATIONS = 'NOTIFICATIONS',
}
registerEnumType(SettingCategory, {
  name: 'SettingCategory',
  description: 'What a setting belongs to; a tab of the settings page.',
  valuesConfig: {
    GENERAL: { description: 'The product as a whole: its name, trials.' },
    BILLING: { description: 'What happens when payments fail.' },
    NOTIFICATIONS: { description: 'Who is told of what, and how long that is kept.' },
  },
});

/** A setting that a module declares: edited in the product, and true for all of its processes at once. */
export interface Setting<T> {
  /** module.name, and never another one: rows are found by it. */
  readonly key: string;
  readonly category: SettingCategory;
  readonly label: string;
  readonly description: string;
  readonly kind: SettingKind<T>;
  /** What holds until somebody sets it: the environment may say so. */
  readonly initial: (config: Config) => T;
}

const settings = new Map<string, Setting<unknown>>();

/**
 * Declares a setting, in the module that reads it. The page, the API, the audit and the undo know it thereby.
 *
 * @example export const graceDays = defineSetting({ key: 'dunning.graceDays', category: SettingCategory.BILLING, kind: wholeNumber({ min: 0, max: 90, unit: 'days' }), … });
 */
export function defineSetting<T>(setting: Setting<T>): Setting<T> {
  if (settings.has(setting.key)) throw new Error(`Two settings are called ${setting.key}.`);
  settings.set(setting.key, setting as Setting<unknown>);
  return setting;
}

/** Every setting, by category and then as modules declare them. */
export const allSettings = (): Setting<unknown>[] => {
  const order = Object.values(SettingCategory);
  return [...settings.values()].sort(
    (one, other) => order.indexOf(one.category) - order.indexOf(other.category),
  );
};

export function findSetting(key: string): Setting<unknown> {
  const setting = settings.get(key);
  if (!setting) throw new UserError('SETTING_UNKNOWN', `There is no setting ${key}.`, { field: 'key' });
  return setting;
}

/**
 * What a setting says now, in the transaction of whoever asks: a preview of a change sees the change.
 *
 * @example const days = await readSetting(ctx, graceDays);
 */
export async function readSetting<T>(ctx: Pick<Ctx, 'em' | 'config'>, setting: Setting<T>): Promise<T> {
  const [row] = await ctx.em.execute<Pick<SettingValue, 'value'>[]>(
    'select value from setting where key = ?',
    [setting.key],
  );
  return row ? setting.kind.parse(row.value) : setting.initial(ctx.config);
}
