import {
  ActivateLicenseDocument,
  ArticlesDocument,
  CaptureHoldDocument,
  CheckOutLeaseDocument,
  CreditBalanceDocument,
  CurrentKeyDocument,
  CustomerDocument,
  DeactivateLicenseDocument,
  HeartbeatLeaseDocument,
  HoldCreditsDocument,
  LicenseFileDocument,
  OpenCheckoutDocument,
  OrderDocument,
  RecordActivitiesDocument,
  ReleaseHoldDocument,
  ReleaseLeaseDocument,
  RemoveCustomerMemberDocument,
  SpendCreditsDocument,
  UpsertOrganizationDocument,
  UpsertUserDocument,
  ValidateLicenseDocument,
  type ActivateLicenseMutationVariables,
  type CheckOutLeaseMutationVariables,
  type HoldCreditsMutationVariables,
  type LicenseFileQueryVariables,
  type OpenCheckoutMutationVariables,
  type RecordActivitiesMutationVariables,
  type RemoveCustomerMemberMutationVariables,
  type SpendCreditsMutationVariables,
  type UpsertOrganizationMutationVariables,
  type UpsertUserMutationVariables,
  type ValidateLicenseQueryVariables,
} from './operations.generated.ts';
import { send, type Operation, type TransportOptions } from './transport.ts';

export { BursarError, type FieldProblem } from './bursar-error.ts';
export type { Operation, TransportOptions } from './transport.ts';

/**
 * What an app asks of Bursar. Each method is one request, is sent again while it gets no answer, and throws a `BursarError` with the code
 * of the manual where it is refused.
 *
 * @example
 * const bursar = new Bursar({ url: 'https://bursar.example/graphql', key: process.env.BURSAR_KEY });
 * const customer = await bursar.customer('acct_1042');
 * if (customer?.access.level !== 'FULL') …
 */
export class Bursar {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** Any operation of yours, typed by its generated document. */
  ask<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result> {
    return send(this.#options, operation, variables);
  }

  /** The key that this client sends, and its app. */
  currentKey = async () => (await this.ask(CurrentKeyDocument, {})).currentKey;

  /** Makes a customer known, or brings what is known up to date. */
  upsertOrganization = async (input: UpsertOrganizationMutationVariables['input']) =>
    (await this.ask(UpsertOrganizationDocument, { input })).upsertOrganization;

  /** Makes a person known as a member of a customer, or brings what is known up to date. */
  upsertUser = async (input: UpsertUserMutationVariables['input']) =>
    (await this.ask(UpsertUserDocument, { input })).upsertUser;

  /** Takes a person out of a customer, and frees the seat. */
  removeCustomerMember = async (input: RemoveCustomerMemberMutationVariables['input']) =>
    (await this.ask(RemoveCustomerMemberDocument, { input })).removeCustomerMember;

  /** Keeps what customers did, 500 at once at most. */
  recordActivities = async (activities: RecordActivitiesMutationVariables['activities']) =>
    (await this.ask(RecordActivitiesDocument, { activities })).recordActivities.recorded;

  /** What a customer may use, and how much of it; null where the app calls nobody so. */
  customer = async (externalId: string) => (await this.ask(CustomerDocument, { externalId })).customer;

  /** What a customer can spend; null where the app calls nobody so. */
  creditBalance = async (externalId: string) =>
    (await this.ask(CreditBalanceDocument, { externalId })).creditBalance;

  /** Spends credits of a customer. Whoever sends the same idempotency key again spends nothing again, and gets the same answer. */
  spendCredits = async (input: SpendCreditsMutationVariables['input']) =>
    (await this.ask(SpendCreditsDocument, { input })).spendCredits;

  /** Lays credits aside until it is known what something costs. */
  holdCredits = async (input: HoldCreditsMutationVariables['input']) =>
    (await this.ask(HoldCreditsDocument, { input })).holdCredits;

  /** Spends what was laid aside, or a part of it. */
  captureHold = async (id: string, amount?: number) =>
    (await this.ask(CaptureHoldDocument, { id, amount })).captureHold;

  /** Gives back what was laid aside. */
  releaseHold = async (id: string) => (await this.ask(ReleaseHoldDocument, { id })).releaseHold;

  /** What customers of the app can buy once: packs of credits, and licenses. */
  articles = async () => {
    const { creditPacks, licenseOffers } = await this.ask(ArticlesDocument, {});
    return { packs: creditPacks.nodes, offers: licenseOffers.nodes };
  };

  /** Opens a page where a customer buys one of them: send the customer to its `url`. Whoever sends the same idempotency key again gets the same order. */
  openCheckout = async (input: OpenCheckoutMutationVariables['input']) =>
    (await this.ask(OpenCheckoutDocument, { input })).openCheckout;

  /** What has become of an order that the app has opened; null where it has opened none of this id. */
  order = async (id: string) => (await this.ask(OrderDocument, { id })).order;

  /** Whether a license lets somebody use the app, and why not. */
  validateLicense = async (asked: ValidateLicenseQueryVariables) =>
    (await this.ask(ValidateLicenseDocument, asked)).validateLicense;

  /** Gives a machine a place of a license. */
  activateLicense = async (input: ActivateLicenseMutationVariables['input']) =>
    (await this.ask(ActivateLicenseDocument, { input })).activateLicense;

  /** Gives the place of a machine back. */
  deactivateLicense = async (key: string, fingerprint: string) =>
    (await this.ask(DeactivateLicenseDocument, { key, fingerprint })).deactivateLicense;

  /** A license as a signed file, for a machine that works without a network. */
  licenseFile = async (asked: LicenseFileQueryVariables) =>
    (await this.ask(LicenseFileDocument, asked)).licenseFile;

  /** Takes a place of a shared license for some minutes. */
  checkOutLease = async (input: CheckOutLeaseMutationVariables['input']) =>
    (await this.ask(CheckOutLeaseDocument, { input })).checkOutLease;

  /** Keeps a place of a shared license for as long again. */
  heartbeatLease = async (id: string) => (await this.ask(HeartbeatLeaseDocument, { id })).heartbeatLease;

  /** Gives a place of a shared license back. */
  releaseLease = async (id: string) => (await this.ask(ReleaseLeaseDocument, { id })).releaseLease;
}
