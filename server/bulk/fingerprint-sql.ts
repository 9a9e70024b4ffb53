import type { Runtime } from '../kit/runtime.ts';
import type { BulkAct } from './bulk-act.ts';

/**
 * What a dry run sees, as an SQL expression: the record that the act is done to, and whether the record that was chosen still leads
 * there. It is given the ids of the two.
 */
export function fingerprintSql(
  { engine }: Runtime,
  { entity, through, fingerprint }: BulkAct,
  ids: { readonly actedOn: string; readonly chosen: string },
): string {
  const table = (type: BulkAct['entity']): string => engine.model.meta(type).tableName;
  const seen = `(select ${fingerprint} from ${table(through?.entity ?? entity)} t where t.id = ${ids.actedOn})`;
  const leads = `(select ${through?.id ?? 't.id'} from ${table(entity)} t where t.id = ${ids.chosen})`;
  return `${seen} || coalesce(${leads}::text, '')`;
}
