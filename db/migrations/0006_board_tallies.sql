CREATE TABLE "board_tallies" (
	"org_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"team_ids" uuid[] NOT NULL,
	"rank" smallint NOT NULL,
	"waiting" boolean NOT NULL,
	"athletes" integer NOT NULL,
	CONSTRAINT "board_tallies_org_id_audience_id_pk" PRIMARY KEY("org_id","audience","id")
);
--> statement-breakpoint
DROP INDEX "athlete_states_due";--> statement-breakpoint
ALTER TABLE "athlete_states" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "athlete_states_due_at" ON "athlete_states" USING btree ("org_id","due_at");--> statement-breakpoint
CREATE INDEX "athlete_states_rules" ON "athlete_states" USING btree ("org_id","rules_version");--> statement-breakpoint
CREATE INDEX "board_rows_silent" ON "board_rows" USING btree ("org_id","audience","last_log_day","athlete_id","team_ids");--> statement-breakpoint

-- When a verdict is due: midnight in the athlete's own zone of the day on which only time changes it, or, with a tier
-- open, of the day after. An instant can be asked by index; "has their midnight come" cannot.
create function sec.due_at(tier text, evaluated_on date, changes_on date, zone text) returns timestamptz language plpgsql stable set search_path = '' as
$$ declare
     due date := least(changes_on, case when tier <> 'none' then evaluated_on + 1 end);
   begin
     return due::timestamp at time zone coalesce(zone, 'UTC');
   exception when invalid_parameter_value then
     return (due::timestamp - interval '14 hours') at time zone 'UTC'; -- a zone nobody knows: midnight comes first there
   end $$;--> statement-breakpoint
create function sec.set_due_at() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     new.due_at := sec.due_at(new.tier, new.evaluated_on, new.changes_on,
       (select p.time_zone from public.people p where p.id = new.athlete_id));
     return new;
   end $$;--> statement-breakpoint
create trigger due_at_first before insert on public.athlete_states for each row execute function sec.set_due_at();--> statement-breakpoint
create trigger due_at_again before update on public.athlete_states for each row
  when ((old.tier, old.evaluated_on, old.changes_on) is distinct from (new.tier, new.evaluated_on, new.changes_on))
  execute function sec.set_due_at();--> statement-breakpoint
create function sec.move_due_at() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     update public.athlete_states s set due_at = sec.due_at(s.tier, s.evaluated_on, s.changes_on, new.time_zone) where s.athlete_id = new.id;
     return null;
   end $$;--> statement-breakpoint
create trigger due_at_elsewhere after update of time_zone on public.people for each row
  when (old.time_zone is distinct from new.time_zone) execute function sec.move_due_at();--> statement-breakpoint
update public.athlete_states s set due_at = sec.due_at(s.tier, s.evaluated_on, s.changes_on, p.time_zone)
  from public.people p where p.id = s.athlete_id;--> statement-breakpoint

-- Whether anybody of this organisation is to be judged before its board is shown. One bit, for whoever may read a board.
create function sec.judging_due(present_rules text) returns boolean language sql stable security definer set search_path = '' as
$$ select exists (select from public.athlete_states where org_id = sec.org() and due_at <= pg_catalog.now())
     or exists (select from public.athlete_states where org_id = sec.org() and rules_version < present_rules)
     or exists (select from public.athlete_states where org_id = sec.org() and rules_version > present_rules) $$;--> statement-breakpoint

create function sec.tally_board() returns trigger language plpgsql security definer set search_path = '' as
$$ declare
     org uuid := coalesce(new.org_id, old.org_id);
     whose text := coalesce(new.audience, old.audience);
   begin
     if old.org_id is not null then
       insert into public.board_tallies (org_id, audience, team_ids, rank, waiting, athletes)
         values (old.org_id, old.audience, old.team_ids, old.rank, old.waiting, -1);
     end if;
     if new.org_id is not null then
       insert into public.board_tallies (org_id, audience, team_ids, rank, waiting, athletes)
         values (new.org_id, new.audience, new.team_ids, new.rank, new.waiting, 1);
     end if;
     -- Folded by one transaction at a time, and by chance: nobody waits for it, and the sum stays what it is.
     if pg_catalog.random() < 0.03 and pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('board_tallies'), pg_catalog.hashtext(org::text || whose)) then
       with folded as (
         delete from public.board_tallies where org_id = org and audience = whose returning team_ids, rank, waiting, athletes)
       insert into public.board_tallies (org_id, audience, team_ids, rank, waiting, athletes)
         select org, whose, team_ids, rank, waiting, sum(athletes) from folded group by 3, 4, 5 having sum(athletes) <> 0;
     end if;
     return null;
   end $$;--> statement-breakpoint
create trigger tally_new after insert or delete on public.board_rows for each row execute function sec.tally_board();--> statement-breakpoint
create trigger tally_changed after update on public.board_rows for each row
  when ((old.org_id, old.audience, old.team_ids, old.rank, old.waiting) is distinct from (new.org_id, new.audience, new.team_ids, new.rank, new.waiting))
  execute function sec.tally_board();--> statement-breakpoint
insert into public.board_tallies (org_id, audience, team_ids, rank, waiting, athletes)
  select org_id, audience, team_ids, rank, waiting, count(*) from public.board_rows group by 1, 2, 3, 4, 5;--> statement-breakpoint

do $$ begin
  execute format('create policy owner_all on public.board_tallies to %I using (true) with check (true)', current_user);
end $$;--> statement-breakpoint
alter table public.board_tallies enable row level security;--> statement-breakpoint
alter table public.board_tallies force row level security;--> statement-breakpoint
create policy tenant on public.board_tallies as restrictive to plumbline_app
  using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0);--> statement-breakpoint
create policy clinical on public.board_tallies for select to plumbline_app
  using (audience = 'clinical' and team_ids && (select sec.staff_teams('{physio}')));--> statement-breakpoint
create policy team on public.board_tallies for select to plumbline_app
  using (audience = 'team' and team_ids && (select sec.staff_teams('{physio,coach}')));--> statement-breakpoint
grant select on public.board_tallies to plumbline_app;--> statement-breakpoint

revoke execute on function sec.due_at(text, date, date, text), sec.set_due_at(), sec.move_due_at(), sec.judging_due(text), sec.tally_board() from public;--> statement-breakpoint
grant execute on function sec.judging_due(text) to plumbline_app;
