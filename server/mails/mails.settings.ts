import { wholeNumber } from '../system/setting-kind.ts';
import { defineSetting, SettingCategory } from '../system/setting.ts';

export const keepMailDays = defineSetting({
  key: 'mail.keepDays',
  category: SettingCategory.NOTIFICATIONS,
  label: 'Keep mails for',
  description: 'How long what was sent can be read under Mails. Then it is deleted for good.',
  kind: wholeNumber({ min: 1, max: 3_650, unit: 'days' }),
  initial: () => 365,
});
