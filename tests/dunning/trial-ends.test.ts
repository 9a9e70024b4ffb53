import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { dayWords } from '../../server/subscriptions/day-words.ts';
import type { Actor } from '../kit/product.ts';
import { mutate } from '../subscriptions/acts.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

const dayMs = 86_400_000;
const { TRIALING, ACTIVE } = SubscriptionStatus;
let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
beforeEach(async () => void (admin = await world.anAdmin()));

const now = (): Date => world.product.runtime.clock.now();
const inDays = (days: number): Date => new Date(now().getTime() + days * dayMs);
const pass = (days: number): void =>
  world.product.runtime.clock.setOffset(inDays(days).getTime() - Date.now());
/** What the ticker does every minute; twice, because it may come late and then again. */
async function look(): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await world.product.runtime.pool.query(`select graphile_worker.add_job('tell-of-trial-ends', '{}')`);
    await world.product.runJobs();
  }
}
const set = (days: number | null): Promise<unknown> =>
  admin.get(
    `mutation ($settings: [SettingInput!]!) { updateSettings(settings: $settings, reason: "As agreed") { key } }`,
    { settings: [{ key: 'dunning.trialNoticeDays', value: days === null ? null : String(days) }] },
  );
/** A trial, and what its owner has been told of its end so far. */
async function aTrial(days: number): Promise<{ id: string; end: Date; told: () => Promise<string[]> }> {
  const { organization, owner } = await world.anOrganization();
  const end = inDays(days);
  const { id } = await world.aSubscription({ organization, status: TRIALING, plan: 'PRO', trialEndsAt: end });
  const told = async (): Promise<string[]> => {
    await look();
    return world.product.mails
      .filter(({ to, subject }) => to === owner.email && subject.includes('your trial ends on'))
      .map(({ text }) => text);
  };
  return { id, end, told };
}

test('the owner of a trial is written to three days before its end, once, with the plan and the day', async () => {
  const { told, end } = await aTrial(5);
  expect(await told()).toEqual([]);
  pass(1.9);
  expect(await told()).toEqual([]);
  pass(0.2);
  const [mail, ...more] = await told();
  expect(more).toEqual([]);
  expect(mail).toContain('The trial of Pro that company-');
  expect(mail).toContain(`ends on ${dayWords(end)} (UTC)`);
  pass(1);
  expect(await told()).toHaveLength(1);
});

test('a trial that is extended is told of again, before its new end and not earlier', async () => {
  const { id, told } = await aTrial(2);
  expect(await told()).toHaveLength(1);
  const { data } = await mutate(admin, 'extendTrial', { subscriptionId: id, days: 10 });
  const end = new Date(data?.['extendTrial']?.trialEndsAt ?? 0);
  expect(await told()).toHaveLength(1);
  pass(9.5);
  const mails = await told();
  expect(mails).toHaveLength(2);
  expect(mails[1]).toContain(dayWords(end));
});

test('nobody is told of a trial that is over, or has been paid for, nor where the settings say so', async () => {
  const over = await aTrial(-1);
  const paid = await aTrial(1);
  await mutate(admin, 'overrideSubscription', { subscriptionId: paid.id, status: ACTIVE });
  await set(0);
  const silent = await aTrial(1);
  expect(await silent.told()).toEqual([]);
  await set(null);
  expect(await silent.told()).toHaveLength(1);
  expect(await over.told()).toEqual([]);
  expect(await paid.told()).toEqual([]);
});
