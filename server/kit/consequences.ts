import type { Ctx, Target } from './context.ts';
import type { Runtime } from './runtime.ts';

/**
 * What follows from a record beside its own columns, in words that people know: limits, money, access. A preview asks before and
 * after, through the context that it is given, and shows what differs.
 */
export type Observer = (ctx: Ctx, id: string) => Promise<Readonly<Record<string, string>>>;

/** A deed that can be taken back for as long as the rows that it changed have not moved on. */
export interface Undoable {
  /** What doing it takes, undoing it takes, too. */
  readonly permission: string;
  /** Whom else to tell once the rows are as they were, such as subscribers of the news. */
  readonly also?: (ctx: Ctx, targets: readonly Target[]) => Promise<void>;
}

/** What modules declare of the consequences of deeds. */
export interface Consequences {
  readonly observers?: Readonly<Record<string, Observer>>;
  readonly undoable?: Readonly<Record<string, Undoable>>;
}

const declared = new WeakMap<Runtime, readonly Consequences[]>();

/** Called once for a runtime, with all of its modules. */
export const declareConsequences = (runtime: Runtime, modules: readonly Consequences[]): void =>
  void declared.set(runtime, modules);

/** The observers of a type, from all modules. */
export const observersOf = (runtime: Runtime, type: string): Observer[] =>
  (declared.get(runtime) ?? []).flatMap(({ observers }) => observers?.[type] ?? []);

/**
 * How a deed is undone; undefined where it cannot be.
 *
 * @example undoableDeed(ctx.runtime, 'suspendOrganization')?.permission // organization.suspend
 */
export const undoableDeed = (runtime: Runtime, action: string): Undoable | undefined =>
  (declared.get(runtime) ?? []).flatMap(({ undoable }) => undoable?.[action] ?? [])[0];
