import type { Ctx } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import type { EntityClass } from '../kit/read/entity-class.ts';

/** What every act is told beside the record: why, and what it needs of its own, such as a plan. */
export interface BulkInput {
  readonly reason: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Something that can be done to many records, each in a deed of its own. */
export interface BulkAct {
  /** The mutation that does it to one record; the entries bear its name. */
  readonly action: string;
  readonly permission: string;
  readonly entity: EntityClass<{ id: string }>;
  readonly list: AnyList;
  /**
   * What the dry run saw of a record, as an SQL expression over `t`: a record that looks different when its turn comes is refused,
   * because nobody has seen what would happen to it.
   */
  readonly fingerprint: string;
  readonly run: (ctx: Ctx, id: string, input: BulkInput) => Promise<unknown>;
}

const acts = new Map<string, BulkAct>();

/**
 * Makes an act available in bulk, under the name that operations keep.
 *
 * @example bulkAct({ action: 'suspendOrganization', permission: 'organization.suspend', … });
 */
export function bulkAct(act: BulkAct): BulkAct {
  if (acts.has(act.action)) throw new Error(`The bulk act ${act.action} exists already.`);
  acts.set(act.action, act);
  return act;
}

export function findAct(action: string): BulkAct {
  const act = acts.get(action);
  if (!act) throw new Error(`There is no bulk act ${action}.`);
  return act;
}
