import { createHmac, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Config } from '../kit/config.ts';
import { keyFor } from '../kit/secret.ts';

/** How far the chain had come at a time, signed, and kept where the owner of the database cannot write. */
export interface ChainCheckpoint {
  /** Also the number of entries that were sealed by then. */
  readonly position: number;
  readonly mac: string;
  readonly at: string;
}

/** A line of a checkpoint file; `signed` is false where the signature is not ours. */
export interface FoundCheckpoint extends ChainCheckpoint {
  readonly signed: boolean;
  readonly place: string;
}

/** A file and how much of it is to be read: what is appended later knows of entries that the reader does not. */
export interface CheckpointFile {
  readonly file: string;
  readonly bytes: number;
}

const signatureOf = (config: Config, { position, mac, at }: ChainCheckpoint): Buffer =>
  createHmac('sha256', keyFor(config, 'audit checkpoint')).update(`${position} ${mac} ${at}`).digest();

/** Appends a checkpoint to the file of its day. The line breaks before it, so that a torn line spoils none but itself. */
export function appendCheckpoint(config: Config, folder: string, checkpoint: ChainCheckpoint): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const signature = signatureOf(config, checkpoint).toString('hex');
  const line = `\n${JSON.stringify({ ...checkpoint, signature })}\n`;
  fs.appendFileSync(path.join(folder, `${checkpoint.at.slice(0, 10)}.jsonl`), line, {
    mode: 0o600,
    flush: true,
  });
}

/** The checkpoint files as they are now, the oldest first. */
export function checkpointFiles(folder: string | undefined): CheckpointFile[] {
  if (!folder || !fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, bytes: fs.statSync(file).size }));
}

/** The checkpoints of these files, line by line. What is no checkpoint is passed over: to garble one is to remove one. */
export async function* readCheckpoints(
  config: Config,
  files: readonly CheckpointFile[],
): AsyncGenerator<FoundCheckpoint> {
  for (const { file, bytes } of files) {
    if (bytes === 0) continue;
    let line = 0;
    for await (const text of createInterface({ input: fs.createReadStream(file, { end: bytes - 1 }) })) {
      line += 1;
      const found = parse(text);
      if (found) yield { ...found.checkpoint, signed: agrees(config, found), place: `${file}:${line}` };
    }
  }
}

interface Parsed {
  readonly checkpoint: ChainCheckpoint;
  readonly signature: string;
}

function parse(text: string): Parsed | null {
  try {
    const { position, mac, at, signature } = JSON.parse(text) as Record<string, unknown>;
    if (typeof position !== 'number' || typeof mac !== 'string' || typeof at !== 'string') return null;
    return { checkpoint: { position, mac, at }, signature: typeof signature === 'string' ? signature : '' };
  } catch {
    return null;
  }
}

function agrees(config: Config, { checkpoint, signature }: Parsed): boolean {
  const given = Buffer.from(signature, 'hex');
  const ours = signatureOf(config, checkpoint);
  return given.length === ours.length && timingSafeEqual(given, ours);
}
