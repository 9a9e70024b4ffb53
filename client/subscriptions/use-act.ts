import type { TypedDocumentNode } from '@urql/vue';
import { v7 } from 'uuid';
import { ref, watch, type Ref } from 'vue';
import { useSave, type Save } from '../kit/use-save.ts';
import { commandOutcome } from './command-outcome.ts';
import type { CommandStateFragment, SubscriptionDetailFragment } from './subscription.generated.ts';

interface ActInput {
  subscriptionId: string;
  reason: string;
  idempotencyKey: string;
}

/**
 * An act on a subscription in its dialog: one key for each time that it is asked, so that a second click or a lost answer does
 * nothing twice, and what to say of the command that it has led to.
 */
export function useAct<Data, Variables extends object>(
  open: Ref<boolean>,
  document: TypedDocumentNode<Data, Variables>,
  done: (data: Data) => [CommandStateFragment, string],
): {
  save: Save<Variables, Data>;
  input: (subscription: SubscriptionDetailFragment, reason: string) => ActInput;
} {
  const idempotencyKey = ref(v7());
  watch(open, (opens) => {
    if (opens) idempotencyKey.value = v7();
  });
  return {
    save: useSave(document, (data) => commandOutcome(...done(data))),
    input: ({ id }, reason) => ({ subscriptionId: id, reason, idempotencyKey: idempotencyKey.value }),
  };
}
