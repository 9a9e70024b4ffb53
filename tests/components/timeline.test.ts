import { gql, type Operation, type TypedDocumentNode } from '@urql/vue';
import { defineComponent, h } from 'vue';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import TimelineCard from '../../client/kit/TimelineCard.vue';
import { useTimeline, type TimelineEvent, type TimelineVariables } from '../../client/kit/use-timeline.ts';
import { faultsOfAccess, stage, type Answer } from './stage.ts';

interface Data {
  timeline: { nodes: TimelineEvent[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const timelineDocument: TypedDocumentNode<Data, TimelineVariables> = gql`
  query Timeline {
    timeline
  }
`;
const history: TimelineEvent[] = Array.from({ length: 20 }, (_, index) => ({
  id: String(index),
  at: new Date(Date.now() - index * 3_600_000).toISOString(),
  type: index % 2 ? 'LOGIN' : 'BILLING',
  title: `${index % 2 ? 'Signed in' : 'Invoice paid'} ${index}`,
  detail: index === 0 ? '€182.00' : null,
  path: index === 0 ? '/admin/audit-log/1' : null,
}));

const asked: TimelineVariables[] = [];
function answer({ variables }: Operation): Answer {
  const { first, after, types } = variables as TimelineVariables;
  asked.push({ id: '', first, after, types });
  const wanted = history.filter(({ type }) => !types?.length || types.includes(type));
  const from = after ? wanted.findIndex(({ id }) => id === after) + 1 : 0;
  const nodes = wanted.slice(from, from + first);
  const pageInfo = { hasNextPage: from + first < wanted.length, endCursor: nodes.at(-1)?.id ?? '' };
  return { data: { timeline: { nodes, pageInfo } } };
}
const Shown = defineComponent(() => {
  const timeline = useTimeline(timelineDocument, 'x', (data) => data.timeline);
  return () => h(TimelineCard, { timeline, types: ['BILLING', 'LOGIN'] });
});
afterEach(() => void (asked.length = 0));

test('shows the newest first, linked to the records behind them', async () => {
  await stage(Shown, { answer });
  await expect
    .element(page.getByRole('link', { name: 'Invoice paid 0' }))
    .toHaveAttribute('href', '/admin/audit-log/1');
  await expect.element(page.getByText('€182.00')).toBeVisible();
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(15);
  expect(await faultsOfAccess()).toEqual([]);
});

test('adds older ones below until there are no more', async () => {
  await stage(Shown, { answer });
  await page.getByRole('button', { name: 'Show older' }).click();
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(20);
  await expect.element(page.getByRole('button', { name: 'Show older' })).not.toBeInTheDocument();
});

test('shows one kind only when asked to', async () => {
  await stage(Shown, { answer });
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(10);
  expect(asked.at(-1)?.types).toEqual(['LOGIN']);
  await expect.element(page.getByRole('button', { name: 'Sign-in' })).toHaveAttribute('aria-pressed', 'true');
});
