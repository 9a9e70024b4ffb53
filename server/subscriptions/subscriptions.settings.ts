import { wholeNumber } from '../system/setting-kind.ts';
import { defineSetting, SettingCategory } from '../system/setting.ts';

export const trialDays = defineSetting({
  key: 'subscriptions.trialDays',
  category: SettingCategory.GENERAL,
  label: 'Length of a trial',
  description: 'How long a trial is where the plan does not say. Zero: such plans cannot be tried.',
  kind: wholeNumber({ min: 0, max: 365, unit: 'days' }),
  initial: (config) => config.trialDays,
});

export const graceDays = defineSetting({
  key: 'subscriptions.graceDays',
  category: SettingCategory.BILLING,
  label: 'Days of grace',
  description:
    'How long customers keep their access while a payment is past due, counted from the first failure. It holds at once for those who are past due now.',
  kind: wholeNumber({ min: 0, max: 365, unit: 'days' }),
  initial: (config) => config.graceDays,
});
