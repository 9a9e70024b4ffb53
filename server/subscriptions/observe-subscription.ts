import { ScheduledChangeKind } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';

interface Row {
  readonly status: string;
  readonly kind: ScheduledChangeKind | null;
  /** When, and to what: the name of a plan, or a number of seats. */
  readonly at: string;
  readonly target: string | null;
}

const read = `
  select s.status, s.scheduled_kind as kind, s.scheduled_at as at, coalesce(n.name, s.scheduled_target) as target
  from subscription s left join plan n on n.product_id = s.product_id and n.key = s.scheduled_target where s.id = ?`;

/** How a subscription stands, and what will happen to it by itself, in words. */
export async function observeSubscription(ctx: Ctx, id: string): Promise<Record<string, string>> {
  // through the transaction of whoever asks: a preview asks what would be
  const [row] = await ctx.em.execute<Row[]>(read, [id]);
  if (!row) return {};
  return { Status: inWords(row.status), ...(row.kind && { Scheduled: scheduled(row, row.kind) }) };
}

function scheduled({ at, target }: Row, kind: ScheduledChangeKind): string {
  const when = new Date(at).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  if (kind === ScheduledChangeKind.CANCEL) return `Ends on ${when}`;
  return kind === ScheduledChangeKind.PLAN
    ? `Moves to ${target ?? 'another price'} on ${when}`
    : `${target} seats on ${when}`;
}

const inWords = (status: string): string =>
  `${status.charAt(0)}${status.slice(1).toLowerCase().replaceAll('_', ' ')}`;
