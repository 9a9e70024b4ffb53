const icons: Readonly<Record<string, string>> = {
  LOGIN: 'i-lucide-log-in',
  SIGNUP: 'i-lucide-user-plus',
  ONBOARDING: 'i-lucide-flag',
  BILLING: 'i-lucide-credit-card',
  REFUND: 'i-lucide-undo-2',
  CREDITS: 'i-lucide-coins',
  SUBSCRIBED: 'i-lucide-repeat',
  MEMBER_JOINED: 'i-lucide-users',
  PASSWORD_RESET: 'i-lucide-key-round',
  TWO_FACTOR: 'i-lucide-smartphone',
  ADMIN_ACTION: 'i-lucide-shield-check',
  ADMIN_ACTION_ON_USER: 'i-lucide-shield-user',
  LICENSE: 'i-lucide-laptop',
  MAIL: 'i-lucide-mail',
  DUNNING: 'i-lucide-bell-ring',
  NOTE: 'i-lucide-sticky-note',
};

/**
 * The icon of a type of event; one for all that have none of their own.
 *
 * @example
 * iconOf('LOGIN'); // 'i-lucide-log-in'
 */
export function iconOf(type: string): string {
  return icons[type] ?? 'i-lucide-circle-dot';
}
