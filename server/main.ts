import 'reflect-metadata';
import { bootApi, bootRuntime, bootWorker } from './boot.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { claimStart } from './claim-start.ts';
import { buildClient, demoDatabase } from './demo.ts';
import { demoPassword, demoStaff, demoTotpSecret } from './identity/seed-identity.ts';
import { StaffRole } from './identity/role.entity.ts';
import { ConfigError, readConfig } from './kit/config.ts';
import type { Mailer } from './kit/mailer.ts';
import { runProcess } from './kit/run-process.ts';
import { mailTransport } from './sandbox/mailbox/transport.ts';
import { sandbox } from './sandbox/sandbox.ts';
import { seed } from './seed.ts';
import { offerDemo } from './system/server-info.ts';

/** The whole product in one process, with stand-ins for everything outside: `npm start`. */
await runProcess(async (opened) => {
  const started = performance.now();
  const given = readConfig({
    ...process.env,
    BURSAR_MODE: 'demo',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  });
  await claimStart(given, opened);
  const withClient = !process.argv.includes('--without-client');
  const anew = process.argv.includes('--seed-anew');
  const [config] = await Promise.all([
    demoDatabase(given, opened, { anew }),
    withClient && !anew && buildClient(),
  ]);
  await bringUpToDate(config);
  const { ownerUrl } = config.database;
  if (!ownerUrl) throw new ConfigError('DATABASE_OWNER_URL: the demo owns its database.');

  const letters = await mailTransport(ownerUrl);
  opened.push({ what: 'mailbox', close: () => letters.close() });
  const mailer: Mailer = { send: (letter) => letters.send({ from: config.mail.from, ...letter }) };
  const runtime = await bootRuntime(config, opened, mailer);
  const { apiKey = '', webhookSecret: secret = '' } = config.stripe;
  const outside = sandbox({
    connectionString: ownerUrl,
    now: () => runtime.clock.now(),
    stripe: {
      apiKey,
      origin: () => config.publicUrl,
      endpoints: () => [{ id: 'we_bursar', url: `http://127.0.0.1:${config.port}/webhooks/stripe`, secret }],
    },
    authenticators: () =>
      demoStaff.filter(({ twoFactor }) => twoFactor).map(({ email }) => ({ email, secret: demoTotpSecret })),
  });
  const app = await bootApi(runtime, opened, [outside]);
  await bootWorker(runtime, opened);
  offerDemo({
    accounts: demoStaff.map(({ email, name, role, twoFactor }) => ({
      email,
      password: demoPassword,
      role: `${name}, ${role === StaffRole.SUPER_ADMIN ? 'super-admin' : 'support-admin'}`,
      twoFactor,
    })),
    mailboxUrl: '/sandbox/mailbox',
    authenticatorUrl: '/sandbox/authenticator',
  });
  await app.listen({ host: config.host, port: config.port });
  if (await seed(runtime)) console.log('Filled the database with the companies of the demo.');
  if (anew) {
    process.kill(process.pid, 'SIGTERM');
    return;
  }
  console.log(greeting(config.publicUrl, performance.now() - started));
});

function greeting(url: string, milliseconds: number): string {
  const people = demoStaff.map(
    ({ email, role, twoFactor }) =>
      `  ${email.padEnd(26)} ${role === StaffRole.SUPER_ADMIN ? 'super-admin' : 'support-admin'}${twoFactor ? `, with a code from ${url}/sandbox/authenticator` : ''}`,
  );
  return `
Bursar runs at ${url} (started in ${(milliseconds / 1000).toFixed(1)} s)

Sign in with the password "${demoPassword}" as
${people.join('\n')}

Mail of the demo   ${url}/sandbox/mailbox
GraphQL playground ${url}/playground/

Ctrl-C stops everything; the data stays for the next start.`;
}
