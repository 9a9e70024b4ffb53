import { sql } from '../kit/read/sql.ts';

/** Of a row `s`: neither ended nor given up. */
export const liveStatuses = sql`s.status in ('INCOMPLETE', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED')`;

/** Of a row `s`: what counts as recurring revenue. */
export const recurringStatuses = sql`s.status in ('ACTIVE', 'PAST_DUE')`;

/** Of a row `s` with its price `p`: what a month of it brings, a twelfth of a year rounded half up. */
export const monthlyAmount = sql`case when p."interval" = 'YEAR' then round(s.unit_amount * s.quantity / 12.0)::bigint else s.unit_amount * s.quantity end`;
