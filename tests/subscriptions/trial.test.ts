import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import type { Actor } from '../kit/product.ts';
import { day, daysFromNow, mutate, override, startTrial } from './acts.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

const { STRIPE } = ProviderName;
const { CANCELED, TRIALING } = SubscriptionStatus;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
// limits count for each actor
beforeEach(async () => void (admin = await world.anAdmin()));

describe('a trial', () => {
  test('that runs is answered as it is; one that was is not begun anew', async () => {
    const { organization } = await world.anOrganization();
    const first = await startTrial(admin, world, organization, 'PRO');
    const again = await startTrial(admin, world, organization, 'STANDARD');
    expect(again.data?.['startTrial']).toEqual(first.data?.['startTrial']);
    await override(admin, { id: String(first.data?.['startTrial']?.id) }, { status: CANCELED });
    expect(await startTrial(admin, world, organization, 'PRO')).toMatchObject({ code: 'TRIAL_USED' });
  });

  test('is not offered by every plan', async () => {
    const { organization } = await world.anOrganization();
    expect(await startTrial(admin, world, organization, 'UNTRIED')).toMatchObject({
      code: 'PLAN_WITHOUT_TRIAL',
    });
  });

  test('is extended by days from its end, or until a date; its owner is told, with the new end', async () => {
    const { organization, owner } = await world.anOrganization();
    const { data } = await startTrial(admin, world, organization, 'PRO');
    const subscriptionId = data?.['startTrial']?.id;
    const longer = await mutate(admin, 'extendTrial', { subscriptionId, days: 10 });
    expect(daysFromNow(world, longer.data?.['extendTrial']?.trialEndsAt)).toBe(17);
    const until = new Date(Date.now() + 40 * day);
    const longest = await mutate(admin, 'extendTrial', { subscriptionId, until });
    expect(longest.data?.['extendTrial']?.trialEndsAt).toBe(until.toISOString());
    await world.product.runJobs();
    const mail = world.product.mails.filter(({ to }) => to === owner.email).at(-1);
    expect(mail?.text).toContain('Your trial of Pro now ends on');
  });

  test('that has ended comes alive again, from now', async () => {
    const subscription = await world.aSubscription({
      status: TRIALING,
      trialEndsAt: new Date(Date.now() - 5 * day),
    });
    const { data } = await mutate(admin, 'extendTrial', { subscriptionId: subscription.id, days: 3 });
    expect(daysFromNow(world, data?.['extendTrial']?.trialEndsAt)).toBe(3);
    expect(data?.['extendTrial']?.access.access.level).toBe('FULL');
  });

  test.each([
    [{}, 'BAD_USER_INPUT'],
    [{ days: 3, until: new Date('2040-01-01') }, 'BAD_USER_INPUT'],
    [{ days: 0 }, 'BAD_USER_INPUT'],
    [{ until: new Date(0) }, 'DATE_IN_THE_PAST'],
    [{ until: new Date(Date.now() + day) }, 'TRIAL_NOT_LONGER'],
  ])('is not extended by %j', async (more, code) => {
    const subscription = await world.aSubscription({
      status: TRIALING,
      trialEndsAt: new Date(Date.now() + 2 * day),
    });
    expect(await mutate(admin, 'extendTrial', { subscriptionId: subscription.id, ...more })).toMatchObject({
      code,
    });
  });

  test('that a provider will charge for is extended there; one that stands in for it, here', async () => {
    const charged = await world.aSubscription({
      provider: STRIPE,
      status: TRIALING,
      trialEndsAt: new Date(),
    });
    expect(await mutate(admin, 'extendTrial', { subscriptionId: charged.id, days: 3 })).toMatchObject({
      code: 'PROVIDER_BILLS_IT',
    });
    const ended = await world.aSubscription({ provider: STRIPE, status: CANCELED });
    await override(admin, ended, { status: TRIALING });
    const { data } = await mutate(admin, 'extendTrial', { subscriptionId: ended.id, days: 3 });
    expect(daysFromNow(world, data?.['extendTrial']?.trialEndsAt)).toBe(17);
    await world.mirror({ id: String(ended.providerSubscriptionId), status: CANCELED });
    expect(daysFromNow(world, (await world.read(ended.id)).trialEndsAt)).toBe(17);
  });
});
