import type { Runtime } from '../kit/runtime.ts';
import { checkpointFiles } from './chain-checkpoint.ts';
import { compareCheckpoints } from './compare-checkpoints.ts';
import { diagnose } from './diagnose-chain.ts';
import type { Finding } from './chain-fault.ts';
import { beginning, chainKey, macOf } from './chain-key.ts';
import { readHead } from './chain-head.ts';
import { linksAfter, type Link } from './chain-links.ts';
import { findUnsealed } from './find-unsealed.ts';

/** What a walk over the chain found. */
export interface Verification {
  /** How many entries were compared with their seals. */
  readonly checked: number;
  /** How many checkpoints agree. */
  readonly checkpoints: number;
  /** Where the chain is wrong first; null where it is whole. */
  readonly finding: Finding | null;
}

export type Progress = (checked: number, total: number) => Promise<void>;

/**
 * Walks the chain from its beginning to where it ended at the start, some thousand links at a time, recomputes each, and
 * compares it with the checkpoints outside of the database. It writes nothing, and needs no lock: entries do not change.
 */
export async function verifyChain(
  runtime: Runtime,
  progress: Progress = async () => {},
): Promise<Verification> {
  // first, because what is checkpointed later may lie behind the head that is read next
  const files = checkpointFiles(runtime.config.auditCheckpointDir);
  const head = await readHead(runtime.pool);
  const walked = await walk(runtime, head.position, progress);
  const compared = await compareCheckpoints(runtime, files, head.position);
  const finding = firstOf(walked.finding, compared.finding) ?? (await findUnsealed(runtime.pool));
  return { checked: walked.checked, checkpoints: compared.agreeing, finding };
}

async function walk(
  runtime: Runtime,
  end: number,
  progress: Progress,
): Promise<{ checked: number; finding: Finding | null }> {
  const key = chainKey(runtime.config);
  let last: Buffer = beginning;
  let position = 0;
  while (position < end) {
    await progress(position, end);
    const links = await linksAfter(runtime.pool, position, end);
    for (const link of links) {
      if (!holds(key, last, link, position + 1)) {
        return { checked: position, finding: await diagnose(runtime, last, position + 1) };
      }
      last = link.mac;
      position += 1;
    }
    if (links.length === 0)
      return { checked: position, finding: await diagnose(runtime, last, position + 1) };
  }
  return { checked: position, finding: null };
}

/** Whether a link is the one for its place, and its entry is what was sealed. */
const holds = (key: Buffer, last: Buffer, link: Link, position: number): boolean =>
  link.position === position &&
  link.found !== null &&
  link.found.equals(link.digest) &&
  !link.isMisquoted &&
  macOf(key, last, link).equals(link.mac);

/** The earlier of two findings; what the walk says of a place is more exact than what a checkpoint does. */
function firstOf(walked: Finding | null, compared: Finding | null): Finding | null {
  if (!walked || !compared) return walked ?? compared;
  return (compared.position ?? Infinity) < (walked.position ?? Infinity) ? compared : walked;
}
