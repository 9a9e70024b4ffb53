import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailTransport } from '../../server/sandbox/mailbox/transport.ts';
import { startSandbox, type RunningSandbox } from '../../server/sandbox/sandbox.ts';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import { apiKey } from './world.ts';

const secret = 'JBSWY3DPEHPK3PXP';
let sandbox: RunningSandbox;
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  sandbox = await startSandbox({
    connectionString: database.ownerUrl,
    stripe: { apiKey, endpoints: () => [] },
    authenticators: () => [{ email: 'ada@example.com', secret }],
  });
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
});

const page = async (path: string): Promise<string> => (await fetch(sandbox.url + path)).text();

describe('the mailbox', () => {
  it('shows what was sent, harmlessly, with links that can be followed', async () => {
    const mail = await mailTransport(database.ownerUrl);
    await mail.send({
      from: 'Bursar <billing@example.com>',
      to: 'ada@example.com',
      subject: 'Reset <your> password',
      text: 'Follow https://example.com/reset?a=1&b=2 now',
    });
    await mail.close();
    const inbox = await page('/sandbox/mailbox');
    expect(inbox).toContain('Reset &#60;your&#62; password');
    const [, path = ''] = /href="(\/sandbox\/mailbox\/\d+)"/.exec(inbox) ?? [];
    expect(await page(path)).toContain('<a href="https://example.com/reset?a=1&#38;b=2">');
    expect((await fetch(`${sandbox.url}/sandbox/mailbox/0`)).status).toBe(404);
  });

  it('shows a mail as HTML in a frame of its own, which runs no script', async () => {
    const mail = await mailTransport(database.ownerUrl);
    const html = '<html><head></head><body><a href="https://example.com/pay">Pay</a></body></html>';
    const letter = { from: 'billing@example.com', to: 'ada@example.com', subject: 'Pay', text: 'Pay' };
    await mail.send({ ...letter, html });
    await mail.send(letter);
    await mail.close();
    const [plain = '', rich = ''] = [
      ...(await page('/sandbox/mailbox')).matchAll(/href="(\/sandbox\/mailbox\/\d+)"/g),
    ].map(([, path]) => path);
    expect(await page(rich)).toContain(`src="${rich}/html"`);
    const frame = await fetch(`${sandbox.url}${rich}/html`);
    expect(frame.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.+; sandbox allow-popups/,
    );
    expect(await frame.text()).toContain('<a href="https://example.com/pay">Pay</a>');
    expect(await page(plain)).not.toContain('<iframe');
    expect((await fetch(`${sandbox.url}${plain}/html`)).status).toBe(404);
  });
});

describe('the authenticator', () => {
  it('shows the code of now', async () => {
    const codes = [0, 30_000].map((later) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later }),
    );
    const shown = /class="code">(\d{6})</.exec(await page('/sandbox/authenticator'))?.[1];
    expect(codes).toContain(shown);
  });
});
