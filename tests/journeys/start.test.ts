import { afterAll, expect, inject, test } from 'vitest';
import { demoPassword } from '../../server/identity/seed-identity.ts';
import { priya } from './journey.ts';
import { launchProduct, temporaryData } from './product-process.ts';

const data = await temporaryData();
afterAll(() => data.remove());

/** Somebody at the API of one product. */
async function enter(url: string): Promise<(query: string, variables?: object) => Promise<string>> {
  let cookie = '';
  const ask = async (query: string, variables: object = {}): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return response.text();
  };
  const input = { email: priya, password: demoPassword };
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }', { input });
  return ask;
}
const addNote = 'mutation ($input: AddAuditNoteInput!) { addAuditNote(input: $input) { id } }';
const findNotes = '{ auditEntries(first: 5, filter: { q: "pulled the plug" }) { nodes { reason } } }';
const note = 'Somebody pulled the plug right after this.';

test('what was kept before the power went is there after the next start, beside another product', async () => {
  const first = await launchProduct({ folder: data.folder });
  const database = await first.postgres();
  expect(database).not.toBeNull();
  expect(await (await enter(first.url))(addNote, { input: { reason: note } })).not.toContain('errors');
  await first.kill();
  await expect(fetch(first.url)).rejects.toThrow('fetch failed');
  expect(await first.postgres(), 'a killed start cannot stop its database').toBe(database);

  const second = await launchProduct({ folder: data.folder });
  process.stdout.write(`The second start took ${second.seconds.toFixed(1)} s.\n`);
  expect(await second.postgres(), 'the database that was left alone goes on').toBe(database);
  expect(await (await enter(second.url))(findNotes)).toContain(note);
  expect(await (await enter(inject('productUrl')))(findNotes)).not.toContain(note);

  expect(await second.interrupt()).toBe(0);
  expect(await second.postgres()).toBeNull();
});

test('a port that is taken is named in a sentence, and nothing is left running', async () => {
  const { port } = new URL(inject('productUrl'));
  const start = launchProduct({ folder: data.folder, port: Number(port) });
  await expect(start).rejects.toThrow(
    `Port ${port} is taken: stop what listens there, or set PORT to another one.`,
  );
  await expect(start).rejects.toThrow('ended with code 1');
  const third = await launchProduct({ folder: data.folder });
  const onTheSameFolder = launchProduct({ folder: data.folder });
  await expect(onTheSameFolder).rejects.toThrow(/DATA_DIR: another start \(process \d+\) runs on/);
  expect((await fetch(`${third.url}/readyz`)).status).toBe(200);
  expect(await third.interrupt()).toBe(0);
});
