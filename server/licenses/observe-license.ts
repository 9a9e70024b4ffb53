import type { Ctx } from '../kit/context.ts';

interface Row {
  readonly status: string;
  readonly machines: number;
  readonly limit: number | null;
}

const read = `
  select case when l.status = 'ACTIVE' and l.expires_at <= ? then 'EXPIRED' else l.status end as status, l.machine_limit as limit,
    (select count(*)::int from license_activation a where a.license_id = l.id and a.deactivated_at is null) as machines
  from license l where l.id = ?`;

/** Whether a license works, and on how many machines, in words. */
export async function observeLicense(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<Row[]>(read, [ctx.clock.now(), id]);
  if (!row) return {};
  const works = row.status === 'ACTIVE';
  return {
    'The license': works ? 'Works' : 'Does not work',
    'Machines that can use it': works ? `${row.machines} of ${row.limit ?? 'any number'}` : 'None',
  };
}
