import type { Runtime } from '../kit/runtime.ts';
import { readCheckpoints, type CheckpointFile, type FoundCheckpoint } from './chain-checkpoint.ts';
import { ChainFault, type Finding } from './chain-fault.ts';

const batchSize = 1_000;

/** Compares the chain with what is known of it outside of the database. */
export async function compareCheckpoints(
  runtime: Runtime,
  files: readonly CheckpointFile[],
  end: number,
): Promise<{ agreeing: number; finding: Finding | null }> {
  let agreeing = 0;
  let first: Finding | null = null;
  let batch: FoundCheckpoint[] = [];
  const compare = async (): Promise<void> => {
    const findings = await compareBatch(runtime, batch, end);
    agreeing += batch.length - findings.length;
    for (const finding of findings) {
      if (!first || (finding.position ?? Infinity) < (first.position ?? Infinity)) first = finding;
    }
    batch = [];
  };
  for await (const checkpoint of readCheckpoints(runtime.config, files)) {
    batch.push(checkpoint);
    if (batch.length === batchSize) await compare();
  }
  await compare();
  return { agreeing, finding: first };
}

async function compareBatch(
  runtime: Runtime,
  batch: readonly FoundCheckpoint[],
  end: number,
): Promise<Finding[]> {
  const { rows } = await runtime.pool.query<{ position: number; mac: string }>(
    `select s.position::float8 as position, encode(s.mac, 'hex') as mac from audit.seal s where s.position = any($1)`,
    [batch.map(({ position }) => position)],
  );
  const macs = new Map(rows.map(({ position, mac }) => [position, mac]));
  return batch.flatMap((checkpoint) => judge(checkpoint, macs.get(checkpoint.position), end) ?? []);
}

function judge(checkpoint: FoundCheckpoint, mac: string | undefined, end: number): Finding | null {
  const { position, signed, at, place } = checkpoint;
  if (!signed) {
    const message = `The checkpoint at ${place} does not carry the signature of this product.`;
    return { fault: ChainFault.CHECKPOINT_FORGED, position: null, entryId: null, message };
  }
  if (position > end) {
    const message = `The chain ends at position ${end}, but had ${position} entries at ${at}.`;
    return { fault: ChainFault.TAIL_CUT, position: end + 1, entryId: null, message };
  }
  if (mac === checkpoint.mac) return null;
  const message = `The chain up to position ${position} is not the one that was checkpointed at ${at}.`;
  return { fault: ChainFault.REWRITTEN, position, entryId: null, message };
}
