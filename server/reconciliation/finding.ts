import type { ProviderObject, ReadableProvider } from '../billing/provider-account.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { Comparison } from './compare.ts';
import type { Ask, OurRecord } from './our-records.query.ts';
import type { Suspect, Survey } from './survey.ts';

/** What a second look found of an object that had differed. */
export interface Finding extends Suspect {
  readonly object: ProviderObject | null;
  readonly ours: OurRecord | null;
  readonly comparison: Comparison;
  readonly isDuplicate: boolean;
  /** Why it could not be read. */
  readonly strange: string | null;
  readonly lookedAt: Date;
}

export interface LookAgain {
  readonly runtime: Runtime;
  readonly ask: Ask;
  readonly provider: ReadableProvider;
  readonly surveyed: Survey;
}
