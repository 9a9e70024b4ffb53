const dayMs = 86_400_000;

/** What the settings say. */
export interface Schedule {
  /** Ascending. */
  readonly noticeDays: readonly number[];
  /** Null where nobody is suspended automatically. */
  readonly suspendAfterDays: number | null;
}

/** How far a dunning has come. */
export interface Progress {
  readonly startedAt: Date;
  readonly lastDay: number | null;
  readonly isSuspended: boolean;
}

/** What is to be done now, and when to look again. */
export interface Due {
  /** The day of the notice to send. Of several that were missed only the last: nobody gets two at once. */
  readonly noticeDay: number | null;
  readonly isLastNotice: boolean;
  readonly suspend: boolean;
  readonly nextAt: Date | null;
}

export const after = (from: Date, days: number): Date => new Date(from.getTime() + days * dayMs);

/** Pure: the same progress at the same time gives the same answer, and what was done is never due again. */
export function whatIsDue({ noticeDays, suspendAfterDays }: Schedule, progress: Progress, now: Date): Due {
  const { startedAt, lastDay, isSuspended } = progress;
  const reached = (day: number): boolean => after(startedAt, day) <= now;
  const noticeDay =
    noticeDays.filter((day) => reached(day) && (lastDay === null || day > lastDay)).at(-1) ?? null;
  const suspends = suspendAfterDays !== null && !isSuspended;
  const suspend = suspends && reached(suspendAfterDays);
  const ahead = [...noticeDays, ...(suspends && !suspend ? [suspendAfterDays] : [])]
    .filter((day) => !reached(day) && (lastDay === null || day > lastDay || day === suspendAfterDays))
    .map((day) => after(startedAt, day).getTime());
  return {
    noticeDay,
    suspend,
    isLastNotice: noticeDay !== null && noticeDays.at(-1) === noticeDay,
    nextAt: ahead.length > 0 ? new Date(Math.min(...ahead)) : null,
  };
}
