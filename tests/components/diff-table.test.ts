import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import DiffTable from '../../client/kit/DiffTable.vue';
import { faultsOfAccess, stage } from './stage.ts';

const changes = [
  {
    id: '1',
    type: 'Subscription',
    recordId: '0190f288-7ef8-7abc-8def-000001852337',
    operation: 'UPDATE',
    fields: [
      { name: 'quantity', before: '5', after: '8' },
      { name: 'canceledAt', before: null, after: '2026-11-20' },
    ],
  },
  {
    id: '2',
    type: 'Session',
    recordId: '0190f288-7ef8-7abc-8def-00000185aaaa',
    operation: 'DELETE',
    fields: [],
  },
];

test('says what was there before and what is there now, in words as well as in color', async () => {
  await stage(DiffTable, { props: { changes } });
  const row = page.getByRole('row', { name: /^Quantity/ });
  await expect.element(row.getByRole('deletion')).toHaveTextContent('5');
  await expect.element(row.getByRole('insertion')).toHaveTextContent('8');
  await expect.element(page.getByText('Changed')).toBeVisible();
  await expect.element(page.getByText('Deleted')).toBeVisible();
});

test('marks what was empty, and a record without a shown field', async () => {
  await stage(DiffTable, { props: { changes } });
  await expect
    .element(
      page
        .getByRole('row', { name: /^Canceled at/ })
        .getByRole('cell')
        .first(),
    )
    .toHaveTextContent('–');
  await expect.element(page.getByText('No field that is shown here.')).toBeVisible();
  expect(await faultsOfAccess()).toEqual([]);
});
