DROP INDEX "board_rows_name";--> statement-breakpoint
ALTER TABLE "board_rows" ADD COLUMN "name_key" text GENERATED ALWAYS AS (lower(name)) STORED;--> statement-breakpoint
ALTER TABLE "board_rows" ADD COLUMN "log_key" date GENERATED ALWAYS AS (coalesce(last_log_day, '1900-01-01'::date)) STORED;--> statement-breakpoint
CREATE INDEX "board_rows_log" ON "board_rows" USING btree ("org_id","audience","log_key","athlete_id");--> statement-breakpoint
CREATE INDEX "board_rows_name" ON "board_rows" USING btree ("org_id","audience","name_key","athlete_id");--> statement-breakpoint
-- Whom alone this transaction asks about, once it has said so. It narrows what the functions below answer and never widens
-- it: without it, reading one athlete looked up a club of thousands for every table.
create function sec.only_athlete() returns uuid language sql stable parallel safe as
$$ select nullif(pg_catalog.current_setting('app.only_athlete', true), '')::uuid $$;--> statement-breakpoint
create or replace function sec.athletes(wanted text[]) returns uuid[] language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(distinct a.person_id), '{}')
     from (
       select t.person_id from public.team_members t
         join public.memberships m on m.org_id = t.org_id and m.person_id = t.person_id and m.revoked_at is null
         where (select sec.only_athlete()) is null
           and t.org_id = (select sec.org()) and not t.as_staff and t.team_id = any ((select sec.staff_teams(wanted))::uuid[])
       union all
       select t.person_id from public.team_members t
         join public.memberships m on m.org_id = t.org_id and m.person_id = t.person_id and m.revoked_at is null
         where t.person_id = (select sec.only_athlete())
           and t.org_id = (select sec.org()) and not t.as_staff and t.team_id = any ((select sec.staff_teams(wanted))::uuid[])) a $$;--> statement-breakpoint
-- The same as `= any (sec.known_people())`, asked of one.
create function sec.knows(person uuid) returns boolean language sql stable security definer set search_path = '' as
$$ select exists (select from public.memberships m
     where m.org_id = (select sec.org()) and m.person_id = knows.person
       and ((select sec.roles()) && '{admin,physio,coach}'
         or (cardinality((select sec.roles())) > 0 and m.roles && '{admin,physio,coach}'))) $$;--> statement-breakpoint
revoke execute on function sec.only_athlete(), sec.knows(uuid) from public;--> statement-breakpoint
grant execute on function sec.only_athlete(), sec.knows(uuid) to plumbline_app;--> statement-breakpoint
alter policy known on public.people using (id = (select sec.person())
  or case when (select sec.only_athlete()) is null then id = any ((select sec.known_people())::uuid[]) else sec.knows(id) end);
--> statement-breakpoint
-- The same answer from the ends of two indexes: with EXISTS the planner expected to come upon somebody soon, and read everybody.
create or replace function sec.judging_due(present_rules text) returns boolean language sql stable security definer set search_path = '' as
$$ select coalesce((select min(due_at) from public.athlete_states where org_id = (select sec.org())) <= pg_catalog.now(), false)
     or coalesce((select min(rules_version) from public.athlete_states where org_id = (select sec.org())) <> present_rules, false)
     or coalesce((select max(rules_version) from public.athlete_states where org_id = (select sec.org())) <> present_rules, false) $$;
