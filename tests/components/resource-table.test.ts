import type { Operation, TypedDocumentNode } from '@urql/vue';
import { gql } from '@urql/vue';
import { defineComponent, h } from 'vue';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Column } from '../../client/kit/columns.ts';
import { choice } from '../../client/kit/filters.ts';
import ResourceTable from '../../client/kit/ResourceTable.vue';
import { useColumns } from '../../client/kit/use-columns.ts';
import { usePage, type Connection } from '../../client/kit/use-page.ts';
import { faultsOfAccess, stage, type Answer } from './stage.ts';

interface Row {
  id: string;
  name: string;
  state: string;
}
interface Variables {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
  filter?: { q?: string; state?: { in: string[] } };
  orderBy?: 'NEWEST' | 'NAME';
  reverse?: boolean;
  ages?: boolean;
}
const rowsDocument: TypedDocumentNode<{ rows: Connection<Row> }, Variables> = gql`
  query Rows {
    rows
  }
`;

const columns: Column<Row>[] = [
  { title: 'Name', kind: 'title', value: ({ name }) => ({ title: name }), sort: { order: 'NAME' } },
  { title: 'State', kind: 'status', value: ({ state }) => state, width: '8rem' },
];

const List = defineComponent(() => {
  const rows = usePage({
    document: rowsDocument,
    connection: (data) => data.rows,
    filters: [choice('state', 'State', ['ACTIVE', 'PAST_DUE'])],
    order: 'NEWEST',
  });
  return () =>
    h(ResourceTable<Row>, {
      page: rows,
      columns,
      noun: 'thing',
      search: 'Search things…',
      to: ({ id }) => `/things/${id}`,
    });
});

const pageOf = (names: readonly string[], more = false): Answer => ({
  data: {
    rows: {
      nodes: names.map((name) => ({ id: name, name, state: 'ACTIVE' })),
      pageInfo: { hasNextPage: more, hasPreviousPage: false, startCursor: 'first', endCursor: 'last' },
      totalCount: names.length,
      totalCountIsExact: true,
    },
  },
});

const asked: Variables[] = [];
const recording =
  (answer: (variables: Variables) => Answer) =>
  (operation: Operation): Answer => {
    const variables = operation.variables as Variables;
    asked.push(variables);
    return answer(variables);
  };
afterEach(async () => {
  asked.length = 0;
  await page.viewport(1280, 800);
});

test('asks for what the URL says and shows the rows, each a link', async () => {
  await stage(List, {
    path: '/?state=PAST_DUE,ACTIVE&sort=NAME&reverse=true&after=abc',
    answer: recording(() => pageOf(['Ada', 'Grace'])),
  });
  await expect.element(page.getByRole('link', { name: 'Ada' })).toHaveAttribute('href', '/things/Ada');
  await expect.element(page.getByText('2 things').first()).toBeVisible();
  await expect
    .element(page.getByRole('columnheader', { name: 'Name' }))
    .toHaveAttribute('aria-sort', 'descending');
  expect(asked[0]).toEqual({
    first: 25,
    after: 'abc',
    orderBy: 'NAME',
    reverse: true,
    filter: { state: { in: ['PAST_DUE', 'ACTIVE'] } },
  });
  expect(await faultsOfAccess()).toEqual([]);
});

test('is searched from the slash key, from the third letter on, without a request per letter', async () => {
  const router = await stage(List, { answer: recording(() => pageOf(['Ada'])) });
  await expect.element(page.getByRole('link', { name: 'Ada' })).toBeVisible();
  await userEvent.keyboard('/');
  await userEvent.keyboard('ad');
  await expect.element(page.getByText('Type at least 3 characters').first()).toBeVisible();
  await userEvent.keyboard('a l');
  await expect.poll(() => asked.at(-1)?.filter).toEqual({ q: 'ada l' });
  expect(asked.length).toBe(2);
  expect(router.currentRoute.value.query).toEqual({ q: 'ada l' });
});

test('is filtered by chips, which say what they let through and can be removed', async () => {
  const router = await stage(List, { answer: recording(() => pageOf(['Ada'])) });
  await page.getByRole('button', { name: 'State' }).first().click();
  await page.getByRole('checkbox', { name: 'Past due' }).click();
  await expect.poll(() => asked.at(-1)?.filter).toEqual({ state: { in: ['PAST_DUE'] } });
  expect(router.currentRoute.value.query).toEqual({ state: 'PAST_DUE' });
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'State: Past due' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter State' }).click();
  await expect.poll(() => asked.at(-1)?.filter).toBeUndefined();
});

test('turns its pages by cursor and forgets the place when the order changes', async () => {
  await stage(List, { answer: recording(() => pageOf(['Ada'], true)) });
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => asked.at(-1)).toMatchObject({ first: 25, after: 'last' });
  await page.getByRole('button', { name: 'Name' }).click();
  await expect.poll(() => asked.at(-1)).toEqual({ first: 25, orderBy: 'NAME' });
  await page.getByRole('button', { name: 'Name' }).click();
  await expect.poll(() => asked.at(-1)).toEqual({ first: 25, orderBy: 'NAME', reverse: true });
});

test('says that nothing matches and offers to clear the filters', async () => {
  const router = await stage(List, {
    path: '/?q=zzzz',
    answer: recording(({ filter }) => pageOf(filter ? [] : ['Ada'])),
  });
  await expect.element(page.getByText('No things match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.element(page.getByRole('link', { name: 'Ada' })).toBeVisible();
  expect(router.currentRoute.value.query).toEqual({});
});

test('says what went wrong and asks again when told to', async () => {
  let broken = true;
  await stage(List, {
    answer: recording(() =>
      broken
        ? { error: { message: 'The database is away.', code: 'INTERNAL_SERVER_ERROR' } }
        : pageOf(['Ada']),
    ),
  });
  await expect.element(page.getByText('The database is away.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('link', { name: 'Ada' })).toBeVisible();
});

test('is a list of cards on a phone', async () => {
  await page.viewport(390, 844);
  await stage(List, { answer: recording(() => pageOf(['Ada', 'Grace'])) });
  await expect
    .element(page.getByRole('list', { name: 'things' }).getByRole('listitem').first())
    .toHaveTextContent('AdaActive');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await faultsOfAccess()).toEqual([]);
});

const wider: Column<Row>[] = [
  ...columns,
  { title: 'Last seen', kind: 'text', value: () => 'yesterday', width: '9rem' },
  { title: 'Age', kind: 'number', value: () => 36, width: '5rem', hidden: true, asks: 'ages' },
  { title: 'Acts', kind: 'text', value: () => 'do', width: '5rem', silent: true },
];
const WiderList = defineComponent(() => {
  const { variables } = useColumns('things', wider);
  const rows = usePage({ document: rowsDocument, connection: (data) => data.rows, variables });
  return () =>
    h(ResourceTable<Row>, {
      page: rows,
      columns: wider,
      noun: 'thing',
      search: 'Search things…',
      file: 'things',
    });
});

test('shows the columns that somebody chose, asks for no others, and keeps both for the next visit', async () => {
  localStorage.clear();
  const answer = recording(() => pageOf(['Ada']));
  const router = await stage(WiderList, { answer });
  const heading = (name: string) => page.getByRole('columnheader', { name });
  await expect.element(heading('Last seen')).toBeVisible();
  await expect.element(heading('Age')).not.toBeInTheDocument();
  expect(asked.at(-1)).toMatchObject({ ages: false });

  // with the keyboard alone, and it stays open
  page.getByRole('button', { name: 'Columns' }).element().focus();
  await userEvent.keyboard('{Enter}');
  const choices = page.getByRole('menuitemcheckbox');
  await expect
    .poll(() => choices.elements().map(({ textContent }) => textContent))
    .toEqual(['State', 'Last seen', 'Age']);
  await expect.element(page.getByRole('menuitemcheckbox', { name: 'Age' })).not.toBeChecked();
  expect(await faultsOfAccess()).toEqual([]);
  await userEvent.keyboard('{End}{Enter}');
  await expect.element(heading('Age')).toBeVisible();
  await expect.poll(() => asked.at(-1)).toMatchObject({ ages: true });
  await userEvent.keyboard('{ArrowUp}{Enter}{Escape}');
  await expect.element(heading('Last seen')).not.toBeInTheDocument();
  expect(router.currentRoute.value.query).toEqual({ columns: '-last-seen,age' });

  await stage(WiderList, { answer });
  await expect.element(heading('Age')).toBeVisible();
  await expect.element(heading('Last seen')).not.toBeInTheDocument();

  // what a colleague sends is shown as it was sent
  await stage(WiderList, { answer, path: '/?columns=-state' });
  await expect.element(heading('Last seen')).toBeVisible();
  await expect.element(heading('State')).not.toBeInTheDocument();
  await expect.element(heading('Age')).not.toBeInTheDocument();

  const last = await stage(WiderList, { answer });
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitem', { name: 'As they were' }).click();
  await expect.element(heading('Last seen')).toBeVisible();
  await expect.element(heading('Age')).not.toBeInTheDocument();
  expect(last.currentRoute.value.query).toEqual({});
  expect(localStorage).toHaveLength(0);
});
