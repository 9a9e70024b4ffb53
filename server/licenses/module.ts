import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { expireLicenses } from './expire-licenses.job.ts';
import './forget-names.ts';
import { LicenseActivation } from './license-activation.entity.ts';
import { LicenseActsResolver } from './license-acts.resolver.ts';
import { LicenseBatch } from './license-batch.entity.ts';
import { LicenseLease } from './license-lease.entity.ts';
import { LicenseOffer, LicenseOffers } from './license-offer.entity.ts';
import { LicenseOfferResolver } from './license-offer.resolver.ts';
import { LicenseUseResolver, LicenseValidationResolver } from './license-use.resolver.ts';
import { License, Licenses } from './license.entity.ts';
import './license.fields.ts';
import { LicenseResolver } from './license.resolver.ts';
import { limits, ownRecord, permissions, rules, undoable, withoutPreview } from './licenses.permissions.ts';
import { timeline } from './licenses.timeline.ts';
import { observeLicense } from './observe-license.ts';
import { tellOfLicenseEnds } from './tell-of-license-ends.job.ts';

export const licenses = defineModule({
  name: 'licenses',
  entities: [LicenseBatch, License, LicenseActivation, LicenseLease, LicenseOffer],
  resolvers: [
    LicenseResolver,
    LicenseActsResolver,
    LicenseUseResolver,
    LicenseValidationResolver,
    LicenseOfferResolver,
  ],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  ownRecord,
  observers: { License: observeLicense },
  timeline,
  jobs: [everyMinute(expireLicenses), everyMinute(tellOfLicenseEnds)],
  // a lease is its own record, and says so every few minutes
  exempt: ['license_lease'],
  labels: {
    license: 'key',
    license_batch: 'name',
    license_offer: 'name',
    license_activation: 'coalesce(name, left(fingerprint, 12))',
  },
  exports: {
    licenses: csv(Licenses, 'license.read', {
      Key: 'key',
      App: 'app.name',
      Plan: 'plan.name',
      Status: 'status',
      Organization: 'organization.name',
      Holder: 'user.name',
      'Holder e-mail': 'user.email',
      Domain: 'domain',
      Machines: 'machineLimit',
      'Machines in use': 'machinesInUse',
      Floating: 'floatingSeats',
      Free: 'isFree',
      Issued: 'createdAt',
      Expires: 'expiresAt',
      Batch: 'batch.name',
      Note: 'note',
    }),
    licenseOffers: csv(LicenseOffers, 'license.read', {
      Offer: 'name',
      App: 'app.name',
      Plan: 'plan.name',
      Currency: 'currency',
      Price: 'price',
      'Valid days': 'validDays',
      Machines: 'machineLimit',
      Floating: 'floatingSeats',
      Retired: 'archivedAt',
      Created: 'createdAt',
    }),
  },
});
