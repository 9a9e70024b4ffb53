import { checkpoint } from '../kit/checkpoint.ts';
import type { Runtime } from '../kit/runtime.ts';
import { appendCheckpoint } from './chain-checkpoint.ts';
import { readHead } from './chain-head.ts';

const everyMs = 10_000;
/** What each process has kept last; after a start it does not know, and keeps one more. */
const kept = new WeakMap<Runtime, { readonly position: number; readonly at: number }>();

/** Keeps where the chain ends outside of the database, now and then; after its commit, because a checkpoint must not lie. */
export async function keepCheckpoint(runtime: Runtime, options: { now?: boolean } = {}): Promise<void> {
  const folder = runtime.config.auditCheckpointDir;
  const last = kept.get(runtime);
  // the machine's time, because the product's can be advanced
  const now = Date.now();
  if (!folder || (!options.now && last && now - last.at < everyMs)) return;
  const head = await readHead(runtime.pool);
  if (head.position === (last?.position ?? 0)) return;
  appendCheckpoint(runtime.config, folder, {
    position: head.position,
    mac: head.mac.toString('hex'),
    at: new Date(now).toISOString(),
  });
  kept.set(runtime, { position: head.position, at: now });
  await checkpoint('seal.kept');
}
