import type { Ctx } from '../kit/context.ts';
import type { ProviderCommand } from './provider-command.entity.ts';
import type { Provider, ProviderSubscription } from './provider.ts';

/** One kind of change at a provider. Its name is the mutation's, and the action in the audit log. */
export interface CommandKind<P extends object> {
  readonly kind: string;
  /** Asks the provider. Outside of any transaction, and safe to repeat with the same key. */
  call(provider: Provider, payload: P, key: string): Promise<ProviderSubscription>;
  /** Whether what the provider has shows that it was done: asked when the provider may have forgotten the key. */
  isDone(found: ProviderSubscription, payload: P): boolean;
  /** Writes the answer here, in the same deed that finishes the command. */
  settle(ctx: Ctx, command: ProviderCommand, answer: ProviderSubscription): Promise<void>;
  /** Does here what the provider would do, and asks nobody: where nobody bills, and in rehearsals. */
  here?(ctx: Ctx, command: ProviderCommand): Promise<void>;
}

const kinds = new Map<string, CommandKind<never>>();

/** Makes a kind known to the job that carries commands out; stands in a `.command.ts` file of the module that owns it. */
export function defineCommand<P extends object>(kind: CommandKind<P>): CommandKind<P> {
  if (kinds.has(kind.kind)) throw new Error(`Two kinds of commands are named ${kind.kind}.`);
  kinds.set(kind.kind, kind);
  return kind;
}

/** A payload comes from the row that the kind itself has written. */
export function commandKind(name: string): CommandKind<object> {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No module defines commands of the kind ${name}.`);
  return kind as CommandKind<object>;
}
