/** What a license file says; times are ISO 8601. */
export interface LicenseContent {
  readonly version: 1;
  readonly keyId: string;
  readonly license: string;
  readonly app: string;
  readonly product: string;
  readonly plan: string;
  readonly holder: string | null;
  readonly machine: string;
  readonly domain: string | null;
  readonly limits: Readonly<Record<string, number | null>>;
  readonly features: readonly string[];
  readonly issuedAt: string;
  readonly expiresAt: string | null;
  readonly validUntil: string;
}

export interface Asked {
  /** As PEM, from `licenseSigningKey`: those of the past as well, while their files are in use. */
  readonly publicKeys: readonly string[];
  readonly app: string;
  readonly machine: string;
  readonly now?: Date;
}

export class LicenseFileError extends Error {
  readonly code: string;
}

export function verifyLicense(text: string, asked: Asked): LicenseContent;
