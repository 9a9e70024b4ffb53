/** One day and its number. */
export interface Point {
  day: string;
  count: number;
}

/** Some days after one another and their sum. */
export interface Bucket {
  from: string;
  to: string;
  count: number;
}

/**
 * Days put together, the last of them full; the first takes what is left.
 *
 * @example
 * inBuckets(points, 7); // weeks
 */
export function inBuckets(points: readonly Point[], size: number): Bucket[] {
  const rest = points.length % size;
  const starts = Array.from({ length: Math.ceil(points.length / size) }, (_, index) =>
    rest ? Math.max(0, index * size - (size - rest)) : index * size,
  );
  return starts.flatMap((start, index) => {
    const days = points.slice(start, starts[index + 1]);
    const [first, last] = [days[0], days.at(-1)];
    return first && last
      ? [{ from: first.day, to: last.day, count: days.reduce((sum, { count }) => sum + count, 0) }]
      : [];
  });
}
