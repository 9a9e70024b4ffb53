import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import type { Actor, Product } from '../kit/product.ts';
import type { Reply, Served } from '../kit/served.ts';

export type Kind = 'organizations' | 'users';

/** An import as its page reads it. */
export interface Import {
  id: string;
  state: string;
  error: string | null;
  total: number;
  done: number;
  remaining: number;
  outcomes: { status: string; detail: string | null; count: number }[];
  items: { nodes: Line[] };
}
export interface Line {
  line: number;
  label: string | null;
  status: string;
  detail: string | null;
  summary: string | null;
  recordId: string | null;
  entryId: string | null;
}
/** What became of each line, in short. */
export const lines = (operation: Import): (string | number | null)[][] =>
  operation.items.nodes.map(({ line, status, detail }) => [line, status, detail]);

export interface Column {
  position: number;
  name: string;
  samples: string[];
  field: string | null;
}

const shown = `{ id state error total done remaining outcomes { status detail count }
  items(first: 100) { nodes { line label status detail summary recordId entryId } } }`;

/** Somebody who uploads files, by the same ways as the pages. */
export class Importer {
  constructor(
    private readonly served: Served,
    readonly actor: Actor,
  ) {}

  get product(): Product {
    return this.served.product;
  }

  send(kind: string, file: string, headers: Record<string, string | undefined> = {}): Promise<Reply> {
    return this.served.send(file, {
      ...{ path: `/import/${kind}?name=customers.csv`, as: this.actor },
      headers: { 'content-type': 'text/csv', ...headers },
    });
  }

  async upload(kind: Kind, file: string): Promise<string> {
    // a test is in a greater hurry than a person
    await this.product.runtime.pool.query('delete from rate_limit');
    const { status, text } = await this.send(kind, file);
    if (status !== 201) throw new Error(text);
    return (JSON.parse(text) as { id: string }).id;
  }

  async columns(fileId: string): Promise<Column[]> {
    const { importFile } = await this.actor.get<{ importFile: { columns: Column[] } }>(
      'query ($fileId: ID!) { importFile(id: $fileId) { columns { position name samples field } } }',
      { fileId },
    );
    return importFile.columns;
  }

  /** The dry run, with the columns as the page suggests them. */
  async plan(kind: Kind, file: string): Promise<Import> {
    const fileId = await this.upload(kind, file);
    const columns = (await this.columns(fileId)).flatMap(({ position, field }) =>
      field ? [{ position, field }] : [],
    );
    const { planImport } = await this.actor.get<{ planImport: { id: string } }>(
      'mutation ($input: PlanImportInput!) { planImport(input: $input) { id } }',
      { input: { fileId, columns, reason: 'They moved to us' } },
    );
    return this.settled(planImport.id);
  }

  async start(id: string): Promise<Import> {
    await this.actor.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', { id });
    return this.settled(id);
  }

  /** Once its jobs have been done. */
  private async settled(id: string): Promise<Import> {
    await this.product.runJobs();
    return this.read(id);
  }

  async run(kind: Kind, file: string): Promise<Import> {
    return this.start((await this.plan(kind, file)).id);
  }

  async read(id: string): Promise<Import> {
    const { operation } = await this.actor.get<{ operation: Import }>(
      `query ($id: ID!) { operation: bulkOperation(id: $id) ${shown} }`,
      { id },
    );
    return operation;
  }
}

/** An importer who may do everything, or what support may. */
export async function importer(served: Served, role = StaffRole.SUPER_ADMIN): Promise<Importer> {
  const { product } = served;
  const user = await product.arrange((ctx) =>
    createUser(ctx, { name: 'Mira', email: `mira-${Math.random()}@bursar.example`, role }),
  );
  return new Importer(served, await product.actingAs(user));
}

/** A file of these lines, cells quoted where they have to be. */
export const csvOf = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\r\n');
