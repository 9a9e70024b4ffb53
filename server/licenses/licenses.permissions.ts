import { perMinute } from '../kit/rate-limit.ts';
import { anyone, can, ownOr, ownOrEither } from '../kit/rules.ts';
import { machinesFit, notClosed } from './undo-license-acts.ts';

export const permissions = {
  'license.read': 'Read licenses, their machines and their batches',
  'license.write': 'Issue, change, suspend and revoke licenses',
  'licenseOffer.write': 'Put licenses on sale, change and retire what is offered',
};

const write = can('license.write');
const offer = can('licenseOffer.write');
const read = can('app.licenses.read');
const activate = can('app.licenses.activate');

export const rules = {
  Query: {
    licenses: ownOr('license.read'),
    license: ownOr('license.read'),
    licenseBatches: can('license.read'),
    licenseBatch: can('license.read'),
    licenseOffers: ownOrEither('license.read', 'app.orders.write'),
    licenseOffer: ownOr('license.read'),
    licenseSigningKey: anyone,
    validateLicense: read,
    licenseFile: read,
  },
  Mutation: {
    issueLicense: write,
    issueLicenses: write,
    assignLicense: write,
    updateLicense: write,
    suspendLicense: write,
    unsuspendLicense: write,
    extendLicense: write,
    revokeLicense: write,
    reissueLicense: write,
    releaseActivation: write,
    createLicenseOffer: offer,
    updateLicenseOffer: offer,
    archiveLicenseOffer: offer,
    restoreLicenseOffer: offer,
    activateLicense: activate,
    deactivateLicense: activate,
    checkOutLease: activate,
    heartbeatLease: activate,
    releaseLease: activate,
  },
};

/** What programs do is limited by their keys. */
export const limits = {
  issueLicense: perMinute(20),
  issueLicenses: perMinute(5),
  assignLicense: perMinute(20),
  updateLicense: perMinute(20),
  suspendLicense: perMinute(20),
  unsuspendLicense: perMinute(20),
  extendLicense: perMinute(20),
  revokeLicense: perMinute(20),
  reissueLicense: perMinute(10),
  releaseActivation: perMinute(20),
};

const permission = 'license.write';
const offers = { permission: 'licenseOffer.write' };

export const undoable = {
  assignLicense: { permission, also: notClosed },
  updateLicense: { permission, also: machinesFit },
  suspendLicense: { permission },
  unsuspendLicense: { permission },
  extendLicense: { permission },
  createLicenseOffer: offers,
  updateLicenseOffer: offers,
  archiveLicenseOffer: offers,
  restoreLicenseOffer: offers,
};

const byPrograms = 'Programs do it at once, and nobody looks at it before.';

export const withoutPreview = {
  activateLicense: byPrograms,
  deactivateLicense: byPrograms,
  checkOutLease: byPrograms,
  heartbeatLease: byPrograms,
  releaseLease: byPrograms,
};

const ofLease = 'Each machine says it every few minutes; the lease is its own record.';

export const ownRecord = { heartbeatLease: ofLease, releaseLease: ofLease };
