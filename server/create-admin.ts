import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bootRuntime } from './boot.ts';
import { createAdmin } from './identity/create-admin.ts';
import { ConfigError, readConfig } from './kit/config.ts';
import { deed } from './kit/deed.ts';
import { runProcess } from './kit/run-process.ts';

const usage =
  'Say whose account it is: npm run admin:create -- --email mira@example.com --name "Mira Okafor"';

await runProcess(async (opened) => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const { email, name } = values;
  if (!email || !name) throw new ConfigError(usage);
  const runtime = await bootRuntime(readConfig(process.env), opened);
  const password = randomBytes(15).toString('base64url');
  await deed(runtime, { action: 'createAdmin', actor: 'command line' }, (ctx) =>
    createAdmin(ctx, { email, name, password }),
  );
  console.log(`${email} is a super-admin now. The password, shown this once: ${password}`);
  process.kill(process.pid, 'SIGTERM');
});
