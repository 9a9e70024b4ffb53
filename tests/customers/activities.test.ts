import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Answer, type Product } from '../kit/product.ts';
import { aCustomer, fresh } from './customer.factory.ts';

let product: Product;
let web: Program;
let admin: Actor;

beforeAll(async () => {
  product = await startProduct();
  web = await arrangeProgram(product);
  admin = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

describe('an app records what its customers do', () => {
  const record = (
    by: Program,
    activities: object[],
  ): Promise<Answer<{ recordActivities: { recorded: number } }>> =>
    by.actor.ask(
      'mutation ($activities: [ActivityInput!]!) { recordActivities(activities: $activities) { recorded } }',
      {
        activities,
      },
    );

  test('once, and it stands in their timeline and tells that they are there', async () => {
    const { externalId, id } = await aCustomer(web);
    const one = {
      ...{ organizationExternalId: externalId, name: 'report.exported', detail: 'March, as PDF' },
      idempotencyKey: fresh('event'),
    };
    const at = new Date(product.runtime.clock.now().getTime() - 3_600_000).toISOString();
    expect((await record(web, [one, { ...one, idempotencyKey: fresh('event'), at }])).data).toEqual({
      recordActivities: { recorded: 2 },
    });
    expect((await record(web, [one])).data).toEqual({ recordActivities: { recorded: 0 } });
    const { organization } = await admin.get<{
      organization: { lastActivityAt: string; timeline: { nodes: object[] } };
    }>(
      `{ organization(id: "${id}") { lastActivityAt timeline(types: ["ACTIVITY"]) { nodes { title detail } } } }`,
    );
    expect(organization.timeline.nodes).toEqual([
      { title: 'report.exported', detail: 'March, as PDF' },
      { title: 'report.exported', detail: 'March, as PDF' },
    ]);
    expect(Date.parse(organization.lastActivityAt)).toBeGreaterThan(Date.parse(at));
  });

  test('all of it or nothing', async () => {
    const { externalId } = await aCustomer(web);
    const known = { organizationExternalId: externalId, name: 'opened' };
    const future = new Date(product.runtime.clock.now().getTime() + 60_000).toISOString();
    const { rows: before } = await product.runtime.pool.query('select id from activity');
    for (const [wrong, code, field] of [
      [{ organizationExternalId: 'nobody' }, 'NOT_FOUND', 'activities.1.organizationExternalId'],
      [{ userExternalId: 'nobody' }, 'NOT_FOUND', 'activities.1.userExternalId'],
      [{ at: future }, 'DATE_IN_THE_FUTURE', 'activities.1.at'],
    ] as const) {
      const answer = await record(web, [known, { ...known, ...wrong }]);
      expect({ code: answer.code, fields: answer.fields }).toEqual({ code, fields: [field] });
    }
    expect(
      await record(
        web,
        Array.from({ length: 501 }, () => known),
      ),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['activities'],
    });
    const { rows } = await product.runtime.pool.query('select id from activity');
    expect(rows).toHaveLength(before.length);
  });
});
