import { ref } from '@mikro-orm/core';
import type { SubscriptionStatus } from '../billing/provider.ts';
import { findPlan } from './find-plan.ts';
import type { Ctx } from '../kit/context.ts';
import { OverrideField } from './override-field.ts';
import type { Subscription } from './subscription.entity.ts';

/** What of a subscription can be overridden; limits belong to the organization. */
export type SubscriptionField = Exclude<OverrideField, OverrideField.LIMIT>;

interface Codec {
  read(subscription: Subscription): Promise<string | null> | string | null;
  write(ctx: Ctx, subscription: Subscription, text: string | null): Promise<void> | void;
}

const textOf = (date: Date | null | undefined): string | null => date?.toISOString() ?? null;
const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Each overridable column as the text that an override keeps of it. */
export const overrideValues: Readonly<Record<SubscriptionField, Codec>> = {
  [OverrideField.PLAN]: {
    read: async ({ plan }) => (await plan.loadOrFail()).key,
    write: async (ctx, subscription, key) => {
      subscription.plan = ref(await findPlan(ctx, subscription.product.id, required(key)));
    },
  },
  [OverrideField.STATUS]: {
    read: ({ status }) => status,
    write: (_, subscription, status) => {
      subscription.status = required(status) as SubscriptionStatus;
    },
  },
  [OverrideField.PRICE]: {
    read: ({ unitAmount }) => String(unitAmount),
    write: (_, subscription, amount) => {
      subscription.unitAmount = Number(required(amount));
    },
  },
  [OverrideField.TRIAL_ENDS_AT]: {
    read: ({ trialEndsAt }) => textOf(trialEndsAt),
    write: (_, subscription, date) => {
      subscription.trialEndsAt = dateOf(date);
    },
  },
  [OverrideField.ACCESS_ENDS_AT]: {
    read: ({ accessEndsAt }) => textOf(accessEndsAt),
    write: (_, subscription, date) => {
      subscription.accessEndsAt = dateOf(date);
    },
  },
};

function required(text: string | null): string {
  if (text === null) throw new Error('only dates can be overridden with nothing');
  return text;
}
