import type { Ctx } from '../kit/context.ts';

interface Row {
  readonly works: boolean;
  readonly expiresAt: string | null;
  readonly holder: string | null;
  readonly machines: number;
  readonly limit: number | null;
}

const read = `
  select l.status = 'ACTIVE' and (l.expires_at is null or l.expires_at > ?) as works, l.expires_at as "expiresAt", o.name as holder,
    l.machine_limit as limit,
    (select count(*)::int from license_activation a where a.license_id = l.id and a.deactivated_at is null) as machines
  from license l left join organization o on o.id = l.organization_id where l.id = ?`;

/** Whether a license works and until when, whose it is, and on how many machines, in words. */
export async function observeLicense(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<Row[]>(read, [ctx.clock.now(), id]);
  if (!row) return {};
  const { works, holder, machines, limit } = row;
  return {
    'The license': works ? `Works ${untilWhen(row.expiresAt)}` : 'Does not work',
    'Belongs to': holder ?? 'Nobody yet',
    'Machines that can use it': works ? `${machines}${limit === null ? '' : ` of ${limit}`}` : 'None',
  };
}

const untilWhen = (text: string | null): string =>
  text === null
    ? 'for ever'
    : `until ${new Date(text).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })}`;
