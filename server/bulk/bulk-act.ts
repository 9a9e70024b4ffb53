import type { Effects } from '../audit/effects.ts';
import type { Ctx } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import type { EntityClass } from '../kit/read/entity-class.ts';

/** What every act is told beside the record: why, and what it needs of its own, such as a plan. */
export interface BulkInput {
  readonly reason: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** What a line of a file says, and what to call it before there is a record. */
export interface BulkPayload {
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong with the line itself, whatever the records are. */
  readonly problem?: string;
}

export interface BulkLine {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly payload: BulkPayload;
}

interface Act {
  /** The mutation that does it to one record; the entries bear its name. */
  readonly action: string;
  readonly permission: string;
  readonly entity: EntityClass<{ id: string }>;
  /**
   * What the dry run saw of a record, as an SQL expression over `t`: a record that looks different when its turn comes is refused,
   * because nobody has seen what would happen to it.
   */
  readonly fingerprint: string;
}

export interface RecordAct extends Act {
  readonly list: AnyList;
  readonly run: (ctx: Ctx, id: string, input: BulkInput) => Promise<unknown>;
}

/** An act that is told by the lines of a file, each of which means a record that is there already, or one to be made. */
export interface LineAct extends Act {
  readonly lines: (ctx: Ctx, given: BulkInput['given']) => AsyncIterable<BulkLine>;
  /** The record that a line means; null where there is none yet. */
  readonly find: (ctx: Ctx, payload: BulkPayload) => Promise<string | null>;
  /** Does what a line says, and answers the record. */
  readonly run: (ctx: Ctx, id: string | null, payload: BulkPayload) => Promise<{ readonly id: string }>;
  /** What a line would do: in words that can be counted, and with its values. Null for nothing. */
  readonly describe: (effects: Effects) => { readonly summary: string; readonly detail: string } | null;
}

/** Something that can be done to many records, each in a deed of its own. */
export type BulkAct = RecordAct | LineAct;

export const isLineAct = (act: BulkAct): act is LineAct => 'lines' in act;

const acts = new Map<string, BulkAct>();

/**
 * Makes an act available in bulk, under the name that operations keep.
 *
 * @example bulkAct({ action: 'suspendOrganization', permission: 'organization.suspend', … });
 */
export const bulkAct = (act: RecordAct): RecordAct => register(act);

/**
 * Makes an act available that is told by the lines of a file.
 *
 * @example lineAct({ action: 'importUsers', permission: 'data.import', … });
 */
export const lineAct = (act: LineAct): LineAct => register(act);

function register<T extends BulkAct>(act: T): T {
  if (acts.has(act.action)) throw new Error(`The bulk act ${act.action} exists already.`);
  acts.set(act.action, act);
  return act;
}

export function findAct(action: string): BulkAct {
  const act = acts.get(action);
  if (!act) throw new Error(`There is no bulk act ${action}.`);
  return act;
}
