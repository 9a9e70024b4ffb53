import type { Effects } from '../audit/effects.ts';
import type { Ctx } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import type { EntityClass } from '../kit/read/entity-class.ts';

/** What every act is told beside the record: why, and what it needs of its own, such as a plan. */
export interface BulkInput {
  readonly reason: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** How a record that is chosen leads to the one that the act is done to. */
export interface Through {
  readonly entity: EntityClass<{ id: string }>;
  /** Its id, as an SQL expression over `t`, the record that is chosen. */
  readonly id: string;
  /** What to say of a record that leads nowhere. */
  readonly nowhere: string;
  /** What to say of a record that leads to where an earlier one does: it is done once. */
  readonly again: string;
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
  /** What is chosen, and the list that it is chosen from. */
  readonly entity: EntityClass<{ id: string }>;
  /** Where the act is done to another record than the one that is chosen, such as the organization of a person. */
  readonly through?: Through;
  /**
   * What the dry run saw of the record that it is done to, as an SQL expression over `t`: one that looks different when its turn
   * comes is refused, because nobody has seen what would happen to it.
   */
  readonly fingerprint: string;
}

export interface RecordAct extends Act {
  readonly list: AnyList;
  readonly run: (ctx: Ctx, id: string, input: BulkInput) => Promise<unknown>;
  /**
   * What it would do, in words that can be counted, where that is not seen in the rows that `run` changes: an act that only begins
   * something elsewhere. It may ask the outside; what it throws is why the record is refused.
   */
  readonly plan?: (ctx: Ctx, id: string, describe: (effects: Effects) => string | null) => Promise<string>;
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
const nameOf = (action: string, type: string): string => `${action} of ${type}`;

/**
 * Makes an act available in bulk, under the name and the type that operations keep.
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
  const name = nameOf(act.action, act.entity.name);
  if (acts.has(name)) throw new Error(`The bulk act ${name} exists already.`);
  acts.set(name, act);
  return act;
}

export function findAct({ action, type }: { action: string; type: string }): BulkAct {
  const act = acts.get(nameOf(action, type));
  if (!act) throw new Error(`There is no bulk act ${nameOf(action, type)}.`);
  return act;
}
