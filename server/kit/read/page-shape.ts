import type { Compilation, Select } from './compilation.ts';
import { encodeCursor } from './cursor.ts';
import type { AnyList } from './declarations.ts';
import type { Environment } from './environment.ts';
import type { Key } from './keyset.ts';
import { objectTypeOf, rowShaper, selectObject, type Row } from './select-object.ts';
import { pick, type FieldGroup, type Picked } from './selection.ts';

/** What a statement brings beside the rows. */
export interface Beside {
  readonly total?: { readonly count: number; readonly isExact: boolean };
  /** Whether there are rows on the other side of the cursor. */
  readonly opposite?: boolean;
}

/** Makes the answer from the rows. */
export type ShapePage = (
  rows: Row[],
  environment: Environment,
  beside: Beside,
) => Record<string, unknown> | null;

/** Selects the nodes and the cursors, and answers what makes the connection from the rows. */
export function pageShaper(
  compilation: Compilation,
  list: AnyList,
  alias: string,
  select: Select,
  connection: ReadonlyMap<string, Picked>,
  page: {
    readonly use: number;
    readonly backward: boolean;
    readonly order: string;
    readonly resumes: boolean;
    readonly info: ReadonlyMap<string, Picked>;
    readonly keys: () => readonly Key[];
  },
): ShapePage {
  const { use, backward, order, resumes } = page;
  const edges = connection.get('edges');
  const inEdges = edges
    ? pick(compilation.source, objectTypeOf(edges.definition.type), edges.groups)
    : new Map();
  const nodes = connection.get('nodes');
  const groups: FieldGroup[] = [...(inEdges.get('node')?.groups ?? []), ...(nodes?.groups ?? [])];
  const wantsCursors = inEdges.has('cursor');
  const wantsEnds = page.info.has('startCursor') || page.info.has('endCursor');
  const positions =
    wantsCursors || wantsEnds ? page.keys().map((key) => select.column(key.transport().sql)) : [];
  const shapeNode = rowShaper(compilation, selectObject(compilation, list.type, alias, select, groups));
  const cursorOf = (row: Row | undefined): string | null =>
    row && positions.length
      ? encodeCursor(
          order,
          positions.map((position) => row[position]),
        )
      : null;

  return (rows, environment, beside) => {
    const hasMore = rows.length > (environment.limits[use] ?? 0);
    if (hasMore) rows.pop();
    if (backward) rows.reverse();
    const objects = rows.map((row) => shapeNode(row, environment));
    const others = resumes && (beside.opposite ?? true);
    return {
      nodes: objects,
      edges: edges && rows.map((row, index) => ({ cursor: cursorOf(row), node: objects[index] })),
      pageInfo: {
        hasNextPage: backward ? others : hasMore,
        hasPreviousPage: backward ? hasMore : others,
        startCursor: cursorOf(rows[0]),
        endCursor: cursorOf(rows.at(-1)),
      },
      totalCount: beside.total?.count,
      totalCountIsExact: beside.total?.isExact,
    };
  };
}
