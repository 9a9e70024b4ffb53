import { sign } from 'node:crypto';
import type { SigningKey } from './signing-key.ts';

/** What a signature of ours is over, so that one that was made for something else is none. */
const context = 'Bursar license file 1\n';

/** What a file says; times are ISO 8601. The verifier in docs/verifier reads the same. */
export interface LicenseFileContent {
  readonly version: 1;
  readonly keyId: string;
  readonly license: string;
  readonly app: string;
  readonly product: string;
  readonly plan: string;
  readonly holder: string | null;
  readonly machine: string;
  readonly domain: string | null;
  /** By the key of the meter; null is unlimited. */
  readonly limits: Readonly<Record<string, number | null>>;
  readonly features: readonly string[];
  readonly issuedAt: string;
  readonly expiresAt: string | null;
  readonly validUntil: string;
}

const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');

/** A file that proves a license without a network. Only exactly this text verifies: any byte that is another makes it worthless. */
export function signLicenseFile({ privateKey }: SigningKey, content: LicenseFileContent): string {
  const payload = Buffer.from(JSON.stringify(content));
  const signature = sign(null, Buffer.concat([Buffer.from(context), payload]), privateKey);
  return [
    '-----BEGIN BURSAR LICENSE-----',
    lines(payload),
    '-----BEGIN SIGNATURE-----',
    lines(signature),
    '-----END BURSAR LICENSE-----\n',
  ].join('\n');
}
