import type { Actor, Product } from '../kit/product.ts';

/** An operation on many records, as its page shows it. */
export interface Operation {
  id: string;
  state: string;
  total: number;
  planned: number;
  done: number;
  remaining: number;
  error: string | null;
  outcomes: { status: string; detail: string | null; count: number }[];
  items: {
    nodes: {
      recordId: string;
      label: string | null;
      targetLabel: string | null;
      status: string;
      detail: string | null;
      entryId: string | null;
    }[];
  };
}
export const shown = `{ id state total planned done remaining error outcomes { status detail count }
  items(first: 100) { nodes { recordId label targetLabel status detail entryId } } }`;

const act = async (by: Actor, text: string, variables: object): Promise<Operation> =>
  (await by.get<{ operation: Operation }, object>(text, variables)).operation;

export const readOperation = (by: Actor, id: string): Promise<Operation> =>
  act(by, `query ($id: ID!) { operation: bulkOperation(id: $id) ${shown} }`, { id });

/** A dry run, to its end. */
export async function dryRun(
  product: Product,
  by: Actor,
  mutation: string,
  variables: object,
): Promise<Operation> {
  const { id } = await act(by, mutation, variables);
  await product.runJobs();
  return readOperation(by, id);
}

/** Starts what a dry run has shown, and waits for its end. */
export async function carryOut(product: Product, by: Actor, { id }: Operation): Promise<Operation> {
  await act(by, `mutation ($id: ID!) { operation: startBulk(id: $id) ${shown} }`, { id });
  await product.runJobs();
  return readOperation(by, id);
}
