import type { Ctx, Target } from './context.ts';
import { UserError } from './errors.ts';
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
  /** Why it cannot be taken back whatever the rows look like now, in a sentence, where part of what it did lies elsewhere; else null. */
  readonly unless?: (ctx: Ctx, targets: readonly Target[]) => Promise<string | null>;
  /**
   * Once the rows are as they were: refuses what the rules of the act would not allow any more, and tells whom to tell. The
   * targets are locked, in the order in which the act named them.
   */
  readonly also?: (ctx: Ctx, undone: Undone) => Promise<void>;
}

/** What was taken back. */
export interface Undone {
  readonly targets: readonly Target[];
  readonly changes: readonly UndoneChange[];
}

/** A row that is as it was again: the values that the deed gave it, and those that it has now. */
export interface UndoneChange {
  readonly table: string;
  readonly recordId: string;
  readonly given: Readonly<Record<string, unknown>> | null;
  readonly restored: Readonly<Record<string, unknown>> | null;
}

/**
 * The ids of the targets of one type.
 *
 * @example for (const id of idsOf(undone, 'Organization')) await publish(ctx, 'organization.activated', { id });
 */
export const idsOf = ({ targets }: Pick<Undone, 'targets'>, wanted: string): string[] =>
  targets.filter(({ type }) => type === wanted).map(({ id }) => id);

/**
 * What a deed changed has changed since, or the rules of the act do not allow what was before any more.
 *
 * @example if (subscribers > 0) throw movedOn();
 */
export const movedOn = (): UserError =>
  new UserError('MOVED_ON', 'It has changed since, so that it cannot be taken back any more.');

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

/**
 * Why the caller cannot take back a deed, whatever its rows look like now; null where that is possible.
 *
 * @example (await whyNotUndoable(ctx, { action: 'changePlan', targetsOf: async () => targets })) === null
 */
export async function whyNotUndoable(
  ctx: Ctx,
  { action, targetsOf }: { action: string; targetsOf: () => Promise<readonly Target[]> },
): Promise<string | null> {
  const undoable = undoableDeed(ctx.runtime, action);
  if (!undoable) return 'This cannot be taken back.';
  if (!ctx.caller.permissions.has(undoable.permission))
    return `This needs the permission ${undoable.permission}.`;
  return undoable.unless ? undoable.unless(ctx, await targetsOf()) : null;
}
