import { days, emails, toggle, wholeNumber } from '../system/setting-kind.ts';
import { defineSetting, SettingCategory } from '../system/setting.ts';

export const noticeDays = defineSetting({
  key: 'dunning.noticeDays',
  category: SettingCategory.BILLING,
  label: 'Mails about a failed payment',
  description:
    'How many days after the first failure the owner is written to; 0 is at once. What lies in the past when it is set is not sent later.',
  kind: days({ max: 90, most: 10 }),
  initial: () => [0, 3, 7, 12],
});

export const suspendAutomatically = defineSetting({
  key: 'dunning.suspendAutomatically',
  category: SettingCategory.BILLING,
  label: 'Suspend automatically',
  description:
    'Suspends an organization whose payment stays past due, and lets it in again when it has paid. Its data is kept.',
  kind: toggle,
  initial: () => false,
});

export const suspendAfterDays = defineSetting({
  key: 'dunning.suspendAfterDays',
  category: SettingCategory.BILLING,
  label: 'Suspend after',
  description: 'How many days after the first failure, where suspending automatically is switched on.',
  kind: wholeNumber({ min: 1, max: 365, unit: 'days' }),
  initial: () => 21,
});

export const trialNoticeDays = defineSetting({
  key: 'dunning.trialNoticeDays',
  category: SettingCategory.BILLING,
  label: 'Notice before a trial ends',
  description: 'How many days before the end of a trial its owner is written to. Zero: not at all.',
  kind: wholeNumber({ min: 0, max: 60, unit: 'days' }),
  initial: () => 3,
});

export const alertRecipients = defineSetting({
  key: 'dunning.alertRecipients',
  category: SettingCategory.NOTIFICATIONS,
  label: 'Tell of failed renewals',
  description: 'Who of the staff gets a mail when a renewal could not be collected.',
  kind: emails({ most: 10 }),
  initial: () => [],
});

export const alertFromAmount = defineSetting({
  key: 'dunning.alertFromAmount',
  category: SettingCategory.NOTIFICATIONS,
  label: 'From an amount of',
  description:
    'Only renewals over at least this many units of their own currency: 100 is $100, €100 or ¥100.',
  kind: wholeNumber({ min: 0, max: 1_000_000_000 }),
  initial: () => 0,
});
