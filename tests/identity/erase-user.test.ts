import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { requestPasswordReset } from '../../server/identity/request-password-reset.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User } from '../../server/identity/user.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { InboundEvent, InboundEventStatus } from '../../server/webhooks/inbound-event.entity.ts';
import { arrangeProgram } from '../apps/app.factory.ts';
import { findTraces } from '../kit/find-traces.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser, password } from './user.factory.ts';

const erase = `mutation ($input: EraseUserInput!) { eraseUser(input: $input) { id name email erasedAt } }`;
const reason = 'Asked for it by letter, ticket 4711';
const addMember = `mutation ($input: AddMemberInput!) { addMember(input: $input) { id status user { id } } }`;

let product: Product;
let mira: Actor;
let people = 0;

beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

/** Somebody with a name that nobody else has, and an organization that is called like them. */
async function somebody(): Promise<{ user: User; organization: Organization; traces: string[] }> {
  const letters = 'abcdefghij'.charAt((people += 1));
  const family = `Quendelbach${letters}`;
  const { user, organization } = await product.arrange((ctx) =>
    signUp(ctx, {
      email: `wilma@quendelbach${letters}.example`,
      name: `Wilma ${family}`,
      password,
      organization: {
        name: `Wilma ${family}`,
        slug: `quendelbach${letters}`,
        phone: `+49 555 0${people}`,
        country: 'DE',
      },
    }),
  );
  return { user, organization, traces: [family, user.email, `+49 555 0${people}`] };
}

const eraseInput = ({ id, email }: User, more: object = {}): { input: object } => ({
  input: { userId: id, confirmEmail: email, reason, ...more },
});

describe('erasing a person', () => {
  test('leaves neither name nor address anywhere in the database, and the address free', async () => {
    const { user, organization, traces } = await somebody();
    const other = await somebody();
    // everything that a person leaves behind
    await product
      .stranger()
      .get(`mutation { signIn(input: { email: "${user.email}", password: "${password}" }) { outcome } }`);
    const wilma = await product.actingAs(user, { ip: '203.0.113.77' });
    await wilma.get(`mutation { updateProfile(input: { name: "Wilma Maria ${traces[0]}" }) { id } }`);
    await product.stranger().get(`mutation { requestPasswordReset(email: "${user.email}") }`);
    await product.runJobs();
    await mira.get(
      `mutation ($id: ID!) { suspendUser(id: $id, reason: "Wilma ${traces[0]} was rude") { id } }`.replace(
        `Wilma ${traces[0]} was rude`,
        'Was rude',
      ),
      { id: user.id },
    );
    await mira.get(`mutation ($id: ID!) { activateUser(id: $id, reason: "Said sorry") { id } }`, {
      id: user.id,
    });
    await mira.get(`mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }`, {
      input: { userId: user.id, text: `${user.name} prefers to be called in the morning.` },
    });
    await mira.get(`mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }`, {
      input: { organizationId: other.organization.id, text: `Knows ${user.email} well.` },
    });
    await mira.get(addMember, { input: { organizationId: other.organization.id, email: user.email } });
    await mira.get(
      `mutation ($id: ID!, $input: UpdateOrganizationInput!) { updateOrganization(id: $id, input: $input) { id } }`,
      {
        id: organization.id,
        input: { name: `${user.name} and daughters` },
      },
    );
    await product.arrange(async (ctx) => {
      await requestPasswordReset(ctx, user.email);
      ctx.em.create(InboundEvent, {
        provider: ProviderName.STRIPE,
        providerEventId: `evt_${user.id}`,
        type: 'invoice.paid',
        status: InboundEventStatus.PROCESSED,
        payload: {
          data: {
            object: {
              customer_email: user.email.toUpperCase(),
              customer_name: user.name,
              lines: [{ description: `For ${user.name}, thanks` }],
              total: 4200,
            },
          },
        },
        error: `no customer ${user.email}`,
        organization: ref(organization),
        occurredAt: ctx.clock.now(),
        receivedAt: ctx.clock.now(),
      });
    });
    // an app may call people and companies by their addresses
    const { actor: app } = await arrangeProgram(product);
    await app.get(
      'mutation ($input: UpsertOrganizationInput!) { upsertOrganization(input: $input) { id } }',
      {
        input: {
          ...{ externalId: `c:${user.email}`, name: `${user.name} Ltd.` },
          owner: { externalId: `u:${user.email}`, email: user.email, name: user.name },
        },
      },
    );
    await app.get(
      'mutation ($activities: [ActivityInput!]!) { recordActivities(activities: $activities) { recorded } }',
      {
        activities: [
          {
            ...{ organizationExternalId: `c:${user.email}`, userExternalId: `u:${user.email}` },
            ...{ name: 'mail.sent', detail: `To ${user.email}` },
          },
        ],
      },
    );
    await mira.get('mutation ($input: CreateSavedViewInput!) { saveView(input: $input) { id } }', {
      input: {
        list: 'users',
        name: `Only ${user.name}`,
        query: `q=${encodeURIComponent(user.email)}`,
        isShared: true,
      },
    });
    const before = await findTraces(product, traces);
    expect(before).toEqual(
      expect.arrayContaining([
        'audit.personal.after',
        'graphile_worker._private_jobs.payload',
        'public.inbound_event.payload',
        'public.note.text',
        'public.organization.name',
        'public.saved_view.name',
        'public.user_account.email',
      ]),
    );

    // a member of somebody else's organization; of the own one, alone
    const { eraseUser } = await mira.get<{ eraseUser: { name: string; email: string; erasedAt: string } }>(
      erase,
      eraseInput(user),
    );
    expect(eraseUser).toMatchObject({ name: 'Erased person', email: `${user.id}@erased.invalid` });
    expect(eraseUser.erasedAt).not.toBeNull();
    expect(await findTraces(product, traces)).toEqual([]);
    expect((await wilma.get<{ viewer: object | null }>('{ viewer { user { id } } }')).viewer).toBeNull();

    // and nothing comes back by itself, the money stays, and others are still themselves
    await product.runJobs();
    expect(await findTraces(product, traces)).toEqual([]);
    expect(await findTraces(product, [other.user.email])).toContain('public.user_account.email');
    const event = await product.runtime.orm.em
      .fork()
      .findOneOrFail(InboundEvent, { providerEventId: `evt_${user.id}` });
    expect(event.payload).toEqual({
      data: {
        object: {
          customer_email: 'erased@erased.invalid',
          customer_name: 'Erased',
          lines: [{ description: 'For Erased, thanks' }],
          total: 4200,
        },
      },
    });
    const again = await product.arrange((ctx) =>
      signUp(ctx, { email: user.email, name: 'Wilma again', organization: { name: 'Again', slug: 'again' } }),
    );
    expect(again.user.id).not.toBe(user.id);
  });

  test('keeps the entries of the audit, with what was hashed shown as erased', async () => {
    const { user } = await somebody();
    await mira.get(`mutation ($id: ID!) { updateUser(id: $id, input: { name: "Another Name" }) { id } }`, {
      id: user.id,
    });
    const entries = `query ($target: String!) { auditEntries(filter: { target: { eq: $target } }) { totalCount nodes { action changes { fields { name before after } } } } }`;
    type Entries = {
      auditEntries: { totalCount: number; nodes: { action: string; changes: { fields: object[] }[] }[] };
    };
    const { auditEntries: before } = await mira.get<Entries>(entries, { target: `User:${user.id}` });
    await mira.get(erase, eraseInput(user));
    const { auditEntries: after } = await mira.get<Entries>(entries, { target: `User:${user.id}` });
    expect(after.totalCount).toBe(before.totalCount + 1);
    const change = after.nodes.find(({ action }) => action === 'updateUser')?.changes[0]?.fields;
    // old and new were different; that they both are gone makes them look the same
    expect(JSON.stringify(change ?? [])).not.toContain('Another');
  });

  test('wants the address typed once more, and a reason that does not name the person', async () => {
    const { user } = await somebody();
    expect(await mira.ask(erase, eraseInput(user, { confirmEmail: 'someone@else.example' }))).toMatchObject({
      code: 'CONFIRMATION_WRONG',
      fields: ['confirmEmail'],
    });
    expect(await mira.ask(erase, eraseInput(user, { reason: `${user.name} asked for it` }))).toMatchObject({
      code: 'REASON_NAMES_PERSON',
      fields: ['reason'],
    });
    expect((await product.runtime.orm.em.fork().findOneOrFail(User, user.id)).erasedAt).toBeNull();
  });

  test('is refused for whoever owns an organization with others in it, until it is handed over', async () => {
    const { user, organization } = await somebody();
    const { user: second } = await somebody();
    const { addMember: membership } = await mira.get<{ addMember: { id: string; status: string } }>(
      addMember,
      {
        input: { organizationId: organization.id, email: second.email },
      },
    );
    expect(membership.status).toBe('ACTIVE');
    expect((await mira.ask(erase, eraseInput(user))).code).toBe('OWNS_ORGANIZATION');
    await mira.get(`mutation ($id: ID!) { transferOwnership(id: $id, reason: "Retires") { id } }`, {
      id: membership.id,
    });
    await mira.get(erase, eraseInput(user));
    const left = await product.runtime.orm.em.fork().findOneOrFail(Organization, organization.id);
    expect(left.state).toBe('ACTIVE');
  });

  test('is refused for oneself, for a higher role and for support, and cannot be done twice', async () => {
    const self = await product.runtime.orm.em.fork().findOneOrFail(User, mira.userId ?? '');
    expect((await mira.ask(erase, eraseInput(self))).code).toBe('OWN_ACCOUNT');
    const support = await product.actingAs(await arrangeSupportAdmin(product));
    const { user } = await somebody();
    expect((await support.ask(erase, eraseInput(user))).code).toBe('FORBIDDEN');
    await mira.get(erase, eraseInput(user));
    expect(
      (await mira.ask(erase, { input: { userId: user.id, confirmEmail: user.email, reason } })).code,
    ).toBe('USER_ERASED');
  });

  test('takes a member of the staff, with the invitation that they came by', async () => {
    await mira.get(
      `mutation { inviteStaff(input: { email: "zebulon@staff.example", name: "Zebulon Quirk", role: SUPPORT_ADMIN }) { id } }`,
    );
    const staff = await arrangeUser(product, {
      email: 'zebulon@staff.example',
      name: 'Zebulon Quirk',
      role: StaffRole.SUPPORT_ADMIN,
    });
    await mira.get(erase, eraseInput(staff));
    expect(await findTraces(product, ['Zebulon'])).toEqual([]);
  });
});
