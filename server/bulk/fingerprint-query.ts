import type { Runtime } from '../kit/runtime.ts';
import type { BulkAct } from './bulk-act.ts';

/**
 * Reads what a dry run sees: the record that the act is done to, and whether the record that was chosen still leads there. Its
 * parameters are the ids of the two.
 */
export function fingerprintQuery(
  { engine }: Runtime,
  { entity, through, fingerprint }: BulkAct,
  [actedOn, chosen]: readonly [string, string],
): string {
  const table = (type: BulkAct['entity']): string => engine.model.meta(type).tableName;
  const seen = `(select ${fingerprint} from ${table(through?.entity ?? entity)} t where t.id = ${actedOn})`;
  const leads = `(select ${through?.id ?? 't.id'} from ${table(entity)} t where t.id = ${chosen})`;
  return `select ${seen} || coalesce(${leads}::text, '') as fingerprint`;
}
