import { findProvider } from '../billing/find-provider.ts';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { type ProviderName, ProviderRefusal, type ProviderSubscription } from '../billing/provider.ts';
import { settleCommand } from '../billing/settle-command.ts';
import { announce } from '../kit/announce.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Ctx } from '../kit/context.ts';
import { deed } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { mirrorSubscription } from '../subscriptions/mirror-subscription.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';

export interface ObjectOfProvider {
  provider: ProviderName;
  objectId: string;
}

/** Looks at an object that events were about, and makes our row say the same. One at a time for each object. */
export const mirrorObject = defineJob('mirror-object', async (job: JobContext, object: ObjectOfProvider) => {
  // before the look: what comes in after it may tell of something that it did not see
  const events = await waitingEvents(job, object);
  if (events.length === 0) return;
  try {
    const provider = findProvider(job.runtime.config, object.provider);
    const found = await provider.fetchSubscription(object.objectId);
    await checkpoint('object.fetched');
    await finishOwnCommands(job, events, found);
    await mirror(job, object, events, found);
    await checkpoint('object.mirrored');
  } catch (error) {
    const final = job.lastAttempt || isFinal(error);
    await note(job, events, final, error);
    if (!final) throw error;
  }
});

type Waiting = Pick<InboundEvent, 'id' | 'causedBy'>;

const waitingEvents = (job: JobContext, { provider, objectId }: ObjectOfProvider): Promise<Waiting[]> =>
  job.runtime.orm.em
    .fork()
    .find(
      InboundEvent,
      { provider, objectId, status: InboundEventStatus.RECEIVED },
      { fields: ['id', 'causedBy'] },
    );

/** An event that our own command caused is its answer, should the answer itself have been lost or be late. */
async function finishOwnCommands(
  job: JobContext,
  events: Waiting[],
  found: ProviderSubscription,
): Promise<void> {
  const keys = events.flatMap(({ causedBy }) => (causedBy && isUuid(causedBy) ? [causedBy] : []));
  if (keys.length === 0) return;
  const commands = await job.runtime.orm.em
    .fork()
    .find(ProviderCommand, { id: keys, providerObjectId: found.id, status: CommandStatus.PENDING });
  for (const command of commands) await settleCommand(job.runtime, command.id, { answer: found });
}

async function mirror(
  job: JobContext,
  { provider }: ObjectOfProvider,
  events: Waiting[],
  found: ProviderSubscription,
): Promise<void> {
  await deed(
    job.runtime,
    { action: 'mirrorSubscription', actor: provider.toLowerCase(), onlyIfChanged: true },
    async (ctx) => finish(ctx, events, await mirrorSubscription(ctx, { provider, found })),
  );
}

async function finish(ctx: Ctx, events: Waiting[], subscription: Subscription | null): Promise<void> {
  const processedAt = ctx.clock.now();
  await ctx.em.nativeUpdate(
    InboundEvent,
    { id: events.map(({ id }) => id) },
    subscription
      ? {
          status: InboundEventStatus.PROCESSED,
          error: null,
          processedAt,
          organization: subscription.organization,
        }
      : {
          status: InboundEventStatus.IGNORED,
          error: 'It belongs to no organization here.',
          processedAt,
        },
  );
  // events are their own record: the audit's trigger does not tell anyone of them
  if (subscription) await announce(ctx, await subscription.organization.loadOrFail());
}

/** A provider that said no, or data that is not here, will not be different in a minute. */
const isFinal = (error: unknown): boolean =>
  error instanceof ProviderRefusal || (error instanceof UserError && error.code !== 'STRIPE_NOT_CONFIGURED');

async function note(job: JobContext, events: Waiting[], final: boolean, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const em = job.runtime.orm.em.fork();
  for (const { id } of events) {
    const event = await em.findOneOrFail(InboundEvent, id);
    event.attempts += 1;
    event.error = message;
    if (final)
      Object.assign(event, { status: InboundEventStatus.FAILED, processedAt: job.runtime.clock.now() });
  }
  await em.flush();
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
