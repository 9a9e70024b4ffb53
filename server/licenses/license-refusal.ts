import { registerEnumType } from 'type-graphql';

export enum LicenseRefusal {
  MISTYPED = 'MISTYPED',
  UNKNOWN = 'UNKNOWN',
  REVOKED = 'REVOKED',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  NO_ACCESS = 'NO_ACCESS',
  DOMAIN_MISMATCH = 'DOMAIN_MISMATCH',
  NOT_ACTIVATED = 'NOT_ACTIVATED',
}

/** The reasons in the order in which they are looked for, each in a sentence for whoever typed the key. */
export const refusals: Readonly<Record<LicenseRefusal, string>> = {
  MISTYPED: 'This is no license key: something was mistyped or left out.',
  UNKNOWN: 'This app has no license with this key.',
  REVOKED: 'This license was revoked.',
  SUSPENDED: 'This license is suspended.',
  EXPIRED: 'This license has expired.',
  NO_ACCESS: 'The organization of this license has no access now.',
  DOMAIN_MISMATCH: 'This license is bound to another domain.',
  NOT_ACTIVATED: 'This license was not activated on this machine.',
};

registerEnumType(LicenseRefusal, {
  name: 'LicenseRefusal',
  description: 'Why a license does not let anybody use the app. The first that holds is told.',
  valuesConfig: {
    MISTYPED: {
      description:
        'The key is none: its length, its letters or its check digits do not fit. Ask to type it again.',
    },
    UNKNOWN: { description: 'The app has no license with this key; whether another app has is not told.' },
    REVOKED: { description: 'It was taken away for good.' },
    SUSPENDED: { description: 'It was stopped, and may work again.' },
    EXPIRED: { description: 'Its end has come.' },
    NO_ACCESS: {
      description:
        'Its organization is suspended or closed; or it follows a subscription, which does not give full access now.',
    },
    DOMAIN_MISMATCH: {
      description: 'It is bound to a domain, and the one that was named is another, or none was.',
    },
    NOT_ACTIVATED: {
      description:
        'The machine that was named neither has a place of it nor holds a lease that has not run out.',
    },
  },
});
