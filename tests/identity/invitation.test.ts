import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser, password } from './user.factory.ts';

const Invite = `mutation ($input: InviteStaffInput!) {
  inviteStaff(input: $input) { id email name role invitedBy { id } expiresAt acceptedAt revokedAt }
}`;
const Accept = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { outcome viewer { permissions user { email name role emailVerifiedAt } } }
}`;
const Look =
  'query ($token: String!) { invitation(token: $token) { email name role invitedBy { id } acceptedAt revokedAt } }';
const Revoke = 'mutation ($id: ID!) { revokeInvitation(id: $id, reason: "Typed it wrong") { id revokedAt } }';

interface Invited {
  inviteStaff: { id: string; email: string };
}

let product: Product;
let admin: Actor;
let count = 0;
beforeAll(async () => {
  product = await startProduct();
  admin = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

const stranger = (): Actor => product.stranger({ ip: `192.0.2.${(count += 1)}` });
const freshEmail = (): string => `colleague${(count += 1)}@bursar.example`;
const invite = (email: string, by = admin, role = StaffRole.SUPPORT_ADMIN) =>
  by.ask<Invited, object>(Invite, { input: { email, name: 'Tomasz', role } });
const accept = (token: string, from = stranger()) =>
  from.ask<unknown, object>(Accept, { input: { token, name: 'Tomasz Zieliński', password } });

/** The token of the link that was sent last to this address. */
async function tokenFor(email: string): Promise<string> {
  await product.runJobs();
  const mail = product.mails.filter(({ to }) => to === email).at(-1);
  return /\/accept-invitation#([\w-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
}

async function invited(): Promise<{ id: string; email: string; token: string }> {
  // each invitation by another super-admin: how many one person sends is limited
  const by = await product.actingAs(await arrangeSuperAdmin(product));
  const email = freshEmail();
  const { data } = await invite(email, by);
  return { id: data?.inviteStaff.id ?? '', email, token: await tokenFor(email) };
}

describe('an invitation', () => {
  it('makes a member of staff, signed in, whose address is proven', async () => {
    const email = freshEmail();
    const { data } = await invite(email.toUpperCase());
    expect(data).toMatchObject({
      inviteStaff: {
        email,
        name: 'Tomasz',
        role: 'SUPPORT_ADMIN',
        invitedBy: { id: admin.userId },
        acceptedAt: null,
      },
    });
    const token = await tokenFor(email);
    const browser = stranger();
    expect(await browser.get<unknown, object>(Look, { token })).toEqual({
      invitation: {
        email,
        name: 'Tomasz',
        role: 'SUPPORT_ADMIN',
        invitedBy: null,
        acceptedAt: null,
        revokedAt: null,
      },
    });
    expect((await accept(token, browser)).data).toMatchObject({
      acceptInvitation: {
        outcome: 'SIGNED_IN',
        viewer: {
          permissions: expect.arrayContaining(['user.read']) as string[],
          user: {
            email,
            name: 'Tomasz Zieliński',
            role: 'SUPPORT_ADMIN',
            emailVerifiedAt: expect.any(String) as string,
          },
        },
      },
    });
    const user = await product.runtime.orm.em.fork().findOneOrFail(User, { email });
    const timeline = await admin.get<unknown, object>(
      'query ($id: ID!) { user(id: $id) { timeline { nodes { type title } } } }',
      { id: user.id },
    );
    expect(timeline).toMatchObject({
      user: {
        timeline: {
          nodes: expect.arrayContaining([
            { type: 'LOGIN', title: 'Signed in' },
            { type: 'SIGNUP', title: 'Accepted an invitation to the staff' },
          ]) as object[],
        },
      },
    });
  });

  it('works once, even at once', async () => {
    const { token } = await invited();
    const codes = (await Promise.all([accept(token), accept(token)])).map(({ code }) => code);
    expect(codes.sort()).toEqual(['INVITATION_INVALID', undefined]);
  });

  it('works no more when it is taken back', async () => {
    const { id, token } = await invited();
    expect(await admin.get<unknown, object>(Revoke, { id })).toMatchObject({ revokeInvitation: { id } });
    expect(await accept(token)).toMatchObject({ code: 'INVITATION_INVALID', fields: ['token'] });
    expect((await admin.ask<unknown, object>(Revoke, { id })).code).toBeUndefined();
  });

  it('cannot be taken back once it was accepted', async () => {
    const { id, token } = await invited();
    await accept(token);
    expect((await admin.ask<unknown, object>(Revoke, { id })).code).toBe('INVITATION_ACCEPTED');
  });

  it('is over after seven days', async () => {
    const { token } = await invited();
    product.runtime.clock.setOffset((7 * 24 + 1) * 60 * 60 * 1000);
    try {
      expect((await accept(token)).code).toBe('INVITATION_INVALID');
    } finally {
      product.runtime.clock.setOffset(0);
    }
  });

  it('takes the place of an earlier one', async () => {
    const { email, token } = await invited();
    await invite(email);
    const second = await tokenFor(email);
    expect((await accept(token)).code).toBe('INVITATION_INVALID');
    expect((await accept(second)).code).toBeUndefined();
  });

  it('is refused for an address that has an account, when it is sent and when it is accepted', async () => {
    const { email } = await arrangeUser(product);
    expect(await invite(email)).toMatchObject({ code: 'EMAIL_TAKEN', fields: ['email'] });
    const late = await invited();
    await arrangeUser(product, { email: late.email });
    expect((await accept(late.token)).code).toBe('EMAIL_TAKEN');
  });

  it('names the inputs that are wrong', async () => {
    const input = { email: 'not an address', name: '', role: 'SUPPORT_ADMIN' };
    expect(await admin.ask<unknown, object>(Invite, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['email', 'name'],
    });
  });

  it('is shown to whoever holds the link, and to the staff', async () => {
    const { id } = await invited();
    expect(await stranger().get<unknown, object>(Look, { token: id })).toEqual({ invitation: null });
    const support = await product.actingAs(await arrangeSupportAdmin(product));
    for (const staff of [support, admin]) {
      expect(await staff.get('{ invitations(first: 1) { nodes { id } } }')).toEqual({
        invitations: { nodes: [{ id }] },
      });
    }
    expect((await stranger().ask('{ invitations { nodes { id } } }')).code).toBe('UNAUTHENTICATED');
  });
});
