import { registerEnumType } from 'type-graphql';

export enum LicenseStatus {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
}
registerEnumType(LicenseStatus, {
  name: 'LicenseStatus',
  description: 'How a license stands.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    EXPIRED: { description: 'It has reached its end. `extendLicense` gives it another one.' },
    SUSPENDED: { description: 'It does not work until somebody lifts the suspension.' },
    REVOKED: { description: 'It works no more, for good. `reissueLicense` puts another one in its place.' },
  },
});
