import { ProviderMissing } from '../billing/provider.ts';

/** What there is of a list: of a customer who is gone there is nothing, nor of what another host than the provider's own does not keep. */
export async function* present<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* all;
  } catch (error) {
    if (!(error instanceof ProviderMissing)) throw error;
  }
}
