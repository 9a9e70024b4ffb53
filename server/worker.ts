import 'reflect-metadata';
import { bootRuntime, bootWorker } from './boot.ts';
import { readConfig } from './kit/config.ts';
import { runProcess } from './kit/run-process.ts';
import { modules } from './modules.ts';
import { openReads } from './schema.ts';

await runProcess(async (opened) => {
  const runtime = await bootRuntime(readConfig(process.env), opened);
  await openReads(runtime, modules);
  await bootWorker(runtime, opened);
});
