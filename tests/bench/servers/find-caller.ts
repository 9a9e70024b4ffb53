/** The statement of server/identity/authenticate-request.ts, for those who do without its code. */
export const findCaller = `
  select s.id as "sessionId", u.id as "userId", u.role is not null as "isStaff", s.last_seen_at < $3 as "isStale",
    array_to_string(case when r.holds_everything then array(select name from permission)
      else array(select permission from role_permission where role = u.role) end, ' ') as permissions
  from session s
    join user_account u on u.id = s.user_id
    left join role r on r.key = u.role
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and u.state = 'ACTIVE'`;
