import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, whatIsDue, type Schedule } from '../../server/dunning/schedule.ts';

const startedAt = new Date('2027-01-01T00:00:00Z');
const schedules = fc.record({
  noticeDays: fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b)),
  suspendAfterDays: fc.option(fc.integer({ min: 1, max: 60 })),
});

/** Looks at the given hours, as the ticker does, and notes what was done. */
function run(schedule: Schedule, hours: readonly number[]): { days: number[]; suspensions: number } {
  const days: number[] = [];
  let suspensions = 0;
  let lastDay: number | null = null;
  for (const hour of hours) {
    const due = whatIsDue(
      schedule,
      { startedAt, lastDay, isSuspended: suspensions > 0 },
      after(startedAt, hour / 24),
    );
    if (due.noticeDay !== null) days.push((lastDay = due.noticeDay));
    if (due.suspend) suspensions += 1;
  }
  return { days, suspensions };
}

test('each notice is due once, in order, never before its day; one that was missed is not made up for beside a later one', () => {
  fc.assert(
    fc.property(
      schedules,
      fc.array(fc.integer({ min: 0, max: 24 * 70 }), { maxLength: 30 }),
      (schedule, times) => {
        const hours = times.sort((a, b) => a - b);
        const { days, suspensions } = run(schedule, hours);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.length).toBeLessThanOrEqual(hours.length);
        const last = hours.at(-1) ?? -1;
        expect(days.every((day) => day * 24 <= last)).toBe(true);
        expect(days.at(-1)).toBe(schedule.noticeDays.filter((day) => day * 24 <= last).at(-1));
        const isSuspended = schedule.suspendAfterDays !== null && schedule.suspendAfterDays * 24 <= last;
        expect(suspensions).toBe(isSuspended ? 1 : 0);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('whoever looks when it says finds something to do, and nothing before', () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 0, max: 24 * 70 }), (schedule, hour) => {
      const now = after(startedAt, hour / 24);
      const first = whatIsDue(schedule, { startedAt, lastDay: null, isSuspended: false }, now);
      const progress = { startedAt, lastDay: first.noticeDay, isSuspended: first.suspend };
      if (!first.nextAt) return;
      const early = whatIsDue(schedule, progress, new Date(first.nextAt.getTime() - 1));
      expect([early.noticeDay, early.suspend]).toEqual([null, false]);
      const then = whatIsDue(schedule, progress, first.nextAt);
      expect(then.noticeDay !== null || then.suspend).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
