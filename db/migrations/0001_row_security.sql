-- Who may read or write which row. The roles plumbline_app (people's requests), plumbline_door (signing in and accepting
-- invites) and plumbline_engine (judging, letters) are made by db/migrate.ts; they own nothing and bypass nothing.
create schema sec;--> statement-breakpoint
grant usage on schema public, sec to plumbline_app, plumbline_door, plumbline_engine;--> statement-breakpoint

-- '' and not NULL is what an unset setting reads as after its first use in a connection: hence nullif.
create function sec.person() returns uuid language sql stable parallel safe as
$$ select nullif(pg_catalog.current_setting('app.person_id', true), '')::uuid $$;--> statement-breakpoint
create function sec.org() returns uuid language sql stable parallel safe as
$$ select nullif(pg_catalog.current_setting('app.org_id', true), '')::uuid $$;--> statement-breakpoint

create function sec.roles() returns text[] language sql stable security definer set search_path = '' as
$$ select coalesce((select m.roles from public.memberships m
     where m.org_id = sec.org() and m.person_id = sec.person() and m.revoked_at is null), '{}') $$;--> statement-breakpoint

create function sec.staff_teams(wanted text[]) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(t.team_id), '{}') from public.team_members t
     where t.org_id = sec.org() and t.person_id = sec.person() and t.as_staff and sec.roles() && wanted $$;--> statement-breakpoint

create function sec.athletes(wanted text[]) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(distinct a.person_id), '{}')
     from public.team_members a
     join public.memberships m on m.org_id = a.org_id and m.person_id = a.person_id and m.revoked_at is null
     where a.org_id = sec.org() and not a.as_staff and a.team_id = any (sec.staff_teams(wanted)) $$;--> statement-breakpoint

-- Athletes of a coach's teams who do not keep this category to themselves.
create function sec.shared(category text) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(a.id), '{}') from public.athletes a
     where a.org_id = sec.org() and a.id = any (sec.athletes('{coach}')) and not category = any (a.kept_from_coach) $$;--> statement-breakpoint

-- Whose name one may read: staff and admins everybody's of the organisation, an athlete that of its staff.
create function sec.known_people() returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(m.person_id), '{}') from public.memberships m
     where m.org_id = sec.org()
       and (sec.roles() && '{admin,physio,coach}' or (cardinality(sec.roles()) > 0 and m.roles && '{admin,physio,coach}')) $$;--> statement-breakpoint

create function sec.member_emails() returns table (person_id uuid, email text) language sql stable security definer set search_path = '' as
$$ select l.person_id, l.email from public.logins l
     join public.memberships m on m.person_id = l.person_id and m.org_id = sec.org()
     where 'admin' = any (sec.roles()) $$;--> statement-breakpoint

-- The organisations that have work due: ids only, so that the worker can look into each under its own context.
create function sec.orgs_with_work(today date, present_rules text) returns setof uuid language sql stable security definer set search_path = '' as
$$ select org_id from public.outbox where done_at is null and dead_at is null and run_at <= pg_catalog.now()
     and (locked_until is null or locked_until < pg_catalog.now())
   union select org_id from public.athlete_states where changes_on <= today or rules_version <> present_rules $$;--> statement-breakpoint

-- Where to write when an athlete needs a physio: the addresses of the physios of their teams.
create function sec.physio_addresses(athlete uuid) returns table (person_id uuid, email text) language sql stable security definer set search_path = '' as
$$ select distinct l.person_id, l.email from public.team_members a
     join public.team_members s on s.org_id = a.org_id and s.team_id = a.team_id and s.as_staff
     join public.memberships m on m.org_id = s.org_id and m.person_id = s.person_id and m.revoked_at is null and 'physio' = any (m.roles)
     join public.logins l on l.person_id = m.person_id
     where a.org_id = sec.org() and a.person_id = athlete and not a.as_staff $$;--> statement-breakpoint

revoke execute on all functions in schema sec from public;--> statement-breakpoint
grant execute on all functions in schema sec to plumbline_app;--> statement-breakpoint
grant execute on function sec.person(), sec.org() to plumbline_engine, plumbline_door;--> statement-breakpoint
grant execute on function sec.orgs_with_work(date, text), sec.physio_addresses(uuid) to plumbline_engine;--> statement-breakpoint
revoke execute on function sec.orgs_with_work(date, text), sec.physio_addresses(uuid) from plumbline_app;--> statement-breakpoint

do $$
declare t text;
begin
  -- The owner runs the functions above; FORCE would starve them without this.
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
  end loop;
  -- Every tenant table: only the organisation of this transaction, only for a present member.
  for t in select c.table_name from information_schema.columns c
           join pg_tables p on p.schemaname = 'public' and p.tablename = c.table_name
           where c.table_schema = 'public' and c.column_name = 'org_id' and c.table_name not in ('sessions', 'person_orgs') loop
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
    execute format('create policy engine on public.%I to plumbline_engine using (org_id = (select sec.org())) with check (org_id = (select sec.org()))', t);
    execute format('grant select on public.%I to plumbline_engine', t);
  end loop;
  -- What an athlete logs and a coach may read unless kept.
  for t in select unnest(array['check_ins:pain', 'weeks:pain', 'assessments:pain', 'runs:runs', 'exercise_reports:exercises',
                               'screens:', 'histories:']) loop
    execute format('create policy self on public.%I to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()))', split_part(t, ':', 1));
    execute format($f$create policy physio on public.%I to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))
      with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))$f$, split_part(t, ':', 1));
    if split_part(t, ':', 2) <> '' then
      execute format('create policy coach on public.%I for select to plumbline_app using (athlete_id = any ((select sec.shared(%L))::uuid[]))',
        split_part(t, ':', 1), split_part(t, ':', 2));
    end if;
    execute format('grant select, insert on public.%I to plumbline_app', split_part(t, ':', 1));
    execute format('grant update (superseded_at, superseded_by) on public.%I to plumbline_app', split_part(t, ':', 1));
  end loop;
end $$;--> statement-breakpoint

-- People and the house
create policy members on public.orgs for select to plumbline_app using (id = (select sec.org()) and cardinality((select sec.roles())) > 0);--> statement-breakpoint
create policy admin_renames on public.orgs for update to plumbline_app using (id = (select sec.org()) and 'admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
create policy engine on public.orgs for select to plumbline_engine using (id = (select sec.org()));--> statement-breakpoint
grant select, update (name) on public.orgs to plumbline_app;--> statement-breakpoint
grant select on public.orgs to plumbline_engine;--> statement-breakpoint
create policy known on public.people for select to plumbline_app using (id = (select sec.person()) or id = any ((select sec.known_people())::uuid[]));--> statement-breakpoint
create policy self on public.people for update to plumbline_app using (id = (select sec.person()));--> statement-breakpoint
grant select, update (name, time_zone, unit, theme) on public.people to plumbline_app;--> statement-breakpoint
create policy engine on public.people for select to plumbline_engine using (true);--> statement-breakpoint
grant select on public.people to plumbline_engine;--> statement-breakpoint

create policy staff on public.memberships for select to plumbline_app using ((select sec.roles()) && '{admin,physio,coach}');--> statement-breakpoint
create policy own_and_staff on public.memberships for select to plumbline_app using (person_id = (select sec.person()) or roles && '{admin,physio,coach}');--> statement-breakpoint
create policy admin on public.memberships for update to plumbline_app using ('admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
create policy leave on public.memberships for update to plumbline_app using (person_id = (select sec.person())) with check (person_id = (select sec.person()) and revoked_at is not null);--> statement-breakpoint
grant select, update (roles, revoked_at) on public.memberships to plumbline_app;--> statement-breakpoint

create policy members on public.teams for select to plumbline_app using (true);--> statement-breakpoint
create policy admin on public.teams to plumbline_app using ('admin' = any ((select sec.roles())::text[])) with check ('admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
grant select, insert, update, delete on public.teams to plumbline_app;--> statement-breakpoint
create policy staff on public.team_members for select to plumbline_app using ((select sec.roles()) && '{admin,physio,coach}');--> statement-breakpoint
create policy own on public.team_members for select to plumbline_app using (person_id = (select sec.person()) or as_staff);--> statement-breakpoint
create policy admin on public.team_members to plumbline_app using ('admin' = any ((select sec.roles())::text[])) with check ('admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
grant select, insert, delete on public.team_members to plumbline_app;--> statement-breakpoint

create policy admin on public.invites to plumbline_app using ('admin' = any ((select sec.roles())::text[])) with check ('admin' = any ((select sec.roles())::text[]) and invited_by = (select sec.person()));--> statement-breakpoint
create policy staff_invites_athletes on public.invites to plumbline_app
  using (invited_by = (select sec.person()) and (select sec.roles()) && '{physio,coach}')
  with check (invited_by = (select sec.person()) and roles = '{athlete}' and team_id = any ((select sec.staff_teams('{physio,coach}'))::uuid[]));--> statement-breakpoint
grant select, insert, update (revoked_at) on public.invites to plumbline_app;--> statement-breakpoint

create policy self on public.athletes to plumbline_app using (id = (select sec.person())) with check (id = (select sec.person()));--> statement-breakpoint
create policy physio on public.athletes to plumbline_app using (id = any ((select sec.athletes('{physio}'))::uuid[])) with check (id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert, update (birth_date, first_episode, onset, resolved_on, kept_from_coach, doctor_advice_at) on public.athletes to plumbline_app;--> statement-breakpoint

-- Anybody who may change what the rules see may take the lock; nobody but the engine writes the verdict.
create policy staff_and_self on public.athlete_states to plumbline_app
  using (athlete_id = (select sec.person()) or athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[]))
  with check (true);--> statement-breakpoint
grant select (org_id, athlete_id, seq, evaluated_seq, evaluated_on), insert (org_id, athlete_id), update (seq) on public.athlete_states to plumbline_app;--> statement-breakpoint
grant insert, update on public.athlete_states to plumbline_engine;--> statement-breakpoint

create policy clinical on public.board_rows for select to plumbline_app
  using (audience = 'clinical' and team_ids && (select sec.staff_teams('{physio}')));--> statement-breakpoint
create policy team on public.board_rows for select to plumbline_app
  using (audience = 'team' and team_ids && (select sec.staff_teams('{physio,coach}')));--> statement-breakpoint
create policy self on public.board_rows for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
grant select on public.board_rows to plumbline_app;--> statement-breakpoint
grant insert, update, delete on public.board_rows to plumbline_engine;--> statement-breakpoint

-- Programs
create policy staff on public.own_exercises for select to plumbline_app using ((select sec.roles()) && '{admin,physio,coach}');--> statement-breakpoint
create policy writers on public.own_exercises to plumbline_app using ((select sec.roles()) && '{admin,physio,coach}') with check ((select sec.roles()) && '{admin,physio,coach}');--> statement-breakpoint
grant select, insert, update on public.own_exercises to plumbline_app;--> statement-breakpoint
create policy staff on public.programs to plumbline_app using ((select sec.roles()) && '{physio,coach}') with check ((select sec.roles()) && '{physio,coach}');--> statement-breakpoint
create policy admin_reads on public.programs for select to plumbline_app using ('admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
grant select, insert, update on public.programs to plumbline_app;--> statement-breakpoint
create policy self on public.assignments for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy staff on public.assignments to plumbline_app using (athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[]))
  with check (athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[]));--> statement-breakpoint
grant select, insert, update (until_day) on public.assignments to plumbline_app;--> statement-breakpoint

-- Flags and receipts: the engine writes them, people only settle.
create policy self on public.flags for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.flags to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[])) with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]) and status = 'settled' and settled_by = (select sec.person()));--> statement-breakpoint
create policy coach_reads on public.flags for select to plumbline_app using (privacy = 'team' and athlete_id = any ((select sec.shared('flags'))::uuid[]));--> statement-breakpoint
create policy coach_settles on public.flags for update to plumbline_app using (privacy = 'team' and tier in ('watch', 'routine') and athlete_id = any ((select sec.shared('flags'))::uuid[]))
  with check (privacy = 'team' and tier in ('watch', 'routine') and status = 'settled' and settled_by = (select sec.person()));--> statement-breakpoint
grant select, update (status, settled_at, settled_by, outcome, reason) on public.flags to plumbline_app;--> statement-breakpoint
grant insert, update on public.flags to plumbline_engine;--> statement-breakpoint
create policy self on public.receipts for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.receipts for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
create policy coach on public.receipts for select to plumbline_app using (audience = 'team' and athlete_id = any ((select sec.shared('flags'))::uuid[]));--> statement-breakpoint
grant select on public.receipts to plumbline_app;--> statement-breakpoint
grant insert on public.receipts to plumbline_engine;--> statement-breakpoint
create policy self on public.evaluations for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.evaluations for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select on public.evaluations to plumbline_app;--> statement-breakpoint
grant insert on public.evaluations to plumbline_engine;--> statement-breakpoint
create policy self on public.advice_deliveries to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.advice_deliveries for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert, update (read_at) on public.advice_deliveries to plumbline_app;--> statement-breakpoint

-- Referrals
create policy self on public.referrals for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy coach on public.referrals for select to plumbline_app using (athlete_id = any ((select sec.athletes('{coach}'))::uuid[]));--> statement-breakpoint
create policy physio on public.referrals to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[])) with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert, update on public.referrals to plumbline_app;--> statement-breakpoint
create policy self on public.referral_letters for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.referral_letters to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[])) with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert, update on public.referral_letters to plumbline_app;--> statement-breakpoint

-- Once, who, and what follows
create policy self on public.idempotency_keys to plumbline_app using (person_id = (select sec.person())) with check (person_id = (select sec.person()));--> statement-breakpoint
grant select, insert, update (answer) on public.idempotency_keys to plumbline_app;--> statement-breakpoint
grant update (answer) on public.idempotency_keys to plumbline_engine;--> statement-breakpoint
create policy writes on public.audit for insert to plumbline_app with check (actor_id = (select sec.person()));--> statement-breakpoint
create policy own on public.audit for select to plumbline_app using (subject_id = (select sec.person()) or 'admin' = any ((select sec.roles())::text[]));--> statement-breakpoint
grant select, insert on public.audit to plumbline_app;--> statement-breakpoint
grant insert on public.audit to plumbline_engine;--> statement-breakpoint
create policy writes on public.outbox for insert to plumbline_app with check (true);--> statement-breakpoint
grant insert on public.outbox to plumbline_app;--> statement-breakpoint
grant insert, update on public.outbox to plumbline_engine;--> statement-breakpoint
create policy writes on public.mails for insert to plumbline_app with check (true);--> statement-breakpoint
grant insert on public.mails to plumbline_app, plumbline_door, plumbline_engine;--> statement-breakpoint
create policy engine on public.mails to plumbline_engine using (true) with check (true);--> statement-breakpoint
grant select, update on public.mails to plumbline_engine;--> statement-breakpoint

-- The door: whoever is not yet anybody. It reads no entry, flag or program.
do $$
declare t text;
begin
  foreach t in array array['people', 'logins', 'sessions', 'sign_in_links', 'throttles', 'orgs', 'memberships', 'person_orgs',
                           'invites', 'team_members', 'athletes', 'athlete_states', 'teams', 'mails', 'audit', 'outbox'] loop
    execute format('create policy door on public.%I to plumbline_door using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint
grant select, insert, update on public.people, public.logins, public.sessions, public.sign_in_links, public.throttles, public.person_orgs to plumbline_door;--> statement-breakpoint
grant select, insert on public.orgs, public.teams, public.team_members to plumbline_door;--> statement-breakpoint
grant select, insert, update (roles, revoked_at) on public.memberships to plumbline_door;--> statement-breakpoint
grant select, update (used_at) on public.invites to plumbline_door;--> statement-breakpoint
grant select (org_id, id), insert on public.athletes to plumbline_door;--> statement-breakpoint
grant select (org_id, athlete_id), insert (org_id, athlete_id) on public.athlete_states to plumbline_door;--> statement-breakpoint
grant insert on public.audit, public.outbox to plumbline_door;--> statement-breakpoint
grant delete on public.throttles to plumbline_door;
--> statement-breakpoint
grant insert on public.advice_deliveries to plumbline_engine;
