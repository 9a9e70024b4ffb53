import { verifyChain } from './audit/verify-chain.ts';
import { bootRuntime } from './boot.ts';
import { ConfigError, type Config } from './kit/config.ts';
import type { Opened } from './kit/run-process.ts';

/**
 * Checks the audit log for whoever asks at a command line, and ends the process: with 0 where the log is whole, 1 where it is
 * not, 2 where it could not be checked. What a process says of the database cannot be forged by a row in it.
 */
export async function sayVerification(open: (opened: Opened[]) => Promise<Config>): Promise<void> {
  const opened: Opened[] = [];
  try {
    const config = await open(opened);
    const runtime = await bootRuntime(config, opened);
    const started = performance.now();
    const { checked, checkpoints, finding } = await verifyChain(runtime);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counted = `${checked.toLocaleString('en')} entries, ${checkpoints.toLocaleString('en')} checkpoints, ${seconds} s`;
    if (finding)
      console.error(`The audit log is not whole: ${finding.fault}. ${finding.message} (${counted})`);
    else console.log(`The audit log is whole: ${counted}.`);
    if (!config.auditCheckpointDir) console.log('Without AUDIT_CHECKPOINT_DIR, a cut tail cannot be found.');
    process.exitCode = finding ? 1 : 0;
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 2;
  } finally {
    for (const { close } of opened.toReversed()) await close();
  }
}
