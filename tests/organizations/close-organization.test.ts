import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { eraseClosedOrganizations } from '../../server/organizations/erase-closed.job.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { enqueue } from '../../server/kit/job.ts';
import { findTraces } from '../kit/find-traces.ts';
import type { Actor } from '../kit/product.ts';

const close =
  'mutation ($id: ID!) { closeOrganization(id: $id, reason: "Asked for it") { state closedAt erasureDueAt stateReason } }';
const reopen =
  'mutation ($id: ID!) { reopenOrganization(id: $id, reason: "Changed their mind") { state closedAt erasureDueAt } }';
const password = 'a password of length';
const day = 86_400_000;

let world: BillingWorld;
let mira: Actor;
let count = 0;

beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
});
beforeEach(async () => {
  mira = await world.anAdmin();
  world.product.runtime.clock.setOffset(0);
});
afterAll(() => world.close());

async function lonely(): Promise<{ id: string; name: string; email: string; userId: string }> {
  const word = `zwiebelturm${'abcdefghij'.charAt((count += 1))}`;
  const email = `owner@${word}.example`;
  const { organization, user } = await world.product.arrange((ctx) =>
    signUp(ctx, {
      email,
      password,
      name: 'Otto Owner',
      organization: { name: `The ${word}`, slug: word, phone: `+49 30 77${count}` },
    }),
  );
  return { id: organization.id, name: word, email, userId: user.id };
}
/** As the worker does every minute. */
async function aMinuteLater(days: number): Promise<void> {
  world.product.runtime.clock.setOffset(days * day);
  await world.product.arrange((ctx) => enqueue(ctx, eraseClosedOrganizations, {}));
  await world.product.runJobs();
}
const row = (id: string): Promise<Organization> =>
  world.product.runtime.orm.em.fork().findOneOrFail(Organization, id);

describe('closing an organization', () => {
  test('sends its members out, tells the owner until when it can be undone, and is undone', async () => {
    const { id, email, userId } = await lonely();
    const owner = await world.product.actingAs({ id: userId });
    const { closeOrganization } = await mira.get<{
      closeOrganization: { state: string; closedAt: string; erasureDueAt: string };
    }>(close, { id });
    expect(closeOrganization).toMatchObject({ state: 'CLOSED', stateReason: 'Asked for it' });
    expect(Date.parse(closeOrganization.erasureDueAt) - Date.parse(closeOrganization.closedAt)).toBe(
      30 * day,
    );
    expect(await owner.get('{ viewer { user { id } } }')).toEqual({ viewer: null });
    const signIn = `mutation { signIn(input: { email: "${email}", password: "${password}" }) { outcome } }`;
    expect((await world.product.stranger().ask(signIn)).code).toBe('ORGANIZATION_CLOSED');
    await world.product.runJobs();
    expect(world.product.mails.find(({ to }) => to === email)?.text).toContain(
      closeOrganization.erasureDueAt.slice(0, 10),
    );

    expect(await mira.get(reopen, { id })).toEqual({
      reopenOrganization: { state: 'ACTIVE', closedAt: null, erasureDueAt: null },
    });
    expect((await world.product.stranger().ask(signIn)).code).toBeUndefined();
    await aMinuteLater(40);
    expect((await row(id)).erasedAt).toBeNull();
  });

  test('gives back the suspension that it found', async () => {
    const { id } = await lonely();
    await mira.get('mutation ($id: ID!) { suspendOrganization(id: $id, reason: "Unpaid") { id } }', { id });
    await mira.get(close, { id });
    expect(
      (await mira.ask('mutation ($id: ID!) { activateOrganization(id: $id, reason: "Paid") { id } }', { id }))
        .code,
    ).toBe('ORGANIZATION_CLOSED');
    expect(await mira.get(reopen, { id })).toMatchObject({ reopenOrganization: { state: 'SUSPENDED' } });
  });

  test('is refused while a subscription is live, and not once it has ended', async () => {
    const { organizationId: id, subscription } = await world.aCompany();
    expect((await mira.ask(close, { id })).code).toBe('ORGANIZATION_HAS_SUBSCRIPTION');
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(Subscription, { id: subscription.id }, { status: SubscriptionStatus.CANCELED }),
    );
    expect((await mira.ask(close, { id })).code).toBeUndefined();
  });

  test('erases it after thirty days, and no day earlier; what was bought stays', async () => {
    const { organizationId: id, subscription } = await world.aCompany();
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(Subscription, { id: subscription.id }, { status: SubscriptionStatus.CANCELED }),
    );
    const { id: other, name } = await lonely();
    for (const each of [id, other]) await mira.get(close, { id: each });
    await aMinuteLater(29.9);
    expect(await row(other)).toMatchObject({ erasedAt: null, slug: name });
    await aMinuteLater(30.1);
    expect(await row(other)).toMatchObject({ name: 'Erased organization', phone: null, state: 'CLOSED' });
    expect(await row(id)).toMatchObject({ name: 'Erased organization', slug: `erased-${id}` });
    expect(await findTraces(world.product, [`The ${name}`])).toEqual([]);
    const { memberships, subscriptions } = (
      await mira.get<{
        organization: { memberships: { totalCount: number }; subscriptions: { totalCount: number } };
      }>(
        'query ($id: ID!) { organization(id: $id) { memberships { totalCount } subscriptions { totalCount } } }',
        { id },
      )
    ).organization;
    expect([memberships.totalCount, subscriptions.totalCount]).toEqual([0, 1]);
    world.product.runtime.clock.setOffset(0);
    expect((await mira.ask(reopen, { id: other })).code).toBe('ORGANIZATION_ERASED');
  });
});

describe('changing an organization', () => {
  const update =
    'mutation ($id: ID!, $input: UpdateOrganizationInput!) { updateOrganization(id: $id, input: $input) { name slug country phone } }';

  test('changes what is sent, clears what is null, and leaves the rest', async () => {
    const { id, name } = await lonely();
    expect(
      await mira.get(update, { id, input: { name: ' Neuer Turm ', country: 'DE', phone: null } }),
    ).toEqual({
      updateOrganization: { name: 'Neuer Turm', slug: name, country: 'DE', phone: null },
    });
  });

  test('names the field that is wrong', async () => {
    const [one, other] = [await lonely(), await lonely()];
    expect(await mira.ask(update, { id: one.id, input: { slug: other.name } })).toMatchObject({
      code: 'SLUG_TAKEN',
      fields: ['slug'],
    });
    for (const input of [
      { slug: 'Not a slug' },
      { country: 'Germany' },
      { name: '  ' },
      { name: null },
      { phone: '1'.repeat(41) },
    ]) {
      expect(await mira.ask(update, { id: one.id, input })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: Object.keys(input),
      });
    }
    await mira.get(close, { id: one.id });
    expect((await mira.ask(update, { id: one.id, input: { name: 'Late' } })).code).toBe(
      'ORGANIZATION_CLOSED',
    );
  });
});
