import { GraphQLError, buildASTSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { encodeCursor } from '../../../server/kit/read/cursor.ts';
import type { ReadCaller } from '../../../server/kit/read/environment.ts';

type Values = Record<string, unknown>;
type Order = readonly {
  readonly key: string;
  readonly descending: boolean;
  readonly value: (row: Row) => unknown;
}[];

/** A row of the database, with what it belongs to. */
interface Row extends Values {
  readonly id: string;
  readonly kind: 'branch' | 'member' | 'circle' | 'loan';
}

/** All rows, read once. */
export interface Shelf {
  readonly branch: Row[];
  readonly member: Row[];
  readonly circle: Row[];
  readonly loan: Row[];
  readonly pairs: readonly { member_id: string; circle_id: string }[];
}

export async function readShelf(pool: pg.Pool): Promise<Shelf> {
  const rows = async (kind: Row['kind'], sql: string): Promise<Row[]> =>
    (await pool.query<Values>(sql)).rows.map((row) => ({ ...row, kind }) as unknown as Row);
  return {
    branch: await rows('branch', 'select *, opened_at as "openedAt" from branch'),
    circle: await rows('circle', 'select * from circle'),
    loan: await rows(
      'loan',
      `select *, state, fee::float8 as fee, lent_at as "lentAt", due_on::text as "dueOn", is_open as "isOpen" from loan`,
    ),
    member: await rows(
      'member',
      `select *, created_at as "createdAt", last_seen_at as "lastSeenAt", balance::float8 as balance, weight::text as weight,
         birthday::text as birthday, scores::text[] as scores from member`,
    ),
    pairs: (await pool.query<{ member_id: string; circle_id: string }>('select * from circle_member')).rows,
  };
}

/** The schema as a client sees it, without any resolver of ours. */
export const plainSchema = (schema: GraphQLSchema): GraphQLSchema =>
  buildASTSchema(parse(printSchema(schema)));

/**
 * The library as plain objects with plain methods: what a reader of the schema would write by hand, without SQL and without
 * the engine. It is what the engine's answers are compared with.
 */
export class Oracle {
  readonly #shelf: Shelf;
  readonly #caller: ReadCaller;

  constructor(shelf: Shelf, caller: ReadCaller) {
    this.#shelf = shelf;
    this.#caller = caller;
  }

  root(): Values {
    const one = (kind: Row['kind'], id: unknown): unknown =>
      this.#show(this.#shelf[kind].find((row) => row.id === id && this.#sees(row)));
    return {
      branches: (args: Values) => this.#page('branch', this.#shelf.branch, args),
      members: (args: Values) => this.#page('member', this.#shelf.member, args),
      circles: (args: Values) => this.#page('circle', this.#shelf.circle, args),
      loans: (args: Values) => this.#page('loan', this.#shelf.loan, args),
      openLoans: (args: Values) =>
        this.#page(
          'loan',
          this.#shelf.loan.filter((loan) => loan['is_open']),
          args,
        ),
      branch: ({ id }: Values) => one('branch', id),
      member: ({ id }: Values) => one('member', id),
    };
  }

  #sees(row: Row | undefined): row is Row {
    if (!row) return false;
    if (this.#caller.kind === 'staff' || row.kind === 'circle') return true;
    const { branchIds } = this.#caller as unknown as { branchIds: readonly unknown[] };
    if (row.kind === 'branch') return branchIds.includes(row.id);
    if (row.kind === 'member') return branchIds.includes(row['branch_id']);
    return this.#sees(this.#shelf.member.find(({ id }) => id === row['member_id']));
  }

  readonly #branchOf = (member: Row) => this.#shelf.branch.find(({ id }) => id === member['branch_id']);
  readonly #membersOf = (branch: Row) => this.#shelf.member.filter((row) => row['branch_id'] === branch.id);
  readonly #loansOf = (member: Row) => this.#shelf.loan.filter((row) => row['member_id'] === member.id);
  readonly #circlesOf = ({ id }: Row) =>
    this.#shelf.circle.filter((circle) =>
      this.#shelf.pairs.some((pair) => pair.member_id === id && pair.circle_id === circle.id),
    );

  readonly #standing = ({ balance }: Row): string =>
    Number(balance) > 100 ? 'rich' : balance === 0 ? 'empty' : 'normal';

  #show(row: Row | undefined): unknown {
    if (!this.#sees(row)) return null;
    return { ...row, ...this.#fields[row.kind](row) };
  }

  readonly #fields: Record<Row['kind'], (row: Row) => Values> = {
    branch: (row) => ({
      rent: () => {
        if (this.#caller.permissions.has('branch.rent')) return row['rent'];
        throw new GraphQLError('', { extensions: { code: 'FORBIDDEN' } });
      },
      manager: () => this.#show(this.#membersOf(row).find((member) => member['is_manager'])),
      members: (args: Values) => this.#page('member', this.#membersOf(row), args),
      memberCount: this.#membersOf(row).length,
    }),
    member: (row) => ({
      branch: () => this.#show(this.#branchOf(row)),
      openLoan: () => this.#show(this.#loansOf(row).find((loan) => loan['is_open'])),
      loans: (args: Values) => this.#page('loan', this.#loansOf(row), args),
      memberships: (args: Values) => this.#page('circle', this.#circlesOf(row), args),
      standing: this.#standing(row),
      fees: this.#loansOf(row).reduce((sum, loan) => sum + Number(loan['fee']), 0),
      third: Number(row['balance']) / 3,
      label: `${row['name']} <${row['email']}>`,
      tagCount: (row['tags'] as unknown[]).length,
      greeting: () => {
        if (row['name'] === 'Member 13') throw new GraphQLError('', { extensions: { code: 'NO_GREETING' } });
        return `${row['is_manager'] ? 'Dear' : 'Hello'} ${row['name']}`;
      },
      initials: ({ times }: { times: number }) => row.id.slice(0, 2).repeat(times),
    }),
    circle: (row) => ({
      people: (args: Values) =>
        this.#page(
          'member',
          this.#shelf.member.filter((member) => this.#circlesOf(member).includes(row)),
          args,
        ),
    }),
    loan: (row) => ({
      member: () => this.#show(this.#shelf.member.find(({ id }) => id === row['member_id'])),
    }),
  };

  #page(kind: Row['kind'], all: readonly Row[], args: Values): Values {
    const filter = (args['filter'] ?? {}) as Values;
    const matching = all.filter((row) => this.#sees(row) && this.#matches(row, filter));
    const order = orderOf(kind, String(args['orderBy']), args['reverse'] === true);
    const sorted = matching.sort((a, b) => compare(order, a, b));
    const cursorOf = (row: Row): string => {
      const signature = order.map(({ key, descending }) => `${key}${descending ? '-' : '+'}`).join();
      return encodeCursor(
        signature,
        order.map(({ key, value }) => inCursor(key, value(row))),
      );
    };
    const back = args['last'] != null;
    const cursor = back ? args['before'] : args['after'];
    const at = sorted.findIndex((row) => cursorOf(row) === cursor);
    const size = Number(args['first'] ?? args['last'] ?? (kind === 'loan' ? 10 : 50));
    const end = back && cursor != null ? at : sorted.length;
    const from = back ? Math.max(0, end - size) : cursor == null ? 0 : at + 1;
    const rows = sorted.slice(from, back ? end : from + size);
    return {
      nodes: rows.map((row) => this.#show(row)),
      edges: rows.map((row) => ({ cursor: cursorOf(row), node: this.#show(row) })),
      pageInfo: {
        hasNextPage: from + rows.length < sorted.length,
        hasPreviousPage: from > 0,
        startCursor: rows[0] ? cursorOf(rows[0]) : null,
        endCursor: rows.length ? cursorOf(rows[rows.length - 1] as Row) : null,
      },
      totalCount: sorted.length,
      totalCountIsExact: true,
    };
  }

  #matches(row: Row, filter: Values): boolean {
    const visible = (rows: readonly Row[]): readonly Row[] => rows.filter((other) => this.#sees(other));
    const any = (rows: readonly Row[], key: string, test: unknown): boolean =>
      visible(rows).some((other) => meets(other[key], test));
    const tests: Record<string, (test: unknown) => boolean> = {
      q: (text) =>
        row.kind === 'loan'
          ? hasWords(String(row['title']), String(text))
          : `${row['email'] ?? ''} ${row['name']}`.toLowerCase().includes(String(text).toLowerCase()),
      branch: (test) => meets(row['branch_id'], test),
      standing: (test) => meets(this.#standing(row), test),
      seen: (wanted) => (row['lastSeenAt'] !== null) === wanted,
      isManager: (wanted) => row['is_manager'] === wanted,
      isOpen: (wanted) => row['is_open'] === wanted,
      openLoan: (wanted) => visible(this.#loansOf(row)).some((loan) => loan['is_open']) === wanted,
      loans: (wanted) => visible(this.#loansOf(row)).length > 0 === wanted,
      members: (wanted) => visible(this.#membersOf(row)).length > 0 === wanted,
      manager: (wanted) => visible(this.#membersOf(row)).some((member) => member['is_manager']) === wanted,
      membersStanding: (test) =>
        visible(this.#membersOf(row)).some((member) => meets(this.#standing(member), test)),
      branchName: (test) =>
        meets(
          visible([this.#branchOf(row)].filter((other) => other !== undefined))[0]?.['name'] ?? null,
          test,
        ),
      loansTitle: (test) => any(this.#loansOf(row), 'title', test),
      loansIsOpen: (wanted) => visible(this.#loansOf(row)).some((loan) => loan['is_open'] === wanted),
      membershipsName: (test) => any(this.#circlesOf(row), 'name', test),
    };
    return Object.entries(filter).every(
      ([name, test]) => test == null || (tests[name]?.(test) ?? meets(row[name], test)),
    );
  }
}

/** Whole words, all of them, in any order. */
function hasWords(text: string, search: string): boolean {
  const wordsOf = (given: string): string[] => given.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const wanted = wordsOf(search);
  return wanted.length > 0 && wanted.every((word) => wordsOf(text).includes(word));
}

/** Times as milliseconds; money as text, so that nothing rounds it. */
function inCursor(key: string, value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  return key === 'balance' || key === 'fee' ? String(value) : value;
}

const collator = new Intl.Collator('und');

/** As PostgreSQL with the collation of the column: people's text by ICU, ties of it and everything else by bytes. */
function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return collator.compare(a, b) || Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return Number(a) - Number(b);
}

function compare(order: Order, a: Row, b: Row): number {
  for (const { value, descending } of order) {
    const difference = compareValues(value(a), value(b));
    if (difference) return descending ? -difference : difference;
  }
  return 0;
}

const orders: Record<string, string> = {
  ...{ 'branch NAME': 'name', 'branch NEWEST': '-openedAt', 'branch RENT': '-rent', 'circle NAME': 'name' },
  ...{
    'member NEWEST': '-createdAt',
    'member NAME': 'name',
    'member EMAIL': 'email',
    'member BALANCE': 'balance',
  },
  ...{ 'member LAST_SEEN': '-seenAt', 'loan NEWEST': '-lentAt', 'loan FEE': 'fee' },
};
const unique = new Set(['email', 'circle']);

function orderOf(kind: Row['kind'], name: string, reverse: boolean): Order {
  const spec = orders[`${kind} ${name}`] ?? '';
  const key = spec.replace('-', '');
  const descending = spec.startsWith('-') !== reverse;
  const value = (row: Row): unknown =>
    key === 'seenAt' ? (row['lastSeenAt'] ?? new Date('1970-01-01T00:00:00Z')) : row[key];
  const byId = { key: 'id', descending, value: (row: Row) => row.id };
  return [{ key, descending, value }, ...(unique.has(key) || unique.has(kind) ? [] : [byId])];
}

function meets(value: unknown, test: unknown): boolean {
  const comparable = (given: unknown): unknown => {
    if (value instanceof Date) return given === null ? null : new Date(given as string | Date).getTime();
    return given;
  };
  const own = value instanceof Date ? value.getTime() : value;
  const operators: Record<string, (operand: never) => boolean> = {
    eq: (operand) => own === comparable(operand),
    in: (operand: readonly unknown[]) => operand === null || operand.map(comparable).includes(own),
    gt: (operand) => own !== null && Number(own) > Number(comparable(operand)),
    gte: (operand) => own !== null && Number(own) >= Number(comparable(operand)),
    lt: (operand) => own !== null && Number(own) < Number(comparable(operand)),
    lte: (operand) => own !== null && Number(own) <= Number(comparable(operand)),
  };
  return Object.entries(test as Values).every(
    ([name, operand]) => (operand == null && name !== 'eq') || (operators[name]?.(operand as never) ?? true),
  );
}
