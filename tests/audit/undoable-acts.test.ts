import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { Feature } from '../../server/catalog/feature.entity.ts';
import { modules } from '../../server/modules.ts';
import { arrangeUser } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import {
  type Change,
  type Mail,
  aFeature,
  aLicense,
  aLicenseOffer,
  aDiscrepancy,
  aMember,
  aMeter,
  aModel,
  anInvitation,
  anOrganization,
  anOverride,
  aPlan,
  aPrice,
  aProduct,
  anApp,
  aPromoCode,
  aTag,
  fresh,
  offerInput,
  idOf,
  keyOf,
  limitOf,
  onEarlierPrice,
  openStage,
  perform,
  state,
  undo,
  why,
  world,
} from './undo-stage.ts';

beforeAll(openStage);
afterAll(() => world.close());

/** Every act that can be undone, on something of its own: what to call, once the stage is set. */
const acts: Record<string, (by: Actor) => Promise<string>> = {
  suspendOrganization: async () => `id: "${(await anOrganization()).id}", ${why}`,
  closeOrganization: async () => `id: "${(await anOrganization()).id}", ${why}`,
  updateOrganization: async () =>
    `id: "${(await anOrganization()).id}", input: { name: "Acme & Sons", country: "DE", phone: "+49 30 1234567" }, ${why}`,
  changeMembershipRole: async () => `id: "${(await aMember(await anOrganization())).id}", role: ADMIN`,
  transferOwnership: async () => `id: "${(await aMember(await anOrganization())).id}", ${why}`,
  removeMember: async () => `id: "${(await aMember(await anOrganization())).id}", ${why}`,

  updateUser: async () =>
    `id: "${(await arrangeUser(world.product)).id}", input: { name: "Ann Other", email: "${fresh('ann')}@acme.example" }`,
  suspendUser: async () => `id: "${(await arrangeUser(world.product)).id}", ${why}`,
  banUser: async () => `id: "${(await arrangeUser(world.product)).id}", ${why}`,
  revokeInvitation: async (by) => `id: "${await anInvitation(by)}"`,

  createTag: () => Promise.resolve(`input: { name: "${fresh('tag')}", color: INFO }`),
  updateTag: async (by) => `id: "${await aTag(by)}", input: { name: "${fresh('tag')}" }`,
  deleteTag: async (by) => {
    const tag = await aTag(by);
    await idOf(by, `tagOrganization(organizationId: "${(await anOrganization()).id}", tagId: "${tag}")`);
    return `id: "${tag}", ${why}`;
  },
  tagOrganization: async (by) =>
    `organizationId: "${(await anOrganization()).id}", tagId: "${await aTag(by)}"`,
  untagOrganization: async (by) => {
    const carried = `organizationId: "${(await anOrganization()).id}", tagId: "${await aTag(by)}"`;
    await idOf(by, `tagOrganization(${carried})`);
    return carried;
  },

  createPromoCode: () =>
    Promise.resolve(`input: { code: "${fresh('PROMO')}", kind: PERCENTAGE, percent: 20, duration: ONCE }`),
  updatePromoCode: async (by) =>
    `id: "${await aPromoCode(by)}", input: { kind: AMOUNT, amountOff: 500, currency: "USD", isActive: false, planId: "${world.planId('PRO')}" }`,

  updateSettings: () => Promise.resolve(`settings: [{ key: "subscriptions.graceDays", value: "9" }], ${why}`),
  updateMailTemplate: () =>
    Promise.resolve(
      `key: "organization.suspended", wording: { subject: "${fresh('subject')}", body: "Hello {{name}}" }`,
    ),
  resetMailTemplate: async (by) => {
    await by.get(
      `mutation { updateMailTemplate(key: "organization.closed", wording: { subject: "${fresh('subject')}", body: "Hello" }) { key } }`,
    );
    return 'key: "organization.closed"';
  },

  createProduct: () => Promise.resolve(`input: { key: "${fresh('PRODUCT')}", name: "Analytics" }`),
  updateProduct: async (by) => `id: "${await aProduct(by)}", input: { name: "Insights", position: 7 }`,
  deleteProduct: async (by) => `id: "${await aProduct(by)}", ${why}`,
  updatePlan: async (by) =>
    `input: { id: "${await aPlan(by)}", name: "Larger", badge: "New", limits: [{ meter: "storageMb" }], features: ["${await keyOf(Feature, await aFeature(by))}"] }`,
  archivePlan: async (by) => `id: "${await aPlan(by)}", ${why}`,
  restorePlan: async (by) => {
    const id = await aPlan(by);
    await idOf(by, `archivePlan(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },
  archivePrice: async (by) => `id: "${(await aPrice(by)).price}", ${why}`,
  linkOrganization: async (by) =>
    `input: { organizationId: "${(await anOrganization()).id}", appId: "${await anApp(by)}", externalId: "c-1", ${why} }`,
  unlinkOrganization: async (by) => {
    const { id } = await anOrganization();
    const link = `linkOrganization(input: { organizationId: "${id}", appId: "${await anApp(by)}", externalId: "c-2", ${why} })`;
    return `id: "${await idOf(by, link)}", ${why}`;
  },
  createApp: async (by) =>
    `input: { key: "${fresh('app')}", name: "Web", productId: "${await aProduct(by)}" }`,
  updateApp: async (by) => `id: "${await anApp(by)}", input: { description: "In the browser" }`,
  archiveApp: async (by) => `id: "${await anApp(by)}", ${why}`,
  restoreApp: async (by) => {
    const id = await anApp(by);
    await idOf(by, `archiveApp(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },
  assignLicense: async (by) =>
    `input: { id: "${await aLicense(by)}", organizationId: "${(await anOrganization()).id}", ${why} }`,
  updateLicense: async (by) =>
    `id: "${await aLicense(by)}", input: { machineLimit: 5, domain: "acme.example", note: "Two offices" }, ${why}`,
  suspendLicense: async (by) => `id: "${await aLicense(by)}", ${why}`,
  unsuspendLicense: async (by) => {
    const id = await aLicense(by);
    await idOf(by, `suspendLicense(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },
  extendLicense: async (by) => `input: { id: "${await aLicense(by)}", expiresAt: null, ${why} }`,

  createMeter: () => Promise.resolve(`input: { key: "${fresh('meter')}", name: "Pages", unit: "pages" }`),
  updateMeter: async (by) => `id: "${await aMeter(by)}", input: { name: "Sheets", period: MONTH }`,
  archiveMeter: async (by) => `id: "${await aMeter(by)}", ${why}`,
  restoreMeter: async (by) => {
    const id = await aMeter(by);
    await idOf(by, `archiveMeter(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },
  deleteMeter: async (by) => `id: "${await aMeter(by)}", ${why}`,
  createFeature: () => Promise.resolve(`input: { key: "${fresh('feature')}", name: "SSO" }`),
  updateFeature: async (by) => `id: "${await aFeature(by)}", input: { description: "By SAML" }`,
  deleteFeature: async (by) => `id: "${await aFeature(by)}", ${why}`,
  createModel: () => Promise.resolve(`input: { key: "${fresh('model')}", name: "Llama", tier: BASIC }`),
  updateModel: async (by) => `id: "${await aModel(by)}", input: { tier: STANDARD }`,
  deleteModel: async (by) => `id: "${await aModel(by)}", ${why}`,

  overrideSubscription: async () =>
    `input: { subscriptionId: "${(await world.aSubscription({})).id}", planKey: "PRO", unitAmount: 0, ${why} }`,
  clearOverride: async () => `id: "${(await anOverride()).id}", ${why}`,
  createManualSubscription: async () =>
    `input: { organizationId: "${(await anOrganization()).id}", planId: "${world.planId('PRO')}", ${why} }`,
  moveToCurrentPrice: async (by) => `input: { subscriptionId: "${await onEarlierPrice(by)}", ${why} }`,
  changePlan: async () => {
    const { id } = await world.aSubscription({});
    // else it is made anew each time
    return `input: { subscriptionId: "${id}", planKey: "PRO", idempotencyKey: "undo-${id}", ${why} }`;
  },
  setDiscount: async () => {
    const { id } = await world.aSubscription({});
    return `input: { subscriptionId: "${id}", kind: PERCENTAGE, percent: 20, idempotencyKey: "undo-discount-${id}", ${why} }`;
  },
  startTrial: async () =>
    `organizationId: "${(await anOrganization()).id}", planId: "${world.planId('PRO')}"`,
  extendTrial: async () => {
    const { id } = await world.aSubscription({
      status: SubscriptionStatus.TRIALING,
      trialEndsAt: new Date(world.product.runtime.clock.now().getTime() + 86_400_000),
    });
    return `input: { subscriptionId: "${id}", days: 7, ${why} }`;
  },
  setRefundLimit: () => Promise.resolve(limitInput('USD')),
  deleteRefundLimit: async (by) => `id: "${await idOf(by, `setRefundLimit(${limitInput('EUR')})`)}", ${why}`,

  setLimitOverride: async () => {
    const { organization } = await world.aSubscription({});
    return limitOf(organization.id).replace(/^\w+\((.*)\)$/, '$1');
  },
  clearLimitOverride: async (by) => {
    const { organization } = await world.aSubscription({});
    return `id: "${await idOf(by, limitOf(organization.id))}", ${why}`;
  },

  createLicenseOffer: async (by) => `input: { ${await offerInput(by)} }`,
  updateLicenseOffer: async (by) =>
    `id: "${await aLicenseOffer(by)}", input: { validDays: 30, machineLimit: 2, description: "For a month" }`,
  archiveLicenseOffer: async (by) => `id: "${await aLicenseOffer(by)}", ${why}`,
  restoreLicenseOffer: async (by) => {
    const id = await aLicenseOffer(by);
    await idOf(by, `archiveLicenseOffer(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },
  createCreditPack: () => Promise.resolve(`input: { ${packInput} }`),
  updateCreditPack: async (by) =>
    `id: "${await aCreditPack(by)}", input: { credits: 250, validDays: 90, description: "For a quarter" }`,
  archiveCreditPack: async (by) => `id: "${await aCreditPack(by)}", ${why}`,
  restoreCreditPack: async (by) => {
    const id = await aCreditPack(by);
    await idOf(by, `archiveCreditPack(id: "${id}", ${why})`);
    return `id: "${id}"`;
  },

  repairDiscrepancy: async () => `input: { id: "${await aDiscrepancy()}", ${why} }`,
};

const packInput = 'name: "Small", credits: 100, unitAmount: 900, currency: "USD"';
const aCreditPack = (by: Actor): Promise<string> => idOf(by, `createCreditPack(input: { ${packInput} })`);

const limitInput = (currency: string): string =>
  `input: { role: SUPPORT_ADMIN, currency: "${currency}", perRefund: 100, perDay: 500, ${why} }`;

const shown = `{ changes { type recordId operation fields { name before after } } mails { to subject text } }`;

/** Without the ids and links that are made anew each time. */
const comparable = (changes: readonly Change[]): unknown =>
  changes.map(({ type, recordId, operation, fields }) => ({
    ...{ type, operation, record: operation === 'INSERT' ? 'new' : recordId },
    fields: fields
      .filter(({ name }) => !(operation === 'INSERT' && name === 'id'))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));

describe('what can be undone', () => {
  test('is what this file tries, all of it', () => {
    const declared = modules.flatMap(({ undoable }) => Object.keys(undoable ?? {}));
    expect(Object.keys(acts).sort()).toEqual(declared.sort());
  });

  test.each(Object.keys(acts))(
    '%s has the effect that was previewed; undone, all is as it was',
    async (action) => {
      const by = await world.anAdmin();
      const given = (await acts[action]?.(by)) ?? '';
      await world.product.runJobs();
      const before = await state();
      const { preview } = await by.get<{ preview: { act: { changes: Change[]; mails: Mail[] } } }>(
        `{ preview { act: ${action}(${given}) ${shown} } }`,
      );
      expect(await state()).toEqual(before);
      world.product.mails.length = 0;
      const entry = await perform(by, action, given);
      expect(comparable(entry.changes)).toEqual(comparable(preview.act.changes));
      expect(entry.changes.length).toBeGreaterThan(0);
      expect(world.product.mails.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual(
        preview.act.mails,
      );
      expect(await state()).not.toEqual(before);
      expect(entry.undoable).toBe(true);
      expect((await undo(by, entry.id)).code).toBeUndefined();
      await world.product.runJobs();
      expect(await state()).toEqual(before);
      expect((await undo(by, entry.id)).code).toBe('MOVED_ON');
    },
  );
});
