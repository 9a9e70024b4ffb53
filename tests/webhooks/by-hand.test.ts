import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { forget } from '../../server/identity/forget.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const enter = `mutation ($input: AddManualEventInput!) { event: addManualEvent(input: $input) {
  id provider providerEventId type title status amount { amount currency } organization { id } author { id } occurredAt nextTry { number } } }`;
const note = `mutation ($input: AddEventNoteInput!) { note: addEventNote(input: $input) { id text author { id } event { id } } }`;

let product: Product;
let mira: Actor;
let sofia: Actor;
let organizationId: string;

beforeAll(async () => {
  product = await startProduct();
  const password = 'a password of length';
  const { admin, support, organization } = await product.arrange(async (ctx) => ({
    admin: await createAdmin(ctx, { email: 'mira@bursar.example', name: 'Mira', password }),
    support: await createUser(ctx, {
      ...{ email: 'sofia@bursar.example', name: 'Sofia', role: StaffRole.SUPPORT_ADMIN },
    }),
    ...(await signUp(ctx, {
      ...{ email: 'ann@acme.example', name: 'Ann Acme' },
      organization: { name: 'Acme', slug: 'acme' },
    })),
  }));
  [mira, sofia] = [await product.actingAs(admin), await product.actingAs(support)];
  organizationId = organization.id;
});
afterAll(() => product.close());

const entered = async (input: object): Promise<{ id: string } & Record<string, unknown>> =>
  (await mira.get<{ event: { id: string } }>(enter, { input: { organizationId, ...input } })).event;

describe('an event that was entered by hand', () => {
  test('stands in the same log and in the timeline, under who entered it, and in the audit log', async () => {
    const occurredAt = new Date(Date.now() - 86_400_000).toISOString();
    const event = await entered({
      ...{ title: ' Bank transfer for March ', amount: 17_100, currency: 'USD', occurredAt },
    });
    expect(event).toMatchObject({
      ...{
        provider: 'MANUAL',
        providerEventId: null,
        type: 'manual.entry',
        title: 'Bank transfer for March',
      },
      ...{ status: 'PROCESSED', amount: { amount: 17_100, currency: 'USD' }, author: { id: mira.userId } },
      ...{ organization: { id: organizationId }, occurredAt, nextTry: null },
    });
    const { inboundEvents, organization, auditEntries } = await sofia.get<{
      inboundEvents: { nodes: { id: string }[] };
      organization: { timeline: { nodes: object[] } };
      auditEntries: { nodes: object[] };
    }>(
      `query ($id: ID!, $event: String!) {
        inboundEvents(filter: { q: "transfer" }) { nodes { id } }
        organization(id: $id) { timeline(types: ["BILLING"]) { nodes { title actor path } } }
        auditEntries(filter: { target: { eq: $event } }) { nodes { action } } }`,
      { id: organizationId, event: `InboundEvent:${event.id}` },
    );
    expect(inboundEvents.nodes).toEqual([{ id: event.id }]);
    expect(organization.timeline.nodes).toEqual([
      { title: 'Bank transfer for March', actor: 'Mira', path: `/admin/webhook-events/${event.id}` },
    ]);
    expect(auditEntries.nodes).toEqual([{ action: 'addManualEvent' }]);
  });

  test('is not processed again: there is nothing to look at', async () => {
    const { id } = await entered({ title: 'A check came' });
    const answer = await mira.ask('mutation ($id: ID!) { reprocessEvent(id: $id) { id } }', { id });
    expect(answer.code).toBe('NOTHING_TO_LOOK_AT');
    expect(answer.errors[0]?.message).toContain('by hand');
  });

  test.each([
    [{ title: ' ' }, 'title'],
    [{ title: 'x', amount: 100 }, 'currency'],
    [{ title: 'x', currency: 'USD' }, 'amount'],
    [{ title: 'x', amount: 100, currency: 'usd' }, 'currency'],
    [{ title: 'x', occurredAt: new Date(Date.now() + 86_400_000).toISOString() }, 'occurredAt'],
  ])('is refused where %j', async (input, field) => {
    const { code, fields } = await mira.ask(enter, { input: { organizationId, ...input } });
    expect({ code, field: fields[0]?.replace('input.', '') }).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test('is for super-admins to enter', async () => {
    expect((await sofia.ask(enter, { input: { organizationId, title: 'x' } })).code).toBe('FORBIDDEN');
  });
});

describe('a note about an event', () => {
  test('is kept by support, shown with the event, and audited', async () => {
    const { id: eventId } = await entered({ title: 'A refund by check' });
    const { note: kept } = await sofia.get<{ note: object }>(note, {
      input: { eventId, text: ' Ask Tom first ' },
    });
    expect(kept).toMatchObject({
      text: 'Ask Tom first',
      author: { id: sofia.userId },
      event: { id: eventId },
    });
    await sofia.get(note, { input: { eventId, text: 'Tom agreed' } });
    const { inboundEvent, auditEntries } = await mira.get<{
      inboundEvent: { lastNote: string; notes: { nodes: { text: string }[] } };
      auditEntries: { nodes: { action: string }[] };
    }>(
      `query ($id: ID!, $event: String!) { inboundEvent(id: $id) { lastNote notes { nodes { text } } }
        auditEntries(filter: { target: { eq: $event }, action: { eq: "addEventNote" } }) { nodes { action } } }`,
      { id: eventId, event: `InboundEvent:${eventId}` },
    );
    expect(inboundEvent.lastNote).toBe('Tom agreed');
    expect(inboundEvent.notes.nodes.map(({ text }) => text).sort()).toEqual(['Ask Tom first', 'Tom agreed']);
    expect(auditEntries.nodes).toHaveLength(2);
  });

  test('and what was entered name nobody any more who was erased', async () => {
    const { id: eventId } = await entered({ title: 'Ann Acme paid in cash' });
    await sofia.get(note, { input: { eventId, text: 'Write to ann@acme.example' } });
    await product.arrange((ctx) =>
      forget(ctx, {
        emails: ['ann@acme.example'],
        names: ['Ann Acme'],
        organizationIds: [organizationId],
      }),
    );
    const { inboundEvent } = await mira.get<{ inboundEvent: object }>(
      'query ($id: ID!) { inboundEvent(id: $id) { title rawPayload lastNote } }',
      { id: eventId },
    );
    expect(JSON.stringify(inboundEvent)).not.toMatch(/ann@acme|Ann Acme/);
    expect(inboundEvent).toMatchObject({ title: 'Erased paid in cash' });
  });
});
