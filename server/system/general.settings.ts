import { defineSetting, SettingCategory } from './setting.ts';
import { line } from './setting-kind.ts';

export const siteName = defineSetting({
  key: 'general.siteName',
  category: SettingCategory.GENERAL,
  label: 'Name of the product',
  description: 'How mails call the product that customers have bought from you.',
  kind: line({ max: 60 }),
  initial: () => 'Bursar',
});
