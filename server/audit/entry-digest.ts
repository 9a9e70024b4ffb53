/**
 * The digest of an entry `e`: over all that it says, what it was about, and each row that it changed. Personal values count
 * by their salted hashes alone, in `change` and in `commitments`, which stay when a person is erased. The statement is kept
 * here and not as a function of the database, whose owner could replace it.
 */
export const digestOf = (commitments: string): string => `
  sha256(convert_to(jsonb_build_array(1, (extract(epoch from e.at) * 1000)::bigint, e.action, e.actor, e.actor_user_id, e.effective_user_id,
    e.reason, e.error, e.request_id, ${commitments},
    (select jsonb_agg(jsonb_build_array(t.position, t.type, t.record_id) order by t.position) from audit.target t where t.entry_id = e.id),
    (select jsonb_agg(jsonb_build_array(c.id, c.table_name, c.record_id, c.operation, c.before, c.after) order by c.id)
     from audit.change c where c.entry_id = e.id))::text, 'UTF8'))`;

/** As audit.hash has it, in built-in functions alone. */
const hashOf = (value: string): string => `
  case when ${value} is null or ${value} = 'null' then ${value}
    else to_jsonb('sha256:' || encode(sha256(convert_to(p.salt::text || ${value}::text, 'UTF8')), 'hex')) end`;

/** Hashes of the personal values that belong to the entry `e` itself and to no row: where the request came from. */
export const commitmentsOf = `
  (select jsonb_object_agg(p.name, ${hashOf('p.after')}) from audit.personal p where p.entry_id = e.id and p.change_id is null)`;

/** Whether a personal value that is still kept differs from the hash that was sealed; erased ones are not there to differ. */
export const misquoted = (commitments: string): string => `
  exists (select from audit.personal p left join audit.change c on c.id = p.change_id and c.entry_id = e.id where p.entry_id = e.id and
    case when p.change_id is null then (${commitments} -> p.name) is null or (${commitments} -> p.name) is distinct from (${hashOf('p.after')})
      else (c.before -> p.name) is distinct from (${hashOf('p.before')}) or (c.after -> p.name) is distinct from (${hashOf('p.after')}) end)`;
