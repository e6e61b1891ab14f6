-- The same answers as before, with who asks looked up once a statement: a function in a condition is asked again for each row.
create or replace function sec.staff_teams(wanted text[]) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(t.team_id), '{}') from public.team_members t
     where t.org_id = (select sec.org()) and t.person_id = (select sec.person()) and t.as_staff and (select sec.roles()) && wanted $$;--> statement-breakpoint
create or replace function sec.athletes(wanted text[]) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(distinct a.person_id), '{}')
     from public.team_members a
     join public.memberships m on m.org_id = a.org_id and m.person_id = a.person_id and m.revoked_at is null
     where a.org_id = (select sec.org()) and not a.as_staff and a.team_id = any ((select sec.staff_teams(wanted))::uuid[]) $$;--> statement-breakpoint
create or replace function sec.shared(category text) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(a.id), '{}') from public.athletes a
     where a.org_id = (select sec.org()) and a.id = any ((select sec.athletes('{coach}'))::uuid[]) and not category = any (a.kept_from_coach) $$;--> statement-breakpoint
create or replace function sec.known_people() returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(m.person_id), '{}') from public.memberships m
     where m.org_id = (select sec.org())
       and ((select sec.roles()) && '{admin,physio,coach}'
         or (cardinality((select sec.roles())) > 0 and m.roles && '{admin,physio,coach}')) $$;
