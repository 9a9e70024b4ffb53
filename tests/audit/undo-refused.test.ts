import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Feature } from '../../server/catalog/feature.entity.ts';
import { Meter } from '../../server/catalog/meter.entity.ts';
import { Membership, MembershipRole } from '../../server/organizations/membership.entity.ts';
import { arrangeUser } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import {
  aFeature,
  aMember,
  aMeter,
  anInvitation,
  anOrganization,
  aPlan,
  aPrice,
  fresh,
  idOf,
  keyOf,
  openStage,
  perform,
  state,
  undo,
  why,
  world,
} from './undo-stage.ts';

beforeAll(openStage);
afterAll(() => world.close());

interface Stage {
  act: string;
  given: string;
  /** What is done meanwhile. */
  later: string[];
  code: string;
}

/** What somebody does meanwhile, after which the rules of the act do not allow what was before. */
const meanwhile: Record<string, (by: Actor) => Promise<Stage>> = {
  'a change of an organization that was closed': async () => {
    const { id } = await anOrganization();
    const given = `id: "${id}", input: { name: "Other" }`;
    return {
      act: 'updateOrganization',
      given,
      code: 'ORGANIZATION_CLOSED',
      later: [`closeOrganization(id: "${id}", ${why}) { id }`],
    };
  },
  'the role of somebody who has left': async () => {
    const { id } = await aMember(await anOrganization());
    const later = [`removeMember(id: "${id}", ${why}) { id }`];
    return { act: 'changeMembershipRole', given: `id: "${id}", role: ADMIN`, code: 'MOVED_ON', later };
  },
  'a transfer, when the former owner has left': async () => {
    const organization = await anOrganization();
    const em = world.product.runtime.orm.em.fork();
    const owner = await em.findOneOrFail(Membership, { organization, role: MembershipRole.OWNER });
    const { id } = await aMember(organization);
    const later = [`removeMember(id: "${owner.id}", ${why}) { id }`];
    return { act: 'transferOwnership', given: `id: "${id}", ${why}`, code: 'MOVED_ON', later };
  },
  'the removal of somebody who has joined the staff': async () => {
    const { id, user } = await aMember(await anOrganization());
    const later = [`changeRole(input: { userId: "${user.id}", role: SUPPORT_ADMIN, ${why} }) { id }`];
    return { act: 'removeMember', given: `id: "${id}", ${why}`, code: 'MOVED_ON', later };
  },
  'the removal of a member whose seat is taken': async () => {
    const { organization } = await world.aSubscription({});
    const [first] = [await aMember(organization), await aMember(organization)];
    const { email } = await arrangeUser(world.product);
    const later = [`addMember(input: { organizationId: "${organization.id}", email: "${email}" }) { id }`];
    return { act: 'removeMember', given: `id: "${first.id}", ${why}`, code: 'NO_FREE_SEAT', later };
  },
  'the taking back of an invitation that was sent again': async (by) => {
    const email = `${fresh('again')}@bursar.example`;
    const given = `id: "${await anInvitation(by, email)}"`;
    const later = [`inviteStaff(input: { email: "${email}", name: "Ada", role: SUPPORT_ADMIN }) { id }`];
    return { act: 'revokeInvitation', given, code: 'MOVED_ON', later };
  },
  'a price of its own, when prices are on sale': async (by) => {
    const plan = await aPlan(by, ', isCustomPriced: true');
    const later = [
      `changePrice(input: { planId: "${plan}", interval: MONTH, currency: "USD", amount: 1900, ${why} }) { id }`,
    ];
    return {
      act: 'updatePlan',
      given: `input: { id: "${plan}", isCustomPriced: false }`,
      code: 'MOVED_ON',
      later,
    };
  },
  'a limit of a meter that was put away': async (by) => {
    const meter = await aMeter(by);
    const plan = await aPlan(by);
    await idOf(
      by,
      `updatePlan(input: { id: "${plan}", limits: [{ meter: "${await keyOf(Meter, meter)}", value: 1 }] })`,
    );
    const later = [`archiveMeter(id: "${meter}", ${why}) { id }`];
    return { act: 'updatePlan', given: `input: { id: "${plan}", limits: [] }`, code: 'MOVED_ON', later };
  },
  'the restoring of a meter that a plan limits by now': async (by) => {
    const meter = await aMeter(by);
    await idOf(by, `archiveMeter(id: "${meter}", ${why})`);
    const later = [
      `updatePlan(input: { id: "${await aPlan(by)}", limits: [{ meter: "${await keyOf(Meter, meter)}" }] }) { id }`,
    ];
    return { act: 'restoreMeter', given: `id: "${meter}"`, code: 'MOVED_ON', later };
  },
  'a price that has a successor': async (by) => {
    const { plan, price } = await aPrice(by);
    const later = [
      `changePrice(input: { planId: "${plan}", interval: MONTH, currency: "USD", amount: 2900, ${why} }) { id }`,
    ];
    return { act: 'archivePrice', given: `id: "${price}", ${why}`, code: 'MOVED_ON', later };
  },
  'a price whose plan was archived': async (by) => {
    const { plan, price } = await aPrice(by);
    const later = [`archivePlan(id: "${plan}", ${why}) { id }`];
    return { act: 'archivePrice', given: `id: "${price}", ${why}`, code: 'MOVED_ON', later };
  },
  'the making of a meter that a plan limits by now': async (by) => {
    const key = fresh('meter');
    const later = [`updatePlan(input: { id: "${await aPlan(by)}", limits: [{ meter: "${key}" }] }) { id }`];
    return {
      act: 'createMeter',
      given: `input: { key: "${key}", name: "Pages", unit: "pages" }`,
      code: 'MOVED_ON',
      later,
    };
  },
  'the deletion of a feature whose key was given anew': async (by) => {
    const feature = await aFeature(by);
    const later = [`createFeature(input: { key: "${await keyOf(Feature, feature)}", name: "SSO" }) { id }`];
    return { act: 'deleteFeature', given: `id: "${feature}", ${why}`, code: 'MOVED_ON', later };
  },
};

describe('the rules of an act hold for undoing it, too:', () => {
  test.each(Object.keys(meanwhile))('%s stays done', async (name) => {
    const by = await world.anAdmin();
    const stage = await meanwhile[name]?.(by);
    if (!stage) throw new Error(name);
    const { id } = await perform(by, stage.act, stage.given);
    for (const mutation of stage.later) await by.get(`mutation { ${mutation} }`);
    await world.product.runJobs();
    const before = await state();
    expect((await undo(by, id)).code).toBe(stage.code);
    expect(await state()).toEqual(before);
  });

  test('who is let in again is told', async () => {
    const by = await world.anAdmin();
    const user = await arrangeUser(world.product);
    const { id } = await perform(by, 'banUser', `id: "${user.id}", ${why}`);
    world.product.mails.length = 0;
    await undo(by, id);
    await world.product.runJobs();
    expect(world.product.mails).toMatchObject([{ to: user.email, subject: 'Your account is active again' }]);
  });

  test('where an address is another again, both are told', async () => {
    const by = await world.anAdmin();
    const user = await arrangeUser(world.product);
    const email = `${fresh('ann')}@acme.example`;
    const { id } = await perform(by, 'updateUser', `id: "${user.id}", input: { email: "${email}" }`);
    world.product.mails.length = 0;
    await undo(by, id);
    await world.product.runJobs();
    expect(world.product.mails.map(({ to }) => to).sort()).toEqual([email, user.email].sort());
    expect(world.product.mails[0]?.text).toContain(`from now on you sign in with ${user.email}`);
  });
});
