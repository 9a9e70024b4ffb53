import type { Ctx } from '../kit/context.ts';
import type { ProviderCommand } from './provider-command.entity.ts';
import type { Provider, ProviderSubscription } from './provider.ts';

/** One kind of change at a provider: its name is the mutation's, and the action in the audit log. `A` is what the provider answers. */
export interface CommandKind<P extends object, A extends object = ProviderSubscription> {
  readonly kind: string;
  /** Notes that the provider is being asked, in a deed of its own before each try. */
  begin?(ctx: Ctx, command: ProviderCommand): Promise<void>;
  /** Asks the provider. Outside of any transaction, and safe to repeat with the same key. */
  call(provider: Provider, payload: P, key: string): Promise<A>;
  /** What the provider has now: asked when it may have forgotten the key. */
  look(provider: Provider, payload: P): Promise<A>;
  /** Whether what the provider has shows that it was done. */
  isDone(found: A, payload: P, key: string): boolean;
  /** Writes the answer here, in the same deed that finishes the command. */
  settle(ctx: Ctx, command: ProviderCommand, answer: A): Promise<void>;
  /** Writes here what a definite no means, in the same deed that finishes the command. */
  refuse?(ctx: Ctx, command: ProviderCommand, why: string): Promise<void>;
  /** Does here what the provider would do, and asks nobody: where nobody bills, and in rehearsals. */
  here?(ctx: Ctx, command: ProviderCommand): Promise<void>;
}

const kinds = new Map<string, CommandKind<never, object>>();

/** Makes a kind known to the job that carries commands out; stands in a `.command.ts` file of the module that owns it. */
export function defineCommand<P extends object, A extends object = ProviderSubscription>(
  kind: CommandKind<P, A>,
): CommandKind<P, A> {
  if (kinds.has(kind.kind)) throw new Error(`Two kinds of commands are named ${kind.kind}.`);
  kinds.set(kind.kind, kind);
  return kind;
}

/** A payload comes from the row that the kind itself has written, and an answer from what it has asked. */
export function commandKind(name: string): CommandKind<object, object> {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No module defines commands of the kind ${name}.`);
  return kind as unknown as CommandKind<object, object>;
}

/** Whether an action of the audit log is a command that was carried out at a provider. */
export const isCommandKind = (action: string): boolean => kinds.has(action);
