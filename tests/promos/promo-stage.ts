import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';
import type { Actor, Answer } from '../kit/product.ts';

export let world: PlanWorld;
export let admin: Actor;
// limits count for each actor
let admins: Actor[];
let turn = 0;
export const next = (): Actor => admins[(turn += 1) % admins.length] ?? admin;
export async function openStage(): Promise<void> {
  world = await openPlanWorld();
  admins = await Promise.all(Array.from({ length: 8 }, () => world.anAdmin()));
}
export const takeTurn = (): void => void (admin = next());

let codes = 0;
export const fresh = (): string => `CODE_${(codes += 1)}`;
export const twenty = { kind: 'PERCENTAGE', percent: 20, duration: 'FOREVER' };

export interface Made {
  id: string;
  code: string;
  status: string;
  timesUsed: number;
  liveCount: number;
}
const shownCode = 'id code status timesUsed liveCount';
export const create = (input: object, by = admin): Promise<Answer<{ createPromoCode: Made }>> =>
  by.ask<{ createPromoCode: Made }, object>(
    `mutation ($input: CreatePromoCodeInput!) { createPromoCode(input: $input) { ${shownCode} } }`,
    { input: { code: fresh(), ...twenty, ...input } },
  );
export const made = async (input: object = {}): Promise<Made> => {
  const { data, errors } = await create(input);
  if (!data) throw new Error(errors[0]?.message);
  return data.createPromoCode;
};
export const update = (id: string, input: object): Promise<Answer<{ updatePromoCode: Made }>> =>
  admin.ask<{ updatePromoCode: Made }, object>(
    `mutation ($id: ID!, $input: UpdatePromoCodeInput!) { updatePromoCode(id: $id, input: $input) { ${shownCode} } }`,
    { id, input },
  );
export const read = async (id: string): Promise<Made> =>
  (
    await admin.get<{ promoCode: Made }, object>(`query ($id: ID!) { promoCode(id: $id) { ${shownCode} } }`, {
      id,
    })
  ).promoCode;

export interface Told {
  id: string;
  promo: { code: string; endedAt: string | null; spared: { amount: number } } | null;
  discount: { percent: number | null; amountOff: { amount: number } | null; note: string } | null;
  discountBesidePromo: { percent: number | null; amountOff: { amount: number } | null; note: string } | null;
  recurringAfterDiscount: { amount: number };
}
export const shown = `id promo { code endedAt spared { amount } } discount { percent amountOff { amount } note }
  discountBesidePromo { percent amountOff { amount } note } recurringAfterDiscount { amount }`;
type Acted = Answer<{ act: { status: string; subscription: Told } }>;
export const act = (name: string, type: string, input: object, by = admin): Promise<Acted> =>
  by.ask<{ act: { status: string; subscription: Told } }, object>(
    `mutation ($input: ${type}!) { act: ${name}(input: $input) { status subscription { ${shown} } } }`,
    { input: { reason: 'They asked for it', ...input } },
  );
export const apply = (subscriptionId: string, promoCode: string, by = admin): Promise<Acted> =>
  act('applyPromoCode', 'ApplyPromoCodeInput', { subscriptionId, promoCode }, by);
export const remove = (subscriptionId: string): Promise<Acted> =>
  act('removePromoCode', 'PauseSubscriptionInput', { subscriptionId });
export const agree = (subscriptionId: string, values: object): Promise<Acted> =>
  act('setDiscount', 'SetDiscountInput', { subscriptionId, ...values });

export const check = async (promoCode: string, more: object = {}, by = admin) => {
  const { data, code } = await by.ask<{ checkPromoCode: Record<string, unknown> }, object>(
    `query ($input: CheckPromoCodeInput!) { checkPromoCode(input: $input) {
      isValid refusal message percent monthlyAmount { amount } duration durationMonths before { amount } after { amount currency } } }`,
    { input: { promoCode, planId: world.planId('PRO'), ...more } },
  );
  return data?.checkPromoCode ?? { code };
};
export const days = (count: number): string =>
  new Date(world.product.runtime.clock.now().getTime() + count * 86_400_000).toISOString();
