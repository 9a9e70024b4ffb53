import { ProviderName } from './provider.ts';

export interface Capabilities {
  /** Has an API that commands can be sent to. */
  readonly commands: boolean;
  /** Charges or credits the rest of a period when a subscription changes. */
  readonly prorates: boolean;
  /** Stops billing and access of its own accord, and not only the collection. */
  readonly pauses: boolean;
  /** Changes a subscription by itself when its period ends. */
  readonly schedules: boolean;
  /** Takes a share or an amount off every bill. */
  readonly discounts: boolean;
  /** A refund is decided when it is asked for, and not days later. */
  readonly refundsAtOnce: boolean;
}

/** What each provider can do; verbs ask here and never for a name. */
export const capabilities: Readonly<Record<ProviderName, Capabilities>> = {
  [ProviderName.STRIPE]: {
    commands: true,
    prorates: true,
    pauses: false,
    schedules: true,
    discounts: true,
    refundsAtOnce: true,
  },
  [ProviderName.PADDLE]: {
    commands: true,
    prorates: true,
    pauses: true,
    schedules: true,
    discounts: true,
    refundsAtOnce: false,
  },
  [ProviderName.PAYPAL]: {
    commands: true,
    prorates: false,
    pauses: true,
    schedules: false,
    discounts: false,
    refundsAtOnce: true,
  },
  [ProviderName.MANUAL]: {
    commands: false,
    prorates: false,
    pauses: true,
    schedules: false,
    discounts: true,
    refundsAtOnce: false,
  },
};
