import 'reflect-metadata';
import { bootApi, bootRuntime } from './boot.ts';
import { readConfig } from './kit/config.ts';
import { runProcess } from './kit/run-process.ts';

await runProcess(async (opened) => {
  const config = readConfig(process.env);
  const runtime = await bootRuntime(config, opened);
  const app = await bootApi(runtime, opened);
  await app.listen({ host: config.host, port: config.port });
});
