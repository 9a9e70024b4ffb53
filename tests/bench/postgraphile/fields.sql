-- What PostGraphile calls computed columns and custom queries: the product's computed fields, and its search.
create function organization_member_count(o organization) returns int language sql stable as $$
  select count(*)::int from membership m where m.organization_id = o.id and m.status = 'ACTIVE' $$;
create function organization_label(o organization) returns text language sql stable as $$
  select case when o.state = 'SUSPENDED' then 'Suspended' when o.state = 'CLOSED' then 'Closed'
    else coalesce((select case s.status when 'TRIALING' then 'Trial' when 'INCOMPLETE_EXPIRED' then 'Inactive'
        else upper(left(s.status, 1)) || lower(replace(substr(s.status, 2), '_', ' ')) end
      from subscription s where s.organization_id = o.id and s.is_current), 'Inactive') end $$;
create function subscription_seats_in_use(s subscription) returns int language sql stable as $$
  select count(*)::int from membership m where m.organization_id = s.organization_id and m.status = 'ACTIVE' $$;
create function organizations_matching(pattern text) returns setof organization language sql stable as $$
  select o from organization o where o.id in (
    select id from organization where (name || ' ' || slug) ilike pattern
    union select m.organization_id from membership m where m.status = 'ACTIVE'
      and m.user_id in (select u.id from user_account u where (u.email || ' ' || u.name) ilike pattern))
  order by o.created_at desc, o.id desc $$;
