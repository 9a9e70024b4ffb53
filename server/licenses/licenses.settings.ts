import { wholeNumber } from '../system/setting-kind.ts';
import { defineSetting, SettingCategory } from '../system/setting.ts';

export const licenseNoticeDays = defineSetting({
  key: 'licenses.noticeDays',
  category: SettingCategory.NOTIFICATIONS,
  label: 'Notice before a license ends',
  description: 'How many days before the end of a license its owner is written to. Zero: not at all.',
  kind: wholeNumber({ min: 0, max: 90, unit: 'days' }),
  initial: () => 14,
});
