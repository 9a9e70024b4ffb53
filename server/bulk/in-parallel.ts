const atOnce = 4;

/**
 * Works through several parts side by side, each in its order. Waits for all of them, so that none is at work any more when
 * one has failed.
 *
 * @example await inParallel(items, (some) => planItems(ctx, act, operation, some));
 */
export async function inParallel<T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
): Promise<void> {
  const size = Math.ceil(items.length / atOnce);
  const parts = Array.from({ length: atOnce }, (_, n) => items.slice(n * size, (n + 1) * size));
  const ended = await Promise.allSettled(parts.filter((part) => part.length > 0).map(work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
