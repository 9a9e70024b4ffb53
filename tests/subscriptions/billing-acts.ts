import type { Actor, Answer } from '../kit/product.ts';

const reason = 'As the customer asked by mail';

/** A command as the acts answer it, with the subscription that it has left behind. */
export interface Done {
  id: string;
  status: string;
  error: string | null;
  subscription: {
    status: string;
    canceledAt: string | null;
    accessEndsAt: string | null;
    currentPeriodEnd: string | null;
    pauseKind: string;
    scheduledChange: { kind: string; at: string; target: string | null } | null;
    pendingCommand: { id: string } | null;
    access: { access: { level: string; rule: string } };
  };
}

export const shownSubscription = `status canceledAt accessEndsAt currentPeriodEnd pauseKind scheduledChange { kind at target }
  pendingCommand { id } access { access { level rule } }`;

const inputs = {
  cancelSubscription: 'CancelSubscriptionInput',
  undoCancel: 'ContinueSubscriptionInput',
  pauseSubscription: 'PauseSubscriptionInput',
  resumeSubscription: 'ContinueSubscriptionInput',
};
export type ActName = keyof typeof inputs;

export const act = async (
  actor: Actor,
  name: ActName,
  subscriptionId: string,
  more: object = {},
): Promise<Answer<Record<string, Done>> & { done: Done | undefined }> => {
  const answer = await actor.ask<Record<string, Done>, object>(
    `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { id status error subscription { ${shownSubscription} } } }`,
    { input: { subscriptionId, reason, ...more } },
  );
  return { ...answer, done: answer.data?.[name] };
};

interface Effects {
  changes: { type: string; fields: { name: string; before: string | null; after: string | null }[] }[];
  consequences: { name: string; before: string | null; after: string | null }[];
  mails: { to: string; subject: string }[];
}

/** What the preview of the act says it would do; a refusal is answered by its code. */
export const preview = async (
  actor: Actor,
  name: ActName,
  subscriptionId: string,
  more: object = {},
): Promise<Effects | string | undefined> => {
  const { data, code } = await actor.ask<{ preview: { effects: Effects } }, object>(
    `query ($input: ${inputs[name]}!) { preview { effects: ${name}(input: $input) {
      changes { type fields { name before after } } consequences { name before after } mails { to subject } } } }`,
    { input: { subscriptionId, reason: '', ...more } },
  );
  return data?.preview.effects ?? code;
};

/** The columns of the subscription that a preview shows. */
export const columnsOf = (effects: Effects | string | undefined): string[] =>
  typeof effects === 'object'
    ? effects.changes
        .filter(({ type }) => type === 'Subscription')
        .flatMap(({ fields }) => fields.map(({ name }) => name))
        .sort()
    : [];
