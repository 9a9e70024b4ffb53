import { CreateLicenseOfferInputForm } from '../kit/forms.generated.ts';
import { faultsOf, type FieldFault } from '../kit/form-fields.ts';
import type { LicenseOfferRowFragment } from './offers.generated.ts';

/** An offer as somebody types it. */
export interface OfferDraft {
  appId: string | undefined;
  planId: string | undefined;
  unitAmount: number | undefined;
  currency: string;
  validDays: number | undefined;
  machineLimit: number | undefined;
  floatingSeats: number | undefined;
}

export const offerDraftOf = (row?: LicenseOfferRowFragment): OfferDraft => ({
  ...{ appId: row?.app?.id, planId: row?.plan?.id, unitAmount: row?.unitAmount },
  ...{ currency: row?.currency ?? 'USD', validDays: row?.validDays ?? undefined },
  ...{ machineLimit: row?.machineLimit ?? undefined, floatingSeats: row?.floatingSeats ?? undefined },
});

const labels = {
  appId: 'App',
  planId: 'Plan',
  unitAmount: 'Price',
  currency: 'Currency',
  validDays: 'Days it works',
  machineLimit: 'Machines',
  floatingSeats: 'Shared places',
};

/** What is missing or out of bounds. */
export const offerFaults = (draft: OfferDraft): FieldFault[] =>
  faultsOf(CreateLicenseOfferInputForm, { ...draft }, labels);

/** What the mutations take, once nothing is wrong with it. */
export const offerOf = ({ unitAmount = 0, currency, ...terms }: OfferDraft) => ({
  ...{ unitAmount, currency, validDays: terms.validDays ?? null },
  ...{ machineLimit: terms.machineLimit ?? null, floatingSeats: terms.floatingSeats ?? null },
});
