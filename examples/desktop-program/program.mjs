// A program that people install: `node program.mjs <license key>` the first time, `node program.mjs` from then on, with or without a network.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { LicenseFileError, verifyLicense } from '../../docs/verifier/verify-license.mjs';

const kept = process.env.LICENSE_FILE ?? 'license.txt';
/** From `licenseSigningKey`; built into the program. */
const publicKeys = [readFileSync(process.env.PUBLIC_KEY ?? 'public-key.pem', 'utf8')];
const app = process.env.APP ?? 'desktop';
/** Whatever stays the same on a machine; a hash of it tells nobody what that is. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 32);

async function activate(key) {
  const response = await fetch(process.env.ACTIVATION_URL ?? 'http://127.0.0.1:3001', {
    method: 'POST',
    body: JSON.stringify({ key, fingerprint: machine, name: hostname() }),
  });
  const { file, message } = await response.json();
  if (!response.ok) throw new Error(message);
  writeFileSync(kept, file);
}

const [key] = process.argv.slice(2);
try {
  if (key) await activate(key);
  if (!existsSync(kept)) throw new Error('Type your license key: node program.mjs <license key>');
  const { plan, validUntil } = verifyLicense(readFileSync(kept, 'utf8'), { publicKeys, app, machine });
  console.log(`Welcome. Plan ${plan}; the license file is good until ${validUntil}.`);
} catch (fault) {
  console.error(fault instanceof LicenseFileError ? `${fault.code}: ${fault.message}` : fault.message);
  process.exitCode = 1;
}
