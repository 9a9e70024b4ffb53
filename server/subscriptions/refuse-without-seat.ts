import { CommandStatus } from '../billing/provider-command.entity.ts';
import { UserError } from '../kit/errors.ts';
import { seatRule } from '../organizations/seat-rule.ts';

// a change that is on its way counts already; whoever changes seats now is waited for
const fewest = `
  select least(s.quantity, (select min((c.payload ->> 'quantity')::int) from provider_command c
    where c.subject_id = s.id and c.status = '${CommandStatus.PENDING}' and c.kind = 'changeSeats')) as seats
  from subscription s where s.organization_id = ? and s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED')
  order by 1 limit 1 for share of s`;

seatRule(async (ctx, organizationId, members) => {
  const [row] = await ctx.em.execute<{ seats: number }[]>(fewest, [organizationId]);
  if (!row || members <= row.seats) return;
  throw new UserError(
    'NO_FREE_SEAT',
    `All ${row.seats} seats of the subscription are taken. Add seats, or remove a member first.`,
  );
});
