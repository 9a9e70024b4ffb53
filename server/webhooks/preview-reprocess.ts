import type { Effects } from '../audit/effects.ts';
import { rehearse } from '../audit/rehearse.ts';
import { findProvider } from '../billing/find-provider.ts';
import { looksOf } from '../billing/mirror.ts';
import { ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { InboundEvent } from './inbound-event.entity.ts';
import { nothingFollows } from './look.ts';
import { readAgain } from './reprocess-event.ts';

/** What processing an event again would change: the provider is asked, and what it says is written in a transaction that is taken back. */
export async function previewReprocess(ctx: Ctx, { id }: { id: string }): Promise<Effects> {
  const event = await ctx.read.find(InboundEvent, id);
  const said = readAgain(ctx, event);
  const looks = looksOf(said);
  const [first] = looks;
  if (!first) throw new UserError('NOTHING_TO_LOOK_AT', nothingFollows(said.type));
  const adapter = findProvider(ctx.config, event.provider);
  const found = await asked(() => Promise.all(looks.map(({ mirror, id }) => mirror.fetch(adapter, id))));
  return rehearse(ctx, first.mirror.action, async (inner) => {
    for (const [index, { mirror }] of looks.entries()) {
      const object = found[index];
      if (object) await mirror.write(inner, event.provider, object);
    }
  });
}

/** What a provider answers instead of an object, for people. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderRefusal) throw new UserError('PROVIDER_REFUSED', error.message);
    if (error instanceof ProviderUnavailable) throw new UserError('PROVIDER_UNAVAILABLE', error.message);
    throw error;
  }
}
