// Verifies a license file of Bursar without a network: one file, no dependencies, Node 18 or newer. Copy it into your program.
//
//   import { verifyLicense } from './verify-license.mjs';
//   const license = verifyLicense(text, { publicKeys: [pem], app: 'desktop', machine: fingerprint });
//
// or, by hand:  node verify-license.mjs license.txt public-key.pem [app] [machine]
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const context = 'Bursar license file 1\n';
const begin = '-----BEGIN BURSAR LICENSE-----';
const middle = '-----BEGIN SIGNATURE-----';
const end = '-----END BURSAR LICENSE-----\n';

/** A file that proves nothing; `code` says why: NOT_A_LICENSE, UNKNOWN_KEY, CHANGED, OTHER_APP, OTHER_MACHINE, NOT_YET, ENDED. */
export class LicenseFileError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'LicenseFileError';
    this.code = code;
  }
}

const refuse = (code, message) => {
  throw new LicenseFileError(code, message);
};

const lines = (bytes) => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
const armored = (payload, signature) => [begin, lines(payload), middle, lines(signature), end].join('\n');

/** The two parts of a file; whatever is not written exactly so is refused, since Base64 itself would forgive a lot. */
function take(text) {
  const parts = text.split(`\n${middle}\n`);
  if (parts.length !== 2) refuse('NOT_A_LICENSE', 'This is no license file.');
  const payload = Buffer.from(parts[0].slice(begin.length + 1), 'base64');
  const signature = Buffer.from(parts[1].slice(0, -(end.length + 1)), 'base64');
  if (armored(payload, signature) !== text) refuse('NOT_A_LICENSE', 'This is no license file.');
  return { payload, signature };
}

const keyIdOf = (key) =>
  createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);

function contentOf(payload) {
  try {
    return JSON.parse(payload.toString('utf8'));
  } catch {
    return refuse('NOT_A_LICENSE', 'This is no license file.');
  }
}

/**
 * What a license file says, once it is known to be ours, whole, for this app and this machine, and not past its end. Throws a
 * LicenseFileError otherwise.
 */
export function verifyLicense(text, { publicKeys, app, machine, now = new Date() }) {
  const { payload, signature } = take(text);
  const content = contentOf(payload);
  const key = publicKeys.map((pem) => createPublicKey(pem)).find((one) => keyIdOf(one) === content?.keyId);
  if (!key) refuse('UNKNOWN_KEY', 'It is signed with a key that this program does not know.');
  if (!verify(null, Buffer.concat([Buffer.from(context), payload]), key, signature))
    refuse('CHANGED', 'It was changed after it was signed.');
  if (content.version !== 1) refuse('NOT_A_LICENSE', 'It is of a kind that this program does not know.');
  if (content.app !== app) refuse('OTHER_APP', 'It is for another program.');
  if (content.machine !== machine) refuse('OTHER_MACHINE', 'It is for another machine.');
  // a day for clocks that differ
  if (new Date(content.issuedAt).getTime() > now.getTime() + 86_400_000)
    refuse('NOT_YET', 'It is from the future: look at the clock of this machine.');
  if (new Date(content.validUntil) <= now) refuse('ENDED', 'It has ended. Get another one.');
  return content;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, publicKey, app, machine] = process.argv.slice(2);
  try {
    const text = readFileSync(file, 'utf8');
    const said = contentOf(take(text).payload);
    const asked = {
      publicKeys: [readFileSync(publicKey, 'utf8')],
      app: app ?? said.app,
      machine: machine ?? said.machine,
    };
    process.stdout.write(`${JSON.stringify(verifyLicense(text, asked), null, 2)}\n`);
  } catch (fault) {
    process.stderr.write(`${fault.code ?? 'FAILED'}: ${fault.message}\n`);
    process.exitCode = 1;
  }
}
