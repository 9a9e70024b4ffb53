/** What people wrote, as their words or by its hash. */
const written = ['reason', 'error'] as const;
const sealed = (name: (typeof written)[number]): string =>
  `case when e.words is null then to_jsonb(e.${name}) else e.words -> '${name}' end`;

/**
 * The digest of an entry `e`: over all that it says, what it was about, and each row that it changed. Personal values count
 * by their salted hashes alone, in `change`, in `commitments` and in the entry's `words`, which stay when a person is erased; an
 * entry of the first version has no such words, and says them itself. The statement is kept here and not as a function of the
 * database, whose owner could replace it.
 */
export const digestOf = (commitments: string): string => `
  sha256(convert_to(jsonb_build_array(case when e.words is null then 1 else 2 end, (extract(epoch from e.at) * 1000)::bigint, e.action, e.actor, e.actor_user_id, e.effective_user_id,
    ${sealed('reason')}, ${sealed('error')}, e.request_id, ${commitments},
    (select jsonb_agg(jsonb_build_array(t.position, t.type, t.record_id) order by t.position) from audit.target t where t.entry_id = e.id),
    (select jsonb_agg(jsonb_build_array(c.id, c.table_name, c.record_id, c.operation, c.before, c.after) order by c.id)
     from audit.change c where c.entry_id = e.id))::text, 'UTF8'))`;

/** As audit.hash has it, in built-in functions alone. */
const hashOf = (value: string, salt = 'p.salt'): string => `
  case when ${value} is null or ${value} = 'null' then ${value}
    else to_jsonb('sha256:' || encode(sha256(convert_to(${salt}::text || ${value}::text, 'UTF8')), 'hex')) end`;

/** Hashes of the personal values that belong to the entry `e` itself and to no row: where the request came from. */
export const commitmentsOf = `
  (select jsonb_object_agg(p.name, ${hashOf('p.after')}) from audit.personal p where p.entry_id = e.id and p.change_id is null)`;

/** What audit.erased_error has, in a statement of ours. */
const erasedError = 'ERASED: It named somebody whose data was erased.';

/** Words that are kept have their salt, and are those that were sealed; of erased ones it is only known that a deed failed. */
const misquotedWords = written
  .map((name) => `(${hashOf(`to_jsonb(e.${name})`, 'e.salt')}) is distinct from e.words -> '${name}'`)
  .join(' or ');

/** Whether a personal value that is still kept differs from the hash that was sealed; erased ones are not there to differ. */
export const misquoted = (commitments: string): string => `
  case when e.salt is not null then ${misquotedWords}
    else e.words is not null and (e.reason is not null
      or e.error is distinct from case when e.words -> 'error' is not null then '${erasedError}' end) end
  or exists (select from audit.personal p left join audit.change c on c.id = p.change_id and c.entry_id = e.id where p.entry_id = e.id and
    case when p.change_id is null then (${commitments} -> p.name) is null or (${commitments} -> p.name) is distinct from (${hashOf('p.after')})
      else (c.before -> p.name) is distinct from (${hashOf('p.before')}) or (c.after -> p.name) is distinct from (${hashOf('p.after')}) end)`;
