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

/** Something that can be done to many records, each in a deed of its own. */
export interface BulkAct {
  /** The mutation that does it to one record; the entries bear its name. */
  readonly action: string;
  readonly permission: string;
  /** What is chosen, and the list that it is chosen from. */
  readonly entity: EntityClass<{ id: string }>;
  readonly list: AnyList;
  /** Where the act is done to another record than the one that is chosen, such as the organization of a person. */
  readonly through?: Through;
  /**
   * What the dry run saw of the record that it is done to, as an SQL expression over `t`: one that looks different when its turn
   * comes is refused, because nobody has seen what would happen to it.
   */
  readonly fingerprint: string;
  readonly run: (ctx: Ctx, id: string, input: BulkInput) => Promise<unknown>;
}

const acts = new Map<string, BulkAct>();
const nameOf = (action: string, type: string): string => `${action} of ${type}`;

/**
 * Makes an act available in bulk, under the name and the type that operations keep.
 *
 * @example bulkAct({ action: 'suspendOrganization', permission: 'organization.suspend', … });
 */
export function bulkAct(act: BulkAct): BulkAct {
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
