/**
 * The product's one source of time. In the demo and in tests it runs ahead of the machine by a persisted offset, so that
 * a month can be advanced; in production the offset is zero. Sessions and signatures use the machine's time instead.
 *
 * @example const due = addDays(ctx.clock.now(), 14);
 */
export class Clock {
  #offsetMs: number;

  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  /** Called when another process, or this one, has moved the persisted offset. */
  setOffset(milliseconds: number): void {
    this.#offsetMs = milliseconds;
  }
}
