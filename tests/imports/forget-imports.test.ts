import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { User } from '../../server/identity/user.entity.ts';
import { forgetImports } from '../../server/imports/forget-imports.job.ts';
import { jobContext } from '../../server/kit/job.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { findTraces } from '../kit/find-traces.ts';
import { serve, type Served } from '../kit/served.ts';
import { csvOf, importer, type Importer } from './importing.ts';

const day = 24 * 60 * 60 * 1000;
let served: Served;
let mira: Importer;

beforeAll(async () => {
  served = await serve();
  mira = await importer(served);
});
afterEach(() => served.product.runtime.clock.setOffset(0));
afterAll(() => served.close());

const found = (word: string): ReturnType<typeof signUp> =>
  served.product.arrange((ctx) =>
    signUp(ctx, {
      ...{ email: `owner@${word}.example`, name: `Owner of ${word}` },
      organization: { name: `The ${word}`, slug: word },
    }),
  );
const look = (): Promise<void> =>
  forgetImports.run(
    jobContext(served.product.runtime, { id: '1', name: 'forget-imports', attempt: 1, maxAttempts: 1 }),
    {},
  );
const erase = async (userId: string, confirmEmail: string): Promise<void> => {
  await mira.actor.get('mutation ($input: EraseUserInput!) { eraseUser(input: $input) { id } }', {
    input: { userId, confirmEmail, reason: 'Asked for it' },
  });
};
const count = async (text: string): Promise<number> =>
  Number((await served.product.runtime.pool.query<{ count: string }>(text)).rows[0]?.count);

describe('erasing a person', () => {
  test('takes them out of files, and out of imports in every state', async () => {
    await found('ivy');
    const { user } = await found('ivy-second');
    const word = 'quendelbach';
    const file = csvOf(
      ['E-mail', 'Name', 'Organization'],
      [`wilma@${word}.example`, `Wilma ${word}`, 'ivy'],
      [user.email, 'Another name', 'ivy-second'],
    );
    const done = await mira.run('users', file);
    const wilma = await served.product.runtime.orm.em
      .fork()
      .findOneOrFail(User, { email: `wilma@${word}.example` });
    const renamed = csvOf(['Id', 'Name'], [wilma.id, 'Wilhelmina'], [user.id, 'A third name']);
    const waiting = await mira.plan('users', renamed);
    const unplanned = await mira.upload('users', file);
    const other = await mira.upload('users', csvOf(['E-mail'], ['else@company.example']));
    served.product.mails.length = 0;

    await erase(wilma.id, wilma.email);
    expect(await findTraces(served.product, [word, 'Wilhelmina'])).toEqual([]);
    expect(await mira.actor.get(`{ importFile(id: "${unplanned}") { id } }`)).toEqual({ importFile: null });
    expect(await mira.actor.get(`{ importFile(id: "${other}") { id } }`)).not.toEqual({ importFile: null });
    // the others of the same import go on
    const [gone, stays] = (await mira.start(waiting.id)).items.nodes;
    expect(gone).toMatchObject({
      status: 'REFUSED',
      summary: 'It named somebody who has been erased since.',
    });
    expect(stays).toMatchObject({ status: 'DONE' });
    expect((await mira.read(done.id)).items.nodes.map(({ status, summary }) => [status, summary])).toEqual([
      ['DONE', 'Adds account, membership'],
      ['DONE', 'Changes name'],
    ]);
  });
});

describe('time', () => {
  test('takes files after a week, and what lines said two weeks after the end; what became of them stays', async () => {
    await found('juniper');
    const { id } = await mira.run(
      'organizations',
      csvOf(['slug', 'name'], ['juniper', 'Xylophone Ltd.'], ['Bad Slug', 'Xylophone Two']),
    );
    const never = await mira.plan('organizations', csvOf(['slug', 'name'], ['juniper', 'Never']));
    await look();
    expect(await count('select count(*) from import_file')).toBeGreaterThan(1);
    served.product.runtime.clock.setOffset(8 * day);
    await look();
    expect(await count('select count(*) from import_file')).toBe(0);
    expect((await mira.read(id)).items.nodes[0]?.detail).toContain('Xylophone');
    served.product.runtime.clock.setOffset(15 * day);
    await look();
    // what nobody started has ended, and its lines go two weeks later
    expect(await mira.read(never.id)).toMatchObject({ state: 'CANCELED' });
    expect((await mira.read(id)).items.nodes).toMatchObject([
      { line: 2, status: 'DONE', summary: 'Changes name', detail: null },
      { line: 3, status: 'REFUSED', summary: 'Short name: has the wrong form', detail: null, label: null },
    ]);
    expect(await count('select count(*) from bulk_item where payload is not null')).toBe(1);
    served.product.runtime.clock.setOffset(30 * day);
    await look();
    expect(await count('select count(*) from bulk_item where payload is not null')).toBe(0);
    // and again: nothing is left to do
    await look();
  });
});
