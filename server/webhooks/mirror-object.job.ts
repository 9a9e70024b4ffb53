import { findProvider } from '../billing/find-provider.ts';
import type { Look, Mirrored } from '../billing/mirror.ts';
import { type ProviderName, ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import { announce } from '../kit/announce.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Ctx } from '../kit/context.ts';
import { deed, entryIfChanged } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { publish } from '../kit/outbox.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';
import { looksOfKept } from './look.ts';

export interface ObjectOfProvider {
  provider: ProviderName;
  objectId: string;
}

/** Looks at the objects that events were about, and makes our rows say the same. One at a time for each object that they wait for. */
export const mirrorObject = defineJob('mirror-object', async (job: JobContext, object: ObjectOfProvider) => {
  // before the look: what comes in after it may tell of something that it did not see
  const events = await waitingEvents(job, object);
  if (events.length === 0) return;
  const seen: Seen[] = [];
  try {
    await lookAt(job, object.provider, events, seen);
    await checkpoint('object.fetched');
    await finishOwnCommands(job, events, seen);
    await mirror(job, object.provider, events, seen);
    await checkpoint('object.mirrored');
  } catch (error) {
    const final = job.lastAttempt || isFinal(error);
    await note(job, events, { final, error, organizationId: await whose(job, object.provider, seen) });
    if (!final) throw error;
  }
});

const facts = [
  'about',
  'providerSubscriptionId',
  'providerInvoiceId',
  'providerChargeId',
  'providerRefundId',
  'providerCheckoutId',
  'providerCustomerId',
] as const;

type Waiting = Pick<InboundEvent, 'id' | 'causedBy' | (typeof facts)[number]>;

const waitingEvents = (job: JobContext, { provider, objectId }: ObjectOfProvider): Promise<Waiting[]> =>
  job.runtime.orm.em
    .fork()
    .find(
      InboundEvent,
      { provider, objectId, status: InboundEventStatus.RECEIVED },
      { fields: ['id', 'causedBy', ...facts] },
    );

interface Seen extends Look {
  readonly found: object;
}

/** Each object once, however many of the events name it. What was seen before another one could not be is kept. */
async function lookAt(
  job: JobContext,
  provider: ProviderName,
  events: readonly Waiting[],
  seen: Seen[],
): Promise<void> {
  const looks = new Map(
    events.flatMap(looksOfKept).map((look) => [`${look.mirror.kind}:${look.id}`, look] as const),
  );
  const adapter = findProvider(job.runtime.config, provider);
  for (const look of looks.values()) seen.push({ ...look, found: await look.mirror.fetch(adapter, look.id) });
}

async function whose(job: JobContext, provider: ProviderName, seen: readonly Seen[]): Promise<string | null> {
  for (const { mirror, found } of seen) {
    const organizationId = await mirror.whose?.(job.runtime, provider, found);
    if (organizationId) return organizationId;
  }
  return null;
}

/** An event that our own command caused is its answer, should the answer itself have been lost or be late. */
async function finishOwnCommands(
  job: JobContext,
  events: readonly Waiting[],
  seen: readonly Seen[],
): Promise<void> {
  const ids = events.flatMap(({ causedBy }) => (causedBy && isUuid(causedBy) ? [causedBy] : []));
  for (const { mirror, found } of seen) await mirror.settle?.(job.runtime, ids, found);
}

async function mirror(
  job: JobContext,
  provider: ProviderName,
  events: readonly Waiting[],
  seen: readonly Seen[],
): Promise<void> {
  const action = seen[0]?.mirror.action ?? 'mirrorObject';
  await deed(job.runtime, { action, actor: provider.toLowerCase(), onlyIfChanged: true }, async (ctx) => {
    const written: (Mirrored | null)[] = [];
    for (const { mirror, found } of seen) written.push(await mirror.write(ctx, provider, found));
    await finish(ctx, events, written.find((one) => one !== null) ?? null);
  });
}

const finished = `
  update inbound_event set status = ?, error = ?, processed_at = ?, organization_id = ?, subscription_id = ?,
    entry_id = coalesce(${entryIfChanged}, entry_id)
  where id = any (?::uuid[])`;

async function finish(ctx: Ctx, events: readonly Waiting[], whose: Mirrored | null): Promise<void> {
  await ctx.em.flush();
  await ctx.em.execute(finished, [
    ...(whose
      ? [InboundEventStatus.PROCESSED, null]
      : [InboundEventStatus.IGNORED, 'It belongs to no organization here.']),
    ctx.clock.now(),
    whose?.organizationId ?? null,
    whose?.subscriptionId ?? null,
    arrayOf(events),
  ]);
  // events are their own record: the audit's trigger does not tell anyone of them
  for (const { id } of events) await announce(ctx, ctx.em.getReference(InboundEvent, id));
  if (!whose) return;
  await announce(ctx, ctx.em.getReference(Organization, whose.organizationId));
  await publish(ctx, 'events.processed', { ids: events.map(({ id }) => id) });
}

/** A provider that said no, or data that is not here, will not be different in a minute. */
const isFinal = (error: unknown): boolean =>
  error instanceof ProviderRefusal ||
  (error instanceof UserError && error.code !== 'PROVIDER_NOT_CONFIGURED');

const isExpected = (error: unknown): error is Error =>
  error instanceof ProviderRefusal || error instanceof ProviderUnavailable || error instanceof UserError;

// where nothing was seen, what its customer bought before tells whose it is: a failure shows where one looks for it
const noted = `
  update inbound_event e set attempts = attempts + 1, error = $2, status = $3, processed_at = $4,
    organization_id = coalesce($5::uuid, e.organization_id, (
      select s.organization_id from subscription s
      where s.provider = e.provider and s.provider_customer_id = e.provider_customer_id order by s.created_at desc limit 1))
  where id = any ($1::uuid[]) and status = 'RECEIVED'
  returning pg_notify('changed', json_build_object('table', 'inbound_event', 'id', id)::text)`;

interface Failure {
  readonly final: boolean;
  readonly error: unknown;
  readonly organizationId: string | null;
}

async function note(
  job: JobContext,
  events: readonly Waiting[],
  { final, error, organizationId }: Failure,
): Promise<void> {
  if (!isExpected(error)) job.log.error({ err: error }, 'an object could not be mirrored');
  await job.runtime.pool.query(noted, [
    arrayOf(events),
    isExpected(error) ? error.message : 'Something unexpected went wrong here.',
    final ? InboundEventStatus.FAILED : InboundEventStatus.RECEIVED,
    final ? job.runtime.clock.now() : null,
    organizationId,
  ]);
}

const arrayOf = (events: readonly Waiting[]): string => `{${events.map(({ id }) => id).join(',')}}`;

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
